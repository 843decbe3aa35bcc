package news.winnow.internal.select;

import news.winnow.model.Label;
import org.jspecify.annotations.Nullable;

/**
 * How many blocks of each label containers hold. Most hold blocks of one label, and need no more
 * than its name and a number.
 */
final class LabelCounts {
  private static final Label[] LABELS = Label.values();

  private final int[] all;

  /** The label of all blocks in a container that has no counts of its own in {@link #each}. */
  private final @Nullable Label[] only;

  /** How many there are of each label, where there are several; made for the first such. */
  private int[] @Nullable [] each = {};

  LabelCounts(int containers) {
    this.all = new int[containers];
    this.only = new Label[containers];
  }

  private int @Nullable [] each(int container) {
    return each.length == 0 ? null : each[container];
  }

  private void each(int container, int[] counts) {
    if (each.length == 0) {
      each = new int[all.length][];
    }
    each[container] = counts;
  }

  /** Counts a block. */
  void add(int container, Label label) {
    add(container, label, 1);
  }

  private void add(int container, Label label, int blocks) {
    Label known = only[container];
    int[] counts = each(container);
    if (counts == null && known == null) {
      only[container] = label;
    } else if (counts == null && known != label) {
      counts = new int[LABELS.length];
      counts[known.ordinal()] = all[container];
      each(container, counts);
    }
    if (counts != null) {
      counts[label.ordinal()] += blocks;
    }
    all[container] += blocks;
  }

  /** Adds to a container what another one inside it holds; that is not to be asked any more. */
  void addAll(int container, int inside) {
    int[] counts = each(inside);
    Label label = only[inside];
    if (counts == null) {
      if (label != null) {
        add(container, label, all[inside]);
      }
    } else if (all[container] == 0) {
      each(container, counts);
      all[container] = all[inside];
    } else {
      for (int k = 0; k < LABELS.length; k++) {
        if (counts[k] > 0) {
          add(container, LABELS[k], counts[k]);
        }
      }
    }
  }

  int of(int container, Label label) {
    int[] counts = each(container);
    if (counts != null) {
      return counts[label.ordinal()];
    }
    return only[container] == label ? all[container] : 0;
  }

  /** Returns how many blocks with a label there are. */
  int all(int container) {
    return all[container];
  }

  /** Returns the label that most blocks have; among equals the one that comes first. */
  Label most(int container) {
    int[] counts = each(container);
    if (counts == null) {
      Label label = only[container];
      return label == null ? LABELS[0] : label;
    }
    int best = 0;
    for (int k = 1; k < LABELS.length; k++) {
      best = counts[k] > counts[best] ? k : best;
    }
    return LABELS[best];
  }

  /** Returns the label that most blocks with another one have; null where all have that one. */
  @Nullable Label mostBut(int container, Label left) {
    int[] counts = each(container);
    Label best = null;
    for (int k = 0; counts != null && k < LABELS.length; k++) {
      boolean more = counts[k] > (best == null ? 0 : counts[best.ordinal()]);
      best = more && LABELS[k] != left ? LABELS[k] : best;
    }
    return best;
  }
}
