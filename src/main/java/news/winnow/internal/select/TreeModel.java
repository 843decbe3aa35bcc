package news.winnow.internal.select;

import java.util.Arrays;
import java.util.List;

/**
 * Gradient-boosted regression trees for a yes-or-no question (Friedman 2001): the sum of the leaves
 * a row falls into is the log-odds of yes. Immutable and thread-safe.
 */
public final class TreeModel {

  /**
   * One tree as arrays over its inner nodes. A child below zero is the leaf {@code -child - 1}.
   *
   * @param feature what each node asks about
   * @param threshold values up to this go left
   * @param left left children
   * @param right right children
   * @param leaves values of the leaves
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared, and read in the innermost loop
  public record Tree(int[] feature, float[] threshold, int[] left, int[] right, float[] leaves) {}

  /**
   * A place where a row without hope is asked no further. How low a sum is without hope is learned:
   * hardly one row in a thousand below it comes to more than {@link #LITTLE} in the end.
   *
   * @param trees after so many trees
   * @param below a sum below this is without hope
   * @param rest what all trees behind give to such a row, in the mean
   */
  public record Look(int trees, double below, double rest) {}

  /** Log-odds of one in thirteen. */
  public static final double LITTLE = -2.5;

  private final double base;
  private final List<Look> looks;
  private final List<Tree> trees;

  /** So many trees are gone down at once, for a step in one need not wait for that in another. */
  private static final int ABREAST = 5;

  /** So many rows are gone through together. */
  static final int TOGETHER = 16;

  /** The left child takes 16 bits of a node. */
  private static final int MAX_NODES = 0xffff;

  /**
   * All trees in one, a node in one number, from the top: 16 bits of the feature that it asks
   * about, 16 bits of its left child, beside which the right one stands, 32 bits of the threshold
   * as {@link #ordered} has it. A leaf leads to itself.
   */
  private final long[] nodes;

  private final float[] values;
  private final int[] roots;

  /** How many steps lead to the deepest leaf of each tree. */
  private final int[] depths;

  /**
   * Makes a model.
   *
   * @param base what every row begins with
   * @param looks where rows are let go, by the number of trees
   * @param trees the trees
   */
  public TreeModel(double base, List<Look> looks, List<Tree> trees) {
    this.base = base;
    this.looks = List.copyOf(looks);
    this.trees = List.copyOf(trees);
    int size = 0;
    for (Tree t : trees) {
      size += 2 * t.feature.length + 1;
    }
    if (size > MAX_NODES) {
      throw new IllegalArgumentException("a model of more than " + MAX_NODES + " nodes");
    }
    this.nodes = new long[size];
    this.values = new float[size];
    this.depths = new int[trees.size()];
    this.roots = new int[trees.size()];
    int next = 0;
    for (int i = 0; i < roots.length; i++) {
      roots[i] = next;
      next = flatten(trees.get(i), next, i);
    }
  }

  /** Writes a tree's nodes from a place on, each after its parent; returns the place behind. */
  private int flatten(Tree tree, int from, int index) {
    int[] pending = new int[2 * tree.feature.length + 1];
    int[] depth = new int[pending.length];
    int end = from + 1;
    pending[0] = tree.feature.length == 0 ? -1 : 0;
    for (int i = from; i < end; i++) {
      int node = pending[i - from];
      if (node < 0) {
        nodes[i] = node(0, i, Integer.MAX_VALUE);
        values[i] = tree.leaves[-node - 1];
        depths[index] = Math.max(depths[index], depth[i - from]);
      } else {
        nodes[i] = node(tree.feature[node], end, ordered(tree.threshold[node]));
        depth[end - from] = depth[i - from] + 1;
        depth[end + 1 - from] = depth[i - from] + 1;
        pending[end - from] = tree.left[node];
        pending[end + 1 - from] = tree.right[node];
        end += 2;
      }
    }
    return end;
  }

  private static long node(int feature, int left, int threshold) {
    return (long) feature << 48 | (long) left << 32 | threshold & 0xffffffffL;
  }

  /**
   * Returns an integer that is in order with those of other numbers, a NaN behind all. Rows are
   * made of such numbers.
   */
  static int ordered(float value) {
    return swapped(Float.floatToIntBits(value + 0f)); // there is but one zero
  }

