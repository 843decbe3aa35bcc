package news.winnow.internal.learn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import news.winnow.model.Block;
import news.winnow.model.Label;

/**
 * Finds what repeats across the pages of a site and yet came through: lines that stand on several
 * pages, and elements that hold such lines or nothing of the article. Writes rules only where they
 * change a page they are learned from, so that a file stays short enough to be read.
 */
final class SiteLearner {
  /** An article does not repeat another in so many words; shorter lines may be headings. */
  private static final int MIN_WORDS = 4;

  /** Numbers of a list and words such as "Pro" stand in many articles. */
  private static final int MIN_REPEATED_WORDS = 2;

  /** Longer lines are found by how they begin. */
  private static final int MAX_WHOLE_WORDS = 25;

  private static final int START_WORDS = 8;

  /** Shares of words, of an element's that stand on other pages or are not the article's. */
  private static final double MOSTLY_REPEATED = 0.7;

  private static final double RARELY_KEPT = 0.2;

  private final List<SeenBlock> blocks;
  private final int pages;
  private final Map<String, List<SeenBlock>> byText = new TreeMap<>();
  private final List<String> lines = new ArrayList<>();
  private final Set<SeenBlock> covered = new HashSet<>();

  private SiteLearner(List<SeenBlock> blocks, int pages) {
    this.blocks = blocks;
    this.pages = pages;
    for (SeenBlock b : blocks) {
      byText.computeIfAbsent(b.folded(), t -> new ArrayList<>(1)).add(b);
    }
  }

  /**
   * Returns rule lines, each below a comment that tells why.
   *
   * @param blocks the blocks of all pages
   * @param pages how many pages there are
   */
  static List<String> learn(List<SeenBlock> blocks, int pages) {
    SiteLearner learner = new SiteLearner(blocks, pages);
    learner.elements();
    learner.texts();
    return learner.lines;
  }

  private boolean isRepeated(SeenBlock b) {
    return b.words() >= MIN_REPEATED_WORDS
        && pagesOf(byText.getOrDefault(b.folded(), List.of())) >= 2;
  }

  private static int pagesOf(List<SeenBlock> found) {
    return (int) found.stream().mapToInt(SeenBlock::page).distinct().count();
  }

  /** Elements whose text is that of other pages, or is hardly ever taken for the article. */
  private void elements() {
    Map<String, List<SeenBlock>> byName = new HashMap<>();
    for (SeenBlock b : blocks) {
      for (String name : b.names()) {
        byName.computeIfAbsent(name, n -> new ArrayList<>()).add(b);
      }
    }
    List<Map.Entry<String, List<SeenBlock>>> found =
        byName.entrySet().stream()
            .filter(e -> isBoilerplate(e.getValue()))
            .sorted(
                Comparator.comparingInt(
                        (Map.Entry<String, List<SeenBlock>> e) -> -kept(e.getValue()).size())
                    .thenComparingInt(e -> -e.getValue().size())
                    .thenComparing(Map.Entry::getKey))
            .toList();
    for (Map.Entry<String, List<SeenBlock>> element : found) {
      List<SeenBlock> inside = element.getValue();
      List<SeenBlock> gain = kept(inside);
      if (!covered.containsAll(gain)) {
        covered.addAll(gain);
        lines.add(
            "# on " + pagesOf(inside) + " of " + pages + " pages; took out: " + shown(gain.get(0)));
        lines.add(label(inside) + " 9 when css \"" + element.getKey() + "\"");
      }
    }
  }

  private static List<SeenBlock> kept(List<SeenBlock> found) {
    return found.stream().filter(SeenBlock::kept).toList();
  }

  private boolean isBoilerplate(List<SeenBlock> inside) {
    int all = 0;
    int repeated = 0;
    int kept = 0;
    Set<Integer> keptOn = new HashSet<>();
    for (SeenBlock b : inside) {
      all += b.words();
      repeated += isRepeated(b) ? b.words() : 0;
      if (b.kept()) {
        kept += b.words();
        keptOn.add(b.page());
      }
    }
    int on = pagesOf(inside);
    boolean others = repeated >= all * MOSTLY_REPEATED;
    boolean never = kept <= all * RARELY_KEPT && keptOn.size() * 2 < on;
    return on >= 2 && kept > 0 && (others || never);
  }

  /** Lines that stand on several pages. */
  private void texts() {
    byText.forEach(
        (text, found) -> {
          List<SeenBlock> gain = kept(found).stream().filter(b -> !covered.contains(b)).toList();
          SeenBlock first = found.get(0);
          boolean heading = first.block().kind() == Block.Kind.HEADING;
          if (!gain.isEmpty()
              && pagesOf(found) >= 2
              && first.words() >= MIN_WORDS
              && !(heading && first.words() < 2 * MIN_WORDS)) {
            lines.add("# on " + pagesOf(found) + " of " + pages + " pages");
            lines.add(label(found) + " 9 when text " + cue(first.block().text()));
          }
        });
  }

  private static String cue(String text) {
    String[] words = text.strip().split(" ");
    boolean whole = words.length <= MAX_WHOLE_WORDS && text.length() < 300;
    String cue =
        whole ? text : List.of(words).stream().limit(START_WORDS).collect(Collectors.joining(" "));
    String cut = cue.length() < 300 ? cue : cue.substring(0, 300);
    return (whole ? "is " : "starts ")
        + '"'
        + cut.replace("\\", "\\\\").replace("\"", "\\\"")
        + '"';
  }

  /** Returns the label that most words outside the body have. */
  private static String label(List<SeenBlock> found) {
    Map<Label, Integer> words = new EnumMap<>(Label.class);
    for (SeenBlock b : found) {
      if (b.label().isBoilerplate()) {
        words.merge(b.label(), b.words(), Integer::sum);
      }
    }
    return words.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(Label.OTHER)
        .ruleName();
  }

  private static String shown(SeenBlock b) {
    String text = b.block().text();
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < Math.min(60, text.length()); i++) {
      char c = text.charAt(i);
      line.append(Character.isISOControl(c) ? ' ' : c);
    }
    return line + (text.length() > 60 ? "..." : "");
  }
}
