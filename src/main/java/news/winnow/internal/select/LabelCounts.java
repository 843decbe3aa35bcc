package news.winnow.internal.select;

import news.winnow.model.Label;

/** How many blocks of each label containers hold. */
final class LabelCounts {
  private static final Label[] LABELS = Label.values();

  private final int[] counts;

  LabelCounts(int containers) {
    this.counts = new int[containers * LABELS.length];
  }

  /** Counts a block. */
  void add(int container, Label label) {
    counts[container * LABELS.length + label.ordinal()]++;
  }

  /** Adds to a container what another one inside it holds. */
  void addAll(int container, int inside) {
    int into = container * LABELS.length;
    int from = inside * LABELS.length;
    for (int k = 0; k < LABELS.length; k++) {
      counts[into + k] += counts[from + k];
    }
  }

  int of(int container, Label label) {
    return counts[container * LABELS.length + label.ordinal()];
  }

  /** Returns how many blocks with a label there are. */
  int all(int container) {
    int all = 0;
    for (int k = 0; k < LABELS.length; k++) {
      all += counts[container * LABELS.length + k];
    }
    return all;
  }

  /** Returns the label that most blocks have; among equals the one that comes first. */
  Label most(int container) {
    int start = container * LABELS.length;
    int best = 0;
    for (int k = 1; k < LABELS.length; k++) {
      best = counts[start + k] > counts[start + best] ? k : best;
    }
    return LABELS[best];
  }
}
