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

  /** Stands for a letter or digit of a script without spaces, each of which is a word. */
  private static final char ALONE = '\ufffe';

  /** The lower case of each character of words; 0 for all others. */
  private static final char[] LOWER = new char[Character.MAX_VALUE + 1];

  static {
    // long ranges of one kind are not asked for one by one: a fresh JVM takes its time for that
    fillLower('\0', '\u2190');
    fillLower('\u2c00', '\u3400'); // between them are arrows, boxes and other signs
    Arrays.fill(LOWER, '\u3400', '\u4db6', ALONE);
    fillLower('\u4db6', '\u4e00');
    Arrays.fill(LOWER, '\u4e00', '\u9fa6', ALONE);
    fillLower('\u9fa6', '\uac00');
    for (char c = '\uac00'; c < '\ud7a4'; c++) {
      LOWER[c] = c;
    }
    fillLower('\ud7a4', '\ud800');
    fillLower('\uf900', '\uffff');
  }

  private static void fillLower(char from, char to) {
    for (char c = from; c < to; c++) {
      LOWER[c] = lower(c);
    }
  }

  /** Hashes of 64 bits: equal for equal words, and for practically no others. */
  private long[] keys = new long[64];

  private int size;

  /** Takes the words of a text's first chars. */
  WordCodes read(String text, int maxChars) {
    int n = Math.min(text.length(), maxChars);
    long[] found = keys;
    int count = 0;
    long key = 0;
    int inWord = 0;
    for (int i = 0; i < n; i++) {
      char c = text.charAt(i);
      char lower = LOWER[c];
      int word = -lower >>> 31; // 1 for a character of words
      if (lower >= ALONE) {
        if (lower == CAREFUL) {
          return read(text.substring(0, n).toLowerCase(Locale.ROOT), Integer.MAX_VALUE);
        }
        if (inWord > 0) {
          found = with(key, found, count++);
        }
        key = mix(0, c);
        inWord = 1;
        word = 0;
      }
      // the word so far is written at each char and counts where it ends: no branch to guess
      found[count] = key;
      count += inWord & ~word;
      found = count < found.length ? found : Arrays.copyOf(found, 2 * count);
      key = mix(key, lower) & -word;
      inWord = word;
    }
    keys = with(key, found, count);
    size = count + inWord;
    return this;
  }

  private static long[] with(long key, long[] keys, int at) {
    long[] room = at + 1 < keys.length ? keys : Arrays.copyOf(keys, 2 * keys.length);
    room[at] = key;
    return room;
  }

  private static char lower(char c) {
    if (TextStats.isUnspaced(c)) {
      return Character.isLetterOrDigit(c) ? ALONE : 0;
    }
    if (!isWordChar(c)) {
      return 0;
    }
    return c == '\u0130' || c == '\u03a3' ? CAREFUL : Character.toLowerCase(c);
  }

  /** Returns whether words of spaced scripts are made of it: a letter, digit or combining mark. */
  static boolean isWordChar(char c) {
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
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
