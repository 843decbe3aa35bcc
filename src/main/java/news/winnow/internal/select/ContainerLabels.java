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
 * Gives what stands unnamed among blocks of one container the label that most of them carry, and a
 * menu's links the label of the menu. Containers that hold the body say nothing.
 */
final class ContainerLabels {
  /** Share of a container's named blocks that one label needs. */
  private static final double MAJORITY = 0.6;

  /** Share of all its blocks, named or not. */
  private static final double ENOUGH = 0.5;

  private static final double ENOUGH_IN_MENU = 0.3;

  private static final Set<String> LISTS = Set.of("ul", "ol", "dl", "nav", "menu", "table");

  /** Fewer links are no menu. */
  private static final int MIN_MENU = 4;

  private static final int MAX_ITEM_WORDS = 9;

  /** More blocks are no item of a list. */
  private static final int MAX_ITEM = 6;

  /** A call to action is a heading, a line or two, and a button. */
  private static final int MAX_CALL = 5;

  /** What no paragraph is, whatever stands around it. */
  private static final Set<Label> SMALL = EnumSet.of(Label.SHARE, Label.TAGS, Label.NAVIGATION);

  /** What words of a menu may be taken for. */
  private static final Set<Label> STRAYS =
      EnumSet.of(
          Label.ADVERTISEMENT,
          Label.PAYWALL,
          Label.NEWSLETTER,
          Label.MUST_READ,
          Label.RELATED_LINKS,
          Label.WIDGET);

  private static final int MIN_PROSE_WORDS = 12;

  private final PageBlocks page;
  private final Zone zone;
  private final boolean[] holdsBody;
  private final Marks marks;
  private final @Nullable Label[] majorities;
  private final LabelCounts counts;

  ContainerLabels(PageBlocks page, Zone zone, boolean[] holdsBody, Marks marks) {
    this.page = page;
    this.zone = zone;
    this.holdsBody = holdsBody;
    this.marks = marks;
    this.majorities = new Label[page.containers().size()];
    this.counts = new LabelCounts(page.containers().size());
  }

  void fill() {
    findMajorities();
    for (TextBlock b : page.blocks()) {
      Label label = isItem(b) && !marks.isFinal(b.index()) ? menu(b) : null;
      if (label == null && !marks.isFirm(b.index()) && !marks.isOwnLine(b, zone)) {
        label = majorityAround(b);
      } else if (label == null && isStray(b) && isInFooter(b)) {
        label = Label.LEGAL;
      }
      if (label != null) {
        marks.set(b.index(), label, Marks.FIRM);
      }
    }
  }

  /** A word in a footer, alone in its line: "Partners", "Subscribe", "Podcasts". */
  private boolean isStray(TextBlock b) {
    Label label = marks.label(b.index());
    return label != null
        && STRAYS.contains(label)
        && !(label == Label.NEWSLETTER && b.kind() == Block.Kind.HEADING)
        && b.index() > zone.last()
        && marks.weight(b.index()) < Marks.SURE
        && b.words() <= PlacedVotes.MAX_MENU_WORDS;
  }

  /** Whether the smallest element with something else in it is a footer's. */
  private boolean isInFooter(TextBlock b) {
    Container c = b.container().ofSeveral();
    while (c.parent() != null && majorities[c.index()] == null && !holdsBody[c.index()]) {
      c = c.parent();
    }
    return !holdsBody[c.index()] && majorities[c.index()] == Label.LEGAL;
  }

  private static boolean isMenu(Label label) {
    return label == Label.NAVIGATION || label == Label.LEGAL;
  }

  private static boolean isItem(TextBlock b) {
    return (b.linkDensity() > 0.8 || b.kind() == Block.Kind.CONTROL) && b.words() <= MAX_ITEM_WORDS;
  }

