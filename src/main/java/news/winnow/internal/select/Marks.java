package news.winnow.internal.select;

import news.winnow.model.Label;
import org.jspecify.annotations.Nullable;

/** The labels given so far on one page, and how firmly. */
final class Marks {
  /** A sum of votes that other blocks do not overrule. */
  static final int FIRM = 4;

  private final @Nullable Label[] labels;
  private final int[] weights;

  Marks(int blocks) {
    this.labels = new Label[blocks];
    this.weights = new int[blocks];
  }

  int size() {
    return labels.length;
  }

  /** Returns the label; null while nothing names the block. */
  @Nullable Label label(int block) {
    return labels[block];
  }

  /** Returns how much speaks for the label: a sum of votes. */
  int weight(int block) {
    return weights[block];
  }

  boolean isFirm(int block) {
    return weights[block] >= FIRM;
  }

  /** Returns whether nothing around the block changes its label. */
  boolean isFinal(int block) {
    return weights[block] == Integer.MAX_VALUE;
  }

  /** Labels a block for good: the body, the headline, what rules of the site say. */
  void fix(int block, Label label) {
    set(block, label, Integer.MAX_VALUE);
  }

  void set(int block, Label label, int weight) {
    labels[block] = label;
    weights[block] = weight;
  }
}
