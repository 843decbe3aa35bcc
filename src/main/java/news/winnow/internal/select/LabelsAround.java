package news.winnow.internal.select;

import java.util.List;
import news.winnow.internal.read.Container;
import news.winnow.model.Label;

/** Which label most blocks in each container have, beside one of them. */
final class LabelsAround {
  private static final int NONE = LabelFeature.LABELS - 1;

  private final int[] first;
  private final int[] second;

  /** Whether there are as few of the first without one of them as of the second. */
  private final boolean[] close;

  /**
   * Counts.
   *
   * @param containers of a page
   * @param own for each of them the labels of the blocks that are right in it; used up by this
   */
  LabelsAround(List<Container> containers, LabelCounts own) {
    int n = containers.size();
    this.first = new int[n];
    this.second = new int[n];
    this.close = new boolean[n];
    for (int i = n - 1; i >= 0; i--) {
      int all = own.all(i);
      Label most = own.most(i);
      Label next = own.mostBut(i, most);
      int others = next == null ? 0 : own.of(i, next);
      first[i] = all == 0 ? NONE : most.ordinal();
      second[i] = next == null ? NONE : next.ordinal();
      close[i] = all == 1 || own.of(i, most) == others;
      Container parent = containers.get(i).parent();
      if (parent != null && all > 0) {
        own.addAll(parent.index(), i);
      }
    }
  }

  /**
   * Returns the place of the label that most blocks in a container have without one that has this
   * label; that of none where there are no others.
   */
  int mostOthers(int container, int label) {
    return first[container] == label && close[container] ? second[container] : first[container];
  }
}
