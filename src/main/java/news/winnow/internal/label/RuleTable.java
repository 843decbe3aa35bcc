package news.winnow.internal.label;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.winnow.internal.label.RuleKeys.Keyed;
import news.winnow.internal.read.ElementList;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Block;
import news.winnow.rule.Condition;
import news.winnow.rule.Shape;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Rules of one scope, by the keys they need. Immutable. */
final class RuleTable {
  private static final Entry[] NONE = {};
  private static final Shape[] SHAPES = Shape.values();

  private final NameFinder finder;
  private final Entry[][] byName;
  private final Entry[][] byShape;
  private final CueTable leading;
  private final CueTable ending;
  private final CueTable contained;
  private final @Nullable Entry[][] byKind = new Entry[Block.Kind.values().length][];
  private final AttributeTable<Entry> onPage;
  private final Entry[] always;

  private RuleTable(List<CompiledRule> rules) {
    Vocabulary vocabulary = new Vocabulary();
    Map<Integer, List<Entry>> carried = new HashMap<>();
    CueTableBuilder first = new CueTableBuilder();
    CueTableBuilder last = new CueTableBuilder();
    CueTableBuilder within = new CueTableBuilder();
    Map<Shape, List<Entry>> shaped = new EnumMap<>(Shape.class);
    Map<Block.Kind, List<Entry>> kinds = new EnumMap<>(Block.Kind.class);
    Map<String, List<Entry>> names = new HashMap<>();
    List<Entry> others = new ArrayList<>();
    for (CompiledRule rule : rules) {
      Condition when = rule.rule().when();
      Optional<List<Keyed>> keys = RuleKeys.of(when);
      if (keys.isEmpty()) {
        Condition ordered =
            when instanceof Condition.All all ? RuleKeys.cheapestFirst(all.conditions()) : when;
        others.add(new Entry(rule, 0, BlockTest.of(ordered, vocabulary), null));
        continue;
      }
      Entry entry = null;
      Keyed before = null;
      for (Keyed keyed : keys.get()) {
        Condition rest = keyed.rest();
        // one entry for all cues of a condition: the fewer there are, the nearer they stay
        if (entry == null || before == null || !keyed.isLike(before)) {
          BlockTest test = rest == null ? null : BlockTest.of(rest, vocabulary);
          entry = new Entry(rule, keyed.offset(), test, keyed.key());
        }
        before = keyed;
        if (keyed.key() instanceof Key.Cues of) {
          CueTableBuilder table =
              switch (of.match()) {
                case ENDS -> last;
                case CONTAINS -> within;
                default -> first;
              };
          table.add(of.cues(), entry);
        } else if (keyed.key() instanceof Key.OfShape line) {
          add(entry, line.shape(), shaped);
        } else if (keyed.key() instanceof Key.OfKind only) {
          add(entry, only.kind(), kinds);
        } else if (keyed.key() instanceof Key.OnPage name) {
          add(entry, name.name(), names);
        } else {
          add(entry, number(keyed.key(), vocabulary), carried);
        }
      }
    }
    this.finder = new NameFinder(vocabulary);
    this.byName = new Entry[vocabulary.size()][];
    for (int i = 0; i < byName.length; i++) {
      byName[i] = carried.getOrDefault(i, List.of()).toArray(NONE);
    }
    this.byShape = new Entry[shaped.isEmpty() ? 0 : SHAPES.length][];
    for (int i = 0; i < byShape.length; i++) {
      byShape[i] = shaped.getOrDefault(SHAPES[i], List.of()).toArray(NONE);
    }
    for (Map.Entry<Block.Kind, List<Entry>> of : kinds.entrySet()) {
      byKind[of.getKey().ordinal()] = of.getValue().toArray(NONE);
    }
    this.leading = first.leading();
    this.ending = last.ending();
    this.contained = within.contained();
    this.onPage = new AttributeTable<>(names);
    this.always = others.toArray(NONE);
  }

