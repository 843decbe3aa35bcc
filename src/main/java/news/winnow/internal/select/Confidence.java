package news.winnow.internal.select;

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

  private Confidence() {}

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
