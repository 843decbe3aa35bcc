package news.winnow.internal.select;

import java.util.Arrays;
import java.util.Locale;
import news.winnow.internal.read.TextStats;

/**
 * The words of a text as numbers, to compare texts without a string for each word; split and in
 * lower case as {@link Words#of} has them. Takes one text after the other; not thread-safe.
 */
final class WordCodes {
  /** Hashes of 64 bits: equal for equal words, and for practically no others. */
  private long[] keys = new long[64];

  /** What {@link String#hashCode} gives. */
  private int[] hashes = new int[64];

  private int size;

  /** Takes the words of a text's first chars. */
  WordCodes read(String text, int maxChars) {
    size = 0;
    int n = Math.min(text.length(), maxChars);
    int start = -1;
    int hash = 0;
    long key = 0;
    boolean plain = true;
    for (int i = 0; i < n; i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z') {
          char lower = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
          start = start < 0 ? i : start;
          hash = 31 * hash + lower;
          key = mix(key, lower);
          continue;
        }
      } else if (TextStats.isUnspaced(c)) {
        if (start >= 0) {
          add(text, start, i, plain, hash, key);
        }
        if (Character.isLetterOrDigit(c)) {
          add(c, mix(0, c));
        }
        start = -1;
        hash = 0;
        key = 0;
        plain = true;
        continue;
      } else if (isWordChar(c)) {
        // two letters have no lower case of one char that fits everywhere
        plain &= c != '\u0130' && c != '\u03a3';
        char lower = Character.toLowerCase(c);
        start = start < 0 ? i : start;
        hash = 31 * hash + lower;
        key = mix(key, lower);
        continue;
      }
      if (start >= 0) {
        add(text, start, i, plain, hash, key);
        start = -1;
        hash = 0;
        key = 0;
        plain = true;
      }
    }
    if (start >= 0) {
      add(text, start, n, plain, hash, key);
    }
    return this;
  }

  private static boolean isWordChar(char c) {
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private void add(String text, int start, int end, boolean plain, int hash, long key) {
    if (plain) {
      add(hash, key);
      return;
    }
    String word = text.substring(start, end).toLowerCase(Locale.ROOT);
    long own = 0;
    for (int i = 0; i < word.length(); i++) {
      own = mix(own, word.charAt(i));
    }
    add(word.hashCode(), own);
  }

  private void add(int hash, long key) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
      hashes = Arrays.copyOf(hashes, 2 * size);
    }
    hashes[size] = hash;
    keys[size++] = key;
  }

  private static long mix(long key, char c) {
    return key * 0xff51afd7ed558ccdL + c;
  }

  int size() {
    return size;
  }

  /** Returns the number of a word. */
  long key(int word) {
    return keys[word];
  }

  /** Adds the number of every run of three words. */
  void addTrigrams(LongSet set) {
    for (int i = 0; i + 2 < size; i++) {
      set.add(trigram(i));
    }
  }

  /** Returns the share of the runs of three words that a set holds; 0 for one or two words. */
  double overlap(LongSet trigrams) {
    int hits = 0;
    for (int i = 0; i + 2 < size; i++) {
      hits += trigrams.contains(trigram(i)) ? 1 : 0;
    }
    return hits / (double) Math.max(1, size - 2);
  }

  private long trigram(int word) {
    return Words.hash(hashes[word], hashes[word + 1], hashes[word + 2]);
  }
}
