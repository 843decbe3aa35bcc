package news.winnow.internal.select;

import java.util.EnumSet;
import java.util.Set;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Block;
import news.winnow.model.Label;

/** Gives the label of a heading to the list under it. */
final class HeadingLabels {
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
          Label.PAYWALL,
          Label.NAVIGATION);

  /** What stands in a box whose name tells where it ends. */
  private static final Set<Label> BOXES =
      EnumSet.of(
          Label.MUST_READ, Label.RELATED_LINKS, Label.TRENDING, Label.NEWSLETTER, Label.PAYWALL);

  /** What shows authors of its own. */
  private static final Set<Label> HOLDS_AUTHORS =
      EnumSet.of(
          Label.MUST_READ,
          Label.RELATED_LINKS,
          Label.TRENDING,
          Label.COMMENTS,
          Label.ADVERTISEMENT);

  static final int MIN_VOTES = 3;

  /** A cue of this sum heads a list even where it is not marked up as a heading. */
  static final int SURE = 8;

  /** What the classes of cards and teasers amount to. */
  private static final int TEASER = 6;

  /** A heading reaches no further than this. */
  static final int MAX_SPREAD = 250;

  private static final int MAX_HEADING_WORDS = 9;

  static final int MAX_MORE_WORDS = 4;

  private final PageBlocks page;
  private final VoteCount votes;
  private final Zone zone;
  private final boolean[] kept;
  private final Marks marks;
  private final HeadingRooms rooms;
  private final HeadedLists lists;

  HeadingLabels(
      PageBlocks page,
      VoteCount votes,
      Zone zone,
      boolean[] kept,
      boolean[] holdsBody,
      Marks marks) {
    this.page = page;
    this.votes = votes;
    this.zone = zone;
    this.kept = kept;
    this.marks = marks;
    this.rooms = new HeadingRooms(page, zone, holdsBody, marks);
    this.lists = new HeadedLists(page, votes, zone, marks, rooms);
  }

  void spread() {
    boolean[] under = new boolean[marks.size()];
    int end = 0; // of the lists so far
    for (TextBlock b : page.blocks()) {
      Label label = marks.label(b.index());
      // what stands under a heading is none itself
      boolean spreads = label != Label.TAGS || zone.reaches(b.index());
      if (label != null
          && SPREADING.contains(label)
          && spreads
          && !under[b.index()]
          && isHeading(b, label)) {
        if (VoteCount.isList(label) && label != Label.TRENDING && lists.holdsTopics(b)) {
          label = Label.TAGS;
          marks.set(b.index(), label, marks.weight(b.index()));
        } else if (label == Label.TAGS && lists.holdsStories(b)) {
          label = Label.RELATED_LINKS;
          marks.set(b.index(), label, marks.weight(b.index()));
        } else if (VoteCount.isList(label) && b.index() >= end && lists.holdsMenu(b)) {
          label = b.index() < zone.first() ? Label.NAVIGATION : lists.menu(b);
          marks.set(b.index(), label, Marks.FIRM);
        }
        end = Math.max(end, spread(b, label, under));
      }
    }
  }

  private boolean isHeading(TextBlock b, Label label) {
    int weight = marks.weight(b.index());
    return weight >= MIN_VOTES
        && isShort(b)
        && (b.kind() != Block.Kind.CONTROL || VoteCount.isList(label))
        && !(label == Label.WIDGET && isMeasure(b))
        && (b.kind() != Block.Kind.TABLE_CELL || weight >= SURE)
        && (b.linkDensity() < 0.5
            || weight >= SURE && (b.kind() == Block.Kind.HEADING || lists.holdsTeasers(b)));
  }

  /** Returns whether a line is as short as a heading, and holds a word. */
  static boolean isShort(TextBlock b) {
    return b.words() <= MAX_HEADING_WORDS && b.stats().letters() > 2;
  }

  /** Returns where the list ends. */
  private int spread(TextBlock heading, Label label, boolean[] under) {
    int start = heading.index() + 1;
    int end = Math.min(start + MAX_SPREAD, rooms.of(heading).endBlock());
    boolean boxed =
        BOXES.contains(label) && isBoxed(heading.index(), label) && isBoxed(start, label);
    // tabs stand in a box of their own, beside what they show
    boolean told = !PlaceLabels.isInList(heading);
    for (int i = start; i < end; i++) {
      TextBlock b = page.blocks().get(i);
      if (kept[i]
          || marks.label(i) == Label.TITLE
          || endsList(heading, b)
          || label != Label.ADVERTISEMENT && marks.label(i) == null && rooms.isNextHead(heading, b)
          || boxed && told && isOutside(i, label)
          || i == start && leavesAd(heading.index(), label)) {
        return i;
      }
      told |= boxed && b.words() > MAX_MORE_WORDS && isBoxed(i, label);
      if (label == Label.SHARE && (isStory(b) || isHeadingOfStories(b))) {
        return i;
      }
      Label other = marks.label(i);
      if (other != null && other != label && resists(heading, label, b, other)) {
        boolean ofTeaser = VoteCount.isList(label) && TeaserLabels.isDetail(other, b);
        if (b.kind() == Block.Kind.HEADING || SPREADING.contains(other) && !ofTeaser) {
          return i;
        }
        continue;
      }
      under[i] = marks.label(i) != label;
      marks.set(i, label, Math.max(marks.weight(i), Marks.FIRM));
    }
    return end;
  }

  /** Whether an element around a block says what its heading says: a box of that name. */
  private boolean isBoxed(int block, Label label) {
    return block < marks.size()
        && votes.general(block, label) - votes.cues(block, label) >= MIN_VOTES;
  }

  /** Whether a block that nothing names stands below a box whose own name told what is in it. */
  private boolean isOutside(int block, Label label) {
    return marks.label(block) == null && !isBoxed(block, label);
  }

  /** Whether the box of an ad holds nothing but its mark, and a list of stories stands below it. */
  private boolean leavesAd(int mark, Label label) {
    Label below = marks.label(mark + 1);
    return label == Label.ADVERTISEMENT
        && below != null
        && below != label
        && VoteCount.isList(below)
        && marks.weight(mark + 1) >= MIN_VOTES
        && isBoxed(mark, label)
        && !isBoxed(mark + 1, label);
  }

  /** Whether a block in the list keeps its own label. */
  private boolean resists(TextBlock heading, Label label, TextBlock b, Label own) {
    if (marks.isFinal(b.index())) {
      return true;
    }
    if (label == Label.SHARE && marks.isOwnLine(b, zone)) {
      return true;
    }
    if (isOtherHead(heading, b, own)) {
      return true;
    }
    if (own == Label.AUTHOR_BIO && marks.isFirm(b.index())) {
      // the heading of a list may be part of the box: "Latest posts by"
      boolean inBox = votes.general(heading.index(), own) >= Marks.FIRM;
      if (inBox || !HOLDS_AUTHORS.contains(label)) {
        return true;
      }
    }
    if (VoteCount.isPart(own)) {
      // the article's own stay; those behind it belong to the items of lists
      return marks.isFirm(b.index()) && b.index() < zone.last();
    }
    boolean shared = votes.general(heading.index(), own) >= votes.general(b.index(), own);
    boolean inTeaser = shared || votes.isOnlySaid(b.index(), own);
    if (own == Label.NAVIGATION && inTeaser && VoteCount.isList(label)) {
      return false; // a menu's class around the heading as well, or a section's name
    }
    // under a heading that is beyond doubt, titles of few words are stories as well
    boolean titled =
        heading.kind() == Block.Kind.HEADING
            && heading.linkDensity() < 0.5
            && marks.weight(heading.index()) >= HeadedLists.SURE_LIST
            && votes.cues(b.index(), Label.LEGAL) == 0;
    boolean story =
        own == Label.LEGAL && (b.words() > PlacedVotes.MAX_MENU_WORDS || titled) && shared;
    boolean keyword = own == Label.TAGS && rooms.isKeywordOfTeaser(heading, b);
    if ((story || keyword) && VoteCount.isList(label)) {
      return false; // a footer's class around the heading as well
    }
    int weight = marks.weight(b.index());
    boolean teaser =
        VoteCount.isList(label) && weight < Marks.FIRM && b.words() > PlacedVotes.MAX_MENU_WORDS;
    if ((own == Label.NAVIGATION || own == Label.LEGAL) && b.linkDensity() > 0.8 && !teaser) {
      return true;
    }
    boolean sure = marks.weight(heading.index()) >= SURE;
    if (own == Label.RELATED_LINKS
        && VoteCount.isList(label)
        && (weight <= TEASER || sure && votes.cues(b.index(), own) == 0)) {
      return false; // the classes of teasers, whatever list they stand in
    }
    if (weight < Marks.FIRM || sure && weight <= Marks.FIRM) {
      return false;
    }
    // "see more" beside the heading, or a word for the container around heading and list
    boolean more = VoteCount.isList(own) && b.linkDensity() > 0.5 && b.words() <= MAX_MORE_WORDS;
    boolean begins =
        b.kind() == Block.Kind.HEADING
            || HeadingRooms.areAlike(b, heading) && lists.holdsTeasers(b);
    return !(more && !begins) && !(sure && shared);
  }

  /** A heading whose own words say what is under it, as the one of this list is none. */
  private boolean isOtherHead(TextBlock heading, TextBlock b, Label own) {
    return b.kind() == Block.Kind.HEADING
        && heading.kind() != Block.Kind.HEADING
        && SPREADING.contains(own)
        && marks.isFirm(b.index())
        && b.linkDensity() < 0.5
        && votes.cues(b.index(), own) >= Marks.FIRM
        && !HeadingRooms.isInTeaser(heading, b);
  }

  /** "6 min read" heads nothing, nor does a date that weather is of. */
  private static boolean isMeasure(TextBlock b) {
    return b.kind() != Block.Kind.HEADING && b.stats().digits() > 0 && b.words() <= MAX_MORE_WORDS;
  }

  /** Buttons end where a story is linked, and at a heading over such. */
  private static boolean isStory(TextBlock b) {
    return b.linkDensity() > 0.8 && b.words() >= HeadedLists.MIN_STORY_WORDS;
  }

  private boolean isHeadingOfStories(TextBlock b) {
    int next = b.index() + 1;
    return b.kind() == Block.Kind.HEADING
        && next < marks.size()
        && isStory(page.blocks().get(next));
  }

  /** A heading of the same rank that does not stand in a teaser begins something else. */
  private static boolean endsList(TextBlock heading, TextBlock b) {
    return b.kind() == Block.Kind.HEADING
        && heading.kind() == Block.Kind.HEADING
        && b.level() <= heading.level()
        && b.linkDensity() < 0.5
        && !HeadingRooms.isInTeaser(heading, b);
  }
}
