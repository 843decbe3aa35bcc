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
    private static final Map<String, Integer> WORDS = load();
  }

  /** Returns the bits of the kinds that a folded word without dots can be, 0 for an unknown one. */
  static int kinds(String word) {
    return Holder.WORDS.getOrDefault(word, 0);
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
