package news.winnow.internal.select;

import java.util.List;
import news.winnow.internal.read.Container;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;

/**
 * What the second model sees of a block beside its own features: the first model's scores of the
 * block, its neighbours, windows around it, all before it, the containers it stands in, and the
 * blocks that look like it.
 */
final class ScoreContext {
  private static final int NEAR = 3;
  private static final int[] WINDOWS = {5, 10};

  /** How many containers around a block's own give their mean score and vote. */
  private static final int UP = 3;

  private static final int MAX_VOTE = 9;

  /** How many features there are, behind those of the block alone. */
  static final int WIDTH = 2 * NEAR + 1 + WINDOWS.length + 2 + 2 * UP + 2;

  private final PageBlocks page;
  private final double[] scores;
  private final float[] alike;
  private final float[] alikeAround;

  /** The scores inside each container, summed up by words. */
  private final double[] inside;

  /** Sums over the blocks before each: scores, words, and the strongest votes against the body. */
  private final double[] before;

  private final int[] wordsBefore;
  private final int[] votesBefore;

  /**
   * Makes the context of all blocks of a page.
   *
   * @param votes for each block the strongest sum of votes against the body
   */
  ScoreContext(PageBlocks page, Looks looks, int[] votes, double[] scores) {
    int n = scores.length;
    this.page = page;
    this.scores = scores;
    this.alike = looks.means(scores, false);
    this.alikeAround = looks.means(scores, true);
    this.inside = new double[page.containers().size()];
    this.before = new double[n + 1];
    this.wordsBefore = new int[n + 1];
    this.votesBefore = new int[n + 1];
    for (int i = 0; i < n; i++) {
      TextBlock b = page.blocks().get(i);
      inside[b.container().index()] += scores[i] * b.words();
      before[i + 1] = before[i] + scores[i];
      wordsBefore[i + 1] = wordsBefore[i] + b.words();
      votesBefore[i + 1] = votesBefore[i] + Math.min(MAX_VOTE, votes[i]);
    }
    List<Container> containers = page.containers();
    for (int i = inside.length - 1; i > 0; i--) {
      Container up = containers.get(i).parent();
      if (up != null) {
        inside[up.index()] += inside[i];
      }
    }
  }

  /** Writes the features of a block behind its own. */
  void write(int block, int[] row) {
    int n = scores.length;
    int k = BlockFeatures.WIDTH;
    for (int i = block - NEAR; i <= block + NEAR; i++) {
      row[k++] = ordered(i >= 0 && i < n ? scores[i] : 0);
    }
    for (int w : WINDOWS) {
      int from = Math.max(0, block - w);
      int to = Math.min(n, block + w + 1);
      row[k++] = ordered((before[to] - before[from]) / (to - from));
    }
    row[k++] = ordered(before[block] / Math.max(1e-6, before[n]));
    row[k++] = ordered(before[n]);
    Container c = ContainerStats.own(page.blocks().get(block));
    for (int up = 0; up < UP; up++) {
      Container parent = c.parent();
      c = parent == null ? c : parent;
      int first = c.firstBlock();
      int end = c.endBlock();
      row[k++] = ordered(inside[c.index()] / Math.max(1, wordsBefore[end] - wordsBefore[first]));
      row[k++] = ordered((votesBefore[end] - votesBefore[first]) / (double) (end - first));
    }
    row[k++] = TreeModel.ordered(alike[block]);
    row[k++] = TreeModel.ordered(alikeAround[block]);
  }

  private static int ordered(double value) {
    return TreeModel.ordered((float) value);
  }
}
