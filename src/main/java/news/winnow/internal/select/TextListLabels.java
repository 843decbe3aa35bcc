package news.winnow.internal.select;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Label;
import org.jspecify.annotations.Nullable;

/**
 * Gives the label of a heading to the lines under it in plain text: a list of stories goes on while
 * its lines are long enough for headlines, comments while they are sentences, boxes for a few
 * lines.
 */
final class TextListLabels {
  /** Lists that a heading begins. */
  static final Set<Label> LISTS =
      EnumSet.of(Label.MUST_READ, Label.RELATED_LINKS, Label.TRENDING, Label.COMMENTS, Label.TAGS);

  /** Boxes of a few lines, the first of which says what they are. */
  private static final Set<Label> BOXES =
      EnumSet.of(Label.NEWSLETTER, Label.AUTHOR_BIO, Label.PAYWALL, Label.ADVERTISEMENT);

  /** A line of fewer words, and fewer characters, is no headline of a story. */
  private static final int MIN_STORY_WORDS = 5;

  private static final int MIN_STORY_CHARS = 30;

  /** So many shorter lines in a row are no parts of a list of stories. */
  private static final int MAX_SHORT = 2;

  private static final int MAX_STORIES = 60;
  private static final int MAX_COMMENTS = 250;
  private static final int MAX_BETWEEN_COMMENTS = 4;
  private static final int MAX_BOX = 3;

  /** Keywords are so many lines of so few words. */
  private static final int MIN_TAGS = 3;

  private static final int MAX_TAGS = 15;
  private static final int MAX_TAG_WORDS = 4;

  private final List<TextBlock> blocks;
  private final Zone zone;
  private final boolean[] kept;
  private final Marks marks;

  /** The list that the line before belongs to, how long it is, and its last short lines. */
  private @Nullable Label list;

  private int lines;
  private int shorts;

  TextListLabels(List<TextBlock> blocks, Zone zone, boolean[] kept, Marks marks) {
    this.blocks = blocks;
    this.zone = zone;
    this.kept = kept;
    this.marks = marks;
  }

  /** Names the lines from the headline on; lists begin behind the first line of the text. */
  void fill() {
    for (int i = zone.first(); i < kept.length; i++) {
      if (kept[i] || marks.isFinal(i)) {
        list = null;
      } else {
        name(i);
      }
    }
  }

  /** Returns whether a line is long enough for the headline of a story. */
  static boolean isStory(TextBlock b) {
    return b.words() >= MIN_STORY_WORDS || b.text().length() >= MIN_STORY_CHARS;
  }

  private void name(int i) {
    TextBlock b = blocks.get(i);
    Label own = marks.label(i);
    boolean part = own != null && VoteCount.isPart(own) && i > zone.last();
    if (part && (list != null || !zone.reaches(i))) {
      own = null;
    }
    if (own != null && marks.weight(i) >= HeadingLabels.MIN_VOTES) {
      list = i > zone.text() && isHeading(b, own) ? headed(i, own) : null;
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

  private static boolean isHeading(TextBlock b, Label own) {
    return HeadingLabels.isShort(b) && (LISTS.contains(own) || BOXES.contains(own));
  }

  /** Returns what stands under a heading; "More on" may head keywords, and is one of them then. */
  private Label headed(int heading, Label own) {
    if (VoteCount.isList(own) && zone.reaches(heading) && holdsTopics(heading)) {
      marks.set(heading, Label.TAGS, marks.weight(heading));
      return Label.TAGS;
    }
    return own;
  }

  private boolean holdsTopics(int heading) {
    int end = heading + 1 + MIN_TAGS;
    for (int i = heading + 1; i < Math.min(kept.length, end); i++) {
      TextBlock b = blocks.get(i);
      if (kept[i] || marks.label(i) != null || isStory(b) || b.words() >= MAX_TAG_WORDS) {
        return false;
      }
    }
    return end <= kept.length;
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
}
