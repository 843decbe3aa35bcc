package news.winnow.internal.select;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import news.winnow.internal.label.BlockVotes;
import news.winnow.internal.read.Container;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;

/**
 * Says of each block how much it reads like the article's body: one model looks at every block
 * alone, a second one also at what the first said about the blocks around. Their mean, as log-odds,
 * errs less on pages of new sites than either.
 */
public final class BodyScorer {
  private static final int NEAR = 3;
  private static final int[] WINDOWS = {5, 10};

  /** How many containers around a block's own give their mean score and vote. */
  private static final int UP = 3;

  private static final float MAX_VOTE = 9;

  /**
   * Below these log-odds of the first model the second is not asked: of the blocks on the training
   * pages, seven in ten, none ended above one in eight.
   */
  private static final double HOPELESS = -3.5;

  /** How many sums there are for each container. */
  private static final int SUMS = 4;

  private final TokenOdds odds;
  private final TreeModel first;
  private final TreeModel second;
  private final ConfidenceCurve curve;
  private final Supplier<HeadlineWeights> headline;

  /** Makes a scorer of learned parts, with the weights for headlines that ship. */
  public BodyScorer(TokenOdds odds, TreeModel first, TreeModel second, ConfidenceCurve curve) {
    this(odds, first, second, curve, HeadlineWeights::shipped);
  }

  private BodyScorer(
      TokenOdds odds,
      TreeModel first,
      TreeModel second,
      ConfidenceCurve curve,
      Supplier<HeadlineWeights> headline) {
    this.odds = odds;
    this.first = first;
    this.second = second;
    this.curve = curve;
    this.headline = headline;
  }

  /** Returns this scorer with other weights for the headline of plain text. */
  public BodyScorer with(HeadlineWeights weights) {
    return new BodyScorer(odds, first, second, curve, () -> weights);
  }

  /** Returns what tells the headline of plain text. */
  HeadlineWeights headline() {
    return headline.get();
  }

  /** Returns how the F1 that the scores promise relates to the measured one. */
  ConfidenceCurve curve() {
    return curve;
  }

  /** Returns a probability for each block. */
  double[] score(PageBlocks page, BlockVotes votes, HeadFacts facts) {
    float[][] rows = BlockFeatures.of(page, votes, facts, odds);
    int[] asked = new int[rows.length];
    Arrays.setAll(asked, i -> i);
    double[] alone = new double[rows.length];
    first.addLogOdds(rows, asked, asked.length, alone);
    page.deadline().check();
    double[] scores = new double[rows.length];
    int open = 0;
    for (int i = 0; i < rows.length; i++) {
      scores[i] = TreeModel.probability(alone[i]);
      if (alone[i] > HOPELESS) {
        asked[open++] = i;
      }
    }
    float[][] wide = withContext(page, rows, scores, asked, open);
    page.deadline().check();
    double[] both = alone.clone();
    second.addLogOdds(wide, asked, open, both);
    for (int i = 0; i < rows.length; i++) {
      if (alone[i] > HOPELESS) {
        scores[i] = TreeModel.probability(both[i] / 2);
      }
    }
    return scores;
  }

  /**
   * Returns the rows with the first model's scores of the block, its neighbours, windows around it,
   * all before it, the containers it stands in, and the blocks that look like it.
   */
  public static float[][] withContext(PageBlocks page, float[][] rows, double[] p) {
    int[] all = new int[rows.length];
    Arrays.setAll(all, i -> i);
    return withContext(page, rows, p, all, all.length);
  }

  /** Only the first so many rows that are asked for are given. */
  private static float[][] withContext(
      PageBlocks page, float[][] rows, double[] p, int[] asked, int count) {
    int n = rows.length;
    double[] inside = sumInside(page, rows, p);
    float[] alike = Looks.means(page, p, false);
    float[] alikeAround = Looks.means(page, p, true);
    double[] sum = new double[n + 1];
    for (int i = 0; i < n; i++) {
      sum[i + 1] = sum[i] + p[i];
    }
    float[][] wide = new float[n][];
    for (int a = 0; a < count; a++) {
      int i = asked[a];
      int base = rows[i].length;
      float[] r = Arrays.copyOf(rows[i], base + 2 * NEAR + 1 + WINDOWS.length + 2 + 2 * UP + 2);
      int k = base;
      for (int offset = -NEAR; offset <= NEAR; offset++) {
        int j = i + offset;
        r[k++] = j >= 0 && j < n ? (float) p[j] : 0;
      }
      for (int w : WINDOWS) {
        int from = Math.max(0, i - w);
        int to = Math.min(n, i + w + 1);
        r[k++] = (float) ((sum[to] - sum[from]) / (to - from));
      }
      r[k++] = (float) (sum[i] / Math.max(1e-6, sum[n]));
      r[k++] = (float) sum[n];
      Container c = ContainerStats.own(page.blocks().get(i));
      for (int up = 0; up < UP; up++) {
        Container parent = c.parent();
        c = parent == null ? c : parent;
        int in = SUMS * c.index();
        r[k++] = (float) (inside[in] / Math.max(1, inside[in + 1]));
        r[k++] = (float) (inside[in + 2] / Math.max(1, inside[in + 3]));
      }
      r[k++] = alike[i];
      r[k++] = alikeAround[i];
      wide[i] = r;
    }
    return wide;
  }

  /**
   * Returns for each container {@link #SUMS} numbers: the scores inside summed by words, the words,
   * the strongest votes against the body, the blocks.
   */
  private static double[] sumInside(PageBlocks page, float[][] rows, double[] p) {
    List<Container> containers = page.containers();
    double[] sums = new double[SUMS * containers.size()];
    for (TextBlock b : page.blocks()) {
      int i = SUMS * b.container().index();
      sums[i] += p[b.index()] * b.words();
      sums[i + 1] += b.words();
      sums[i + 2] += Math.min(MAX_VOTE, BlockFeatures.strongestVote(rows[b.index()]));
      sums[i + 3]++;
    }
    for (int i = containers.size() - 1; i > 0; i--) {
      Container up = containers.get(i).parent();
      if (up != null) {
        for (int k = 0; k < SUMS; k++) {
          sums[SUMS * up.index() + k] += sums[SUMS * i + k];
        }
      }
    }
    return sums;
  }
}
