package news.winnow.internal.select;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.Predicate;
import news.winnow.internal.read.Container;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Block;
import news.winnow.model.Link;

/**
 * Takes lists of teasers out of a body that is made of them: a home page, a section, a search
 * result. What is left is the article, if there is one.
 */
final class TeaserLists {
  /** Fewer alike are no list. */
  private static final int MIN_TEASERS = 3;

  private static final int MAX_BLOCKS = 8;

  /** An entry of more words is read where it stands. */
  private static final int MAX_WORDS = 80;

  private static final int MIN_TITLE_WORDS = 3;

  /** An article may hold some teasers; a list of teasers holds little else. */
  private static final double MOST = 0.75;

  /** Share of a headline that is its link. */
  private static final double TITLE_LINK = 0.9;

  /** Shares of the body's words that the rests of teasers, and the box of one, may hold. */
  private static final double FEW = 0.15;

  private static final double LESSER = 0.25;

  private final PageBlocks page;
  private final boolean[] kept;

  private TeaserLists(PageBlocks page, boolean[] kept) {
    this.page = page;
    this.kept = kept;
  }

  /** Returns whether the page is a list of teasers, which are no longer kept then. */
  static boolean drop(PageBlocks page, boolean[] kept) {
    return new TeaserLists(page, kept).drop();
  }

  /** Drops what reads like the body in lists of teasers or links of which most does not. */
  static void dropStrays(PageBlocks page, boolean[] kept) {
    new TeaserLists(page, kept).dropStrays();
  }

  private void dropStrays() {
    int[] strays = count(c -> holdsBody(c) && isEntry(c));
    int[] entries = count(c -> strays[list(c)] > 0 && isEntry(c));
    for (Container c : page.containers()) {
      int list = list(c);
      boolean few = strays[list] > 0 && 2 * strays[list] < entries[list];
      if (few && entries[list] >= MIN_TEASERS && c.parent() != null && isEntry(c)) {
        Arrays.fill(kept, c.firstBlock(), c.endBlock(), false);
      }
    }
  }

  /**
   * Drops what is left of teasers whose headline, a link, was taken out: what follows it in its box
   * before the next heading. Where headings that are links stand in the body, or much of it would
   * go, they are the article's own: a list of products or places.
   */
  static void dropRests(PageBlocks page, VoteCount votes, boolean[] kept) {
    new TeaserLists(page, kept).dropRests(votes);
  }

  private void dropRests(VoteCount votes) {
    int[] words = new int[kept.length + 1];
    for (TextBlock b : page.blocks()) {
      words[b.index() + 1] = words[b.index()] + (kept[b.index()] ? b.words() : 0);
    }
    int first = 0;
    while (first < kept.length && !kept[first]) {
      first++;
    }
    BitSet rests = new BitSet();
    int teased = 0;
    for (int i = first; i < kept.length; i++) {
      TextBlock b = page.blocks().get(i);
      if (b.kind() == Block.Kind.HEADING && b.words() > 1 && b.linkDensity() >= TITLE_LINK) {
        int end = endOfRest(b, words);
        if (kept[i]) {
          return;
        }
        if (!votes.winner(i).site() && words[end] > words[i]) {
          rests.set(i, end);
          teased += words[end] - words[i];
        }
      }
    }
    if (teased <= FEW * words[kept.length]) {
      for (int i = rests.nextSetBit(0); i >= 0; i = rests.nextSetBit(i + 1)) {
        kept[i] = false;
      }
    }
  }

  /** Returns where a teaser ends; the place of its headline where it has more than a teaser has. */
  private int endOfRest(TextBlock headline, int[] words) {
    int first = headline.index();
    Container box = headline.container();
    while (box.endBlock() == first + 1 && box.parent() != null) {
      box = box.parent();
    }
    int end = first + 1;
    while (end < box.endBlock() && page.blocks().get(end).kind() != Block.Kind.HEADING) {
      end++;
    }
    boolean more =
        words[box.endBlock()] - words[box.firstBlock()] > LESSER * words[kept.length]
            || words[end] - words[first] > MAX_WORDS
            || end - first > MAX_BLOCKS;
    return more ? first : end;
  }

  private static int list(Container entry) {
    Container list = entry.parent();
    return list == null ? 0 : list.index();
  }

  private boolean isEntry(Container c) {
    return isTeaser(c) || isLink(c);
  }

  /** Returns whether a container that is small enough for an entry holds blocks of the body. */
  private boolean holdsBody(Container c) {
    int end = c.endBlock() - c.firstBlock() > MAX_BLOCKS ? 0 : c.endBlock();
    for (int i = c.firstBlock(); i < end; i++) {
      if (kept[i]) {
        return true;
      }
    }
    return false;
  }

  private boolean drop() {
    boolean[] inTeaser = new boolean[kept.length];
    int[] teasers = count(this::isTeaser);
    for (Container c : page.containers()) {
      if (c.parent() != null && teasers[list(c)] >= MIN_TEASERS && isTeaser(c)) {
        Arrays.fill(inTeaser, c.firstBlock(), c.endBlock(), true);
      }
    }
    int words = 0;
    int teased = 0;
    for (TextBlock b : page.blocks()) {
      if (kept[b.index()]) {
        words += b.words();
        teased += inTeaser[b.index()] ? b.words() : 0;
      }
    }
    if (teased <= MOST * words) {
      return false;
    }
    // on such a page one that stands alone is the most important one
    for (Container c : page.containers()) {
      if (isTeaser(c)) {
        Arrays.fill(inTeaser, c.firstBlock(), c.endBlock(), true);
      }
    }
    for (int i = 0; i < kept.length; i++) {
      kept[i] &= !inTeaser[i];
    }
    return true;
  }

  /** Returns how many containers right inside each container are such. */
  private int[] count(Predicate<Container> wanted) {
    int[] counts = new int[page.containers().size()];
    for (Container c : page.containers()) {
      if (c.parent() != null && wanted.test(c)) {
        counts[list(c)]++;
      }
    }
    return counts;
  }

  /** A teaser has a title that links to its article, and something besides. */
  private boolean isTeaser(Container c) {
    int blocks = c.endBlock() - c.firstBlock();
    if (blocks < 2 || blocks > MAX_BLOCKS) {
      return false;
    }
    int words = 0;
    boolean titled = false;
    for (int i = c.firstBlock(); i < c.endBlock(); i++) {
      TextBlock b = page.blocks().get(i);
      words += b.words();
      titled |= b.words() >= MIN_TITLE_WORDS && b.linkDensity() > 0.8 && !leadsInPage(b);
    }
    return titled && words <= MAX_WORDS;
  }

  /** An item that is nothing but a link. */
  private boolean isLink(Container c) {
    if (!c.tag().equals("li") || c.endBlock() - c.firstBlock() != 1) {
      return false;
    }
    TextBlock b = page.blocks().get(c.firstBlock());
    return b.linkDensity() > 0.8 && !leadsInPage(b);
  }

  private static boolean leadsInPage(TextBlock b) {
    for (Link link : b.links()) {
      if (link.url().startsWith("#")) {
        return true;
      }
    }
    return false;
  }
}
