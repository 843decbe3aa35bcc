package news.winnow.internal.select;

import java.util.function.Supplier;
import news.winnow.internal.label.BlockVotes;
import news.winnow.internal.read.Deadline;
import news.winnow.internal.read.PageBlocks;

/**
 * Says of each block how much it reads like the article's body: one model looks at every block
 * alone, a second one also at what the first said about the blocks around. Their mean, as log-odds,
 * errs less on pages of new sites than either.
 */
public final class BodyScorer {
  /**
   * Below these log-odds of the first model the second is not asked: of the blocks on the training
   * pages, seven in ten, none ended above one in eight.
   */
  private static final double HOPELESS = -3.5;

  private final TokenOdds odds;
  private final TreeModel first;
  private final TreeModel second;
  private final ConfidenceCurve curve;
  private final Supplier<HeadlineWeights> headline;
  private final Supplier<LabelModel> labels;

  /**
   * Makes a scorer of learned parts, with the weights for headlines, and for labels of HTML, that
   * ship.
   */
  public BodyScorer(TokenOdds odds, TreeModel first, TreeModel second, ConfidenceCurve curve) {
    this(odds, first, second, curve, HeadlineWeights::shipped, LabelModel::html);
  }

  private BodyScorer(
      TokenOdds odds,
      TreeModel first,
      TreeModel second,
      ConfidenceCurve curve,
      Supplier<HeadlineWeights> headline,
      Supplier<LabelModel> labels) {
    this.odds = odds;
    this.first = first;
    this.second = second;
    this.curve = curve;
    this.headline = headline;
    this.labels = labels;
  }

  /** Returns this scorer with other weights for the headline of plain text. */
  public BodyScorer with(HeadlineWeights weights) {
    return new BodyScorer(odds, first, second, curve, () -> weights, labels);
  }

  /** Returns this scorer with other weights for labels. */
  public BodyScorer with(LabelModel model) {
    return forLabels(() -> model);
  }

  BodyScorer forLabels(Supplier<LabelModel> model) {
    return new BodyScorer(odds, first, second, curve, headline, model);
  }

  /** Returns what tells the headline of plain text. */
  HeadlineWeights headline() {
    return headline.get();
  }

  /** Returns what corrects labels. */
  LabelModel labels() {
    return labels.get();
  }

  /** Returns how the F1 that the scores promise relates to the measured one. */
  ConfidenceCurve curve() {
    return curve;
  }

  /** Returns a probability for each block. */
  double[] score(PageBlocks page, BlockVotes votes, HeadFacts facts) {
    BlockFeatures features = new BlockFeatures(page, votes, facts, odds);
    double[] alone = new double[page.blocks().size()];
    int[][] open = askFirst(features, page.deadline(), alone);
    double[] scores = new double[alone.length];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = TreeModel.probability(alone[i]);
    }
    ScoreContext context = new ScoreContext(page, features.looks(), features.against(), scores);
    return askSecond(context, page.deadline(), open, alone, scores);
  }

  /**
   * Asks the first model about every block.
   *
   * @param alone where the log-odds are put
   * @return the rows of the blocks that have hope; those of others are written over
   */
  private int[][] askFirst(BlockFeatures features, Deadline deadline, double[] alone) {
    int[][] open = new int[alone.length][];
    int[][] rows = new int[TreeModel.TOGETHER][];
    double[] some = new double[rows.length];
    for (int from = 0; from < open.length; from += rows.length) {
      deadline.checkNow();
      int count = Math.min(rows.length, open.length - from);
      for (int i = 0; i < count; i++) {
        int[] row = rows[i] == null ? new int[BlockFeatures.WIDTH + ScoreContext.WIDTH] : rows[i];
        features.write(from + i, row);
        rows[i] = row;
      }
      first.logOdds(rows, count, some);
      for (int i = 0; i < count; i++) {
        alone[from + i] = some[i];
        if (some[i] > HOPELESS) {
          open[from + i] = rows[i];
          rows[i] = null;
        }
      }
    }
    return open;
  }

  /** Returns the scores with what the second model says of the blocks that have hope. */
  private double[] askSecond(
      ScoreContext context, Deadline deadline, int[][] open, double[] alone, double[] scores) {
    double[] both = scores.clone();
    int[][] rows = new int[TreeModel.TOGETHER][];
    int[] asked = new int[rows.length];
    double[] some = new double[rows.length];
    int count = 0;
    for (int i = 0; i < open.length; i++) {
      if (open[i] != null) {
        context.write(i, open[i]);
        rows[count] = open[i];
        asked[count++] = i;
      }
      if (count == rows.length || i == open.length - 1) {
        deadline.checkNow();
        second.logOdds(rows, count, some);
        for (int k = 0; k < count; k++) {
          both[asked[k]] = TreeModel.probability((alone[asked[k]] + some[k]) / 2);
        }
        count = 0;
      }
    }
    return both;
  }

  /** Returns the rows with what the second model sees beside. */
  public static float[][] withContext(PageBlocks page, float[][] rows, double[] scores) {
    int[] against = new int[rows.length];
    for (int i = 0; i < rows.length; i++) {
      against[i] = BlockFeatures.strongestVote(rows[i]);
    }
    Looks looks = new Looks(page, new Groups(rows.length));
    ScoreContext context = new ScoreContext(page, looks, against, scores);
    float[][] wide = new float[rows.length][];
    int[] row = new int[BlockFeatures.WIDTH + ScoreContext.WIDTH];
    for (int i = 0; i < rows.length; i++) {
      context.write(i, row);
      wide[i] = TreeModel.values(row);
      System.arraycopy(rows[i], 0, wide[i], 0, BlockFeatures.WIDTH);
    }
    return wide;
  }
}
