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
 * Carries labels to the blocks they belong with: a heading names the list under it, and a list
 * names the dates, bylines and captions of its items. Linear in the number of blocks, but for the
 * bounded reach of a heading.
 */
final class LabelSpreading {
  /** Labels that a heading gives to what stands under it. */
  private static final Set<Label> SPREADING =
      EnumSet.of(
          Label.ADVERTISEMENT,
          Label.MUST_READ,
          Label.RELATED_LINKS,
          Label.TRENDING,
          Label.NEWSLETTER,
          Label.COMMENTS,
          Label.TAGS,
          Label.AUTHOR_BIO,
          Label.WIDGET,
          Label.SHARE,
          Label.PAYWALL);

  /** Labels of lists of items, in the order of their counters. */
  private static final List<Label> LISTS =
      List.of(
          Label.ADVERTISEMENT,
          Label.MUST_READ,
          Label.RELATED_LINKS,
          Label.TRENDING,
          Label.COMMENTS,
          Label.LEGAL);

  /** What a list item may show besides its text. */
  private static final Set<Label> PARTS_OF_ITEMS =
      EnumSet.of(
          Label.DATE,
          Label.BYLINE,
          Label.CAPTION,
          Label.KICKER,
          Label.TAGS,
          Label.OTHER,
          Label.NAVIGATION,
          Label.WIDGET);

  /** A vote of this sum stands against what a heading says. */
  private static final int FIRM = 4;

  /** A heading reaches no further than this. */
  private static final int MAX_SPREAD = 80;

  private static final int MAX_HEADING_WORDS = 9;

  /** In plain text, where no container ends a list, a line of prose does. */
  private static final int MAX_LINE_WORDS = 20;

  /** Share of a list's blocks that must carry its label to name the rest. */
  private static final double MAJORITY = 0.34;

  private static final int MAX_CLIMB = 8;

  private final PageBlocks page;
  private final VoteCount votes;
  private final boolean[] kept;
  private final @Nullable Label[] labels;
  private final boolean[] holdsBody;

  LabelSpreading(PageBlocks page, VoteCount votes, boolean[] kept, @Nullable Label[] labels) {
    this.page = page;
    this.votes = votes;
    this.kept = kept;
    this.labels = labels;
    this.holdsBody = new boolean[page.containers().size()];
    for (TextBlock b : page.blocks()) {
      if (kept[b.index()] || labels[b.index()] == Label.TITLE) {
        for (Container c = b.container(); c != null && !holdsBody[c.index()]; c = c.parent()) {
          holdsBody[c.index()] = true;
        }
      }
    }
  }

  void run() {
    for (TextBlock b : page.blocks()) {
      Label label = labels[b.index()];
      if (label != null
          && SPREADING.contains(label)
          && isHeading(b)
          && votes.winnerButBody(b.index()).sum() >= 3) {
        underHeading(b, label);
      }
    }
    if (page.document() != null) {
      insideLists();
    }
  }

  private static boolean isHeading(TextBlock b) {
    return b.words() <= MAX_HEADING_WORDS
        && b.stats().letters() > 2
        && (b.kind() == Block.Kind.HEADING || b.linkDensity() < 0.5);
  }

  private void underHeading(TextBlock heading, Label label) {
    boolean html = page.document() != null;
    int end = Math.min(labels.length, heading.index() + 1 + MAX_SPREAD);
    end = html ? Math.min(end, room(heading).endBlock()) : end;
    for (int i = heading.index() + 1; i < end; i++) {
      TextBlock b = page.blocks().get(i);
      boolean prose = !html && b.words() > MAX_LINE_WORDS && b.stats().sentences() > 0;
      if (kept[i] || prose) {
        return;
      }
      if (labels[i] == Label.TITLE || labels[i] == Label.SUBTITLE) {
        continue;
      }
      VoteCount.Winner w = votes.winnerButBody(i);
      boolean firm = w.sum() >= FIRM && w.label() != label && !isShared(heading, label, w);
      if (firm && isOtherHeading(heading, b, w.label())) {
        return;
      }
      boolean partOfItem = html && LISTS.contains(label) && isPartOfItem(b, w.label());
      if (!firm || partOfItem) {
        labels[i] = label;
      }
    }
  }

