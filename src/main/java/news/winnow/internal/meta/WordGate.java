package news.winnow.internal.meta;

import java.util.Collection;

/**
 * Tells most words that are not in a set from their hash, so that no string need be made of them. A
 * word's hash is that of {@link String#hashCode()}.
 */
final class WordGate {
  private static final int BITS = 1 << 12;

  private final long[] words = new long[BITS / Long.SIZE];

  WordGate(Collection<String> set) {
    for (String word : set) {
      int bit = bit(word.hashCode());
      words[bit / Long.SIZE] |= 1L << bit;
    }
  }

  private static int bit(int hash) {
    return (hash ^ hash >>> 12 ^ hash >>> 24) & BITS - 1;
  }

  /** Returns false where no word of the set has that hash. */
  boolean mayHold(int hash) {
    int bit = bit(hash);
    return (words[bit / Long.SIZE] & 1L << bit) != 0;
  }

  /**
   * Returns false where a part of a text, hyphenated, is no word of the set; always true where it
   * is not written so already.
   */
  boolean mayHold(String text, int from, int to) {
    int hash = 0;
    char before = '-';
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean word = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
      if (!word && (c != '-' || before == '-')) {
        return true;
      }
      before = c;
      hash = hash * 31 + c;
    }
    return before == '-' || mayHold(hash);
  }
}