  /** Returns the same for a whole number; of those none is a NaN or a negative zero. */
  static int ordered(int value) {
    return swapped(Float.floatToRawIntBits(value));
  }

  /** Returns the number that an integer made by {@link #ordered} stands for. */
  static float value(int ordered) {
    return Float.intBitsToFloat(swapped(ordered));
  }

  /** Returns the numbers of a row. */
  static float[] values(int[] row) {
    float[] values = new float[row.length];
    for (int f = 0; f < row.length; f++) {
      values[f] = value(row[f]);
    }
    return values;
  }

  /** Floats below zero are the wrong way round. */
  private static int swapped(int bits) {
    return bits ^ bits >> 31 & 0x7fffffff;
  }

  /** Returns the constant. */
  public double base() {
    return base;
  }

  /** Returns where rows are let go. */
  public List<Look> looks() {
    return looks;
  }

  /** Returns the trees. */
  public List<Tree> trees() {
    return trees;
  }

  /** Returns the probability of yes for a row of features. */
  public double probability(float[] row) {
    return probability(logOdds(row));
  }

  /** Returns the probability that log-odds stand for (the logistic function). */
  static double probability(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }

  /** Returns the log-odds of yes for a row of features. */
  double logOdds(float[] row) {
    int[] ordered = new int[Math.max(1, row.length)]; // a leaf that is the whole tree asks as well
    for (int f = 0; f < row.length; f++) {
      ordered[f] = ordered(row[f]);
    }
    double[] sum = new double[1];
    logOdds(new int[][] {ordered}, 1, sum);
    return sum[0];
  }

  /**
   * Finds the log-odds of yes of the first few rows, at most {@link #TOGETHER}: of each few trees
   * for all of them, so that both stay in the processor's nearest cache. Rows without hope are
   * asked no further.
   *
   * @param rows features as {@link #ordered} has them
   * @param count how many rows are asked
   * @param sums where their log-odds are put
   */
  void logOdds(int[][] rows, int count, double[] sums) {
    int[] open = new int[count];
    Arrays.setAll(open, i -> i);
    Arrays.fill(sums, 0, count, base);
    int left = count;
    int tree = 0;
    for (Look look : looks) {
      addTrees(tree, look.trees, rows, open, left, sums);
      tree = look.trees;
      int kept = 0;
      for (int i = 0; i < left; i++) {
        int row = open[i];
        if (sums[row] < look.below) {
          sums[row] += look.rest;
        } else {
          open[kept++] = row;
        }
      }
      left = kept;
    }
    addTrees(tree, roots.length, rows, open, left, sums);
  }

  private void addTrees(int from, int to, int[][] rows, int[] open, int count, double[] sums) {
    int tree = from;
    for (; tree + ABREAST <= to; tree += ABREAST) {
      int steps = 0;
      for (int i = 0; i < ABREAST; i++) {
        steps = Math.max(steps, depths[tree + i]);
      }
      for (int i = 0; i < count; i++) {
        sums[open[i]] += ofFive(tree, steps, rows[open[i]]);
      }
    }
    for (; tree < to; tree++) {
      for (int i = 0; i < count; i++) {
        int node = roots[tree];
        for (int step = 0; step < depths[tree]; step++) {
          node = below(node, rows[open[i]]);
        }
        sums[open[i]] += values[node];
      }
    }
  }

  private float ofFive(int tree, int steps, int[] row) {
    int a = roots[tree];
    int b = roots[tree + 1];
    int c = roots[tree + 2];
    int d = roots[tree + 3];
    int e = roots[tree + 4];
    for (int i = 0; i < steps; i++) {
      a = below(a, row);
      b = below(b, row);
      c = below(c, row);
      d = below(d, row);
      e = below(e, row);
    }
    return values[a] + values[b] + values[c] + values[d] + values[e];
  }

  /** Returns the child that a row goes to, without a branch that a processor would guess. */
  private int below(int node, int[] row) {
    long n = nodes[node];
    long over = (int) n - (long) row[(int) (n >>> 48)] >>> 63;
    return (int) (n >>> 32 & 0xffff) + (int) over;
  }
}
