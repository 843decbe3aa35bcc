package news.winnow.internal.select;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import news.winnow.internal.label.BlockVotes;
import news.winnow.internal.read.Deadline;
import news.winnow.internal.read.Media;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Label;
import news.winnow.model.Notice;

/**
 * Decides which blocks are the body, in one ordered pass over steps: scores and votes, gaps, ends,
 * repeats. Then {@link BlockLabels} names the rest.
 */
public final class BodySelector {
  /** From this score on a block reads like the body. */
  private static final double KEEP = 0.5;

  /**
   * A general vote of this sum decides against a score, for blocks of at most {@link
   * #MAX_CUE_WORDS}.
   */
  static final int SURE = 9;

  static final int MAX_CUE_WORDS = 60;

  /** After so many paragraphs of the body no headline or subtitle of the page follows. */
  private static final int LEAD = 2;

  /** A page of at most so many blocks may be a piece of text without a page around it. */
  private static final int MAX_FRAGMENT = 8;

  /** Dialogs that ask for consent are wordy. */
  static final int MAX_LEGAL_WORDS = 200;

  /** From this share of links on a block is a list of links rather than text with some. */
  private static final double LINKS = 0.5;

  private static final int MIN_MENU = 4;
  private static final double MENU_LINKS = 0.7;

  private static final int MIN_PROSE_WORDS = 15;

  private final PageBlocks page;
  private final BlockVotes given;
  private final VoteCount votes;
  private final HeadFacts facts;
  private final double[] scores;
  private final BodyScorer scorer;
  private final boolean[] kept;
  private final List<Notice> notices = new ArrayList<>();
  private final BitSet behindImage = new BitSet();
  private BitSet notes = new BitSet();
  private BitSet captions = new BitSet();

  private BodySelector(
      PageBlocks page, BlockVotes votes, HeadFacts facts, double[] scores, BodyScorer scorer) {
    this.page = page;
    this.given = votes;
    this.votes = VoteCount.of(page, votes, scores);
    this.facts = facts;
    this.scores = scores;
    this.scorer = scorer;
    this.kept = new boolean[scores.length];
    this.notices.addAll(votes.notices());
    for (Media m : page.media()) {
      if (m.image() != null) {
        behindImage.set(m.block());
      }
    }
  }

  /** Returns the label of every block; where there is no time left, a decision for none. */
  public static Decision select(PageBlocks page, BlockVotes votes, BodyScorer scorer) {
    try {
      return selectInTime(page, votes, scorer);
    } catch (Deadline.Passed e) {
      return Decision.none(page.blocks().size(), votes);
    }
  }

  private static Decision selectInTime(PageBlocks page, BlockVotes votes, BodyScorer scorer) {
    HeadFacts facts = HeadFacts.of(page);
    double[] scores = scorer.score(page, votes, facts);
    Decision decision = new BodySelector(page, votes, facts, scores, scorer).decide();
    return SiteFallback.check(
        page, decision, general -> new BodySelector(page, general, facts, scores, scorer).decide());
  }

  private Decision decide() {
    Headline headline = Headline.find(page, votes, facts, scores, scorer.headline());
    AuthorNames names = new AuthorNames(page);
    BodyTrim trim = new BodyTrim(page, votes, kept);
    boolean siteBody = vote();
    if (!siteBody) {
      SecondLook.keep(page, votes, facts, scores, kept);
      ListItems.keep(page, votes, scores, kept);
      Gaps.bridge(page, votes, scores, kept);
      BodyEdges.grow(page, votes, scores, kept);
      trim.kicker(headline);
      trim.byline();
      trim.comments();
      Entries.keep(page, votes, facts, scores, kept);
      DataTables.keep(page, votes, kept);
      NextArticles.drop(page, votes, kept, headline);
      trim.links();
      if (page.document() == null) {
        trim.dump();
      } else {
        Boxes.drop(page, votes, kept, headline);
      }
      Leftovers.dropSigns(page, kept);
      Leftovers.dropPointers(page, kept);
      Leftovers.dropLinksBelow(page, votes, kept);
      StoryLinks.drop(page, votes, kept);
      PullQuotes.drop(page, kept);
      TeaserLists.dropStrays(page, kept);
      if (page.document() != null) {
        TeaserLists.dropRests(page, votes, kept);
        Strays.drop(page, kept, headline);
      }
      notes = AuthorNotes.drop(page, votes, names, kept);
      if (page.document() != null) {
        captions = PictureLines.drop(page, votes, behindImage, kept);
      }
      keepToSiteRules();
    }
    dropHeadline(headline);
    if (!siteBody && page.document() != null) {
      AmongText.keep(page, votes, kept);
    }
    BitSet contents = Contents.find(page);
    for (int i = contents.nextSetBit(0); i >= 0; i = contents.nextSetBit(i + 1)) {
      kept[i] &= votes.winner(i).site();
    }
    Leftovers.dropRepeats(page, kept);
    boolean listing = !given.anyOfSite() && isListing();
    Leftovers.dropDanglingHeadings(page, kept);
    double confidence = Confidence.of(page, kept, scores, scorer.curve(), listing);
    if (confidence == 0 && !siteBody && isFragment()) {
      keepFragment(headline);
      confidence = Confidence.FRAGMENT;
    }
    if (confidence == 0 && !page.blocks().isEmpty()) {
      Arrays.fill(kept, false);
      notices.add(
          new Notice(Notice.Kind.NO_ARTICLE, "the page has text but no article was found in it"));
    }
    BlockLabels all =
        new BlockLabels(page, votes, names, kept, headline, contents, notes, captions);
    List<Label> labels = all.corrected(given, scorer.labels());
    if (!siteBody && page.document() != null && LearnedLabels.isEnough(page)) {
      labels = AmongText.fill(page, votes, scores, labels);
    }
    return new Decision(labels, headline.main(labels), confidence, notices, given);
  }

