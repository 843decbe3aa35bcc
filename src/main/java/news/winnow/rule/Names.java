package news.winnow.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names of enum constants in rule files, and the nearest one to a misspelt name. */
final class Names {
  private static final int MAX_COMPARED = 40;
  private static final int MIN_START = 2;

  /** What people write who know other tools, and the word here. */
  private static final Map<String, String> SLIPS =
      Map.ofEntries(
          Map.entry("=", "is"),
          Map.entry("==", "is"),
          Map.entry("equals", "is"),
          Map.entry("begins", "starts"),
          Map.entry("has", "contains"),
          Map.entry("class", "named"),
          Map.entry("id", "named"),
          Map.entry("tag", "inside"),
          Map.entry("element", "inside"),
          Map.entry("selector", "css"),
          Map.entry("starts", "text"),
          Map.entry("contains", "text"),
          Map.entry("attr", "attribute"),
          Map.entry("remove", "other"),
          Map.entry("strip", "other"),
          Map.entry("drop", "other"),
          Map.entry("hide", "other"),
          Map.entry("ads", "advertisement"),
          Map.entry("header", "navigation"),
          Map.entry("menu", "navigation"),
          Map.entry("footer", "legal"),
          Map.entry("cookie", "legal"),
          Map.entry("dek", "subtitle"),
          Map.entry("standfirst", "subtitle"),
          Map.entry("headline", "title"),
          Map.entry("content", "body"),
          Map.entry("article", "body"),
          Map.entry("social", "share"),
          Map.entry("popular", "trending"),
          Map.entry("subscribe", "paywall"),
          Map.entry("updated", "modified"),
          Map.entry("keywords", "tags"),
          Map.entry("category", "section"),
          Map.entry("image", "lead-image"),
          Map.entry("host", "site"),
          Map.entry("domain", "site"),
          Map.entry("li", "list-item"),
          Map.entry("blockquote", "quote"));

  private Names() {}

  /** Returns the name in rule files: {@code list-item} for LIST_ITEM. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static List<String> of(Enum<?>[] constants) {
    List<String> names = new ArrayList<>(constants.length);
    for (Enum<?> constant : constants) {
      names.add(of(constant));
    }
    return List.copyOf(names);
  }

  /** Returns a hint for a name that is not known: the nearest known one, or all of them. */
  static String hint(String unknown, List<String> known) {
    String wanted = unknown.toLowerCase(Locale.ROOT).replace('_', '-');
    String meant = SLIPS.getOrDefault(wanted, "");
    if (known.contains(meant)) {
      return didYouMean(meant);
    }
    for (String name : known) {
      if (wanted.length() >= MIN_START && name.startsWith(wanted)) {
        return didYouMean(name);
      }
    }
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
        ? didYouMean(best)
        : "known are " + String.join(", ", known);
  }

  private static String didYouMean(String name) {
    return "did you mean \"" + name + "\"?";
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
