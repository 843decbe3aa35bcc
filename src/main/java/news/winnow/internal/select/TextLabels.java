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

  /** The first line of the body; where there is none, the headline. */
  private final int text;

  TextLabels(PageBlocks page, Zone zone, boolean[] kept, Marks marks) {
    this.page = page;
    this.zone = zone;
    this.kept = kept;
    this.marks = marks;
    int first = 0;
    while (first < kept.length && !kept[first]) {
      first++;
    }
    this.text = first < kept.length ? first : zone.first();
  }

  void fill() {
    kicker();
    header();
    if (zone.first() < kept.length) {
      menus(zone.first(), text, Label.NAVIGATION);
      new TextBylines(page.blocks(), kept, marks).fill(zone.title(), text);
      new TextListLabels(page.blocks(), zone, kept, marks).fill(text);
      menus(zone.last() + 1, kept.length, Label.LEGAL);
      between();
      rest();
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
    if (label == null || zone.first() == kept.length) {
      return label != null; // where there is no article, nothing tells menus from other lines
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
      Label label = figures >= ARCHIVE * (end - i) ? Label.NAVIGATION : menu;
      boolean headed =
          end < to && marks.label(end) != null && TextListLabels.LISTS.contains(marks.label(end));
      int first = isDateOfStory(i) ? i + 1 : i;
      for (int k = first; k < (headed ? end - 1 : end) && end - i >= MIN_MENU; k++) {
        if (marks.label(k) == null || !APART.contains(marks.label(k))) {
          marks.set(k, label, Marks.FIRM);
        }
      }
      i = end + 1;
    }
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
        block < text
            && label != null
            && VoteCount.isPart(label)
            && marks.weight(block) >= TextListLabels.MIN_VOTES;
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
      Label label = marks.label(i);
      if (label == Label.LEGAL) {
        tail = i;
      } else if (label != null && TextListLabels.LISTS.contains(label)) {
        break;
      }
    }
    return tail;
  }
}