  private static <K> void add(Entry entry, K key, Map<K, List<Entry>> table) {
    table.computeIfAbsent(key, k -> new ArrayList<>(1)).add(entry);
  }

  private static int number(Key key, Vocabulary vocabulary) {
    if (key instanceof Key.Token token) {
      return vocabulary.addToken(token.words());
    }
    if (key instanceof Key.Name name) {
      return vocabulary.addName(name.words());
    }
    if (key instanceof Key.Above above) {
      return vocabulary.addAbove(above);
    }
    return key instanceof Key.Tag tag
        ? vocabulary.addTag(tag.tag())
        : vocabulary.addSelector((Key.Attribute) key);
  }

  static RuleTable of(List<CompiledRule> rules) {
    return new RuleTable(rules);
  }

  /** Gives the votes of the rules to a page's blocks. */
  void vote(Ballot ballot) {
    TableView view = new TableView(ballot, finder);
    int[] seen = contained.unseen();
    Entry[] everywhere = forEveryBlock(ballot.page());
    for (TextBlock block : ballot.page().blocks()) {
      if (ballot.page().deadline().passed()) {
        return;
      }
      int at = block.index();
      voteByNames(block, view, ballot);
      voteByCues(block, seen, view, ballot);
      if (byShape.length > 0) {
        voteByShapes(block, view, ballot);
      }
      Entry[] ofKind = byKind[block.markedKind().ordinal()];
      if (ofKind != null) {
        for (Entry entry : ofKind) {
          ballot.propose(entry, at, false, view);
        }
      }
      for (Entry entry : everywhere) {
        ballot.propose(entry, at, false, view);
      }
    }
  }

  /**
   * Gives the votes of the rules to blocks with letters of a script, for rules that are all found
   * by cues with such letters.
   *
   * @param scripts what {@link Script#of} says of each block
   */
  void voteWhere(Script script, int[] scripts, Ballot ballot) {
    TableView view = new TableView(ballot, finder);
    int[] seen = contained.unseen();
    for (int i = 0; i < scripts.length && !ballot.page().deadline().passed(); i++) {
      if (script.isAmong(scripts[i])) {
        voteByCues(ballot.page().blocks().get(i), seen, view, ballot);
      }
    }
  }

  private void voteByCues(TextBlock block, int[] seen, TableView view, Ballot ballot) {
    int at = block.index();
    String text = block.folded();
    leading.atEdge(text, at, view, ballot);
    ending.atEdge(text, at, view, ballot);
    contained.everywhere(text, at, seen, view, ballot);
  }

  private void voteByNames(TextBlock block, TableView view, Ballot ballot) {
    NameChains.Chain chain = view.names(block);
    NameVotes votes = chain.votes();
    if (votes == null) {
      votes = NameVotes.of(chain, byName, block, view, ballot);
      chain.votes(votes);
    }
    votes.giveTo(block, view, ballot);
  }

  private void voteByShapes(TextBlock block, TableView view, Ballot ballot) {
    for (int left = view.shapes(block); left != 0; left &= left - 1) {
      for (Entry entry : byShape[Integer.numberOfTrailingZeros(left)]) {
        ballot.propose(entry, block.index(), false, view);
      }
    }
  }

  /** The rules without a key, and those of which the page has a class or id somewhere. */
  private Entry[] forEveryBlock(PageBlocks page) {
    if (onPage.isEmpty()) {
      return always;
    }
    Set<Entry> found = new LinkedHashSet<>(List.of(always));
    ElementList elements = page.elements();
    for (int i = 0; i < elements.size() && !page.deadline().passed(); i++) {
      Element element = elements.get(i);
      if (element.attributesSize() > 0) {
        found.addAll(onPage.ofClasses(element.attr("class")));
        found.addAll(onPage.ofId(element.id()));
      }
    }
    return found.toArray(NONE);
  }
}