  /**
   * What the heading overruled for itself, a class around both, does not stand against it below.
   */
  private boolean isShared(TextBlock heading, Label label, VoteCount.Winner w) {
    return LISTS.contains(label)
        && w.label() == Label.NAVIGATION
        && !w.site()
        && votes.general(heading.index(), w.label()) >= w.sum();
  }

  /** A cue of another list, or in HTML a heading of the same rank that links nowhere. */
  private boolean isOtherHeading(TextBlock heading, TextBlock b, Label label) {
    if (!SPREADING.contains(label)) {
      return false;
    }
    return b.kind() == Block.Kind.HEADING || isHeading(b) && heading.kind() != Block.Kind.HEADING;
  }

  private static boolean isPartOfItem(TextBlock b, Label label) {
    return PARTS_OF_ITEMS.contains(label)
        || label == Label.COMMENTS && b.words() <= 3
        || label == Label.RELATED_LINKS;
  }

  /** Climbs from a heading as long as the body is not inside. */
  private Container room(TextBlock heading) {
    Container room = heading.container();
    for (Container up = room.parent(); up != null && !holdsBody[up.index()]; up = up.parent()) {
      if (up.endBlock() - heading.index() > MAX_SPREAD) {
        break;
      }
      room = up;
    }
    return room;
  }

  private void insideLists() {
    List<Container> containers = page.containers();
    int[][] counts = new int[containers.size()][];
    for (TextBlock b : page.blocks()) {
      Label label = labels[b.index()];
      int list = label == null ? -1 : LISTS.indexOf(label);
      if (list >= 0) {
        add(counts, b.container().index(), list, 1);
      }
    }
    for (int i = counts.length - 1; i > 0; i--) {
      Container up = containers.get(i).parent();
      for (int k = 0; up != null && counts[i] != null && k < LISTS.size(); k++) {
        if (counts[i][k] > 0) {
          add(counts, up.index(), k, counts[i][k]);
        }
      }
    }
    for (TextBlock b : page.blocks()) {
      int i = b.index();
      boolean open = labels[i] == null || isPart(b);
      if (!kept[i] && open) {
        Label list = listAround(b, counts);
        labels[i] = list == null ? labels[i] : list;
      }
    }
  }

  private boolean isPart(TextBlock b) {
    Label label = labels[b.index()];
    VoteCount.Winner w = votes.winnerButBody(b.index());
    if (label == Label.NAVIGATION || label == Label.WIDGET || label == Label.TAGS) {
      return w.sum() < 3;
    }
    return label != null && PARTS_OF_ITEMS.contains(label);
  }

  private static void add(int[][] counts, int container, int list, int n) {
    if (counts[container] == null) {
      counts[container] = new int[LISTS.size()];
    }
    counts[container][list] += n;
  }

  /** Returns the label that rules the nearest container with company; null where none does. */
  private @Nullable Label listAround(TextBlock b, int[][] counts) {
    Container c = b.container();
    for (int step = 0; c != null && step < MAX_CLIMB && !holdsBody[c.index()]; step++) {
      int size = c.endBlock() - c.firstBlock();
      if (size > MAX_SPREAD) {
        return null;
      }
      int[] n = counts[c.index()];
      if (size >= 2 && n != null) {
        int most = 0;
        for (int k = 1; k < n.length; k++) {
          most = n[k] > n[most] ? k : most;
        }
        if (n[most] >= MAJORITY * size) {
          return LISTS.get(most);
        }
      }
      c = c.parent();
    }
    return null;
  }
}
