package news.winnow.internal.select;

import java.util.EnumSet;
import java.util.Set;
import news.winnow.internal.read.Container;
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

  /** What shows authors of its own. */
  private static final Set<Label> HOLDS_AUTHORS =
      EnumSet.of(
          Label.MUST_READ,
          Label.RELATED_LINKS,
          Label.TRENDING,
          Label.COMMENTS,
          Label.ADVERTISEMENT);

  private static final int MIN_VOTES = 3;

  /** A cue of this sum heads a list even where it is not marked up as a heading. */
  static final int SURE = 8;

  /** A heading reaches no further than this, in plain text and on pages. */
  private static final int MAX_SPREAD_IN_TEXT = 60;

  static final int MAX_SPREAD = 250;

  private static final int MAX_HEADING_WORDS = 9;

  /** In plain text, where no container ends a list, a line of prose does. */
  private static final int MAX_LINE_WORDS = 20;

  private static final int MAX_MORE_WORDS = 4;

  /** A heading may share a header with a link or a line. */
  static final int MAX_HEADER_LINES = 3;

  /** A teaser's title comes after so many lines at most. */
  private static final int MAX_TEASER_LINES = 5;

  /** So many links of few words are keywords. */
  private static final int MIN_TOPICS = 2;

  private static final int MAX_TOPICS = 20;

  private static final int MAX_TOPIC_WORDS = 3;

  private final PageBlocks page;
  private final VoteCount votes;
  private final Zone zone;
  private final boolean[] kept;
  private final Marks marks;
  private final HeadingRoom room;

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
    this.room = new HeadingRoom(page, holdsBody, marks);
  }

  void spread() {
    boolean[] under = new boolean[marks.size()];
    for (TextBlock b : page.blocks()) {
      Label label = marks.label(b.index());
      // what stands under a heading is none itself
      boolean spreads = label != Label.TAGS || zone.reaches(b.index());
      if (label != null
          && SPREADING.contains(label)
          && spreads
          && !under[b.index()]
          && isHeading(b)) {
        if (VoteCount.isList(label) && headsTopics(b)) {
          label = Label.TAGS;
          marks.set(b.index(), label, marks.weight(b.index()));
        }
        spread(b, label, under);
      }
    }
  }

  /**
   * Whether keywords of the article stand under a heading, and not its likes: "More on", "Read".
   */
  private boolean headsTopics(TextBlock heading) {
    if (page.document() == null) {
      return false;
    }
    int start = heading.index() + 1;
    int end = room.of(heading).endBlock();
    for (int i = start; i < Math.min(end, start + MAX_HEADER_LINES); i++) {
      if (marks.label(i) == Label.TAGS
          && marks.isFirm(i)
          && isTopic(i)
          && !room.isKeywordOfTeaser(heading, page.blocks().get(i))) {
        return true;
      }
    }
    if (end - start < MIN_TOPICS || end - start > MAX_TOPICS || !zone.reaches(heading.index())) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (!isTopic(i) || marks.isFirm(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isTopic(int block) {
    TextBlock b = page.blocks().get(block);
    return b.linkDensity() > 0.8 && b.words() <= MAX_TOPIC_WORDS && !b.links().isEmpty();
  }

  private boolean isHeading(TextBlock b) {
    int weight = marks.weight(b.index());
    return weight >= MIN_VOTES
        && b.words() <= MAX_HEADING_WORDS
        && b.stats().letters() > 2
        && !(b.kind() == Block.Kind.CONTROL && marks.label(b.index()) == Label.WIDGET)
        && (b.linkDensity() < 0.5
            || weight >= SURE && (b.kind() == Block.Kind.HEADING || headsTeasers(b)));
  }

  /** Whether a link to all of a list stands over some of it: "Latest news", no item of a menu. */
  private boolean headsTeasers(TextBlock b) {
    Label label = marks.label(b.index());
    if (page.document() == null
        || label == null
        || !VoteCount.isList(label)
        || b.words() > MAX_MORE_WORDS
        || b.index() < zone.last()
        || votes.isNamed(b.index(), Label.NAVIGATION)) {
      return false;
    }
    int end = Math.min(room.of(b).endBlock(), b.index() + 1 + MAX_TEASER_LINES);
    for (int i = b.index() + 1; i < end; i++) {
      TextBlock next = page.blocks().get(i);
      if (next.words() > MAX_MORE_WORDS && next.linkDensity() > 0.5) {
        return true;
      }
    }
    return false;
  }

  private void spread(TextBlock heading, Label label, boolean[] under) {
    int start = heading.index() + 1;
    int end =
        page.document() == null
            ? Math.min(start + MAX_SPREAD_IN_TEXT, marks.size())
            : Math.min(start + MAX_SPREAD, room.of(heading).endBlock());
    for (int i = start; i < end; i++) {
      TextBlock b = page.blocks().get(i);
      if (kept[i]
          || marks.label(i) == Label.TITLE
          || isProseInText(b)
          || room.endsBefore(heading, b)) {
        return;
      }
      Label other = marks.label(i);
      if (other != null && other != label && resists(heading, label, b, other)) {
        boolean ofTeaser = VoteCount.isList(label) && TeaserLabels.isDetail(other, b);
        if (b.kind() == Block.Kind.HEADING || SPREADING.contains(other) && !ofTeaser) {
          return;
        }
        continue;
      }
      under[i] = marks.label(i) != label;
      marks.set(i, label, Math.max(marks.weight(i), Marks.FIRM));
    }
  }

  /** Whether a block in the list keeps its own label. */
  private boolean resists(TextBlock heading, Label label, TextBlock b, Label own) {
    if (marks.isFinal(b.index())) {
      return true;
    }
    if (label == Label.SHARE && marks.isOwnLine(b, zone)) {
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
      return marks.isFirm(b.index()) && (page.document() == null || b.index() < zone.last());
    }
    boolean shared = votes.general(heading.index(), own) >= votes.general(b.index(), own);
    boolean inTeaser = shared || votes.isOnlySaid(b.index(), own);
    if (own == Label.NAVIGATION && inTeaser && VoteCount.isList(label)) {
      return false; // a menu's class around the heading as well, or a section's name
    }
    boolean story = own == Label.LEGAL && b.words() > ContainerLabels.MAX_MENU_WORDS && shared;
    if ((story || own == Label.TAGS && room.isKeywordOfTeaser(heading, b))
        && VoteCount.isList(label)) {
      return false; // a footer's class around the heading as well, or the keywords of a teaser
    }
    int weight = marks.weight(b.index());
    boolean teaser =
        VoteCount.isList(label)
            && weight < Marks.FIRM
            && b.words() > ContainerLabels.MAX_MENU_WORDS;
    if ((own == Label.NAVIGATION || own == Label.LEGAL) && b.linkDensity() > 0.8 && !teaser) {
      return true;
    }
    boolean sure = marks.weight(heading.index()) >= SURE;
    if (weight < Marks.FIRM || sure && weight <= Marks.FIRM) {
      return false;
    }
    // "see more" beside the heading, or a word for the container around heading and list
    boolean more = VoteCount.isList(own) && b.linkDensity() > 0.5 && b.words() <= MAX_MORE_WORDS;
    boolean begins = b.kind() == Block.Kind.HEADING || looksLike(b, heading) && headsTeasers(b);
    return !(more && !begins) && !(sure && shared);
  }

  /** Whether two lines stand in elements of one name, as the heads of sections do. */
  private static boolean looksLike(TextBlock b, TextBlock heading) {
    Container one = b.container();
    Container other = heading.container();
    return one.tag().equals(other.tag()) && one.names().equals(other.names());
  }

  private boolean isProseInText(TextBlock b) {
    return page.document() == null && b.words() > MAX_LINE_WORDS && b.stats().sentences() > 0;
  }
}
