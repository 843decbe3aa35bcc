package news.winnow.internal.select;

import java.util.Set;
import news.winnow.internal.read.Container;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Block;
import news.winnow.model.Label;
import org.jspecify.annotations.Nullable;

/** How far what stands under a heading reaches. */
final class HeadingRooms {
  /** Elements that hold a teaser, and how many others may stand in one around its parts. */
  private static final Set<String> ITEMS = Set.of("article", "li");

  private static final int MAX_ITEM_DEPTH = 6;

  /** Elements that hold a widget. */
  private static final Set<String> WIDGETS = Set.of("aside", "section", "li");

  /** A heading, a word about it and a button. */
  private static final int MIN_FORM = 3;

  /** A heading may share a header with a link or a line. */
  private static final int MAX_HEADER_LINES = 3;

  /** A list before the next box holds so much. */
  private static final int MIN_LIST = 2;

  private final PageBlocks page;
  private final Zone zone;
  private final boolean[] holdsBody;
  private final Marks marks;

  HeadingRooms(PageBlocks page, Zone zone, boolean[] holdsBody, Marks marks) {
    this.page = page;
    this.zone = zone;
    this.holdsBody = holdsBody;
    this.marks = marks;
  }

  /**
   * Climbs from a heading as long as it is what the container begins with; a real heading may share
   * its container with other lists.
   */
  Container of(TextBlock heading) {
    int index = heading.index();
    Container room = heading.container();
    Container widget = nextWidget(heading);
    if (widget != null) {
      return widget;
    }
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
    int most = holdsBody[up.index()] ? 1 : MAX_HEADER_LINES;
    boolean heads =
        heading.kind() == Block.Kind.HEADING
            ? lines <= most
            : lines == 1
                && marks.weight(index) >= HeadingLabels.SURE
                && marks.label(index) != Label.ADVERTISEMENT;
    return heads ? up : room;
  }

  /**
   * Returns the widget behind a line that is alone in its own, if it begins with a story: editors
   * of blocks put heading and list into two. Null where it does not.
   */
  private @Nullable Container nextWidget(TextBlock heading) {
    int start = heading.index() + 1;
    Label label = marks.label(heading.index());
    if (label == null
        || !VoteCount.isList(label)
        || start <= zone.last()
        || start >= marks.size()
        || !leadsToTeaser(start)) {
      return null;
    }
    Container own = heading.container();
    while (own.parent() != null && !WIDGETS.contains(own.tag())) {
      own = own.parent();
    }
    Container next = page.blocks().get(start).container();
    while (next.parent() != null && next.parent() != own.parent()) {
      next = next.parent();
    }
    boolean widgets = own.endBlock() - own.firstBlock() == 1 && own.tag().equals(next.tag());
    return widgets && next.firstBlock() == start ? next : null;
  }

  private boolean leadsToTeaser(int block) {
    TextBlock b = page.blocks().get(block);
    return b.linkDensity() > 0.8 && b.words() > HeadingLabels.MAX_MORE_WORDS;
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

  /** Whether a line under a heading begins the next list: it looks like it, or opens a box. */
  boolean isNextHead(TextBlock heading, TextBlock b) {
    return b.index() > heading.index() + 1
        && HeadingLabels.isShort(b)
        && b.linkDensity() < 0.5
        && (!heading.container().names().isEmpty() && areAlike(b, heading) || opensBox(heading, b))
        && !isInTeaser(heading, b);
  }

  /** Whether a line opens an element that is of another name than the one before, its sibling. */
  private boolean opensBox(TextBlock heading, TextBlock b) {
    Container box = b.container();
    Container up = box.parent();
    for (; up != null && up.firstBlock() == b.index(); up = box.parent()) {
      box = up;
    }
    if (up == null
        || box.firstBlock() != b.index()
        || box.endBlock() == b.index() + 1
        || b.kind() == Block.Kind.CONTROL
        || b.stats().digits() > 0
        || b.stats().sentences() > 0) {
      return false;
    }
    Container before = page.blocks().get(b.index() - 1).container().upTo(box.depth());
    int held = before.endBlock() - Math.max(before.firstBlock(), heading.index() + 1);
    return before.parent() == up && held >= MIN_LIST && !areOfOneName(before, box);
  }

  /** Whether two elements share a name, or neither has one. */
  static boolean areOfOneName(Container one, Container other) {
    if (!one.tag().equals(other.tag())) {
      return false;
    }
    boolean named = false;
    for (String name : one.names()) {
      if (Character.isLetter(name.charAt(0))) {
        named = true;
        if (other.names().contains(name)) {
          return true;
        }
      }
    }
    return !named;
  }

  /** Whether two lines stand in elements of one name, as the heads of sections do. */
  static boolean areAlike(TextBlock b, TextBlock heading) {
    Container one = b.container();
    Container other = heading.container();
    return one.tag().equals(other.tag()) && one.names().equals(other.names());
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

  /** Whether a block stands with others in an item of the list under a heading. */
  static boolean isInTeaser(TextBlock heading, TextBlock b) {
    return teaser(heading, b) != null;
  }

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
}
