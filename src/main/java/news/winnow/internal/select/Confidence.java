package news.winnow.internal.select;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;

/**
 * How sure it is that the kept blocks are the body. From the scores, taken as probabilities, comes
 * the F1 to be expected of the kept words against the true ones; a curve measured on pages of known
 * text makes it the F1 that such pages really reached.
 */
final class Confidence {
  /** Of a page that is nothing but a piece of text. */
  static final double FRAGMENT = 0.2;

  /** A body with fewer words that the scorer is not convinced of is none. */
  private static final int MIN_BODY_WORDS = 20;

  private static final double CONVINCED = 0.8;

  /** Where an F1 below this is all there is to hope for, the page is taken for no article. */
  private static final double HOPELESS = 0.5;

  private static final double HALF = 0.5;

  private Confidence() {}

  /**
   * Returns the score from which on blocks are kept where the F1 to be expected is the highest:
   * half of that F1 (Lipton, Elkan and Naryanaswamy 2014, "Optimal Thresholding of Classifiers to
   * Maximize F1 Measure"). On a page the scores are unsure of, that is well below one half.
   */
  static double threshold(PageBlocks page, double[] scores) {
    List<TextBlock> blocks = new ArrayList<>();
    double likely = 0;
    for (TextBlock b : page.blocks()) {
      likely += scores[b.index()] * b.words();
      if (scores[b.index()] >= HOPELESS / 2) { // what is below never raises an F1 above hopeless
        blocks.add(b);
      }
    }
    blocks.sort(Comparator.comparingDouble(b -> -scores[b.index()]));
    double hits = 0;
    double words = 0;
    double best = 0;
    for (TextBlock b : blocks) {
      hits += scores[b.index()] * b.words();
      words += b.words();
      best = Math.max(best, 2 * hits / Math.max(1, words + likely));
    }
    return best < HOPELESS ? HALF : best / 2;
  }

  /**
   * Returns the F1 to expect, 0 to 1; 0 where nothing is kept or what is kept is no article.
   *
   * @param listing whether teasers of other articles were dropped
   */
  static double of(
      PageBlocks page, boolean[] kept, double[] scores, ConfidenceCurve curve, boolean listing) {
    double hits = 0;
    double likely = 0;
    int words = 0;
    for (TextBlock b : page.blocks()) {
      double expected = scores[b.index()] * b.words();
      likely += expected;
      if (kept[b.index()]) {
        hits += expected;
        words += b.words();
      }
    }
    if (words == 0 || words < MIN_BODY_WORDS && (listing || hits / words < CONVINCED)) {
      return 0;
    }
    return curve.at(2 * hits / (words + likely));
  }
}
