package news.winnow.internal.select;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Block;
import news.winnow.model.Label;

/**
 * Names the blocks outside the body in ordered steps: by their votes, by the heading a list stands
 * under, by what stands around them, by their place. The only stage where labels depend on labels.
 */
final class BlockLabels {
  /** Votes for a list outweigh those for a part of an article from this sum on. */
  private static final int LIST = 3;

  /** In the article itself it takes more. */
  private static final int LIST_IN_ARTICLE = 6;

  /** A link of more words leads to a story. */
  static final int MAX_MENU_WORDS = 4;

  /** What stands for itself in a footer as well. */
  private static final Set<Label> STANDING =
      EnumSet.of(Label.SHARE, Label.NEWSLETTER, Label.AUTHOR_BIO);

  /** From this sum on words alone tell of a part of a menu wherever they stand: "Back to top". */
  private static final int TOLD = 20;

  /** A line of more words names no section. */
  private static final int MAX_FILED_WORDS = 6;

  /** What is for sale is an offer in a footer, too; "Advertise" adds up in many languages. */
  private static final int SOLD = 80;

  /** Votes of an element that holds keywords and nothing else. */
  private static final int KEYWORD = 6;

  /** What looks like a date and is called one has as many votes. */
  private static final int DATED = 7;

  /** Votes of an element around a link that say it is a menu's. */
  private static final int MENU = 2;

  private final PageBlocks page;
  private final VoteCount votes;
  private final AuthorNames names;
  private final boolean[] kept;
  private final Headline headline;
  private final BitSet contents;
  private final BitSet notes;
  private final Zone zone;
  private final Marks marks;

  BlockLabels(
      PageBlocks page,
      VoteCount votes,
      AuthorNames names,
      boolean[] kept,
      Headline headline,
      BitSet contents,
      BitSet notes) {
    this.page = page;
    this.votes = votes;
    this.names = names;
    this.kept = kept;
    this.headline = headline;
    this.contents = contents;
    this.notes = notes;
    this.zone = Zone.of(headline.titles(), kept);
    this.marks = new Marks(kept.length);
  }

  List<Label> all() {
    for (int i = 0; i < kept.length; i++) {
      if (kept[i]) {
        marks.fix(i, Label.BODY);
      }
    }
    headline.titles().stream()
        .filter(this::isStepOfTrail)
        .forEach(i -> marks.fix(i, Label.NAVIGATION));
    headline.titles().stream().filter(this::isHeadline).forEach(i -> marks.fix(i, Label.TITLE));
    headline.kickers().forEach(i -> marks.fix(i, Label.KICKER));
    headline.deks().forEach(i -> marks.fix(i, Label.SUBTITLE));
    notes.stream()
        .filter(i -> !kept[i])
        .forEach(i -> marks.fix(i, AuthorNotes.label(page.blocks().get(i))));
    byVotes();
    new NetworkLabels(page, votes, zone, marks).fill();
    AuthorLabels authors = new AuthorLabels(page, names, zone, kept, marks);
    authors.lines();
    if (page.document() == null) {
      new TextLabels(page, zone, kept, marks).fill();
    } else {
      PlaceLabels place = new PlaceLabels(page, zone, marks);
      place.kicker();
      boolean[] holdsBody = page.containersOf(i -> kept[i] || i == zone.title());
      new HeadingLabels(page, votes, zone, kept, holdsBody, marks).spread();
      authors.boxes(holdsBody);
      new ContainerLabels(page, zone, holdsBody, marks).fill();
      place.rest();
      new StoryMenus(page, votes, zone, holdsBody, marks).relabel();
      new TeaserLabels(page, zone, holdsBody, marks).fill();
    }
    List<Label> all = new ArrayList<>(kept.length);
    for (int i = 0; i < kept.length; i++) {
      Label label = marks.label(i);
      all.add(label == null ? Label.OTHER : label);
    }
    return all;
  }

