package news.winnow.internal.select;

import java.util.Arrays;
import java.util.Locale;
import news.winnow.internal.read.TextStats;

/**
 * The words of a text as numbers, to compare texts without a string for each word; split and in
 * lower case as {@link Words#of} has them. Takes one text after the other; not thread-safe.
 */
final class WordCodes {
  /** Stands for a letter that has no lower case of one character that fits everywhere. */
  private static final char CAREFUL = '\uffff';

  /** The lower case of the characters of words in the alphabets near ASCII; 0 for all others. */
  private static final char[] LOWER = new char[0x600];

  static {
    for (char c = 0; c < LOWER.length; c++) {
      LOWER[c] = lower(c);
    }
  }

  /** Hashes of 64 bits: equal for equal words, and for practically no others. */
  private long[] keys = new long[64];

  private int size;

  /** Takes the words of a text's first chars. */
  WordCodes read(String text, int maxChars) {
    size = 0;
    int n = Math.min(text.length(), maxChars);
    int start = -1;
    long key = 0;
    boolean careful = false;
    for (int i = 0; i <= n; i++) {
      char c = i < n ? text.charAt(i) : ' ';
      char lower = c < LOWER.length ? LOWER[c] : lower(c);
      if (lower != 0) {
        start = start < 0 ? i : start;
        key = mix(key, lower);
        careful |= lower == CAREFUL;
        continue;
      }
      if (start >= 0) {
        add(careful ? key(text.substring(start, i).toLowerCase(Locale.ROOT)) : key);
        start = -1;
        key = 0;
        careful = false;
      }
      if (c >= LOWER.length && TextStats.isUnspaced(c) && Character.isLetterOrDigit(c)) {
        add(mix(0, c));
      }
    }
    return this;
  }

  private static char lower(char c) {
    if (TextStats.isUnspaced(c) || !isWordChar(c)) {
      return 0;
    }
    return c == '\u0130' || c == '\u03a3' ? CAREFUL : Character.toLowerCase(c);
  }

  private static boolean isWordChar(char c) {
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static long key(String word) {
    long key = 0;
    for (int i = 0; i < word.length(); i++) {
      key = mix(key, word.charAt(i));
    }
    return key;
  }

  private void add(long key) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
    }
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
    return Words.hash(keys[word], keys[word + 1], keys[word + 2]);
  }
}
