package news.winnow.internal.select;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import news.winnow.internal.read.Container;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Block;
import news.winnow.model.Label;
import org.jspecify.annotations.Nullable;

/**
 * Gives the small parts of teasers the label of the list they stand in, and a heading that says
 * nothing by itself that of the list below it.
 */
final class TeaserLabels {
  /** Share of a container's other blocks that one list label needs. */
  private static final double MAJORITY = 0.6;

  /** More of them in a row are a gallery or a row of buttons. */
  private static final int MAX_PARTS = 6;

  /** A line in a teaser that is no link: its reading time, a button. */
  private static final int MAX_DETAIL_WORDS = 6;

  /** A card holds no more: section, title, blurb, author, date, rating. */
  private static final int MAX_CARD = 6;

  private static final int MAX_BLURB_WORDS = 60;

  /** A card of a list has others like it so near. */
  private static final int MAX_CARD_DEPTH = 4;

  private static final int MIN_CARDS = 2;

  private static final int MAX_HEADING_WORDS = 7;

  /** "10." */
  private static final int MAX_RANK = 3;

  /** What stands in teasers as well as for itself. */
  private static final Set<Label> DETAILS =
      EnumSet.of(Label.WIDGET, Label.SHARE, Label.PAYWALL, Label.COMMENTS);

  /** So many buttons to share in a row may be those of a teaser, whatever they are called. */
  private static final int MAX_COUNTS = 2;

  /** What a heading without words of its own may head. */
  private static final Set<Label> HEADED =
      EnumSet.of(
          Label.ADVERTISEMENT,
          Label.MUST_READ,
          Label.RELATED_LINKS,
          Label.TRENDING,
          Label.NEWSLETTER,
          Label.COMMENTS,
          Label.TAGS,
          Label.NAVIGATION,
          Label.LEGAL,
          Label.SHARE);

  private final PageBlocks page;
  private final Zone zone;
  private final boolean[] holdsBody;
  private final Marks marks;
  private final LabelCounts counts;

  TeaserLabels(PageBlocks page, Zone zone, boolean[] holdsBody, Marks marks) {
    this.page = page;
    this.zone = zone;
    this.holdsBody = holdsBody;
    this.marks = marks;
    this.counts = new LabelCounts(page.containers().size());
  }

  void fill() {
    @Nullable Label[] lists = lists();
    for (int i = 0; i < marks.size(); ) {
      int end = i;
      while (end < marks.size() && isPart(page.blocks().get(end))) {
        end++;
      }
      for (int k = i; k < end && end - i <= MAX_PARTS; k++) {
        Label list = listAround(page.blocks().get(k), lists);
        boolean row = end - i > MAX_COUNTS && marks.label(k) == Label.SHARE && marks.isFirm(k);
        if (list != null && !row) {
          marks.set(k, list, 0);
        }
      }
      i = end + 1;
    }
    for (int i = 0; i < marks.size() - 1; i++) {
      Label below = marks.label(i + 1);
      if (below != null && VoteCount.isList(below) && isRank(i)) {
        marks.set(i, below, 0);
      }
    }
    for (int i = 0; i < marks.size() - 1; i++) {
      Label below = marks.label(i + 1);
      if (below != null && HEADED.contains(below) && isMute(i) && shareRoom(i)) {
        marks.set(i, below, 0);
      }
    }
  }

  /** Captions, dates and names outside the article come with every teaser, small controls too. */
  private boolean isPart(TextBlock b) {
    Label label = marks.label(b.index());
    if (label == null || marks.isFinal(b.index())) {
      return false;
    }
    if (label == Label.NAVIGATION) {
      // a word that nothing names: the section of a teaser, its button
      return b.index() > zone.last() && marks.weight(b.index()) == 0 && b.stats().letters() > 1;
    }
    if (label == Label.OTHER) {
      return marks.weight(b.index()) == 0
          && b.kind() != Block.Kind.HEADING
          && b.kind() != Block.Kind.TABLE_CELL
          && b.words() <= MAX_BLURB_WORDS
          && isInCard(b);
    }
    if (label == Label.COMMENTS || label == Label.SHARE && marks.isFirm(b.index())) {
      // those of the article stand near it
      return isDetail(label, b)
          && b.kind() != Block.Kind.HEADING
          && (label == Label.COMMENTS || b.stats().digits() > 0)
          && b.index() > zone.last()
          && !zone.reaches(b.index());
    }
    return DETAILS.contains(label)
        ? isDetail(label, b)
        : VoteCount.isPart(label) && label != Label.AUTHOR_BIO && !isOwn(b.index());
  }

