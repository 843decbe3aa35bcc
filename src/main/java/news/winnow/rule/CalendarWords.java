package news.winnow.rule;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Words of dates and times in many languages. They come from a resource: asking the JDK for the
 * names of fifty locales takes a quarter of a second, and its answers change with its version.
 */
final class CalendarWords {
  /** What a word can be; one word can be several things. */
  enum Kind {
    MONTH,
    MONTHPREFIX,
    WEEKDAY,
    FILLER,
    ZONE,
    AMPM,
    UNIT,
    AGO,
    UNITAGO,
    LABEL,
    WEAK;

    final int bit = 1 << ordinal();
  }

  private CalendarWords() {}

  /** Loaded when the first line that could be a date is met. */
  private static final class Holder {
    /** The bits of a word's kinds, and above them its hash, of which that much tells all words. */
    static final long[] ENTRIES;

    static final long KINDS = (1L << Kind.values().length) - 1;
    static final int MASK;

    static {
      Map<String, Integer> words = load();
      MASK = 4 * Integer.highestOneBit(words.size()) - 1;
      ENTRIES = new long[MASK + 1];
      for (Map.Entry<String, Integer> e : words.entrySet()) {
        long hash = hash(e.getKey(), 0, e.getKey().length());
        ENTRIES[place(hash)] = hash & ~KINDS | e.getValue();
      }
    }

    /** Returns the place of a hash; a free one has 0. */
    static int place(long hash) {
      int at = (int) (hash ^ hash >>> 32) & MASK;
      while (ENTRIES[at] != 0 && ((ENTRIES[at] ^ hash) & ~KINDS) != 0) {
        at = (at + 1) & MASK;
      }
      return at;
    }
  }

  /**
   * Returns the bits of the kinds that a word in a folded text can be, without the dots inside it;
   * 0 for an unknown one. No string is made of it.
   */
  static int kinds(String text, int from, int to) {
    return from == to
        ? 0
        : (int) (Holder.ENTRIES[Holder.place(hash(text, from, to))] & Holder.KINDS);
  }

  private static long hash(String text, int from, int to) {
    long hash = 0xcbf29ce484222325L;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      hash = c == '.' ? hash : (hash ^ c) * 0x100000001b3L; // FNV-1a
    }
    return hash;
  }

  static Map<String, Integer> load() {
    Map<String, Integer> words = new HashMap<>(4096);
    for (String line : WordList.lines("calendar.txt")) {
      add(words, line);
    }
    return words;
  }

  private static void add(Map<String, Integer> words, String line) {
    int space = line.indexOf(' ');
    int bit = Kind.valueOf(line.substring(0, space).toUpperCase(Locale.ROOT)).bit;
    while (space >= 0) {
      int end = line.indexOf(' ', space + 1);
      String word = line.substring(space + 1, end < 0 ? line.length() : end);
      words.merge(word, bit, (a, b) -> a | b);
      space = end;
    }
  }
}
