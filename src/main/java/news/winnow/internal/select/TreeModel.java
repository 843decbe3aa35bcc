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
  public record Tree(int[] feature, float[] threshold, int[] left, int[] right, float[] leaves) {
    float value(float[] row) {
      if (feature.length == 0) {
        return leaves[0];
      }
      int node = 0;
      while (node >= 0) {
        node = row[feature[node]] <= threshold[node] ? left[node] : right[node];
      }
      return leaves[-node - 1];
    }
  }

  private final double base;
  private final List<Tree> trees;

  /** Makes a model of a constant and trees. */
  public TreeModel(double base, List<Tree> trees) {
    this.base = base;
    this.trees = List.copyOf(trees);
  }

  /** Returns the constant. */
  public double base() {
    return base;
  }

  /** Returns the trees. */
  public List<Tree> trees() {
    return trees;
  }

  /** Returns the probability of yes for a row of features. */
  public double probability(float[] row) {
    double sum = base;
    for (Tree tree : trees) {
      sum += tree.value(row);
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
