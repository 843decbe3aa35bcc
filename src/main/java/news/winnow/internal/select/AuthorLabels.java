package news.winnow.internal.select;

import news.winnow.internal.read.Container;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Block;
import news.winnow.model.Label;
import org.jspecify.annotations.Nullable;

/** Names lines that name an author of the page, and the box about them below the text. */
final class AuthorLabels {
  /** A name stands no further from the rest of an author box. */
  private static final int AUTHOR_BOX = 3;

  /** How far below the headline lines name the authors, and how long such a line may be. */
  private static final int AUTHOR_LINES = 20;

  private static final int MAX_AUTHOR_WORDS = 16;

  /** A name with a word or two beside it: "By", "Author". */
  private static final int MAX_NAME_WORDS = 6;

  /** More blocks are no box about somebody. */
  private static final int MAX_BOX = 8;

  /** A link of more words leads to a story. */
  private static final int MAX_LINK_WORDS = 5;

  /** What is told about somebody has as many words. */
  private static final int MIN_NOTE_WORDS = 8;

  /** A shorter part of a name may stand in any text. */
  private static final int MIN_NAME_CHARS = 4;

  private final PageBlocks page;
  private final Zone zone;
  private final boolean[] kept;
  private final Marks marks;
  private final AuthorNames names;

  AuthorLabels(PageBlocks page, AuthorNames names, Zone zone, boolean[] kept, Marks marks) {
    this.page = page;
    this.zone = zone;
    this.kept = kept;
    this.marks = marks;
    this.names = names;
  }

  /** Short lines between headline and text that name an author of the page. */
  void lines() {
    int end = Math.min(kept.length, zone.title() + 1 + AUTHOR_LINES);
    for (int i = zone.title() + 1; zone.title() >= 0 && i < end && !kept[i]; i++) {
      TextBlock b = page.blocks().get(i);
      boolean dated = marks.label(i) == Label.DATE && marks.weight(i) < Marks.SURE;
      if ((!marks.isFirm(i) || dated)
          && b.words() <= MAX_AUTHOR_WORDS
          && b.stats().sentences() == 0
          && names.isIn(b.folded())) {
        marks.set(i, Label.BYLINE, Marks.FIRM);
      }
    }
  }

  /** A name after the text, beside what tells about the author. */
  void boxes(boolean[] holdsBody) {
    Container text = zone.last() < 0 ? null : ContainerStats.home(page.blocks().get(zone.last()));
    for (int i = zone.last() + 1; i < kept.length; i++) {
      // "dpa" at the end of the text signs it
      boolean signs = ContainerStats.home(page.blocks().get(i)) == text;
      if (marks.label(i) == Label.BYLINE && !marks.isFinal(i) && !signs) {
        int end = Math.min(kept.length, i + 1 + AUTHOR_BOX);
        for (int j = Math.max(0, i - AUTHOR_BOX); j < end; j++) {
          if (marks.label(j) == Label.AUTHOR_BIO) {
            marks.set(i, Label.AUTHOR_BIO, Marks.FIRM);
          }
        }
      }
    }
    for (int i = zone.last() + 1; zone.last() >= 0 && i < kept.length; i++) {
      TextBlock b = page.blocks().get(i);
      page.deadline().check();
      if (b.words() > 1 && b.words() <= MAX_NAME_WORDS && names.isIn(b.folded())) {
        Container box = box(b, holdsBody);
        if (box != null) {
          fill(box);
        }
      }
    }
  }

  /** Returns the largest element around a name that may be a box about the author, if it is one. */
  private @Nullable Container box(TextBlock name, boolean[] holdsBody) {
    Container box = null;
    for (Container c = name.container();
        c != null && c.endBlock() - c.firstBlock() <= MAX_BOX && !holdsBody[c.index()];
        c = c.parent()) {
      if (!isAboutAuthor(c)) {
        break;
      }
      box = c;
    }
    return box != null && tells(box, name.folded()) ? box : null;
  }

  private boolean isAboutAuthor(Container c) {
    for (int i = c.firstBlock(); i < c.endBlock(); i++) {
      TextBlock b = page.blocks().get(i);
      Label label = marks.label(i);
      boolean story =
          b.linkDensity() > 0.5 && b.words() > MAX_LINK_WORDS && !names.isIn(b.folded());
      boolean other = label != null && !VoteCount.isPart(label) && marks.weight(i) >= Marks.SURE;
      boolean dated = label == Label.DATE || label == Label.CAPTION;
      if (story || other || dated || marks.isFinal(i) && label != Label.AUTHOR_BIO) {
        return false;
      }
    }
    return true;
  }

  /** Whether something in a box is known to be about an author, or tells it of the one named. */
  private boolean tells(Container box, String name) {
    for (int i = box.firstBlock(); i < box.endBlock(); i++) {
      TextBlock b = page.blocks().get(i);
      if (marks.label(i) == Label.AUTHOR_BIO && b.kind() != Block.Kind.CONTROL
          || b.words() >= MIN_NOTE_WORDS && b.linkDensity() < 0.5 && sharesWord(b.folded(), name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean sharesWord(String text, String name) {
    for (String word : name.split(" ")) {
      if (word.length() >= MIN_NAME_CHARS && AuthorNames.holds(text, word)) {
        return true;
      }
    }
    return false;
  }

  private void fill(Container box) {
    for (int i = box.firstBlock(); i < box.endBlock(); i++) {
      if (!marks.isFinal(i) && marks.label(i) != Label.SHARE) {
        marks.set(i, Label.AUTHOR_BIO, Marks.FIRM);
      }
    }
  }
}
