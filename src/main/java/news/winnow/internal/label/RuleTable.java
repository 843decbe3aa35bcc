package news.winnow.internal.label;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import news.winnow.internal.label.RuleKeys.Keyed;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.rule.Condition;
import news.winnow.rule.Match;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Rules of one scope, by the keys they need. Immutable. */
final class RuleTable {
  /** A rule under a key. Compared by identity. */
  static final class Entry {
    private final CompiledRule rule;
    private final int offset;
    private final @Nullable Condition rest;

    Entry(CompiledRule rule, int offset, @Nullable Condition rest) {
      this.rule = rule;
      this.offset = offset;
      this.rest = rest;
    }

    CompiledRule rule() {
      return rule;
    }

    /** Returns where the key is found, counted from the rule's block. */
    int offset() {
      return offset;
    }

    /** Returns what is still to be tested on the rule's block; null for nothing. */
    @Nullable Condition rest() {
      return rest;
    }
  }

  private record CueEntry(Match match, Entry entry) {}

  private final ContainerKeys containerKeys;
  private final CueTable leading;
  private final CueTable ending;
  private final CueTable contained;
  private final Map<String, List<Entry>> onPage;
  private final List<Entry> always;

  private RuleTable(List<CompiledRule> rules) {
    ContainerKeys.Builder containers = new ContainerKeys.Builder();
    Map<String, List<CueEntry>> first = new HashMap<>();
    Map<String, List<CueEntry>> last = new HashMap<>();
    Map<String, List<CueEntry>> within = new HashMap<>();
    Map<String, List<Entry>> names = new HashMap<>();
    List<Entry> others = new ArrayList<>();
    for (CompiledRule rule : rules) {
      Condition when = rule.rule().when();
      Optional<List<Keyed>> keys = RuleKeys.of(when);
      if (keys.isEmpty()) {
        Condition ordered =
            when instanceof Condition.All all ? RuleKeys.cheapestFirst(all.conditions()) : when;
        others.add(new Entry(rule, 0, ordered));
        continue;
      }
      for (Keyed keyed : keys.get()) {
        Entry entry = new Entry(rule, keyed.offset(), keyed.rest());
        if (keyed.key() instanceof Key.Cue cue) {
          Map<String, List<CueEntry>> table =
              switch (cue.match()) {
                case IS, LEADS, STARTS -> first;
                case ENDS -> last;
                case CONTAINS -> within;
              };
          table
              .computeIfAbsent(cue.cue(), c -> new ArrayList<>(1))
              .add(new CueEntry(cue.match(), entry));
        } else if (keyed.key() instanceof Key.OnPage name) {
          names.computeIfAbsent(name.name(), n -> new ArrayList<>(1)).add(entry);
        } else {
          containers.add(keyed.key(), entry);
        }
      }
    }
    this.containerKeys = containers.build();
    this.leading = CueTable.of(first, CueTrie::forwards);
    this.ending = CueTable.of(last, CueTrie::backwards);
    this.contained = CueTable.of(within, CueTrie::forwards);
    this.onPage = Map.copyOf(names);
    this.always = List.copyOf(others);
  }

  static RuleTable of(List<CompiledRule> rules) {
    return new RuleTable(rules);
  }

  /** Gives the votes of the rules to a page's blocks. */
  void vote(Ballot ballot) {
    containerKeys.vote(ballot);
    Collection<Entry> everywhere = forEveryBlock(ballot.page());
    boolean noCues = leading.size() == 0 && ending.size() == 0 && contained.size() == 0;
    if (noCues && everywhere.isEmpty()) {
      return;
    }
    int[] seen = new int[contained.size()];
    for (TextBlock block : ballot.page().blocks()) {
      int at = block.index();
      String text = block.folded();
      leading.from(text, 0, at, ballot);
      ending.from(text, text.length() - 1, at, ballot);
      if (seen.length > 0) {
        contained.everywhere(text, at, ballot, seen);
      }
      for (Entry entry : everywhere) {
        ballot.propose(entry, at, false);
      }
    }
  }

  /** The rules without a key, and those of which the page has a class or id somewhere. */
  private Collection<Entry> forEveryBlock(PageBlocks page) {
    Document document = page.document();
    if (onPage.isEmpty() || document == null) {
      return always;
    }
    Set<Entry> found = new LinkedHashSet<>(always);
    for (Element element : document.getAllElements()) {
      for (String name : AttributeNames.of(element)) {
        found.addAll(onPage.getOrDefault(name, List.of()));
      }
    }
    return found;
  }

  /** Cues and the rules that ask for them. */
  private static final class CueTable {
    /** Most sites have no cues; there may be thousands of sites. */
    private static final CueTable NONE = new CueTable(CueTrie.forwards(Set.of()), Map.of());

    private final CueTrie trie;
    private final CueEntry[][] entries;
    private final String[] cues;

    static CueTable of(
        Map<String, List<CueEntry>> byCue, Function<Collection<String>, CueTrie> trie) {
      return byCue.isEmpty() ? NONE : new CueTable(trie.apply(byCue.keySet()), byCue);
    }

    private CueTable(CueTrie trie, Map<String, List<CueEntry>> byCue) {
      this.trie = trie;
      this.entries = new CueEntry[trie.size()][];
      this.cues = new String[trie.size()];
      for (int i = 0; i < entries.length; i++) {
        cues[i] = trie.cue(i);
        entries[i] = byCue.getOrDefault(cues[i], List.of()).toArray(CueEntry[]::new);
      }
    }

    int size() {
      return cues.length;
    }

    void from(String text, int start, int at, Ballot ballot) {
      if (cues.length > 0 && start >= 0 && start < text.length()) {
        trie.walk(text, start, cue -> hit(cue, text, at, ballot));
      }
    }

    /**
     * Walks from every place where a word can begin; a cue found twice in a block is tested once.
     */
    void everywhere(String text, int at, Ballot ballot, int[] seen) {
      for (int i = 0; i < text.length(); i++) {
        if (i == 0 || mayBeginWord(text.charAt(i - 1), text.charAt(i))) {
          trie.walk(
              text,
              i,
              cue -> {
                if (seen[cue] != at + 1) {
                  seen[cue] = at + 1;
                  hit(cue, text, at, ballot);
                }
              });
        }
      }
    }

    /** True at least wherever a cue's start is at a boundary; the match itself looks closer. */
    private static boolean mayBeginWord(char before, char c) {
      return !Character.isLetterOrDigit(before)
          || !Character.isLetterOrDigit(c)
          || c >= '\u0e00'
          || before >= '\u0e00';
    }

    private void hit(int cue, String text, int at, Ballot ballot) {
      Match tested = null;
      boolean holds = false;
      for (CueEntry e : entries[cue]) {
        if (e.match() != tested) {
          tested = e.match();
          holds = tested.matches(text, cues[cue]);
        }
        if (holds) {
          ballot.propose(e.entry(), at, false);
        }
      }
    }
  }
}
