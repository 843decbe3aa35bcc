package news.winnow.internal.select;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import news.winnow.internal.read.Container;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Label;

/**
 * Drops what stands in a box whose heading says that it is something else: teasers that read like
 * paragraphs, what a newsletter offers. A container is a box where the heading begins it.
 */
final class Boxes {
  private static final Set<Label> BOXES =
      EnumSet.of(
          Label.ADVERTISEMENT,
          Label.MUST_READ,
          Label.RELATED_LINKS,
          Label.TRENDING,
          Label.NEWSLETTER,
          Label.PAYWALL,
          Label.LEGAL);

  /** Longer lines are no headings. */
  private static final int MAX_HEADING_WORDS = 8;

  /** Share of the body's words that a box may hold. */
  private static final double MOST = 0.25;

  /** Paragraphs of so many words and no link are no teasers, and of more nothing that is boxed. */
  private static final int LONG_IN_LIST = 25;

  private static final int LONG = 60;

  private final PageBlocks page;
  private final boolean[] kept;

  /** Words of the body before each block, and before the end. */
  private final int[] words;

  private Boxes(PageBlocks page, boolean[] kept) {
    this.page = page;
    this.kept = kept;
    this.words = new int[kept.length + 1];
    for (TextBlock b : page.blocks()) {
      words[b.index() + 1] = words[b.index()] + (kept[b.index()] ? b.words() : 0);
    }
  }

  static void drop(PageBlocks page, VoteCount votes, boolean[] kept, Headline headline) {
    int title = headline.titles().isEmpty() ? -1 : headline.titles().get(0);
    Boxes boxes = new Boxes(page, kept);
    for (int i = title + 1; i < kept.length; i++) {
      VoteCount.Winner w = votes.winnerButBody(i);
      if (!kept[i]
          && w.sum() >= BodySelector.SURE
          && BOXES.contains(w.label())
          && page.blocks().get(i).words() <= MAX_HEADING_WORDS) {
        boxes.dropBelow(i, VoteCount.isList(w.label()) ? LONG_IN_LIST : LONG);
      }
    }
  }

  private void dropBelow(int heading, int longWords) {
    Container box = page.blocks().get(heading).container();
    while (box.endBlock() == heading + 1 && box.parent() != null) {
      box = box.parent();
    }
    int end = box.endBlock();
    int held = words[end] - words[heading];
    // an icon's name may stand before the heading
    boolean heads =
        box.firstBlock() == heading || box.firstBlock() == heading - 1 && !kept[heading - 1];
    if (heads && held > 0 && held <= MOST * words[kept.length]) {
      for (int i = heading; i < end; i++) {
        TextBlock b = page.blocks().get(i);
        if (BodySelector.isProse(b, longWords) && b.links().isEmpty()) {
          return;
        }
      }
      Arrays.fill(kept, heading, end, false);
    }
  }
}
