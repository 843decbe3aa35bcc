package news.winnow.internal.label;

import java.util.List;
import java.util.Map;
import news.winnow.internal.read.ElementNames;
import news.winnow.internal.read.Names;
import news.winnow.internal.read.WordHash;

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

  /** Whole names: their numbers plus 1. */
  private final WordHashes names;

  private final AttributeTable<Vocabulary.Selector> selectors;
  private final AttributeTable<Integer> above;
  private final int[] allAbove;

  /**
   * Letters and digits of whole names, and of the classes and ids that selectors are looked for by:
   * a class is compared whole and without case, a name has hyphens where it had capitals.
   */
  private final Sieve wholes;

  /** Takes a complete vocabulary. */
  NameFinder(Vocabulary vocabulary) {
    int beginnings = 0;
    for (String token : vocabulary.tokens.keySet()) {
      for (int end = 0; end >= 0; end = token.indexOf('-', end + 1)) {
        beginnings++;
      }
    }
    this.tokens = new WordHashes(beginnings);
    for (Map.Entry<String, Integer> e : vocabulary.tokens.entrySet()) {
      addToken(e.getKey(), e.getValue());
    }
    this.tags = new WordHashes(vocabulary.tags.size());
    for (Map.Entry<String, Integer> e : vocabulary.tags.entrySet()) {
      tags.put(WordHash.of(e.getKey()), e.getValue() + 1);
    }
    this.names = new WordHashes(vocabulary.names.size());
    for (Map.Entry<String, Integer> e : vocabulary.names.entrySet()) {
      names.put(hashOf(e.getKey(), e.getKey().length()), e.getValue() + 1);
    }
    this.selectors = new AttributeTable<>(vocabulary.selectorsByName);
    this.above = AttributeTable.ofSingles(vocabulary.above);
    this.allAbove = new int[vocabulary.above.size()];
    int i = 0;
    for (int number : vocabulary.above.values()) {
      allAbove[i++] = number;
    }
    // there are few, and the less passes here the fewer attributes are looked at
    this.wholes =
        new Sieve(Math.max(64, selectors.size() + above.size() + vocabulary.names.size()));
    for (Map<String, ?> asked :
        List.of(vocabulary.selectorsByName, vocabulary.above, vocabulary.names)) {
      for (String name : asked.keySet()) {
        wholes.add(ElementNames.lettersOf(Names.hyphenate(name)));
      }
    }
  }

  private void addToken(String token, int number) {
    for (int end = token.indexOf('-'); end >= 0; end = token.indexOf('-', end + 1)) {
      long beginning = hashOf(token, end);
      tokens.put(beginning, tokens.get(beginning) | 1);
    }
    long hash = hashOf(token, token.length());
    tokens.put(hash, tokens.get(hash) | (number + 1) << 1);
  }

  /** Returns the hash of words joined by hyphens, up to the end of one of them. */
  private static long hashOf(String words, int end) {
    long before = 0;
    boolean first = true;
    long word = WordHash.START;
    for (int i = 0; i <= end; i++) {
      if (i < end && words.charAt(i) != '-') {
        word = WordHash.with(word, words.charAt(i));
        continue;
      }
      before = first ? word : WordHash.joined(before, word);
      first = false;
      word = WordHash.START;
    }
    return before;
  }

  /** Returns the number of a tag name; -1 for one that no rule asks for. */
  int tag(String tag) {
    return tags.get(WordHash.of(tag)) - 1;
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
   * Returns what elements with some names carry.
   *
   * @param room where it is gathered
   */
  Carried carriedBy(ElementNames named, Numbers room) {
    room.clear();
    boolean mayBeAsked = !named.complete();
    int start = 0;
    for (int name = 0; name < named.size(); name++) {
      int end = named.end(name);
      for (int at = named.files(name) ? end : start; at < end; at++) {
        int number = tokens.get(named.word(at));
        if (number != 0) {
          addTokens(named, at, end, number, room);
        }
      }
      if (wholes.mayHold(named.letters(name))) {
        mayBeAsked = true;
        long hash = named.word(start);
        for (int at = start + 1; at < end; at++) {
          hash = WordHash.joined(hash, named.word(at));
        }
        int number = names.get(hash);
        if (number != 0) {
          room.add(number - 1);
        }
      }
      start = end;
    }
    return room.count() == 0 && !mayBeAsked
        ? Carried.NOTHING
        : new Carried(room.toArray(), mayBeAsked);
  }

  /** A token is looked up by its first word, then by its first two, if there are longer ones. */
  private void addTokens(ElementNames named, int from, int end, int first, Numbers found) {
    long hash = named.word(from);
    int number = first;
    for (int at = from + 1; ; at++) {
      if (number > 1) {
        found.add((number >> 1) - 1);
      }
      if ((number & 1) == 0 || at >= end) {
        return;
      }
      hash = WordHash.joined(hash, named.word(at));
      number = tokens.get(hash);
    }
  }
}
