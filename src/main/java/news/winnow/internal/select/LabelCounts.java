package news.winnow.internal.select;

import news.winnow.model.Label;

/** How many blocks of each label containers hold. */
final class LabelCounts {
  private static final Label[] LABELS = Label.values();

  private final int[] counts;
  private final int[] all;

  LabelCounts(int containers) {
    this.all = new int[containers];
    this.counts = new int[containers * LABELS.length];
  }

  /** Counts a block. */
  void add(int container, Label label) {
    counts[container * LABELS.length + label.ordinal()]++;
    all[container]++;
  }

  /** Adds to a container what another one inside it holds. */
  void addAll(int container, int inside) {
    if (all[inside] == 0) {
      return;
    }
    all[container] += all[inside];
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
    return all[container];
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
