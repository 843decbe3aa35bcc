package news.winnow.internal.learn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import news.winnow.model.Label;

/**
 * Finds what repeats across the pages of a site: lines and elements that came through although they
 * are no part of the article, lines that have a name on other pages, and where the dek stands.
 * Writes few rules, so that people can read them, and only such that the pages agree on: a rule of
 * a site outranks all general ones, so that a wrong one would do harm.
 */
final class SiteLearner {
  /** An article does not repeat another in so many words; shorter lines may be headings. */
  private static final int MIN_WORDS = 4;

  /** A dek is one block, or a few bullets. */
  private static final int MAX_DEKS = 3;

  /** A line that has been kept out everywhere is a risk on the next page if it reads like prose. */
  private static final int MIN_PROSE_WORDS = 8;

  private static final int MAX_GUARDS = 20;
  private static final int MAX_RULES = 200;

  private final int pages;
  private final Repeats repeats;
  private final Map<String, List<SeenBlock>> byName = new HashMap<>();
  private final Map<String, List<SeenBlock>> byText = new TreeMap<>();
  private final List<String> lines = new ArrayList<>();
  private final Set<SeenBlock> covered = new HashSet<>();

  private SiteLearner(List<SeenBlock> blocks, int pages) {
    this.pages = pages;
    this.repeats = new Repeats(blocks);
    for (SeenBlock b : blocks) {
      byText.computeIfAbsent(b.folded(), t -> new ArrayList<>(1)).add(b);
      b.names().forEach(n -> byName.computeIfAbsent(n, k -> new ArrayList<>()).add(b));
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
    learner.leadIns(blocks);
    learner.guards();
    learner.names();
    learner.deks();
    return learner.lines;
  }

  private void write(String comment, String rule) {
    if (lines.size() < 2 * MAX_RULES) {
      lines.add("# " + comment);
      lines.add(rule);
    }
  }

  private String on(List<SeenBlock> found) {
    return "on " + Repeats.pages(found) + " of " + pages + " pages";
  }

  /** The elements that a test chooses, by what they would change, the smallest of equal ones. */
  private List<Map.Entry<String, Evidence>> chosen(
      Predicate<Evidence> test, ToIntFunction<Evidence> change) {
    List<Map.Entry<String, Evidence>> found = new ArrayList<>();
    byName.forEach(
        (name, inside) -> {
          Evidence evidence = new Evidence(inside, repeats);
          if (test.test(evidence)) {
            found.add(Map.entry(name, evidence));
          }
        });
    found.sort(
        Comparator.comparingInt((Map.Entry<String, Evidence> e) -> -change.applyAsInt(e.getValue()))
            .thenComparingInt(e -> e.getValue().blocks().size())
            .thenComparing(Map.Entry::getKey));
    return found;
  }

  /** Elements whose text is that of other pages, or is hardly ever taken for the article. */
  private void elements() {
    for (Map.Entry<String, Evidence> e : chosen(Evidence::isBoilerplate, x -> x.kept().size())) {
      List<SeenBlock> gain = e.getValue().kept();
      if (!covered.containsAll(gain)) {
        covered.addAll(gain);
        write(
            on(e.getValue().blocks()) + "; took out: " + RuleLine.shown(gain.get(0)),
            RuleLine.css(e.getValue().label(), 9, e.getKey()));
      }
    }
  }

  /** Lines that stand on several pages, in the article of one of them at least. */
  private void texts() {
    byText.forEach(
        (text, found) -> {
          boolean gains = found.stream().anyMatch(b -> b.kept() && !covered.contains(b));
          SeenBlock first = found.get(0);
          if (gains && Repeats.pages(found) >= 2 && isTelling(first)) {
            covered.addAll(found);
            write(on(found), RuleLine.text(new Evidence(found, repeats).label(), first));
          }
        });
  }

  /** A heading of some words, a row of a table or an item of a list may stand in any article. */
  private boolean isTelling(SeenBlock b) {
    boolean part =
        switch (b.block().kind()) {
          case HEADING, TABLE_CELL, LIST_ITEM -> true;
          default -> false;
        };
    return b.words() >= (part ? 2 * MIN_WORDS : MIN_WORDS)
        && !repeats.headsOwnText(b)
        && RuleLine.isCue(b.block().text());
  }

  /** Lines that begin alike, and point to another story on each page. */
  private void leadIns(List<SeenBlock> blocks) {
    LeadIns.of(blocks)
        .forEach(
            (start, found) -> {
              boolean gains = found.stream().anyMatch(b -> b.kept() && !covered.contains(b));
              if (gains) {
                covered.addAll(found);
                Label label = new Evidence(found, repeats).label();
                write(
                    on(found) + ", with a link",
                    RuleLine.leads(label == Label.OTHER ? Label.RELATED_LINKS : label, start));
              }
            });
  }

  /** Sentences that stand beside the article on most pages, and may be taken for it on the next. */
  private void guards() {
    byText.entrySet().stream()
        .filter(e -> isGuarded(e.getValue()))
        .sorted(Comparator.comparingInt(e -> -Repeats.pages(e.getValue())))
        .limit(MAX_GUARDS)
        .forEach(
            e -> {
              List<SeenBlock> found = e.getValue();
              Label label = new Evidence(found, repeats).label();
              write(on(found) + ", beside the article", RuleLine.text(label, found.get(0)));
              covered.addAll(found);
            });
  }

  private boolean isGuarded(List<SeenBlock> found) {
    SeenBlock first = found.get(0);
    Evidence evidence = new Evidence(found, repeats);
    return first.words() >= MIN_PROSE_WORDS
        && first.block().sentences() > 0
        && isTelling(first)
        && evidence.kept().isEmpty()
        && evidence.pagesBeside() >= 2
        && evidence.pagesBeside() * 3 >= pages * 2
        && !covered.containsAll(found);
  }

  /** Lines that have a name on some pages and none on others. */
  private void names() {
    byText.forEach(
        (text, found) -> {
          Evidence evidence = new Evidence(found, repeats);
          if (evidence.isOfOneKind()
              && found.get(0).words() >= MIN_WORDS
              && RuleLine.isCue(found.get(0).block().text())
              && !covered.containsAll(found)) {
            write(on(found) + ", not always named", RuleLine.text(evidence.label(), found.get(0)));
          }
        });
  }

  /** The element that holds the dek and nothing else on most pages. */
  private void deks() {
    chosen(e -> e.isAlways(Label.SUBTITLE, MAX_DEKS) && e.pages() * 3 >= pages * 2, e -> e.pages())
        .stream()
        .findFirst()
        .ifPresent(
            e ->
                write(
                    on(e.getValue().blocks()) + "; the dek stands there",
                    RuleLine.css(Label.SUBTITLE, 3, e.getKey())));
  }
}
