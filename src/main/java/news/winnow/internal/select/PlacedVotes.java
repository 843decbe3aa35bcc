package news.winnow.internal.select;

import java.util.EnumSet;
import java.util.Set;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.internal.select.VoteCount.Winner;
import news.winnow.model.Block;
import news.winnow.model.Label;
import org.jspecify.annotations.Nullable;

/** Corrects what the votes say of a block by what only its place tells. */
final class PlacedVotes {
  /** Votes for a list outweigh those for a part of an article from this sum on. */
  static final int LIST = 3;

  /** In the article itself it takes more. */
  private static final int LIST_IN_ARTICLE = 6;

  /** A link of more words leads to a story. */
  static final int MAX_MENU_WORDS = 4;

  /** What stands for itself in a footer as well. */
  private static final Set<Label> STANDING =
      EnumSet.of(Label.SHARE, Label.NEWSLETTER, Label.AUTHOR_BIO);

  /** From this sum on words alone tell of a part of a menu wherever they stand: "Back to top". */
  private static final int TOLD = 20;

  /** What names say that call a trail, a search or a choice of languages so, wherever it stands. */
  private static final int TOOL = 15;

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
  private final Zone zone;

  PlacedVotes(PageBlocks page, VoteCount votes, AuthorNames names, Zone zone) {
    this.page = page;
    this.votes = votes;
    this.names = names;
    this.zone = zone;
  }

  /** Returns what a block is, as far as votes and place tell, where the votes alone say this. */
  Winner correct(int block, Winner w) {
    Winner found = ofPart(block, w);
    found = found == null ? ofKeywords(block, w) : found;
    found = found == null ? aboveArticle(block, w) : found;
    found = found == null ? amongOthers(block, w) : found;
    found = found == null ? belowArticle(block, w) : found;
    return found == null ? w : found;
  }

  /** A date of the site's header, and the parts of teasers, are none of the article. */
  private @Nullable Winner ofPart(int block, Winner w) {
    if (w.label() == Label.DATE && block < zone.title()) {
      // today's date stands in the site's header, the article's beside the headline
      Winner header = votes.header(block);
      if (header.sum() >= LIST) {
        return header;
      }
    }
    if (!VoteCount.isPart(w.label())) {
      return null;
    }
    boolean near = zone.reaches(block);
    Winner list = votes.list(block);
    // "registered" on a date of the article is no login
    boolean outvoted = near && list.label() == Label.PAYWALL && list.sum() < w.sum();
    if (list.sum() >= (near ? LIST_IN_ARTICLE : LIST) && !outvoted) {
      return list;
    }
    return near ? null : as(w.label(), Math.min(w.sum(), Marks.FIRM - 1));
  }

  private @Nullable Winner ofKeywords(int block, Winner w) {
    boolean near = zone.reaches(block);
    if (w.label() == Label.TAGS && block < zone.first() && !near && isOfMenu(block)) {
      return as(Label.NAVIGATION, w.sum());
    }
    if (isKeyword(block, w)) {
      return as(Label.TAGS, Marks.SURE);
    }
    if (w.label() == Label.KICKER && near && isFiledBelow(block)) {
      // the sections that an article is filed under stand below it as its keywords do
      return as(Label.TAGS, w.sum());
    }
    return null;
  }

  private @Nullable Winner aboveArticle(int block, Winner w) {
    boolean own = w.label() == Label.SHARE || w.label() == Label.TAGS && zone.reaches(block);
    return block < zone.first() && !own && isMenuItem(block) ? as(Label.NAVIGATION, w.sum()) : null;
  }

  /** What stands in an element of another name: a login among comments, a date among buttons. */
  private @Nullable Winner amongOthers(int block, Winner w) {
    if (w.label() == Label.PAYWALL && isToComment(block)) {
      return as(Label.COMMENTS, w.sum());
    }
    if (w.label() == Label.SHARE && zone.reaches(block) && votes.cues(block, Label.SHARE) == 0) {
      // date and author in a bar that holds the buttons as well
      int date = votes.general(block, Label.DATE);
      if (date >= DATED) {
        return as(Label.DATE, date);
      }
      int byline = votes.general(block, Label.BYLINE);
      TextBlock b = page.blocks().get(block);
      if (byline >= LIST
          && b.words() > 1
          && b.words() <= MAX_MENU_WORDS
          && names.isIn(b.folded())) {
        return as(Label.BYLINE, byline);
      }
    }
    return null;
  }

  /** "Advertise" and other words of a footer or a menu. */
  private @Nullable Winner belowArticle(int block, Winner w) {
    int legal = votes.general(block, Label.LEGAL);
    if (w.label() == Label.ADVERTISEMENT
        && page.blocks().get(block).linkDensity() > 0.8
        && votes.cues(block, w.label()) < SOLD) {
      int menu = votes.general(block, Label.NAVIGATION);
      if (legal + menu > 0 && page.blocks().get(block).words() <= MAX_MENU_WORDS) {
        return as(legal > menu ? Label.LEGAL : Label.NAVIGATION, w.sum());
      }
    }
    if (block <= zone.last()) {
      return null;
    }
    boolean menu =
        w.label() == Label.NAVIGATION
            && legal > 0
            && !isTool(block)
            && !votes.isOnlySaid(block, Label.LEGAL);
    return menu || isOfFooter(block, w.label()) ? as(Label.LEGAL, w.sum()) : null;
  }

  /** Returns whether words or names tell of a part of a menu wherever it stands. */
  private boolean isTool(int block) {
    int cues = votes.cues(block, Label.NAVIGATION);
    return cues >= TOLD || votes.general(block, Label.NAVIGATION) - cues >= TOOL;
  }

  private static Winner as(Label label, int sum) {
    return new Winner(label, sum, false);
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
  private boolean isKeyword(int block, Winner w) {
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
              || block + 1 < page.blocks().size() && votes.isNamed(block + 1, Label.SHARE);
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
    return b.words() <= MAX_MENU_WORDS
        && (b.linkDensity() >= 0.8 || b.kind() == Block.Kind.CONTROL)
        && votes.general(block, Label.NAVIGATION) >= MENU
        && PlaceLabels.isInList(b);
  }
}