  /** Whether a part of an article stands where this one's do: between headline and text. */
  private boolean isOwn(int block) {
    return block >= zone.first() && block <= zone.text();
  }

  /** Whether a block shares the smallest element that holds more than itself with few others. */
  private static boolean isInCard(TextBlock b) {
    Container c = b.container().ofSeveral();
    return c.endBlock() - c.firstBlock() <= MAX_CARD;
  }

  /** Returns whether a block may be a small part of a teaser: its reading time, a button. */
  static boolean isDetail(Label label, TextBlock b) {
    return DETAILS.contains(label) && b.words() <= MAX_DETAIL_WORDS;
  }

  /** Returns what the list of teasers is that a part of one stands in; null where it is in none. */
  private @Nullable Label listAround(TextBlock b, @Nullable Label[] lists) {
    Container c = b.container();
    while (c.parent() != null && lists[c.index()] == Label.OTHER) {
      c = c.parent();
    }
    Label list = lists[c.index()];
    if (list == null || holdsBody[c.index()] || !VoteCount.isList(list)) {
      return null;
    }
    Label own = marks.label(b.index());
    boolean open =
        own == Label.OTHER || own != null && VoteCount.isPart(own) && zone.holds(b.index());
    return open && !isCard(c, list, lists) ? null : list;
  }

  /** Whether an element is one of several cards of a list. */
  private boolean isCard(Container card, Label list, @Nullable Label[] lists) {
    if (card.endBlock() - card.firstBlock() > MAX_CARD) {
      return false;
    }
    Container c = card;
    for (int up = 0; up < MAX_CARD_DEPTH && c != null; up++) {
      if (lists[c.index()] == list && counts.of(c.index(), list) >= MIN_CARDS) {
        return true;
      }
      c = c.parent();
    }
    return false;
  }

  /**
   * Returns for each container the list that it is, by what is in it besides parts of teasers; null
   * where it is none, {@code OTHER} where there is nothing besides.
   */
  private @Nullable Label[] lists() {
    List<Container> containers = page.containers();
    for (TextBlock b : page.blocks()) {
      Label label = marks.label(b.index());
      if (label != null && !isPart(b)) {
        counts.add(b.container().index(), label);
      }
    }
    @Nullable Label[] lists = new Label[containers.size()];
    for (int i = containers.size() - 1; i >= 0; i--) {
      lists[i] = list(i);
      Container parent = containers.get(i).parent();
      if (parent != null) {
        counts.addAll(parent.index(), i);
      }
    }
    return lists;
  }

  private @Nullable Label list(int container) {
    int all = counts.all(container);
    if (all == 0) {
      return Label.OTHER;
    }
    Label label = counts.most(container);
    boolean most = counts.of(container, label) >= MAJORITY * all;
    return most && VoteCount.isList(label) ? label : null;
  }

  /** The number of a story in a list of such: the list says what both are. */
  private boolean isRank(int block) {
    TextBlock b = page.blocks().get(block);
    Label label = marks.label(block);
    return b.stats().letters() == 0
        && b.kind() != Block.Kind.CONTROL
        && b.text().length() <= MAX_RANK
        && label != null
        && (VoteCount.isList(label) || label == Label.OTHER)
        && !marks.isFinal(block);
  }

  /** A heading that nothing has named. */
  private boolean isMute(int block) {
    TextBlock b = page.blocks().get(block);
    return marks.label(block) == Label.OTHER
        && marks.weight(block) == 0
        && b.words() <= MAX_HEADING_WORDS
        && b.linkDensity() < 0.5
        && (b.kind() == Block.Kind.HEADING || b.stats().sentences() == 0);
  }

  /** Whether the smallest container around a block and the next one is none of the body. */
  private boolean shareRoom(int block) {
    Container c = page.blocks().get(block).container();
    while (c != null && c.endBlock() <= block + 1) {
      c = c.parent();
    }
    return c != null
        && (!holdsBody[c.index()] || page.blocks().get(block).kind() == Block.Kind.HEADING);
  }
}
