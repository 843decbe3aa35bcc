package news.winnow.internal.select;

import java.util.List;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Label;
import news.winnow.rule.Shape;

/** Names of authors that stand for themselves between the headline and the text of plain text. */
final class TextBylines {
  private static final int MAX_NAME_WORDS = 8;

  /** So many lines of the text are asked whether they tell of somebody. */
  private static final int MAX_LINES = 60;

  private final List<TextBlock> blocks;
  private final Zone zone;
  private final boolean[] kept;
  private final Marks marks;

  TextBylines(List<TextBlock> blocks, Zone zone, boolean[] kept, Marks marks) {
    this.blocks = blocks;
    this.zone = zone;
    this.kept = kept;
    this.marks = marks;
  }

  /** Looks at the lines between the headline and the first one of the text. */
  void fill() {
    for (int i = zone.title() + 1; zone.title() >= 0 && i < zone.text(); i++) {
      boolean open = marks.label(i) == null;
      if (open && (isBelowBy(i) || isByDate(i) && !isTold(blocks.get(i).folded()))) {
        marks.set(i, Label.BYLINE, Marks.FIRM);
      }
    }
  }

  /** A name stands below the "By" that is alone in its line. */
  private boolean isBelowBy(int block) {
    if (block - 1 == zone.title()
        || marks.label(block - 1) != Label.BYLINE
        || blocks.get(block).words() > MAX_NAME_WORDS) {
      return false;
    }
    TextBlock by = blocks.get(block - 1);
    return by.words() == 1 || by.text().endsWith(":");
  }

  /** A name above or below the date. */
  private boolean isByDate(int block) {
    return (marks.label(block - 1) == Label.DATE
            || block + 1 < kept.length && marks.label(block + 1) == Label.DATE)
        && Shape.of(blocks.get(block)).contains(Shape.NAME);
  }

  /** Whether the text tells of somebody, by the last part of the name. */
  private boolean isTold(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    for (int i = zone.text(); i < Math.min(kept.length, zone.text() + MAX_LINES); i++) {
      if (kept[i] && AuthorNames.holds(blocks.get(i).folded(), last)) {
        return true;
      }
    }
    return false;
  }
}
