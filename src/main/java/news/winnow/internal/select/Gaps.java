package news.winnow.internal.select;

import news.winnow.internal.read.Container;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Block;

/** Keeps what scores too low for itself, but stands between blocks of the body. */
final class Gaps {
  private static final double DOUBTFUL = 0.3;

  /** A heading needs less. */
  private static final double DOUBTFUL_HEADING = 0.15;

  /** From one block of the body to the next it is no further than this. */
  private static final int REACH = 4;

  /** Where what stands between them is their sibling. */
  private static final int REACH_OF_SIBLINGS = 10;

  private static final double SIBLING = 0.1;

  private static final int MIN_AGAINST = 3;

  private static final double LINKS = 0.5;

  /** More chars a word are no text but code. */
  private static final int MAX_WORD = 40;

  private Gaps() {}

  static void bridge(PageBlocks page, VoteCount votes, double[] scores, boolean[] kept) {
    int last = -1;
    for (int i = 0; i < kept.length; i++) {
      if (!kept[i]) {
        continue;
      }
      for (int j = last + 1; last >= 0 && j < i && i - last <= REACH_OF_SIBLINGS; j++) {
        TextBlock b = page.blocks().get(j);
        VoteCount.Winner w = votes.winnerButBody(j);
        boolean doubtful = i - last <= REACH && w.sum() < MIN_AGAINST && isDoubtful(b, scores[j]);
        boolean sibling =
            w.sum() == 0
                && scores[j] >= SIBLING
                && page.document() != null
                && isSibling(b, last, i);
        kept[j] = !w.site() && (doubtful || sibling);
      }
      last = i;
    }
  }

  private static boolean isDoubtful(TextBlock b, double score) {
    boolean heading = b.kind() == Block.Kind.HEADING && b.linkDensity() < LINKS;
    return score >= (heading ? DOUBTFUL_HEADING : DOUBTFUL);
  }

  /** Whether the container that holds a block and those beside it holds two others, too. */
  private static boolean isSibling(TextBlock b, int before, int behind) {
    Container home = ContainerStats.home(b);
    return home.firstBlock() <= before
        && behind < home.endBlock()
        && b.links().isEmpty()
        && !isCode(b);
  }

  static boolean isCode(TextBlock b) {
    return b.text().length() > MAX_WORD * b.words();
  }
}