  /** Drops lists of teasers where there is nothing else on the page; returns whether it is so. */
  private boolean isListing() {
    return page.document() == null
        ? TextListing.drop(page, votes, kept)
        : !facts.namesArticle() && TeaserLists.drop(page, kept);
  }

  /** Keeps what scores or rules say; returns whether rules of the site named the body. */
  private boolean vote() {
    boolean siteBody = false;
    for (int i = 0; i < kept.length && given.anyOfSite(); i++) {
      VoteCount.Winner w = votes.winner(i);
      siteBody |= w.site() && w.label() == Label.BODY && given.namesBody(i);
    }
    double keep = page.document() == null ? KEEP : Confidence.threshold(page, scores);
    int prose = 0;
    for (TextBlock b : page.blocks()) {
      page.deadline().check();
      int i = b.index();
      VoteCount.Winner w = votes.winner(i);
      if (w.site()) {
        kept[i] = w.label() == Label.BODY;
      } else if (siteBody) {
        kept[i] = false;
      } else {
        boolean against =
            isAgainst(b, w) && !(prose >= LEAD && VoteCount.isHeadline(w.label()))
                || isMenu(b)
                || isCaption(b, w);
        boolean named = b.linkDensity() < LINKS && votes.general(i, Label.BODY) >= SURE;
        kept[i] = (named || scores[i] >= keep) && !against;
        prose += kept[i] && isProse(b) ? 1 : 0;
      }
    }
    return siteBody;
  }

  /** What rules of the site say of a block holds, whatever stands around it. */
  private void keepToSiteRules() {
    for (int i = 0; i < kept.length && given.anyOfSite(); i++) {
      VoteCount.Winner w = votes.winner(i);
      if (w.site()) {
        kept[i] = w.label() == Label.BODY;
      }
    }
  }

  /** A text that names itself something else is that; where links prevail, whatever holds it. */
  private boolean isAgainst(TextBlock b, VoteCount.Winner w) {
    int forBody = b.linkDensity() >= LINKS ? 0 : votes.general(b.index(), Label.BODY);
    int words = w.label() == Label.LEGAL ? MAX_LEGAL_WORDS : MAX_CUE_WORDS;
    return w.label() != Label.BODY
        && b.words() <= words
        && (w.sum() - forBody >= SURE || votes.namesItself(b, w.label()));
  }

  /** Right behind an image it takes less. */
  private boolean isCaption(TextBlock b, VoteCount.Winner w) {
    return w.label() == Label.CAPTION
        && w.sum() >= Marks.FIRM
        && b.words() <= MAX_CUE_WORDS
        && behindImage.get(b.index());
  }

  /** A line of links and no sentence. */
  private static boolean isMenu(TextBlock b) {
    return b.links().size() >= MIN_MENU
        && b.linkDensity() > MENU_LINKS
        && b.stats().sentences() == 0;
  }

  static boolean isProse(TextBlock b) {
    return isProse(b, MIN_PROSE_WORDS);
  }

  /** Returns whether a block is a paragraph of so many words at least, with a sentence in it. */
  static boolean isProse(TextBlock b, int minWords) {
    return b.words() >= minWords && b.stats().sentences() > 0 && b.linkDensity() < 0.3;
  }

  private void dropHeadline(Headline headline) {
    dropAbove(headline);
    for (int i : headline.titles()) {
      kept[i] = false;
    }
    for (int i : headline.kickers()) {
      kept[i] = false;
    }
    for (int i : headline.deks()) {
      kept[i] = false;
    }
  }

  /** Lines above the headline that are no sentences are the trail to it. */
  private void dropAbove(Headline headline) {
    int title = headline.titles().isEmpty() ? 0 : headline.titles().get(0);
    for (int i = 0; i < title; i++) {
      if (kept[i] && isProse(page.blocks().get(i))) {
        return;
      }
    }
    Arrays.fill(kept, 0, title, false);
  }

  /**
   * Returns whether the page is nothing but a piece of text, as feeds carry it: a few blocks
   * without navigation around them, none of which a rule names.
   */
  private boolean isFragment() {
    if (page.document() == null || page.blocks().size() > MAX_FRAGMENT || page.blocks().isEmpty()) {
      return false;
    }
    for (TextBlock b : page.blocks()) {
      if (votes.winnerButBody(b.index()).sum() > 0 || !b.links().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private void keepFragment(Headline headline) {
    Arrays.fill(kept, true);
    dropHeadline(headline);
  }
}