  /** Returns what the list is that a link stands in, if it is a menu. */
  private @Nullable Label menu(TextBlock b) {
    for (Container c = b.container(); c != null && !holdsBody[c.index()]; c = c.parent()) {
      if (LISTS.contains(c.tag()) && c.endBlock() - c.firstBlock() >= MIN_MENU) {
        Label label = majorities[c.index()];
        if (label != null && isMenu(label)) {
          if (marks.label(b.index()) == Label.SHARE && marks.weight(b.index()) >= Marks.SURE) {
            return null;
          }
          return b.index() < zone.first() ? Label.NAVIGATION : label;
        }
        boolean own = label == Label.TAGS || label == Label.TRENDING;
        boolean stories = label == Label.TRENDING && isOfStories(c);
        if (label == Label.SHARE || stories || own && b.index() > zone.last()) {
          return null; // a list of its own, as a sidebar that is a list holds them
        }
      }
    }
    return null;
  }

  /** Whether most links of a list are of so many words that they lead to stories. */
  private boolean isOfStories(Container c) {
    int stories = 0;
    int end = Math.min(c.endBlock(), c.firstBlock() + HeadingLabels.MAX_SPREAD);
    for (int i = c.firstBlock(); i < end; i++) {
      stories += page.blocks().get(i).words() > PlacedVotes.MAX_MENU_WORDS ? 1 : 0;
    }
    return 2 * stories > end - c.firstBlock();
  }

  private @Nullable Label majorityAround(TextBlock b) {
    Container box = b.container();
    for (Container c = box; c != null && !holdsBody[c.index()]; c = c.parent()) {
      Label label = majorities[c.index()];
      if (label != null) {
        boolean other = SMALL.contains(label) && isProse(b) || isOther(box, b, label);
        return other ? null : label;
      }
      box = c;
    }
    return null;
  }

  /** Whether a box in a column holds nothing of what most of the column is, and is no item. */
  private boolean isOther(Container box, TextBlock b, Label label) {
    return VoteCount.isList(label)
        && box != b.container()
        && counts.of(box.index(), label) == 0
        && !isItem(box, box.firstBlock() - 1, label)
        && !isItem(box, box.endBlock(), label);
  }

  /** Whether the element of a block is of the same kind as a box beside it, and named. */
  private boolean isItem(Container box, int block, Label label) {
    if (block < 0 || block >= marks.size()) {
      return false;
    }
    Container beside = page.blocks().get(block).container().upTo(box.depth());
    return beside.parent() == box.parent()
        && beside.endBlock() - beside.firstBlock() <= MAX_ITEM
        && HeadingRooms.areOfOneName(beside, box)
        && counts.of(beside.index(), label) > 0;
  }

  private static boolean isProse(TextBlock b) {
    return BodySelector.isProse(b, MIN_PROSE_WORDS);
  }

  private void findMajorities() {
    List<Container> containers = page.containers();
    for (TextBlock b : page.blocks()) {
      Label label = marks.label(b.index());
      if (label != null && (marks.isFirm(b.index()) || isMenu(label))) {
        counts.add(b.container().index(), label);
      }
    }
    for (int i = containers.size() - 1; i >= 0; i--) {
      Container c = containers.get(i);
      if (!holdsBody[i]) {
        majorities[i] = majority(i, c.endBlock() - c.firstBlock());
        Container parent = c.parent();
        if (parent != null) {
          counts.addAll(parent.index(), i);
        }
      }
    }
  }

  private @Nullable Label majority(int container, int blocks) {
    int named = counts.all(container);
    if (named == 0) {
      return null;
    }
    int legal = counts.of(container, Label.LEGAL);
    int menu = counts.of(container, Label.NAVIGATION);
    if (menu > 0 && legal > 0 && menu + legal >= MAJORITY * named) {
      return menu > legal ? Label.NAVIGATION : Label.LEGAL;
    }
    Label label = counts.most(container);
    if (VoteCount.isLine(label)) {
      return null;
    }
    double enough = isMenu(label) ? ENOUGH_IN_MENU : ENOUGH;
    int most = counts.of(container, label);
    // a button among a line or two that nothing names is what they are there for
    boolean call = label == Label.ADVERTISEMENT && most == named && blocks <= MAX_CALL;
    return most >= MAJORITY * named && (most >= enough * blocks || call) ? label : null;
  }
}
