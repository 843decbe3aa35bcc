package news.winnow.internal.meta;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.winnow.model.Block;

/**
 * The names of the months in some fifty languages, from the JDK's locale data. Built when the first
 * word is looked up.
 */
final class MonthNames {
  private static final int AMBIGUOUS = -1;
  private static final List<String> LOCALES = Resources.lines("month-locales.txt");

  private final Map<String, Map<String, Integer>> byLanguage = new HashMap<>();
  private final Map<String, Integer> all = new HashMap<>();

  private static final class Holder {
    static final MonthNames NAMES = new MonthNames();
  }

  private MonthNames() {
    for (String tag : LOCALES) {
      Locale locale = Locale.forLanguageTag(tag);
      Map<String, Integer> own =
          byLanguage.computeIfAbsent(locale.getLanguage(), l -> new HashMap<>());
      for (Month month : Month.values()) {
        for (TextStyle style :
            List.of(
                TextStyle.FULL,
                TextStyle.FULL_STANDALONE,
                TextStyle.SHORT,
                TextStyle.SHORT_STANDALONE)) {
          put(month.getDisplayName(style, locale), month.getValue(), own);
        }
      }
    }
    for (String line : Resources.lines("month-extras.txt")) {
      String[] columns = line.split("\t");
      Map<String, Integer> own = byLanguage.computeIfAbsent(columns[0], l -> new HashMap<>());
      put(columns[1], Integer.parseInt(columns[2]), own);
    }
  }

  private void put(String name, int month, Map<String, Integer> own) {
    String word = Block.fold(name);
    // Numerals and names of several words are read by other means.
    if (word.length() < 2 || word.chars().anyMatch(c -> c == ' ' || Character.isDigit(c))) {
      return;
    }
    own.putIfAbsent(word, month);
    all.merge(word, month, (a, b) -> a.equals(b) ? a : AMBIGUOUS);
  }

  /**
   * Returns the month a folded word names, 1 to 12, or 0.
   *
   * @param word the word
   * @param language the language that is tried first; names that mean different months elsewhere
   *     count only there
   */
  static int month(String word, String language) {
    Integer own = Holder.NAMES.byLanguage.getOrDefault(language, Map.of()).get(word);
    if (own != null) {
      return own;
    }
    return Math.max(0, Holder.NAMES.all.getOrDefault(word, 0));
  }
}
