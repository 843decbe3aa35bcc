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
    int[] groups = new int[page.blocks().size()];
    int mask = Integer.highestOneBit(4 * groups.length + 1) - 1;
    long[] keys = new long[mask + 1];
    int[] first = new int[mask + 1]; // plus 1
    for (TextBlock b : page.blocks()) {
      long key = key(b, around);
      int at = LongSet.spread(key) & mask;
      while (first[at] != 0 && keys[at] != key) {
        at = at + 1 & mask;
      }
      if (first[at] == 0) {
        keys[at] = key;
        first[at] = b.index() + 1;
      }
      groups[b.index()] = first[at] - 1;
    }
    return groups;
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
