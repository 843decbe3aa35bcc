package news.winnow.internal.select;

import java.util.HashMap;
import java.util.Map;
import news.winnow.internal.read.Container;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Label;

/**
 * Looks again where no prose scored enough: the container with most of the doubtful prose is the
 * body of a page that says that it is an article, for names of the whole page's parts, such as a
 * paywall's, can lower every score; and of plain text if the doubt is small, for it says little of
 * itself.
 */
final class SecondLook {
  private static final SecondLook CLAIMED = new SecondLook(0.2, 3, 100);
  private static final SecondLook TEXT = new SecondLook(0.4, 2, 30);

  /** A paragraph has at least so many words, and a sentence. */
  private static final int MIN_PROSE_WORDS = 10;

  private final double least;
  private final int minParagraphs;
  private final int minWords;

  private SecondLook(double least, int minParagraphs, int minWords) {
    this.least = least;
    this.minParagraphs = minParagraphs;
    this.minWords = minWords;
  }

  /** Keeps the paragraphs of such a container; does nothing where prose is kept already. */
  static void keep(
      PageBlocks page, VoteCount votes, HeadFacts facts, double[] scores, boolean[] kept) {
    if (page.document() == null) {
      TEXT.look(page, votes, scores, kept);
    } else if (facts.claimsArticle()) {
      CLAIMED.look(page, votes, scores, kept);
    }
  }

  private void look(PageBlocks page, VoteCount votes, double[] scores, boolean[] kept) {
    Map<Container, int[]> homes = new HashMap<>();
    Container best = null;
    int most = 0;
    for (TextBlock b : page.blocks()) {
      if (!BodySelector.isProse(b, MIN_PROSE_WORDS)) {
        continue;
      }
      if (kept[b.index()]) {
        return;
      }
      if (isDoubtful(b, votes, scores)) {
        Container home = ContainerStats.home(b);
        int[] sums = homes.computeIfAbsent(home, k -> new int[2]);
        sums[0]++;
        sums[1] += b.words();
        if (sums[0] >= minParagraphs && sums[1] >= minWords && sums[1] > most) {
          best = home;
          most = sums[1];
        }
      }
    }
    for (TextBlock b : page.blocks()) {
      if (best != null
          && ContainerStats.home(b) == best
          && BodySelector.isProse(b, MIN_PROSE_WORDS)
          && isDoubtful(b, votes, scores)) {
        kept[b.index()] = true;
      }
    }
  }

  private boolean isDoubtful(TextBlock b, VoteCount votes, double[] scores) {
    VoteCount.Winner w = votes.winnerButBody(b.index());
    return scores[b.index()] >= least
        && w.sum() - votes.general(b.index(), Label.BODY) < Marks.FIRM;
  }
}
