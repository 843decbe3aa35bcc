package news.winnow.internal.select;

import java.util.HashMap;
import java.util.Map;
import news.winnow.internal.read.Container;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Block;

/** Drops what is left between and behind the text once the body is chosen. */
final class Leftovers {
  /** Words of a sign inside the text ("Article continues below"), and how often it must stand. */
  private static final int MAX_SIGN_WORDS = 4;

  private static final int MIN_SIGNS = 3;

  private Leftovers() {}

  /** A few words that stand again and again between the paragraphs are no text of the article. */
  static void dropSigns(PageBlocks page, boolean[] kept) {
    Map<String, Integer> times = new HashMap<>();
    for (TextBlock b : page.blocks()) {
      if (kept[b.index()] && isSign(b)) {
        times.merge(b.folded(), 1, Integer::sum);
      }
    }
    for (TextBlock b : page.blocks()) {
      if (kept[b.index()] && times.getOrDefault(b.folded(), 0) >= MIN_SIGNS && isSign(b)) {
        kept[b.index()] = false;
      }
    }
  }

  private static boolean isSign(TextBlock b) {
    char last = b.text().charAt(b.text().length() - 1);
    return b.kind() == Block.Kind.PARAGRAPH
        && b.words() <= MAX_SIGN_WORDS
        && b.stats().sentences() == 0
        && last != ':';
  }

  /**
   * Text that stands in two containers is kept once: copies for other screens, pull quotes. A
   * writer's own repetition stays.
   */
  static void dropRepeats(PageBlocks page, boolean[] kept) {
    Map<String, Container> seen = new HashMap<>();
    for (TextBlock b : page.blocks()) {
      if (kept[b.index()] && b.words() >= 8) {
        Container home = ContainerStats.home(b);
        Container first = seen.putIfAbsent(b.folded(), home);
        kept[b.index()] = first == null || first == home && page.document() != null;
      }
    }
  }

  /** A heading needs something below it. */
  static void dropDanglingHeadings(PageBlocks page, boolean[] kept) {
    for (int i = kept.length - 1; i >= 0; i--) {
      if (kept[i]) {
        TextBlock b = page.blocks().get(i);
        if (b.kind() != Block.Kind.HEADING) {
          return;
        }
        kept[i] = false;
      }
    }
  }
}
