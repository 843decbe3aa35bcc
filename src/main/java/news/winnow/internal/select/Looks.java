package news.winnow.internal.select;

import news.winnow.internal.read.Container;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;

/**
 * Blocks that look alike are alike: elements of one tag and class, inside elements of one tag and
 * class, come from one place of the page's template.
 */
final class Looks {
  /** Keeps a block of few words from telling nothing at all. */
  private static final double LEAST = 0.5;

  private Looks() {}

  /**
   * Returns for each block the mean score, by words, of the other blocks whose element looks like
   * its own; its own score where there is none.
   *
   * @param around whether the element around must look alike, too
   */
  static float[] means(PageBlocks page, double[] scores, boolean around) {
    int n = scores.length;
    int[] groups = groups(page, around);
    double[] sums = new double[n];
    double[] weights = new double[n];
    for (TextBlock b : page.blocks()) {
      int i = b.index();
      double weight = b.words() + LEAST;
      sums[groups[i]] += scores[i] * weight;
      weights[groups[i]] += weight;
    }
    float[] means = new float[n];
    for (TextBlock b : page.blocks()) {
      int i = b.index();
      double weight = b.words() + LEAST;
      double others = weights[groups[i]] - weight;
      means[i] =
          (float) (others < LEAST ? scores[i] : (sums[groups[i]] - scores[i] * weight) / others);
    }
    return means;
  }

  /**
   * Returns for each block what share of the page's blocks looks like it, and how many words those
   * have in the mean.
   */
  static float[][] shares(PageBlocks page) {
    int n = page.blocks().size();
    int[] groups = groups(page, false);
    int[] counts = new int[n];
    int[] words = new int[n];
    for (TextBlock b : page.blocks()) {
      counts[groups[b.index()]]++;
      words[groups[b.index()]] += b.words();
    }
    float[][] shares = new float[n][];
    for (int i = 0; i < n; i++) {
      int group = groups[i];
      shares[i] = new float[] {counts[group] / (float) n, words[group] / (float) counts[group]};
    }
    return shares;
  }

  /** Returns for each block the first one that looks like it. */
  private static int[] groups(PageBlocks page, boolean around) {
    long[] keys = new long[page.blocks().size()];
    for (TextBlock b : page.blocks()) {
      keys[b.index()] = key(b, around);
    }
    return Groups.of(keys);
  }

  private static long key(TextBlock b, boolean around) {
    Container own = ContainerStats.own(b);
    long key = look(own);
    Container up = own.parent();
    return around && up != null ? key * 0x9E3779B97F4A7C15L + look(up) : key;
  }

  private static long look(Container c) {
    return c.tag().hashCode() * 31L + c.named().look();
  }
}
