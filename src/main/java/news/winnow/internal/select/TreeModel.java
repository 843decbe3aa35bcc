package news.winnow.internal.select;

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
   * After so many trees a row whose sum is below {@link #HOPELESS} is asked no further: of 30,000
   * such blocks not one in a thousand ended above -2, that is a probability of one in eight.
   */
  public static final int FIRST_LOOK = 25;

  /** See {@link #FIRST_LOOK}. */
  public static final double HOPELESS = -3;

  private final double base;
  private final double rest;
  private final List<Tree> trees;

  /** So many trees are gone down at once, for a step in one need not wait for that in another. */
  private static final int ABREAST = 5;

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
   * @param base what every row starts with
   * @param rest what the trees behind the first look give to a hopeless row, in the mean
   * @param trees the trees
   */
  public TreeModel(double base, double rest, List<Tree> trees) {
    this.base = base;
    this.rest = rest;
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

  /** Returns an integer that is in order with those of other numbers, a NaN behind all. */
  private static int ordered(float value) {
    int bits = Float.floatToIntBits(value + 0f); // there is but one zero
    return bits ^ bits >> 31 & 0x7fffffff;
  }

  /** Returns the constant. */
  public double base() {
    return base;
  }

  /** Returns what a hopeless row gets in place of the trees behind the first look. */
  public double rest() {
    return rest;
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
    int[] x = new int[Math.max(1, row.length)]; // a leaf that is the whole tree asks as well
    for (int i = 0; i < row.length; i++) {
      x[i] = ordered(row[i]);
    }
    double sum = base;
    int tree = 0;
    for (; tree + ABREAST <= roots.length; tree += ABREAST) {
      if (tree == FIRST_LOOK && sum < HOPELESS) {
        return sum + rest;
      }
      int a = roots[tree];
      int b = roots[tree + 1];
      int c = roots[tree + 2];
      int d = roots[tree + 3];
      int e = roots[tree + 4];
      int steps = Math.max(Math.max(depths[tree], depths[tree + 1]), depths[tree + 2]);
      steps = Math.max(steps, Math.max(depths[tree + 3], depths[tree + 4]));
      for (int i = 0; i < steps; i++) {
        a = below(a, x);
        b = below(b, x);
        c = below(c, x);
        d = below(d, x);
        e = below(e, x);
      }
      sum = sum + values[a] + values[b] + values[c] + values[d] + values[e];
    }
    for (; tree < roots.length; tree++) {
      if (tree == FIRST_LOOK && sum < HOPELESS) {
        return sum + rest;
      }
      int node = roots[tree];
      for (int i = 0; i < depths[tree]; i++) {
        node = below(node, x);
      }
      sum += values[node];
    }
    return sum;
  }

  /** Returns the child that a row goes to, without a branch that a processor would guess. */
  private int below(int node, int[] row) {
    long n = nodes[node];
    long over = (int) n - (long) row[(int) (n >>> 48)] >>> 63;
    return (int) (n >>> 32 & 0xffff) + (int) over;
  }
}
