package news.winnow.internal.label;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.winnow.internal.read.Names;

/** Finds the numbers of a vocabulary in what the elements of a page are called. Immutable. */
final class NameFinder {
  private static final int[] NONE = {};

  private final TokenTable tokens;
  private final Map<String, Integer> names;
  private final Map<String, Integer> tags;
  private final AttributeTable<Vocabulary.Selector> selectors;
  private final AttributeTable<Integer> above;
  private final int[] allAbove;

  /** Letters and digits of the classes and ids that selectors are looked for by. */
  private final Sieve attributes;

  /** Takes a complete vocabulary. */
  NameFinder(Vocabulary vocabulary) {
    this.tokens = new TokenTable(vocabulary.tokens);
    this.names = new HashMap<>(vocabulary.names);
    this.tags = new HashMap<>(vocabulary.tags);
    this.selectors = new AttributeTable<>(vocabulary.selectorsByName);
    this.above = AttributeTable.ofSingles(vocabulary.above);
    this.allAbove = vocabulary.above.values().stream().mapToInt(Integer::intValue).toArray();
    this.attributes = new Sieve(selectors.size() + above.size());
    for (Map<String, ?> asked : List.of(vocabulary.selectorsByName, vocabulary.above)) {
      asked.keySet().forEach(name -> attributes.add(lettersOf(Names.hyphenate(name))));
    }
  }

  /** Returns the number of a tag name; -1 for one that no rule asks for. */
  int tag(String tag) {
    return tags.getOrDefault(tag, -1);
  }

  /** Returns the selectors that are looked for by class or id. */
  AttributeTable<Vocabulary.Selector> selectors() {
    return selectors;
  }

  /** Returns the classes and ids that are looked for at elements around others. */
  AttributeTable<Integer> above() {
    return above;
  }

  /** Returns the numbers of those classes and ids, an array not to be changed. */
  int[] allAbove() {
    return allAbove;
  }

  /**
   * Returns false where an element that is called so has no class or id that selectors are looked
   * for by.
   *
   * @param name one of all names of the element
   */
  boolean mayBeAsked(String name) {
    return attributes.mayHold(lettersOf(name));
  }

  /** A class is compared whole and without case, a name has hyphens where it had capitals. */
  private static int lettersOf(String name) {
    int hash = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      hash = c == '-' ? hash : 31 * hash + c;
    }
    return hash;
  }

  /** Returns the numbers of a name and of the tokens in it, an array not to be changed. */
  int[] namesAndTokensOf(String name) {
    Integer whole = names.isEmpty() ? null : names.get(name);
    return tokens.withTokensOf(name, whole == null ? NONE : new int[] {whole});
  }
}
