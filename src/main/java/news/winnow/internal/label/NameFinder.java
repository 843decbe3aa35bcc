package news.winnow.internal.label;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.winnow.internal.read.ElementNames;
import news.winnow.internal.read.Names;

/** Finds the numbers of a vocabulary in what the elements of a page are called. Immutable. */
final class NameFinder {
  private static final int[] NONE = {};

  /**
   * What elements that are called alike carry.
   *
   * @param ids numbers of their names and tokens, an array not to be changed
   * @param mayBeAsked whether they may have a class or id that selectors are looked for by
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Carried(int[] ids, boolean mayBeAsked) {
    static final Carried NOTHING = new Carried(NONE, false);
  }

  /**
   * Tokens, and what they begin with up to the end of a word: their numbers plus 1, or 0 for what
   * is none itself, times 2; plus 1 where there are longer ones.
   */
  private final WordHashes tokens;

  /** Tags: their numbers plus 1. */
  private final WordHashes tags;

  private final Map<String, Integer> names;
  private final AttributeTable<Vocabulary.Selector> selectors;
  private final AttributeTable<Integer> above;
  private final int[] allAbove;

  /**
   * Letters and digits of whole names, and of the classes and ids that selectors are looked for by.
   */
  private final Sieve wholes;

  /** Takes a complete vocabulary. */
  NameFinder(Vocabulary vocabulary) {
    int beginnings = 0;
    for (String token : vocabulary.tokens.keySet()) {
      beginnings += 1 + (int) token.chars().filter(c -> c == '-').count();
    }
    this.tokens = new WordHashes(beginnings);
    vocabulary.tokens.forEach(this::addToken);
    this.tags = new WordHashes(vocabulary.tags.size());
    vocabulary.tags.forEach((tag, number) -> tags.put(WordHashes.of(tag), number + 1));
    this.names = new HashMap<>(vocabulary.names);
    this.selectors = new AttributeTable<>(vocabulary.selectorsByName);
    this.above = AttributeTable.ofSingles(vocabulary.above);
    this.allAbove = vocabulary.above.values().stream().mapToInt(Integer::intValue).toArray();
    // there are few, and the less passes here the fewer attributes are looked at
    this.wholes = new Sieve(Math.max(64, selectors.size() + above.size() + names.size()));
    for (Map<String, ?> asked :
        List.of(vocabulary.selectorsByName, vocabulary.above, vocabulary.names)) {
      asked.keySet().forEach(name -> wholes.add(lettersOf(Names.hyphenate(name))));
    }
  }

  private void addToken(String token, int number) {
    for (int end = token.indexOf('-'); end >= 0; end = token.indexOf('-', end + 1)) {
      long beginning = WordHashes.of(token.substring(0, end));
      tokens.put(beginning, tokens.get(beginning) | 1);
    }
    long hash = WordHashes.of(token);
    tokens.put(hash, tokens.get(hash) | (number + 1) << 1);
  }

  /** Returns the number of a tag name; -1 for one that no rule asks for. */
  int tag(String tag) {
    return tags.get(WordHashes.of(tag)) - 1;
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

  /** Returns what elements with some names carry. */
  Carried carriedBy(ElementNames named) {
    int[] ids = NONE;
    boolean mayBeAsked = !named.complete();
    List<String> all = named.all();
    for (int i = 0; i < all.size(); i++) {
      String name = all.get(i);
      int letters = 0;
      for (int start = 0; start < name.length(); ) {
        int end = start;
        long hash = WordHashes.START;
        for (char c; end < name.length() && (c = name.charAt(end)) != '-'; end++) {
          hash = WordHashes.with(hash, c);
          letters = 31 * letters + c;
        }
        int number = tokens.get(hash);
        if (number != 0) {
          ids = withTokens(name, end, hash, number, ids);
        }
        start = end + 1;
      }
      if (wholes.mayHold(letters)) {
        mayBeAsked = true;
        Integer whole = names.get(name);
        ids = whole == null ? ids : with(whole, ids);
      }
    }
    return ids.length == 0 && !mayBeAsked ? Carried.NOTHING : new Carried(ids, mayBeAsked);
  }

  /** A token is looked up by its first word, then by its first two, if there are longer ones. */
  private int[] withTokens(String name, int firstEnd, long firstHash, int first, int[] before) {
    int[] found = before;
    int end = firstEnd;
    long hash = firstHash;
    int number = first;
    while (true) {
      if (number > 1) {
        found = with((number >> 1) - 1, found);
      }
      if ((number & 1) == 0 || end >= name.length()) {
        return found;
      }
      hash = WordHashes.with(hash, '-');
      end++;
      for (char c; end < name.length() && (c = name.charAt(end)) != '-'; end++) {
        hash = WordHashes.with(hash, c);
      }
      number = tokens.get(hash);
    }
  }

  private static int[] with(int id, int[] ids) {
    int[] more = Arrays.copyOf(ids, ids.length + 1);
    more[ids.length] = id;
    return more;
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
}
