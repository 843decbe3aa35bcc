package news.winnow.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

  private static final String RESOURCE = "calendar.txt";

  private CalendarWords() {}

  /** Loaded when the first line that could be a date is met. */
  private static final class Holder {
    static final Map<String, Integer> WORDS = load();
    static final int MASK = 4 * Integer.highestOneBit(WORDS.size()) - 1;

    /** Hashes of the words; 0 for a free place. */
    static final int[] HASHES = new int[MASK + 1];

    static {
      for (String word : WORDS.keySet()) {
        int hash = marked(word.hashCode());
        int at = first(hash);
        while (HASHES[at] != 0) {
          at = (at + 1) & MASK;
        }
        HASHES[at] = hash;
      }
    }

    static boolean mayHold(int hash) {
      int at = first(hash);
      while (HASHES[at] != 0 && HASHES[at] != hash) {
        at = (at + 1) & MASK;
      }
      return HASHES[at] != 0;
    }

    private static int first(int hash) {
      return (hash ^ hash >>> 15) & MASK;
    }
  }

  /**
   * Returns the bits of the kinds that a word in a folded text can be, without the dots inside it;
   * 0 for an unknown one, of which no string is made.
   */
  static int kinds(String text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      hash = c == '.' ? hash : 31 * hash + c;
    }
    if (from == to || !Holder.mayHold(marked(hash))) {
      return 0;
    }
    return Holder.WORDS.getOrDefault(text.substring(from, to).replace(".", ""), 0);
  }

  private static int marked(int hash) {
    return hash == 0 ? 1 : hash;
  }

  static Map<String, Integer> load() {
    InputStream in = CalendarWords.class.getResourceAsStream(RESOURCE);
    if (in == null) {
      throw new IllegalStateException("resource is missing: " + RESOURCE);
    }
    Map<String, Integer> words = new HashMap<>(4096);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isEmpty() && line.charAt(0) != '#') {
          add(words, line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(words);
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
