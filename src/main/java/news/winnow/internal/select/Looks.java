package news.winnow.internal.select;

import java.util.HashMap;
import java.util.Map;
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
    double[][] alike = new double[n][];
    Map<Long, double[]> sums = new HashMap<>();
    for (TextBlock b : page.blocks()) {
      int i = b.index();
      alike[i] = sums.computeIfAbsent(key(b, around), k -> new double[2]);
      double weight = b.words() + LEAST;
      alike[i][0] += scores[i] * weight;
      alike[i][1] += weight;
    }
    float[] means = new float[n];
    for (TextBlock b : page.blocks()) {
      int i = b.index();
      double weight = b.words() + LEAST;
      double others = alike[i][1] - weight;
      means[i] = (float) (others < LEAST ? scores[i] : (alike[i][0] - scores[i] * weight) / others);
    }
    return means;
  }

  /**
   * Returns for each block what share of the page's blocks looks like it, and how many words those
   * have in the mean.
   */
  static float[][] shares(PageBlocks page) {
    int n = page.blocks().size();
    int[][] alike = new int[n][];
    Map<Long, int[]> groups = new HashMap<>();
    for (TextBlock b : page.blocks()) {
      int[] group = groups.computeIfAbsent(key(b, false), k -> new int[2]);
      group[0]++;
      group[1] += b.words();
      alike[b.index()] = group;
    }
    float[][] shares = new float[n][];
    for (int i = 0; i < n; i++) {
      shares[i] = new float[] {alike[i][0] / (float) n, alike[i][1] / (float) alike[i][0]};
    }
    return shares;
  }

  private static long key(TextBlock b, boolean around) {
    Container own = ContainerStats.own(b);
    long key = look(own);
    Container up = own.parent();
    return around && up != null ? key * 0x9E3779B97F4A7C15L + look(up) : key;
  }

  private static long look(Container c) {
    return c.tag().hashCode() * 31L + c.names().hashCode();
  }
}
