package news.winnow.internal.select;

import news.winnow.internal.read.TextBlock;
import news.winnow.model.Label;
import org.jspecify.annotations.Nullable;

/** The labels given so far on one page, and how firmly. */
final class Marks {
  /** A sum of votes that other blocks do not overrule. */
  static final int FIRM = 4;

  /** A sum of votes that is right practically always. */
  static final int SURE = 9;

  /** A sign that is likely right, where nothing says otherwise. */
  private static final int LIKELY = 3;

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

  /** Returns whether a block is likely the date or an author of the article itself. */
  boolean isOwnLine(TextBlock block, Zone zone) {
    Label label = labels[block.index()];
    boolean line =
        label == Label.DATE && block.stats().digits() > 2
            || label == Label.BYLINE && block.words() > 1;
    return line && weights[block.index()] >= LIKELY && zone.holds(block.index());
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
