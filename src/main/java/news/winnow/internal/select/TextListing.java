package news.winnow.internal.select;

import java.util.Arrays;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Label;

/**
 * Knows plain text of a home page, a section or a search result, where all that reads like a body
 * are teasers: a line and one short paragraph, with other lines between them.
 */
final class TextListing {
  private static final int MIN_TEASERS = 4;

  private static final int MIN_TIMES = 3;
  private static final int MIN_WORDS = 8;
  private static final int MAX_WORDS = 45;
  private static final int MIN_TITLE_WORDS = 3;
  private static final int MAX_TITLE_WORDS = 20;

  private final PageBlocks page;
  private final VoteCount votes;
  private final boolean[] kept;

  private TextListing(PageBlocks page, VoteCount votes, boolean[] kept) {
    this.page = page;
    this.votes = votes;
    this.kept = kept;
  }

  /** Returns whether the page is such a list; nothing is kept then. */
  static boolean drop(PageBlocks page, VoteCount votes, boolean[] kept) {
    if (!new TextListing(page, votes, kept).isListing()) {
      return false;
    }
    Arrays.fill(kept, false);
    return true;
  }

  private boolean isListing() {
    if (hasTimes()) {
      return false;
    }
    int teasers = 0;
    int keptTeasers = 0;
    int apart = 0;
    for (TextBlock b : page.blocks()) {
      int i = b.index();
      boolean teaser = isText(b) && isTitle(i - 1) && !isText(i + 1);
      if (kept[i] && (isText(b) || BodySelector.isProse(b)) && !teaser) {
        return false;
      }
      if (teaser) {
        teasers++;
        keptTeasers += kept[i] ? 1 : 0;
        apart += isTitle(i + 1) && isText(i + 2) ? 0 : 1;
      }
    }
    // sections of an article follow one another
    return teasers >= MIN_TEASERS && (2 * apart > teasers || 2 * keptTeasers < teasers);
  }

  /** A live blog has a time at each entry, too. */
  private boolean hasTimes() {
    int times = 0;
    for (TextBlock b : page.blocks()) {
      boolean dated = votes.general(b.index(), Label.DATE) > 0 && b.words() <= MAX_TITLE_WORDS;
      times += dated && holdsTime(b.text()) ? 1 : 0;
    }
    return times >= MIN_TIMES;
  }

  private static boolean holdsTime(String line) {
    for (int colon = line.indexOf(':', 1);
        colon > 0 && colon + 1 < line.length();
        colon = line.indexOf(':', colon + 1)) {
      if (Character.isDigit(line.charAt(colon - 1)) && Character.isDigit(line.charAt(colon + 1))) {
        return true;
      }
    }
    return false;
  }

  private boolean isText(int block) {
    return block < kept.length && isText(page.blocks().get(block));
  }

  private static boolean isText(TextBlock b) {
    return b.words() >= MIN_WORDS && b.words() <= MAX_WORDS && b.sentences() > 0;
  }

  private boolean isTitle(int block) {
    if (block < 0 || block >= kept.length) {
      return false;
    }
    TextBlock b = page.blocks().get(block);
    return b.words() >= MIN_TITLE_WORDS
        && b.words() <= MAX_TITLE_WORDS
        && b.sentences() == 0
        && votes.general(block, Label.BYLINE) == 0
        && votes.general(block, Label.DATE) == 0;
  }
}
