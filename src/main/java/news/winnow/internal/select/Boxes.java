package news.winnow.internal.select;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import news.winnow.internal.read.Container;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Block;
import news.winnow.model.Label;

/**
 * Drops what stands in a box whose heading says that it is something else: teasers that read like
 * paragraphs, what a newsletter offers. A container is a box where the heading begins it. One that
 * holds a long paragraph is a section of the article, and the heading its own. Where all but the
 * heading was taken out of a small box, the heading goes, too.
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

  /** How many blocks, with how many words, stand under a heading that is left of a box. */
  private static final int MIN_DROPPED = 2;

  private static final int MAX_DROPPED = 8;
  private static final int MIN_DROPPED_WORDS = 8;
  private static final double LINKED = 0.5;

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
      TextBlock b = page.blocks().get(i);
      if (!kept[i] && b.words() <= MAX_HEADING_WORDS) {
        VoteCount.Winner w = votes.winnerButBody(i);
        boolean sure = w.sum() >= BodySelector.SURE && BOXES.contains(w.label());
        boolean offer = w.label() == Label.PAYWALL && w.sum() >= Marks.FIRM;
        boolean heading = b.kind() == Block.Kind.HEADING && b.links().isEmpty();
        if (sure || heading && !w.site() && !offer) {
          boxes.look(b, sure, longIn(w.label()));
        }
      }
    }
    dropHeadings(page, votes, kept);
  }

  /** What stands over a box of which nothing else is left is no heading of the article. */
  private static void dropHeadings(PageBlocks page, VoteCount votes, boolean[] kept) {
    for (TextBlock b : page.blocks()) {
      int i = b.index();
      if (kept[i] && b.kind() == Block.Kind.HEADING && b.links().isEmpty()) {
        Container box = b.container();
        while (box.endBlock() == i + 1 && box.parent() != null) {
          box = box.parent();
        }
        kept[i] = box.firstBlock() != i || !isEmpty(page, box, votes, kept);
      }
    }
  }

  private static boolean isEmpty(PageBlocks page, Container box, VoteCount votes, boolean[] kept) {
    int first = box.firstBlock() + 1;
    int words = 0;
    boolean leads = false;
    if (box.endBlock() - first < MIN_DROPPED || box.endBlock() - first > MAX_DROPPED) {
      return false;
    }
    for (int i = first; i < box.endBlock(); i++) {
      TextBlock b = page.blocks().get(i);
      VoteCount.Winner w = votes.winnerButBody(i);
      if (kept[i] || w.site() || VoteCount.isPart(w.label()) && w.sum() >= Marks.FIRM) {
        return false;
      }
      words += b.words();
      leads |= b.linkDensity() >= LINKED || b.kind() == Block.Kind.CONTROL;
    }
    return leads && words >= MIN_DROPPED_WORDS;
  }

  private static int longIn(Label label) {
    if (label == Label.LEGAL) {
      return BodySelector.MAX_LEGAL_WORDS;
    }
    return VoteCount.isList(label) ? LONG_IN_LIST : LONG;
  }

  private void look(TextBlock heading, boolean sure, int longWords) {
    int first = heading.index();
    Container box = heading.container();
    while (box.endBlock() == first + 1 && box.parent() != null) {
      box = box.parent();
    }
    int end = box.endBlock();
    int held = words[end] - words[first];
    // an icon's name may stand before the heading
    boolean heads = box.firstBlock() == first || box.firstBlock() == first - 1 && !kept[first - 1];
    if (!heads || held == 0 || held > MOST * words[kept.length]) {
      return;
    }
    for (int i = first; i < end; i++) {
      TextBlock b = page.blocks().get(i);
      if (BodySelector.isProse(b, sure ? longWords : LONG_IN_LIST) && b.links().isEmpty()) {
        kept[first] = i == first + 1 && kept[i] && heading.kind() == Block.Kind.HEADING;
        return;
      }
    }
    if (sure) {
      Arrays.fill(kept, first, end, false);
    }
  }
}
