package news.winnow.internal.learn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import news.winnow.model.Block;

/**
 * Words before a colon by which a site points to its other stories: "Out of the harbour: ...". On
 * each page another story follows, so that no line repeats.
 */
final class LeadIns {
  private static final int MAX_WORDS = 6;
  private static final int MIN_CHARS = 4;
  private static final int MIN_PAGES = 2;

  /** So much of a line that points is a link. */
  private static final double MIN_LINKED = 0.4;

  private LeadIns() {}

  /** Returns the lines that begin alike and point elsewhere on several pages, by how they begin. */
  static Map<String, List<SeenBlock>> of(List<SeenBlock> blocks) {
    Map<String, List<SeenBlock>> byStart = new TreeMap<>();
    for (SeenBlock b : blocks) {
      String start = start(b.block().text());
      if (!start.isEmpty()) {
        byStart.computeIfAbsent(start, s -> new ArrayList<>()).add(b);
      }
    }
    byStart.values().removeIf(lines -> !point(lines));
    return byStart;
  }

  private static String start(String text) {
    int colon = text.indexOf(':');
    if (colon < 0 || text.startsWith("//", colon + 1)) {
      return "";
    }
    String start = text.substring(0, colon).strip();
    boolean few = start.chars().filter(c -> c == ' ').count() < MAX_WORDS;
    // a label of one short word, such as "Age" or "By", stands in articles as well
    return few && Block.fold(start).length() >= MIN_CHARS && RuleLine.isCue(start) ? start : "";
  }

  /** All of them are links for the most part, to something else each time. */
  private static boolean point(List<SeenBlock> lines) {
    Set<String> different = new HashSet<>();
    for (SeenBlock b : lines) {
      if (b.block().linkDensity() < MIN_LINKED || b.block().kind() == Block.Kind.TABLE_CELL) {
        return false;
      }
      different.add(b.folded());
    }
    return Repeats.pages(lines) >= MIN_PAGES && different.size() >= MIN_PAGES;
  }
}
