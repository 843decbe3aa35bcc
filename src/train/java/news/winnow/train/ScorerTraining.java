package news.winnow.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import news.winnow.internal.label.BlockVotes;
import news.winnow.internal.select.BlockFeatures;
import news.winnow.internal.select.BodyScorer;
import news.winnow.internal.select.ConfidenceCurve;
import news.winnow.internal.select.HeadFacts;
import news.winnow.internal.select.TokenOdds;
import news.winnow.internal.select.TreeModel;

/**
 * Trains a scorer of two models in folds split by domain, so that the second learns from honest
 * scores of the first.
 */
final class ScorerTraining {
  static final int FOLDS = 5;

  private final List<TrainingPage> pages;
  private final OddsLearner odds;
  private final float[][] rows;
  private final int[] start;
  private final int[] fold;
  private final float[] label;
  private final float[] weight;
  private final Boosting boosting;
  private final Boosting.Binned binned;
  private final Boosting.Binned wideBinned;
  private final TreeModel[] firstOf = new TreeModel[FOLDS];

  ScorerTraining(List<TrainingPage> pages, Map<TrainingPage, BlockVotes> votes, Boosting boosting) {
    this.pages = pages;
    this.boosting = boosting;
    this.odds = new OddsLearner(pages);
    Map<String, TokenOdds> without = new HashMap<>();
    pages.forEach(p -> without.computeIfAbsent(p.domain, odds::without));
    float[][][] perPage =
        pages.parallelStream()
            .map(
                p ->
                    BlockFeatures.of(
                        p.page, votes.get(p), HeadFacts.of(p.page), without.get(p.domain)))
            .toArray(float[][][]::new);
    start = new int[pages.size() + 1];
    for (int i = 0; i < perPage.length; i++) {
      start[i + 1] = start[i] + perPage[i].length;
    }
    int n = start[pages.size()];
    rows = new float[n][];
    fold = new int[n];
    label = new float[n];
    weight = new float[n];
    for (int i = 0; i < perPage.length; i++) {
      TrainingPage p = pages.get(i);
      for (int b = 0; b < perPage[i].length; b++) {
        int r = start[i] + b;
        rows[r] = perPage[i][b];
        fold[r] = foldOf(p.domain);
        label[r] = p.label[b];
        weight[r] = p.weight[b];
      }
    }
    binned = Boosting.bin(rows);
    wideBinned = Boosting.bin(wide());
  }

  static int foldOf(String domain) {
    int h = 0;
    for (int i = 0; i < domain.length(); i++) {
      h = h * 31 + domain.charAt(i);
    }
    return Math.floorMod(h * 0x9E3779B9 >>> 8, FOLDS);
  }

  /**
   * Trains the first model with each fold left out and gives every row the score of the model that
   * did not see it.
   */
  private float[][] wide() {
    double[] score = new double[rows.length];
    for (int f = 0; f < FOLDS; f++) {
      firstOf[f] = boosting.train(binned, label, without(f));
      TreeModel model = firstOf[f];
      int left = f;
      IntStream.range(0, rows.length)
          .parallel()
          .filter(r -> fold[r] == left)
          .forEach(r -> score[r] = model.probability(rows[r]));
    }
    float[][] wide = new float[rows.length][];
    for (int i = 0; i < pages.size(); i++) {
      float[][] own = java.util.Arrays.copyOfRange(rows, start[i], start[i + 1]);
      double[] p = java.util.Arrays.copyOfRange(score, start[i], start[i + 1]);
      System.arraycopy(
          BodyScorer.withContext(pages.get(i).page, own, p), 0, wide, start[i], own.length);
    }
    return wide;
  }

  private float[] without(int leftOut) {
    float[] w = weight.clone();
    for (int r = 0; r < w.length; r++) {
      w[r] = fold[r] == leftOut ? 0 : w[r];
    }
    return w;
  }

  /** Returns the scorer trained on everything. */
  Parts all() {
    return new Parts(
        odds.all(),
        boosting.train(binned, label, weight),
        boosting.train(wideBinned, label, weight),
        new ConfidenceCurve(List.of()));
  }

  /** Returns a scorer that has not seen one fold; its odds are those without the fold's domains. */
  Parts withoutFold(int leftOut) {
    List<TrainingPage> seen = new ArrayList<>();
    for (TrainingPage p : pages) {
      if (foldOf(p.domain) != leftOut) {
        seen.add(p);
      }
    }
    return new Parts(
        new OddsLearner(seen).all(),
        firstOf[leftOut],
        boosting.train(wideBinned, label, without(leftOut)),
        new ConfidenceCurve(List.of()));
  }

  /** The learned parts of a scorer. */
  record Parts(TokenOdds odds, TreeModel first, TreeModel second, ConfidenceCurve curve) {
    Parts with(ConfidenceCurve measured) {
      return new Parts(odds, first, second, measured);
    }
  }
}
