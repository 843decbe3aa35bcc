package news.winnow.internal.select;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import news.winnow.internal.read.Container;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;

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

  /** Drops what reads like the body in lists of teasers of which most does not. */
  static void dropStrays(PageBlocks page, boolean[] kept) {
    TeaserLists lists = new TeaserLists(page, kept);
    for (List<Container> teasers : lists.teasersByList()) {
      long strays = teasers.stream().filter(lists::holdsBody).count();
      if (teasers.size() >= MIN_TEASERS && strays > 0 && 2 * strays < teasers.size()) {
        for (Container c : teasers) {
          Arrays.fill(kept, c.firstBlock(), c.endBlock(), false);
        }
      }
    }
  }

  private boolean holdsBody(Container c) {
    for (int i = c.firstBlock(); i < c.endBlock(); i++) {
      if (kept[i]) {
        return true;
      }
    }
    return false;
  }

  private boolean drop() {
    boolean[] inTeaser = new boolean[kept.length];
    for (List<Container> teasers : teasersByList()) {
      if (teasers.size() >= MIN_TEASERS) {
        for (Container c : teasers) {
          Arrays.fill(inTeaser, c.firstBlock(), c.endBlock(), true);
        }
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

  private List<List<Container>> teasersByList() {
    List<List<Container>> lists = new ArrayList<>();
    for (int i = 0; i < page.containers().size(); i++) {
      lists.add(new ArrayList<>());
    }
    for (Container c : page.containers()) {
      Container parent = c.parent();
      if (parent != null && isTeaser(c)) {
        lists.get(parent.index()).add(c);
      }
    }
    return lists;
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
      titled |=
          b.words() >= MIN_TITLE_WORDS
              && b.linkDensity() > 0.8
              && b.links().stream().noneMatch(l -> l.url().startsWith("#"));
    }
    return titled && words <= MAX_WORDS;
  }
}
