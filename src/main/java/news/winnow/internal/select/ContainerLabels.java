package news.winnow.internal.select;

import java.util.List;
import news.winnow.internal.read.Container;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Label;
import org.jspecify.annotations.Nullable;

/**
 * Gives what stands unnamed among blocks of one container the label that most of them firmly carry.
 * Containers that hold the body say nothing.
 */
final class ContainerLabels {
  /** Share of a container's firm blocks that one label needs. */
  private static final double MAJORITY = 0.6;

  /** Share of all its blocks. */
  private static final double ENOUGH = 0.3;

  private static final int LABELS = Label.values().length;

  private final PageBlocks page;
  private final boolean[] holdsBody;
  private final Marks marks;
  private final int[][] counts;

  ContainerLabels(PageBlocks page, boolean[] holdsBody, Marks marks) {
    this.page = page;
    this.holdsBody = holdsBody;
    this.marks = marks;
    this.counts = new int[page.containers().size()][];
  }

  void fill() {
    count();
    @Nullable Label[] majorities = new Label[counts.length];
    for (Container c : page.containers()) {
      majorities[c.index()] = holdsBody[c.index()] ? null : majority(c);
    }
    for (TextBlock b : page.blocks()) {
      if (marks.isFirm(b.index())) {
        continue;
      }
      for (Container c = b.container();
          c != null && !holdsBody[c.index()];
          c = c.parent()) {
        Label label = majorities[c.index()];
        if (label != null) {
          marks.set(b.index(), label, Marks.FIRM);
          break;
        }
      }
    }
  }

  private void count() {
    for (TextBlock b : page.blocks()) {
      Label label = marks.label(b.index());
      if (label != null && marks.isFirm(b.index())) {
        row(b.container())[label.ordinal()]++;
      }
    }
    List<Container> containers = page.containers();
    for (int i = containers.size() - 1; i > 0; i--) {
      Container parent = containers.get(i).parent();
      int[] row = counts[i];
      if (parent != null && row != null && !holdsBody[parent.index()]) {
        int[] sums = row(parent);
        for (int k = 0; k < LABELS; k++) {
          sums[k] += row[k];
        }
      }
    }
  }

  private int[] row(Container c) {
    int[] row = counts[c.index()];
    if (row == null) {
      row = new int[LABELS];
      counts[c.index()] = row;
    }
    return row;
  }

  private @Nullable Label majority(Container c) {
    int[] row = counts[c.index()];
    if (row == null) {
      return null;
    }
    int best = 0;
    int firm = 0;
    for (int k = 0; k < LABELS; k++) {
      firm += row[k];
      if (row[k] > row[best]) {
        best = k;
      }
    }
    int all = c.endBlock() - c.firstBlock();
    return row[best] >= MAJORITY * firm && row[best] >= ENOUGH * all ? Label.values()[best] : null;
  }
}
