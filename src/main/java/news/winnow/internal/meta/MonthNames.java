package news.winnow.internal.meta;

import java.util.HashMap;
import java.util.Map;

/**
 * The names of the months in some seventy languages, the same on every JDK. Read when the first
 * word is looked up.
 */
final class MonthNames {
  private static final int AMBIGUOUS = -1;

  private final Map<String, Map<String, Integer>> byLanguage = new HashMap<>();
  private final Map<String, Integer> all = new HashMap<>();

  private static final class Holder {
    static final MonthNames NAMES = new MonthNames();
  }

  private MonthNames() {
    for (String line : Resources.lines("month-names.txt")) {
      String[] columns = line.split("\t");
      Map<String, Integer> own = new HashMap<>();
      byLanguage.put(columns[0], own);
      for (int month = 1; month < columns.length; month++) {
        if (!columns[month].equals("-")) {
          put(columns[month].split(" "), month, own);
        }
      }
    }
  }

  private void put(String[] names, int month, Map<String, Integer> own) {
    for (String name : names) {
      own.putIfAbsent(name, month);
      all.merge(name, month, (a, b) -> a.equals(b) ? a : AMBIGUOUS);
    }
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
