package news.winnow.internal.select;

import java.util.Set;
import news.winnow.internal.read.Container;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Block;
import news.winnow.model.Label;
import org.jspecify.annotations.Nullable;

/** Tells how far the list under a heading goes, and what is an item of it. */
final class HeadingRoom {
  /** Elements that hold a teaser, and how many others may stand in one around its parts. */
  private static final Set<String> ITEMS = Set.of("article", "li");

  private static final int MAX_ITEM_DEPTH = 6;

  /** A heading, a word about it and a button. */
  private static final int MIN_FORM = 3;

  private final PageBlocks page;
  private final boolean[] holdsBody;
  private final Marks marks;

  HeadingRoom(PageBlocks page, boolean[] holdsBody, Marks marks) {
    this.page = page;
    this.holdsBody = holdsBody;
    this.marks = marks;
  }

  /** A heading of the same rank that does not stand in a teaser begins something else. */
  boolean endsBefore(TextBlock heading, TextBlock b) {
    return page.document() != null
        && b.kind() == Block.Kind.HEADING
        && heading.kind() == Block.Kind.HEADING
        && b.level() <= heading.level()
        && b.linkDensity() < 0.5
        && teaser(heading, b) == null;
  }

  /** Whether keywords stand in an item of the list under a heading, beside what is none. */
  boolean isKeywordOfTeaser(TextBlock heading, TextBlock b) {
    Container c = teaser(heading, b);
    for (int i = c == null ? 0 : c.firstBlock(); c != null && i < c.endBlock(); i++) {
      if (marks.label(i) != Label.TAGS) {
        return true;
      }
    }
    return false;
  }

  /** Returns the item with several blocks that a block stands in under a heading; null for none. */
  private static @Nullable Container teaser(TextBlock heading, TextBlock b) {
    Container c = b.container();
    for (int up = 0; c != null && up < MAX_ITEM_DEPTH; up++, c = c.parent()) {
      if (c.firstBlock() <= heading.index()) {
        return null;
      }
      if (ITEMS.contains(c.tag()) && c.endBlock() - c.firstBlock() > 1) {
        return c;
      }
    }
    return null;
  }

  /** An offer to sign up ends with its form: a footer may begin with one. */
  private boolean holdsForm(Container c) {
    boolean control = false;
    for (int i = c.firstBlock();
        i < c.endBlock() && i < c.firstBlock() + HeadingLabels.MAX_SPREAD;
        i++) {
      control |= page.blocks().get(i).kind() == Block.Kind.CONTROL;
    }
    return control && c.endBlock() - c.firstBlock() >= MIN_FORM;
  }

  /**
   * Climbs from a heading as long as it is what the container begins with; a real heading may share
   * its container with other lists.
   */
  Container of(TextBlock heading) {
    int index = heading.index();
    Container room = heading.container();
    for (Container up = room.parent();
        up != null && up.firstBlock() >= index - 1 && !holdsBody[up.index()];
        up = up.parent()) {
      if (marks.label(index) == Label.NEWSLETTER && holdsForm(room)) {
        return room;
      }
      room = up;
    }
    Container up = room.parent();
    if (up == null) {
      return room;
    }
    // beside the body a heading with a line or two is a whole list, elsewhere the head of one
    int lines = room.endBlock() - index;
    if (lines == 1 && room.firstBlock() < index) {
      return room; // the last line of something, which heads nothing
    }
    int most = holdsBody[up.index()] ? 1 : HeadingLabels.MAX_HEADER_LINES;
    boolean heads =
        heading.kind() == Block.Kind.HEADING
            ? lines <= most
            : lines == 1
                && marks.weight(index) >= HeadingLabels.SURE
                && marks.label(index) != Label.ADVERTISEMENT;
    return heads ? up : room;
  }
}
