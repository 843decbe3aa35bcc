package news.winnow.internal.select;

import java.util.EnumSet;
import java.util.Set;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Label;
import org.jspecify.annotations.Nullable;

/**
 * Names the lines of plain text outside the body by the lines around them, for there is nothing
 * else to go by: menus are many short lines in a row, the list under a heading goes on as long as
 * its lines are long enough for headlines.
 */
final class TextLabels {
  /** Lists that a heading begins. */
  private static final Set<Label> LISTS =
      EnumSet.of(Label.MUST_READ, Label.RELATED_LINKS, Label.TRENDING, Label.COMMENTS, Label.TAGS);

  /** Boxes of a few lines, the first of which says what they are. */
  private static final Set<Label> BOXES =
      EnumSet.of(Label.NEWSLETTER, Label.AUTHOR_BIO, Label.PAYWALL, Label.ADVERTISEMENT);

  /** What is one thing from its first line to its last. */
  private static final Set<Label> WHOLE =
      EnumSet.of(Label.NEWSLETTER, Label.PAYWALL, Label.SHARE, Label.COMMENTS);

  private static final int MAX_BETWEEN = 6;

  /** What is no part of a menu, wherever it stands. */
  private static final Set<Label> APART = EnumSet.of(Label.SHARE, Label.COMMENTS, Label.TAGS);

  /** So many lines of an article may stand over its headline. */
  private static final int MAX_ABOVE = 3;

  private static final int MIN_VOTES = 3;
  private static final int MAX_HEADING_WORDS = 9;

  /** A line of fewer words, and fewer characters, is no headline of a story. */
  private static final int MIN_STORY_WORDS = 5;

  private static final int MIN_STORY_CHARS = 30;

  /** Fewer short lines in a row are no menu. */
  private static final int MIN_MENU = 6;

  /** From this share of lines with figures on they are an archive: "May 2024 (12)". */
  private static final double ARCHIVE = 0.6;

  /** So many shorter lines in a row are no parts of a list of stories. */
  private static final int MAX_SHORT = 2;

  private static final int MAX_STORIES = 60;
  private static final int MAX_COMMENTS = 250;
  private static final int MAX_BETWEEN_COMMENTS = 4;
  private static final int MAX_TAGS = 15;
  private static final int MAX_TAG_WORDS = 4;
  private static final int MAX_BOX = 3;

  private final PageBlocks page;
  private final Zone zone;
  private final boolean[] kept;
  private final Marks marks;
  private final int text;

  /** The list that the line before belongs to, how long it is, and its last short lines. */
  private @Nullable Label list;

  private int lines;
  private int shorts;

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
    menus(zone.first(), text, Label.NAVIGATION);
    for (int i = zone.first(); i < kept.length; i++) {
      if (kept[i] || marks.isFinal(i)) {
        list = null;
      } else {
        name(page.blocks().get(i));
      }
    }
    menus(zone.last() + 1, kept.length, Label.LEGAL);
    rest();
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
      return block >= zone.first() - (label == Label.KICKER ? 1 : MAX_ABOVE);
    }
    TextBlock b = page.blocks().get(block);
    return label == Label.SHARE
        || label == Label.WIDGET && b.stats().digits() > 0
        || b.words() > BlockLabels.MAX_MENU_WORDS;
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
      boolean headed = end < to && marks.label(end) != null && LISTS.contains(marks.label(end));
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
            && marks.weight(block) >= MIN_VOTES;
    return !kept[block] && !marks.isFinal(block) && !part && !isStory(page.blocks().get(block));
  }

  private static boolean isStory(TextBlock b) {
    return b.words() >= MIN_STORY_WORDS || b.text().length() >= MIN_STORY_CHARS;
  }

  private void name(TextBlock b) {
    int i = b.index();
    Label own = marks.label(i);
    boolean part = own != null && VoteCount.isPart(own) && i > zone.last();
    if (part && (list != null || !zone.reaches(i))) {
      own = null;
    }
    if (own != null && marks.weight(i) >= MIN_VOTES) {
      boolean heading = b.words() <= MAX_HEADING_WORDS && b.stats().letters() > 2;
      boolean heads = LISTS.contains(own) || BOXES.contains(own);
      list = heading && heads && i > text ? own : null;
      lines = 0;
      shorts = 0;
    } else if (list != null && goesOn(b, list)) {
      marks.set(i, list, Marks.FIRM);
      lines++;
    } else {
      list = null;
      if (part) {
        marks.set(i, isStory(b) ? Label.RELATED_LINKS : Label.OTHER, 0);
      }
    }
  }

  private boolean goesOn(TextBlock b, Label list) {
    if (list == Label.TAGS) {
      return b.words() <= MAX_TAG_WORDS && lines < MAX_TAGS;
    }
    if (BOXES.contains(list)) {
      return lines < MAX_BOX;
    }
    if (list == Label.COMMENTS) {
      // what readers write ends with a full stop; their names, dates and buttons stand between
      shorts = b.stats().sentences() > 0 ? 0 : shorts + 1;
      return shorts <= MAX_BETWEEN_COMMENTS && lines < MAX_COMMENTS;
    }
    shorts = isStory(b) ? 0 : shorts + 1;
    return shorts <= MAX_SHORT && lines < MAX_STORIES;
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
    between();
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
    boolean by = isStory(page.blocks().get(block));
    for (int i = Math.max(zone.last() + 1, block - 1);
        i <= Math.min(kept.length - 1, block + 1);
        i++) {
      Label label = marks.label(i);
      by |=
          label == null && isStory(page.blocks().get(i))
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
      } else if (label != null && LISTS.contains(label)) {
        break;
      }
    }
    return tail;
  }
}
