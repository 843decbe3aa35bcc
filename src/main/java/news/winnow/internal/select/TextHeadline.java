package news.winnow.internal.select;

import java.util.List;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Block;

/**
 * Finds the headline of plain text: the line for which the most speaks, or that above it for which
 * nearly as much does, since the dek follows the headline.
 */
final class TextHeadline {
  /**
   * Where less speaks for the best line there is none. Of the right ones among the development
   * pages none has less.
   */
  private static final double LEAST = 2;

  /** How much less may speak for the line above. */
  private static final double NEARLY = 1.8;

  private static final int MIN_WORDS_ABOVE = 4;

  /** A sentence of so many words that scores so much is of the body. */
  private static final double BODY = 0.5;

  private static final int MIN_PROSE_WORDS = 8;

  /**
   * How much more speaks for a line that is marked as the page's heading. Among the development
   * pages, written as Markdown, more titles are right with more up to about this.
   */
  private static final double MARKED = 5;

  /** A heading with more of it linked names the site. */
  private static final double LINKS = 0.5;

  private TextHeadline() {}

  /** Returns the blocks that show the headline, the main one first; empty where there is none. */
  static List<Integer> find(
      PageBlocks page, VoteCount votes, int body, double[] scores, HeadlineWeights weights) {
    HeadlineFeatures features = HeadlineFeatures.of(page, votes, scores, body);
    int[] lines = features.candidates();
    double[] sums = new double[lines.length];
    int best = -1;
    for (int c = 0; c < lines.length; c++) {
      TextBlock b = page.blocks().get(lines[c]);
      boolean other =
          Headline.isSomethingElse(votes.winnerButBody(lines[c]))
              || scores[lines[c]] >= BODY && BodySelector.isProse(b, MIN_PROSE_WORDS);
      sums[c] = other ? Double.NEGATIVE_INFINITY : weights.of(features.rows()[c]);
      if (isMarked(b)) {
        sums[c] += MARKED;
      }
      if (sums[c] > (best < 0 ? LEAST : sums[best])) {
        best = c;
      }
    }
    while (best > 0
        && lines[best - 1] == lines[best] - 1
        && page.blocks().get(lines[best - 1]).words() >= MIN_WORDS_ABOVE
        && sums[best - 1] > Math.max(LEAST, sums[best] - NEARLY)
        && features.address(best - 1) >= features.address(best)) {
      best--;
    }
    return best < 0 ? List.of() : Headline.withCopies(page, lines[best], page.blocks());
  }

  /** Whether markup says that the line is the page's heading: only Markdown tells levels. */
  private static boolean isMarked(TextBlock b) {
    return b.kind() == Block.Kind.HEADING && b.level() == 1 && b.linkDensity() < LINKS;
  }
}
