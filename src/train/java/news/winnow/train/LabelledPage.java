package news.winnow.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Label;

/**
 * A page whose blocks a reader labelled, as a line: its set and id, then, in reading order, what a
 * part of the page's text is and how many letters and digits it has: {@code traf-a/x.17 navigation
 * 210 title 41 body 1822 unknown 12}. So it holds no text, and says the same where the boundaries
 * of blocks change.
 */
final class LabelledPage {
  private final String id;
  private final List<Label> kinds;
  private final List<Integer> chars;
  private final List<Label> labels = new ArrayList<>();

  private LabelledPage(String id, List<Label> kinds, List<Integer> chars) {
    this.id = id;
    this.kinds = kinds;
    this.chars = chars;
  }

  static LabelledPage parse(String line) {
    String[] fields = line.split(" ");
    List<Label> kinds = new ArrayList<>();
    List<Integer> chars = new ArrayList<>();
    for (int i = 1; i < fields.length; i += 2) {
      String kind = fields[i].toUpperCase(Locale.ROOT).replace('-', '_');
      kinds.add(kind.equals("UNKNOWN") ? null : Label.valueOf(kind));
      chars.add(Integer.parseInt(fields[i + 1]));
    }
    return new LabelledPage(fields[0], kinds, chars);
  }

  String id() {
    return id;
  }

  /**
   * Gives each block the label that most of it has; returns whether the blocks have as much text as
   * was labelled.
   */
  boolean spread(List<TextBlock> blocks) {
    int part = 0;
    int left = chars.isEmpty() ? 0 : chars.get(0);
    for (TextBlock b : blocks) {
      int open = (int) b.text().codePoints().filter(Character::isLetterOrDigit).count();
      int most = 0;
      Label label = null;
      while (open > 0 && part < chars.size()) {
        int taken = Math.min(open, left);
        if (taken > most) {
          most = taken;
          label = kinds.get(part);
        }
        open -= taken;
        left -= taken;
        if (left == 0 && ++part < chars.size()) {
          left = chars.get(part);
        }
      }
      if (open > 0) {
        return false;
      }
      labels.add(label);
    }
    return part == chars.size();
  }

  /** Returns the label of a block; null where nobody knows. */
  Label label(int block) {
    return labels.get(block);
  }
}
