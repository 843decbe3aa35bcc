package news.winnow.internal.select;

import java.util.EnumSet;
import java.util.Set;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Label;

/**
 * Names the lines of plain text outside the body by the lines around them, for there is nothing
 * else to go by: menus are many short lines in a row, lists have headings and lines long enough for
 * headlines.
 */
final class TextLabels {
  /** What is one thing from its first line to its last. */
  private static final Set<Label> WHOLE =
      EnumSet.of(Label.NEWSLETTER, Label.PAYWALL, Label.SHARE, Label.COMMENTS);

  private static final int MAX_BETWEEN = 6;

  /** What is no part of a menu, wherever it stands. */
  private static final Set<Label> APART = EnumSet.of(Label.SHARE, Label.COMMENTS, Label.TAGS);

  /** Fewer short lines in a row are no menu. */
  private static final int MIN_MENU = 6;

  /** From this share of lines with figures on they are an archive: "May 2024 (12)". */
  private static final double ARCHIVE = 0.6;

  private final PageBlocks page;
  private final Zone zone;
  private final boolean[] kept;
  private final Marks marks;

  TextLabels(PageBlocks page, Zone zone, boolean[] kept, Marks marks) {
    this.page = page;
    this.zone = zone;
    this.kept = kept;
    this.marks = marks;
  }

  void fill() {
    if (zone.first() == kept.length) {
      withoutArticle();
      return;
    }
    kicker();
    header();
    menus(zone.first(), zone.text(), Label.NAVIGATION);
    new TextBylines(page.blocks(), zone, kept, marks).fill();
    new TextListLabels(page.blocks(), zone, kept, marks).fill();
    menus(zone.last() + 1, kept.length, Label.LEGAL);
    between();
    rest();
  }

  /** Where there is no article, nothing tells menus from other lines that have a name. */
  private void withoutArticle() {
    for (int i = 0; i < kept.length; i++) {
      if (marks.label(i) == null) {
        marks.set(i, Label.NAVIGATION, 0);
      }
    }
  }

  /** One short line that nothing names over the headline; several are a menu. */
  private void kicker() {
    int title = zone.title();
    if (title > 0 && isBare(title - 1) && (title == 1 || !isBare(title - 2))) {
      marks.set(title - 1, Label.KICKER, Marks.FIRM);
    }
  }

  private boolean isBare(int block) {
    return marks.label(block) == null
        && page.blocks().get(block).words() <= PlaceLabels.MAX_KICKER_WORDS;
  }

  /** Over the headline stands the site's menu. */
  private void header() {
    for (int i = 0; i < zone.first(); i++) {
      if (!marks.isFinal(i) && !isApart(i)) {
        marks.set(i, Label.NAVIGATION, 0);
      }
    }
  }

  /** What stands for itself in a header, and the lines of the article right above its headline. */
  private boolean isApart(int block) {
    Label label = marks.label(block);
    if (label == null) {
      return false;
    }
    if (label.isArticlePart()) {
      return label == Label.KICKER ? block == zone.first() - 1 : zone.reaches(block);
    }
    TextBlock b = page.blocks().get(block);
    return label == Label.SHARE
        || label == Label.WIDGET && b.stats().digits() > 0
        || b.words() > PlacedVotes.MAX_MENU_WORDS;
  }

  /** Many short lines in a row are a menu or the footer, but a heading at their end. */
  private void menus(int from, int to, Label menu) {
    for (int i = Math.max(0, from); i < to; ) {
      int end = i;
      int figures = 0;
      while (end < to && isItem(end)) {
        figures += page.blocks().get(end).stats().digits() > 0 ? 1 : 0;
        end++;
      }
      if (end - i >= MIN_MENU) {
        Label label = figures >= ARCHIVE * (end - i) ? Label.NAVIGATION : menu;
        boolean heads = end < to && isOfList(end);
        menu(isDateOfStory(i) ? i + 1 : i, heads ? end - 1 : end, label);
      }
      i = end + 1;
    }
  }

  private void menu(int from, int to, Label menu) {
    for (int i = from; i < to; i++) {
      Label label = marks.label(i);
      if (label == null || !APART.contains(label)) {
        marks.set(i, menu, Marks.FIRM);
      }
    }
  }

  private boolean isOfList(int block) {
    Label label = marks.label(block);
    return label != null && TextListLabels.LISTS.contains(label);
  }

  private boolean isDateOfStory(int block) {
    Label label = marks.label(block);
    return label != null
        && VoteCount.isList(label)
        && page.blocks().get(block).stats().digits() > 0;
  }

  private boolean isItem(int block) {
    Label label = marks.label(block);
    boolean part =
        block < zone.text()
            && label != null
            && VoteCount.isPart(label)
            && marks.weight(block) >= HeadingLabels.MIN_VOTES;
    return !kept[block]
        && !marks.isFinal(block)
        && !part
        && !TextListLabels.isStory(page.blocks().get(block));
  }

  /** A few lines between two of one box are of that box. */
  private void between() {
    int before = -1;
    for (int i = zone.first(); i < kept.length; i++) {
      Label label = marks.label(i);
      if (label != null) {
        boolean same = before >= 0 && marks.label(before) == label && WHOLE.contains(label);
        for (int k = before + 1; same && k < i && i - before <= MAX_BETWEEN; k++) {
          marks.set(k, label, 0);
        }
        before = i;
      }
    }
  }

  /** What nothing names: stories below the text, the footer at the end. */
  private void rest() {
    int tail = tail();
    for (int i = 0; i < kept.length; i++) {
      Label label = marks.label(i);
      if (label == null || label == Label.OTHER && marks.weight(i) == 0) {
        if (i <= zone.last()) {
          marks.set(i, Label.OTHER, 0);
        } else {
          marks.set(i, i < tail && isByStory(i) ? Label.RELATED_LINKS : Label.LEGAL, 0);
        }
      }
    }
  }

  /** A story, or a line between stories: its section, its date. */
  private boolean isByStory(int block) {
    boolean by = TextListLabels.isStory(page.blocks().get(block));
    for (int i = Math.max(zone.last() + 1, block - 1);
        i <= Math.min(kept.length - 1, block + 1);
        i++) {
      Label label = marks.label(i);
      by |=
          label == null && TextListLabels.isStory(page.blocks().get(i))
              || label != null && VoteCount.isList(label);
    }
    return by;
  }

  /** Returns where the page's end begins: from there on, all that nothing names is legal. */
  private int tail() {
    int tail = kept.length;
    for (int i = kept.length - 1; i > zone.last(); i--) {
      if (marks.label(i) == Label.LEGAL) {
        tail = i;
      } else if (isOfList(i)) {
        break;
      }
    }
    return tail;
  }
}
