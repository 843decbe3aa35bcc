package news.winnow.internal.select;

import news.winnow.internal.label.BlockVotes;
import news.winnow.internal.read.PageBlocks;

/**
 * Says of each block how much it reads like the article's body: one model looks at every block alone, a second one also at what the
 * first said about the blocks around.
 */
public final class BodyScorer {
  private static final int NEAR = 3;
  private static final int[] WINDOWS = {5, 10};

  private final TokenOdds odds;
  private final TreeModel first;
  private final TreeModel second;

  /** Makes a scorer of learned parts. */
  public BodyScorer(TokenOdds odds, TreeModel first, TreeModel second) {
    this.odds = odds;
    this.first = first;
    this.second = second;
  }

  /** Returns a probability for each block. */
  double[] score(PageBlocks page, BlockVotes votes, PageFacts facts) {
    float[][] rows = BlockFeatures.of(page, votes, facts, odds);
    double[] alone = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      alone[i] = first.probability(rows[i]);
    }
    float[][] wide = withContext(rows, alone);
    double[] scores = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      scores[i] = second.probability(wide[i]);
    }
    return scores;
  }

  /** Returns the rows with the first model's scores of the block, its neighbours, windows around it and all before it. */
  public static float[][] withContext(float[][] rows, double[] p) {
    int n = rows.length;
    double[] sum = new double[n + 1];
    for (int i = 0; i < n; i++) {
      sum[i + 1] = sum[i] + p[i];
    }
    float[][] wide = new float[n][];
    for (int i = 0; i < n; i++) {
      int base = rows[i].length;
      float[] r = java.util.Arrays.copyOf(rows[i], base + 2 * NEAR + 1 + WINDOWS.length + 2);
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
      r[k] = (float) sum[n];
      wide[i] = r;
    }
    return wide;
  }
}
