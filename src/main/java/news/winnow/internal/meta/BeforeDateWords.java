package news.winnow.internal.meta;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.winnow.model.Block;

/**
 * Words between a name and the number of a date: weekdays and months, from the JDK's locale data,
 * and "on". Many are names, too: only the number tells.
 */
final class BeforeDateWords {
  private static final Set<String> WORDS = read();

  private BeforeDateWords() {}

  private static Set<String> read() {
    Set<String> words = new HashSet<>(Resources.words("before-dates.txt"));
    for (String tag : Resources.lines("month-locales.txt")) {
      Locale locale = Locale.forLanguageTag(tag);
      for (DayOfWeek day : DayOfWeek.values()) {
        words.add(Block.fold(day.getDisplayName(TextStyle.FULL, locale)));
      }
      for (Month month : Month.values()) {
        for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
          words.add(Block.fold(month.getDisplayName(style, locale)));
        }
      }
    }
    return words;
  }

  /** Returns whether the word stands before the number of a date, in some language. */
  static boolean has(String word) {
    return WORDS.contains(Block.fold(word));
  }
}