  /** Copies of the headline in menus, sticky bars and lists of teasers do not count. */
  private boolean isHeadline(int block) {
    if (block == zone.title()) {
      return true;
    }
    if (isStepOfTrail(block)) {
      return false;
    }
    VoteCount.Winner w = votes.winnerButHeadline(block);
    return w.sum() < LIST && !votes.isInMenu(block) && page.blocks().get(block).linkDensity() < 0.5;
  }

  /** An item of a list over the headline that repeats it ends the trail to the article. */
  private boolean isStepOfTrail(int block) {
    return block < zone.title() && PlaceLabels.isInList(page.blocks().get(block));
  }

  private void byVotes() {
    for (int i = 0; i < kept.length; i++) {
      if (marks.label(i) == null) {
        VoteCount.Winner w = votes.winnerButBody(i);
        if (w.label() == Label.TITLE && !w.site() && zone.title() >= 0) {
          w = votes.winnerButHeadline(i);
        }
        if (w.site()) {
          marks.fix(i, w.label());
        } else if (w.sum() > 0) {
          w = inPlace(i, w);
          if (w.label() != Label.OTHER || w.sum() >= Marks.SURE) {
            marks.set(i, w.label(), w.sum());
          }
        }
        if (contents.get(i) && !marks.isFirm(i) && zone.holds(i)) {
          marks.set(i, Label.NAVIGATION, Marks.FIRM);
        }
      }
    }
  }

  /** Corrects what votes say by what only the place tells. */
  private VoteCount.Winner inPlace(int block, VoteCount.Winner w) {
    boolean near = zone.reaches(block);
    if (w.label() == Label.DATE && block < zone.title()) {
      // today's date stands in the site's header, the article's beside the headline
      VoteCount.Winner header = votes.header(block);
      if (header.sum() >= LIST) {
        return header;
      }
    }
    if (VoteCount.isPart(w.label())) {
      VoteCount.Winner list = votes.list(block);
      // "registered" on a date of the article is no login
      boolean outvoted = near && list.label() == Label.PAYWALL && list.sum() < w.sum();
      if (list.sum() >= (near ? LIST_IN_ARTICLE : LIST) && !outvoted) {
        return list;
      }
      if (!near) {
        return new VoteCount.Winner(w.label(), Math.min(w.sum(), Marks.FIRM - 1), false);
      }
    }
    if (w.label() == Label.TAGS && block < zone.first() && !near && isOfMenu(block)) {
      return new VoteCount.Winner(Label.NAVIGATION, w.sum(), false);
    }
    if (isKeyword(block, w)) {
      return new VoteCount.Winner(Label.TAGS, Marks.SURE, false);
    }
    if (w.label() == Label.KICKER && near && isFiledBelow(block)) {
      // the sections that an article is filed under stand below it as its keywords do
      return new VoteCount.Winner(Label.TAGS, w.sum(), false);
    }
    boolean own = w.label() == Label.SHARE || w.label() == Label.TAGS && near;
    if (block < zone.first() && !own && isMenuItem(block)) {
      return new VoteCount.Winner(Label.NAVIGATION, w.sum(), false);
    }
    if (w.label() == Label.PAYWALL && isToComment(block)) {
      return new VoteCount.Winner(Label.COMMENTS, w.sum(), false);
    }
    if (w.label() == Label.SHARE && near && votes.cues(block, Label.SHARE) == 0) {
      // date and author in a bar that holds the buttons as well
      int date = votes.general(block, Label.DATE);
      if (date >= DATED) {
        return new VoteCount.Winner(Label.DATE, date, false);
      }
      int byline = votes.general(block, Label.BYLINE);
      TextBlock b = page.blocks().get(block);
      if (byline >= LIST
          && b.words() > 1
          && b.words() <= MAX_MENU_WORDS
          && names.isIn(b.folded())) {
        return new VoteCount.Winner(Label.BYLINE, byline, false);
      }
    }
    if (w.label() == Label.ADVERTISEMENT
        && page.blocks().get(block).linkDensity() > 0.8
        && votes.cues(block, w.label()) < SOLD) {
      // "Advertise" as a link of a menu or of the footer
      int legal = votes.general(block, Label.LEGAL);
      int menu = votes.general(block, Label.NAVIGATION);
      if (legal + menu > 0 && page.blocks().get(block).words() <= MAX_MENU_WORDS) {
        return new VoteCount.Winner(legal > menu ? Label.LEGAL : Label.NAVIGATION, w.sum(), false);
      }
    }
    if (block > zone.last() && isOfFooter(block, w.label())) {
      return new VoteCount.Winner(Label.LEGAL, w.sum(), false);
    }
    if (w.label() == Label.NAVIGATION && block > zone.last()) {
      int legal = votes.general(block, Label.LEGAL);
      boolean told = votes.cues(block, Label.NAVIGATION) >= TOLD;
      if (legal > 0 && !told && !votes.isOnlySaid(block, Label.LEGAL)) {
        return new VoteCount.Winner(Label.LEGAL, w.sum(), false);
      }
    }
    return w;
  }

