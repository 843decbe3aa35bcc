package news.winnow.internal.select;

import news.winnow.internal.read.Container;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Label;
import news.winnow.model.Link;

/** Names by their place what nothing else names. */
final class PlaceLabels {
  static final int MAX_KICKER_WORDS = 4;

  private static final String WAYS = "\u00ab\u2039<\u2190>\u203a\u00bb";

  /** How many blocks may stand before the headline in a header of its own. */
  private static final int MAX_BEFORE_TITLE = 3;

  /** What leads back or past something is no section, wherever it stands. */
  private static final int SURE_MENU = 12;

  /** What is called a breadcrumb has as many votes; a lone one is the section. */
  private static final int CRUMB = 6;

  /** A section and the one it is part of. */
  private static final int MAX_SECTIONS = 2;

  /** A shorter link leads to a section, not to a story. */
  private static final int MIN_TEASER_WORDS = 2;

  private static final int MAX_TEASER_BLOCKS = 6;

  /** A topic of the day has no more words. */
  private static final int MAX_TOPIC_WORDS = 5;

  private static final double LINK = 0.5;
  private static final int MIN_LINK_WORDS = 4;

  /** So few elements stand between a link and the list item that it is in. */
  private static final int ITEM_DEPTH = 4;

  private final PageBlocks page;
  private final Zone zone;
  private final Marks marks;

  PlaceLabels(PageBlocks page, Zone zone, Marks marks) {
    this.page = page;
    this.zone = zone;
    this.marks = marks;
  }

  /** A lone label right above the headline, in the headline's own container. */
  void kicker() {
    int title = zone.title();
    if (title < 0) {
      return;
    }
    Container header = page.blocks().get(title).container();
    for (Container up = header.parent();
        up != null && title - up.firstBlock() <= MAX_BEFORE_TITLE;
        up = up.parent()) {
      header = up;
    }
    boolean trail = title - header.firstBlock() > MAX_SECTIONS;
    int crumbs = 0;
    for (int i = header.firstBlock(); i < title; i++) {
      trail |= isTrail(page.blocks().get(i));
      boolean crumb = marks.label(i) == Label.NAVIGATION && marks.weight(i) >= CRUMB;
      crumbs += crumb && page.blocks().get(i).stats().letters() > 1 ? 1 : 0;
    }
    trail |= crumbs > 1;
    for (int i = title - 1; i >= header.firstBlock(); i--) {
      TextBlock b = page.blocks().get(i);
      boolean menu = marks.label(i) == Label.NAVIGATION && marks.weight(i) < SURE_MENU;
      boolean tag = marks.label(i) == Label.TAGS && i == title - 1;
      if (b.words() > MAX_KICKER_WORDS
          || isTool(b.text())
          || (menu ? trail : marks.isFirm(i) && !tag)) {
        return;
      }
      if (b.stats().letters() > 1) {
        marks.set(i, Label.KICKER, Marks.FIRM);
      }
    }
  }

  /** A way back, a trail or the name of a field: "« Back", "News > Sea", "Title:". */
  private static boolean isTool(String line) {
    return !line.isEmpty()
        && (WAYS.indexOf(line.charAt(0)) >= 0 || line.endsWith(":") || line.contains(" > "));
  }

  /** A section over the headline is a kicker, a trail of links from the front page on a menu. */
  private static boolean isTrail(TextBlock b) {
    boolean home = false;
    for (Link link : b.links()) {
      int host = link.url().indexOf("://");
      int path = link.url().indexOf('/', host < 0 ? 0 : host + 3);
      home |= path < 0 && host >= 0 || path == link.url().length() - 1;
    }
    return home || b.links().size() > 1;
  }

  /** A menu before the article, link lists after it, the footer at the end. */
  void rest() {
    topics();
    int tail = tail();
    for (TextBlock b : page.blocks()) {
      int i = b.index();
      Label label = marks.label(i);
      boolean stray = label != null && VoteCount.isLine(label) && !marks.isFirm(i);
      // what stands above a headline or right below it does so for another one here
      boolean ofOther = label == Label.KICKER && isBelow(i);
      if (label == null || stray && !zone.reaches(i) || ofOther) {
        if (i < zone.first()) {
          marks.set(i, Label.NAVIGATION, 0);
        } else if (i >= tail) {
          marks.set(i, Label.LEGAL, 0);
        } else if (i > zone.last() && isTeaser(b)) {
          marks.set(i, b.words() < MIN_TEASER_WORDS ? Label.NAVIGATION : Label.RELATED_LINKS, 0);
        } else {
          // a line in the text that is little but a link leads to another story
          boolean link = zone.holds(i) && b.linkDensity() >= LINK && b.words() >= MIN_LINK_WORDS;
          marks.set(i, link ? Label.RELATED_LINKS : Label.OTHER, 0);
        }
      }
    }
  }

  /** Returns whether a block is right in an item of a list. */
  static boolean isInList(TextBlock b) {
    Container c = b.container();
    for (int up = 0; up < ITEM_DEPTH && c != null; up++, c = c.parent()) {
      if (c.tag().equals("li")) {
        return true;
      }
    }
    return false;
  }

  private boolean isBelow(int block) {
    return zone.title() >= 0 && block > zone.last() && !marks.isFinal(block);
  }

  /** Links of few words in a row over the article are topics of the day, a part of the menu. */
  private void topics() {
    for (int i = 0; i < zone.first(); ) {
      int end = i;
      boolean few = true;
      while (end < marks.size() && isOfList(end)) {
        few &= page.blocks().get(end).words() <= MAX_TOPIC_WORDS;
        end++;
      }
      for (int k = i; k < end && few; k++) {
        marks.set(k, Label.NAVIGATION, Marks.FIRM);
      }
      i = end + 1;
    }
  }

  private boolean isOfList(int block) {
    Label label = marks.label(block);
    return label != null && VoteCount.isList(label) && !marks.isFinal(block);
  }

  /** A link, or a line that shares its small container with one. */
  private boolean isTeaser(TextBlock b) {
    if (b.linkDensity() > LINK) {
      return true;
    }
    Container c = b.container();
    while (c.endBlock() - c.firstBlock() < 2 && c.parent() != null) {
      c = c.parent();
    }
    if (c.endBlock() - c.firstBlock() > MAX_TEASER_BLOCKS) {
      return false;
    }
    for (int i = c.firstBlock(); i < c.endBlock(); i++) {
      if (page.blocks().get(i).linkDensity() > LINK) {
        return true;
      }
    }
    return false;
  }

  /** Returns where the page's end begins: from there on, all that is named is legal or a menu. */
  private int tail() {
    int tail = marks.size();
    for (int i = marks.size() - 1; i > zone.last(); i--) {
      Label label = marks.label(i);
      if (label == Label.LEGAL) {
        tail = i;
      } else if (label != null && label != Label.NAVIGATION && label != Label.SHARE) {
        break;
      }
    }
    return tail;
  }
}
