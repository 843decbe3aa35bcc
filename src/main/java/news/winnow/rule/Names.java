package news.winnow.rule;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The names of enum constants in rule files, and the nearest one to a misspelt name. */
final class Names {
  private static final int MAX_COMPARED = 40;

  private Names() {}

  /** Returns the name in rule files: {@code list-item} for LIST_ITEM. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static List<String> of(Enum<?>[] constants) {
    return Stream.of(constants).map(Names::of).toList();
  }

  /** Returns a hint for a name that is not known: the nearest known one, or all of them. */
  static String hint(String unknown, List<String> known) {
    String wanted = unknown.toLowerCase(Locale.ROOT).replace('_', '-');
    String best = "";
    int least = Integer.MAX_VALUE;
    for (String name : known) {
      int d = wanted.length() > MAX_COMPARED ? Integer.MAX_VALUE : distance(wanted, name);
      if (d < least) {
        least = d;
        best = name;
      }
    }
    return least <= Math.max(1, Math.min(wanted.length(), best.length()) / 2)
        ? "did you mean \"" + best + "\"?"
        : "known are " + String.join(", ", known);
  }

  /**
   * Returns how many chars must be put in, taken out or changed to make one string of the other.
   */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
