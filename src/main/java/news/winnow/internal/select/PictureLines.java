package news.winnow.internal.select;

import java.util.BitSet;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Block;
import news.winnow.model.RichText;

/**
 * Drops lines in italics right behind a picture from the body: the captions of pages whose editor
 * has no field for them. On pages that set other lines so, too, they may be anything, and above the
 * first paragraph it is a standfirst, below the last a note about the author.
 */
final class PictureLines {
  private static final int MIN_WORDS = 2;
  private static final int MAX_WORDS = 40;

  /** Share of a line's chars that must be set in italics. */
  private static final double WHOLE = 0.9;

  private static final double LINKS = 0.3;

  private PictureLines() {}

  /**
   * Drops them.
   *
   * @param behindImage the blocks right behind an image
   * @return the blocks that were dropped
   */
  static BitSet drop(PageBlocks page, VoteCount votes, BitSet behindImage, boolean[] kept) {
    BitSet found = new BitSet();
    int others = 0;
    int prose = -1;
    for (TextBlock b : page.blocks()) {
      int i = b.index();
      if (!kept[i]) {
        continue;
      }
      if (isItalic(b)) {
        if (prose >= 0 && behindImage.get(i) && isCaption(b, votes.winnerButBody(i))) {
          found.set(i);
        } else {
          others++;
        }
      }
      prose = BodySelector.isProse(b) && !found.get(i) ? i : prose;
    }
    found.clear(prose + 1, kept.length);
    if (others > found.cardinality()) {
      return new BitSet();
    }
    for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
      kept[i] = false;
    }
    return found;
  }

  private static boolean isItalic(TextBlock b) {
    return b.kind() == Block.Kind.PARAGRAPH
        && b.words() >= MIN_WORDS
        && !b.rich().spans().isEmpty()
        && b.share(RichText.Style.EMPHASIS) >= WHOLE;
  }

  /** A question in italics is one of an interview, and a colon leads to what follows. */
  private static boolean isCaption(TextBlock b, VoteCount.Winner w) {
    return b.words() <= MAX_WORDS
        && b.linkDensity() < LINKS
        && !b.text().endsWith("?")
        && !b.text().endsWith(":")
        && (w.sum() < Marks.FIRM || VoteCount.isHeadline(w.label()));
  }
}
