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

  // all trees in one: children stand beside each other, a leaf asks about no feature
  private final int[] feature;
  private final float[] value;
  private final int[] left;
  private final int[] roots;

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
    this.feature = new int[size];
    this.value = new float[size];
    this.left = new int[size];
    this.roots = new int[trees.size()];
    int next = 0;
    for (int i = 0; i < roots.length; i++) {
      roots[i] = next;
      next = flatten(trees.get(i), next);
    }
  }

  /** Writes a tree's nodes from a place on, each after its parent; returns the place behind. */
  private int flatten(Tree tree, int from) {
    int[] pending = new int[2 * tree.feature.length + 1];
    int end = from + 1;
    pending[0] = tree.feature.length == 0 ? -1 : 0;
    for (int i = from; i < end; i++) {
      int node = pending[i - from];
      if (node < 0) {
        feature[i] = -1;
        value[i] = tree.leaves[-node - 1];
      } else {
        feature[i] = tree.feature[node];
        value[i] = tree.threshold[node];
        left[i] = end;
        pending[end - from] = tree.left[node];
        pending[end + 1 - from] = tree.right[node];
        end += 2;
      }
    }
    return end;
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
    double sum = base;
    for (int tree = 0; tree < roots.length; tree++) {
      if (tree == FIRST_LOOK && sum < HOPELESS) {
        return sum + rest;
      }
      int node = roots[tree];
      int asked = feature[node];
      while (asked >= 0) {
        node = left[node] + (row[asked] <= value[node] ? 0 : 1);
        asked = feature[node];
      }
      sum += value[node];
    }
    return sum;
  }
}
