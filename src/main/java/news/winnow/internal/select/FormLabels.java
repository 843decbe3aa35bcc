package news.winnow.internal.select;

import java.util.EnumSet;
import java.util.Set;
import news.winnow.internal.read.Container;
import news.winnow.internal.read.PageBlocks;
import news.winnow.model.Label;
import org.jspecify.annotations.Nullable;

/**
 * Gives the lines of a form one label: a form to send the article to a friend asks for an address
 * as one for a newsletter does, and thanks as any other.
 */
final class FormLabels {
  /** What a form is for. */
  private static final Set<Label> PURPOSES =
      EnumSet.of(Label.SHARE, Label.NEWSLETTER, Label.PAYWALL, Label.COMMENTS, Label.WIDGET);

  /** A larger one is a page in a form. */
  private static final int MAX_BLOCKS = 30;

  /** No line says more than this of a form. */
  private static final int MOST = 12;

  /** Share of all that is said of a form. */
  private static final double MAJORITY = 0.6;

  private final PageBlocks page;
  private final boolean[] holdsBody;
  private final Marks marks;

  FormLabels(PageBlocks page, boolean[] holdsBody, Marks marks) {
    this.page = page;
    this.holdsBody = holdsBody;
    this.marks = marks;
  }

  void fill() {
    for (Container c : page.containers()) {
      int size = c.endBlock() - c.firstBlock();
      if (c.tag().equals("form") && size > 1 && size <= MAX_BLOCKS && !holdsBody[c.index()]) {
        Label purpose = purpose(c);
        for (int i = c.firstBlock(); purpose != null && i < c.endBlock(); i++) {
          if (isOpen(i, purpose)) {
            marks.set(i, purpose, Math.max(marks.weight(i), Marks.FIRM));
          }
        }
      }
    }
  }

  /** Returns what most in a form speaks for; null where it is of two minds, or says nothing. */
  private @Nullable Label purpose(Container form) {
    int[] sums = new int[Label.values().length];
    int all = 0;
    Label best = Label.OTHER;
    for (int i = form.firstBlock(); i < form.endBlock(); i++) {
      Label label = marks.label(i);
      if (label != null && PURPOSES.contains(label)) {
        int weight = Math.min(MOST, marks.weight(i));
        all += weight;
        sums[label.ordinal()] += weight;
        best = sums[label.ordinal()] > sums[best.ordinal()] ? label : best;
      }
    }
    return all > 0 && sums[best.ordinal()] >= MAJORITY * all ? best : null;
  }

  private boolean isOpen(int block, Label purpose) {
    Label label = marks.label(block);
    boolean choice =
        label == Label.NAVIGATION && purpose == Label.WIDGET; // of a country, a section
    return !marks.isFinal(block)
        && !choice
        && (label == null || PURPOSES.contains(label) || !marks.isFirm(block));
  }
}
