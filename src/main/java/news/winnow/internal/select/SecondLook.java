package news.winnow.internal.select;

import java.util.HashMap;
import java.util.Map;
import news.winnow.internal.read.Container;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Label;

/**
 * Looks again where a page says that it is an article and no block of it scored enough: the
 * container with most of the doubtful prose is its body. Names of the whole page's parts, such as a
 * paywall's, can lower every score.
 */
final class SecondLook {
  private static final double DOUBTFUL = 0.2;
  private static final int MIN_PARAGRAPHS = 3;
  private static final int MIN_WORDS = 100;

  private SecondLook() {}

  /** Keeps the paragraphs of such a container; does nothing where prose is kept already. */
  static void keep(PageBlocks page, VoteCount votes, double[] scores, boolean[] kept) {
    Map<Container, int[]> homes = new HashMap<>();
    Container best = null;
    int most = 0;
    for (TextBlock b : page.blocks()) {
      if (!BodySelector.isProse(b)) {
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
        if (sums[0] >= MIN_PARAGRAPHS && sums[1] >= MIN_WORDS && sums[1] > most) {
          best = home;
          most = sums[1];
        }
      }
    }
    for (TextBlock b : page.blocks()) {
      if (best != null
          && ContainerStats.home(b) == best
          && BodySelector.isProse(b)
          && isDoubtful(b, votes, scores)) {
        kept[b.index()] = true;
      }
    }
  }

  private static boolean isDoubtful(TextBlock b, VoteCount votes, double[] scores) {
    VoteCount.Winner w = votes.winnerButBody(b.index());
    return scores[b.index()] >= DOUBTFUL
        && w.sum() - votes.general(b.index(), Label.BODY) < Marks.FIRM;
  }
}
