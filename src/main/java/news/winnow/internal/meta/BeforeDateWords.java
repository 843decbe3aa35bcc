package news.winnow.internal.meta;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.winnow.model.Block;

/**
 * Words between a name and the number of a date: weekdays, months and "on". Many are names, too:
 * only the number tells.
 */
final class BeforeDateWords {
  private static final Set<String> WORDS = read();

  private BeforeDateWords() {}

  private static Set<String> read() {
    Set<String> words = new HashSet<>(Resources.words("before-dates.txt"));
    for (String file : List.of("weekdays.txt", "month-names.txt")) {
      for (String line : Resources.lines(file)) {
        String names = line.substring(line.indexOf('\t') + 1);
        words.addAll(List.of(names.split("[\t ]")));
      }
    }
    return words;
  }

  /** Returns whether the word stands before the number of a date, in some language. */
  static boolean has(String word) {
    return WORDS.contains(Block.fold(word));
  }
}