  private boolean isFiledBelow(int block) {
    TextBlock b = page.blocks().get(block);
    return zone.last() >= 0
        && block > zone.last()
        && b.words() <= MAX_FILED_WORDS
        && !b.links().isEmpty();
  }

  /** A hashtag in a menu leads to what the site always has. */
  private boolean isOfMenu(int block) {
    int told = votes.cues(block, Label.NAVIGATION);
    return votes.general(block, Label.NAVIGATION) - told >= MENU
        && !page.blocks().get(block).hasToken("tagcloud");
  }

  /** A word of a cloud of keywords may be a section's name as well. */
  private boolean isKeyword(int block, VoteCount.Winner w) {
    return (w.label() == Label.TAGS || w.label() == Label.NAVIGATION)
        && votes.isNamed(block, Label.TAGS)
        && votes.isOnlySaid(block, Label.NAVIGATION)
        && votes.general(block, Label.TAGS) - votes.cues(block, Label.TAGS) >= KEYWORD;
  }

  /** Readers log in to comment where comments are. */
  private boolean isToComment(int block) {
    TextBlock b = page.blocks().get(block);
    return block > zone.last()
        && votes.isNamed(block, Label.COMMENTS)
        && (b.hasToken("comments") || b.hasToken("comment"));
  }

  /** A link or a heading of the footer's columns, whatever it is called. */
  private boolean isOfFooter(int block, Label label) {
    int legal = votes.general(block, Label.LEGAL);
    if (label == Label.NEWSLETTER && legal > 0 && isLinkInList(block)) {
      boolean network =
          block > 0 && votes.isNamed(block - 1, Label.SHARE)
              || block + 1 < kept.length && votes.isNamed(block + 1, Label.SHARE);
      return !network && !page.blocks().get(block).hasToken("newsletter");
    }
    return legal >= (label == Label.TAGS ? 1 : Marks.FIRM)
        && votes.cues(block, label) < (label == Label.ADVERTISEMENT ? SOLD : TOLD)
        && !STANDING.contains(label)
        && page.blocks().get(block).words() <= MAX_MENU_WORDS
        && votes.isOnlySaid(block, label);
  }

  private boolean isLinkInList(int block) {
    TextBlock b = page.blocks().get(block);
    return b.linkDensity() > 0.8 && b.words() <= MAX_MENU_WORDS && PlaceLabels.isInList(b);
  }

  /** A link of few words in a list of the site's header: "Log in", "Contact". */
  private boolean isMenuItem(int block) {
    TextBlock b = page.blocks().get(block);
    if (b.words() > MAX_MENU_WORDS
        || b.linkDensity() < 0.8 && b.kind() != Block.Kind.CONTROL
        || votes.general(block, Label.NAVIGATION) < MENU) {
      return false;
    }
    return PlaceLabels.isInList(b);
  }
}
