package news.winnow.internal.select;

import java.util.Arrays;
import java.util.List;
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

  private final List<TextBlock> blocks;
  private final Groups groups;

  /** The first block that looks like it, for each block. */
  private final int[] alike;

  /** How many blocks a group has, and words, by its first block. */
  private final int[] counts;

  private final int[] words;

  /** Of the scores of a group by its words, and of their weights. */
  private final double[] sums;

  private final double[] weights;

  Looks(PageBlocks page, Groups groups) {
    this.blocks = page.blocks();
    this.groups = groups;
    this.alike = alike(blocks, groups, false);
    this.counts = new int[alike.length];
    this.words = new int[alike.length];
    this.sums = new double[alike.length];
    this.weights = new double[alike.length];
    for (int i = 0; i < alike.length; i++) {
      counts[alike[i]]++;
      words[alike[i]] += blocks.get(i).words();
    }
  }

  /** Returns what share of the page's blocks looks like a block. */
  float share(int block) {
    return counts[alike[block]] / (float) counts.length;
  }

  /** Returns how many words the blocks that look like a block have in the mean. */
  float words(int block) {
    return words[alike[block]] / (float) counts[alike[block]];
  }

  /**
   * Returns for each block the mean score, by words, of the other blocks whose element looks like
   * its own; its own score where there is none.
   *
   * @param around whether the element around must look alike, too
   */
  float[] means(double[] scores, boolean around) {
    int n = scores.length;
    int[] group = around ? alike(blocks, groups, true) : alike;
    Arrays.fill(sums, 0);
    Arrays.fill(weights, 0);
    for (int i = 0; i < n; i++) {
      double weight = blocks.get(i).words() + LEAST;
      sums[group[i]] += scores[i] * weight;
      weights[group[i]] += weight;
    }
    float[] means = new float[n];
    for (int i = 0; i < n; i++) {
      double weight = blocks.get(i).words() + LEAST;
      double others = weights[group[i]] - weight;
      means[i] =
          (float) (others < LEAST ? scores[i] : (sums[group[i]] - scores[i] * weight) / others);
    }
    return means;
  }

  /**
   * Returns for each block the first one whose element looks like its own.
   *
   * @param around whether the element around must look alike, too
   */
  static int[] alike(List<TextBlock> blocks, Groups groups, boolean around) {
    for (int i = 0; i < blocks.size(); i++) {
      groups.put(i, key(blocks.get(i), around));
    }
    return groups.find();
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
