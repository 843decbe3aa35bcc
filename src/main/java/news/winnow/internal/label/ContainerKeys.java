package news.winnow.internal.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.winnow.internal.label.RuleTable.Entry;
import news.winnow.internal.read.Container;
import news.winnow.internal.read.TextBlock;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** Rules by what containers must carry: a token of their names, a tag, a class or id. Immutable. */
final class ContainerKeys {
  private record TokenEntry(String token, Entry entry) {}

  private record SelectorEntry(String selector, boolean proven, Entry entry) {}

  /**
   * What was found at a container, with a way to what was found around it.
   *
   * @param entries found here and not around it
   * @param inBulk whether the container holds the bulk of the prose
   * @param around the next container around that has findings
   */
  private record Found(List<Entry> entries, boolean inBulk, @Nullable Found around) {
    boolean has(Entry entry, boolean bulk) {
      for (Found f = this; f != null; f = f.around) {
        if (f.inBulk == bulk && f.entries.contains(entry)) {
          return true;
        }
      }
      return false;
    }
  }

  private final Map<String, List<TokenEntry>> tokensByFirstWord;
  private final Map<String, List<Entry>> wholeNames;
  private final Map<String, List<Entry>> tags;
  private final Map<String, List<SelectorEntry>> attributes;

  private ContainerKeys(Builder b) {
    this.tokensByFirstWord = Map.copyOf(b.tokens);
    this.wholeNames = Map.copyOf(b.names);
    this.tags = Map.copyOf(b.tags);
    this.attributes = Map.copyOf(b.attributes);
  }

  /** Gathers the keys. */
  static final class Builder {
    private final Map<String, List<TokenEntry>> tokens = new HashMap<>();
    private final Map<String, List<Entry>> names = new HashMap<>();
    private final Map<String, List<Entry>> tags = new HashMap<>();
    private final Map<String, List<SelectorEntry>> attributes = new HashMap<>();

    void add(Key key, Entry entry) {
      if (key instanceof Key.Token token) {
        String words = token.words();
        int end = words.indexOf('-');
        String first = end < 0 ? words : words.substring(0, end);
        tokens.computeIfAbsent(first, w -> new ArrayList<>(1)).add(new TokenEntry(words, entry));
      } else if (key instanceof Key.Name name) {
        names.computeIfAbsent(name.words(), n -> new ArrayList<>(1)).add(entry);
      } else if (key instanceof Key.Tag tag) {
        tags.computeIfAbsent(tag.tag(), t -> new ArrayList<>(1)).add(entry);
      } else if (key instanceof Key.Attribute attribute) {
        String name = attribute.name();
        boolean proven = name.charAt(0) == '.' && attribute.selector().equalsIgnoreCase(name);
        attributes
            .computeIfAbsent(name, n -> new ArrayList<>(1))
            .add(new SelectorEntry(attribute.selector(), proven, entry));
      }
    }

    ContainerKeys build() {
      return new ContainerKeys(this);
    }
  }

  void vote(Ballot ballot) {
    boolean none = tokensByFirstWord.isEmpty() && wholeNames.isEmpty();
    if (none && tags.isEmpty() && attributes.isEmpty()) {
      return;
    }
    List<Container> containers = ballot.page().containers();
    Map<String, List<Entry>> byName = new HashMap<>();
    Map<String, Evaluator> selectors = new HashMap<>();
    @Nullable Found[] found = new Found[containers.size()];
    for (Container c : containers) {
      Container parent = c.parent();
      Found around = parent == null ? null : found[parent.index()];
      found[c.index()] = at(c, around, ballot.guard().isBulk(c), byName, selectors);
    }
    for (TextBlock block : ballot.page().blocks()) {
      for (Found f = found[block.container().index()]; f != null; f = f.around()) {
        for (Entry entry : f.entries()) {
          ballot.propose(entry, block.index(), f.inBulk());
        }
      }
    }
  }

  private @Nullable Found at(
      Container c,
      @Nullable Found around,
      boolean inBulk,
      Map<String, List<Entry>> byName,
      Map<String, Evaluator> selectors) {
    List<Entry> here = new ArrayList<>(0);
    addNew(tags.getOrDefault(c.tag(), List.of()), here, around, inBulk);
    for (String name : c.names()) {
      addNew(byName.computeIfAbsent(name, this::byTokens), here, around, inBulk);
    }
    Element element = c.element();
    if (element != null && !attributes.isEmpty()) {
      for (String name : AttributeNames.of(element)) {
        for (SelectorEntry e : attributes.getOrDefault(name, List.of())) {
          // read anew for each page: jsoup's evaluators remember nodes
          if (e.proven()
              || element.is(selectors.computeIfAbsent(e.selector(), QueryParser::parse))) {
            addNew(List.of(e.entry()), here, around, inBulk);
          }
        }
      }
    }
    return here.isEmpty() ? around : new Found(here, inBulk, around);
  }

  private static void addNew(
      List<Entry> candidates, List<Entry> here, @Nullable Found around, boolean inBulk) {
    for (Entry e : candidates) {
      boolean silent = inBulk && e.rule().guarded() && !e.rule().site();
      if (!silent && !here.contains(e) && (around == null || !around.has(e, inBulk))) {
        here.add(e);
      }
    }
  }

  /**
   * Looks up each word of the name as the first of a token, then compares the words that follow.
   */
  private List<Entry> byTokens(String name) {
    List<Entry> found = new ArrayList<>(wholeNames.getOrDefault(name, List.of()));
    int start = 0;
    while (start <= name.length()) {
      int hyphen = name.indexOf('-', start);
      int end = hyphen < 0 ? name.length() : hyphen;
      for (TokenEntry t : tokensByFirstWord.getOrDefault(name.substring(start, end), List.of())) {
        int after = start + t.token().length();
        if (name.startsWith(t.token(), start)
            && (after == name.length() || name.charAt(after) == '-')) {
          found.add(t.entry());
        }
      }
      start = end + 1;
    }
    return found;
  }
}
