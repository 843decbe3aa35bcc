package news.winnow.internal.select;

import news.winnow.internal.read.Container;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Label;

/**
 * Tells lists of stories from menus: below the article, where a theme's footer or side holds both,
 * links of many words in a row lead to stories.
 */
final class StoryMenus {
  private static final int MIN_STORIES = 3;

  /** Words of a story's link; words, and letters in any script, of all of them on average. */
  private static final int MIN_WORDS = 5;

  private static final int MEAN_WORDS = 6;
  private static final int MEAN_LETTERS = 20;

  private static final int MAX_BLOCKS = 60;

  /** Share of a list's links that lead to stories. */
  private static final double MOST = 0.7;

  /** What words alone tell of a link is not doubted. */
  private static final int TOLD = 5;

  /** Nor is what words and names together say so often. */
  private static final int SURE = 20;

  private final PageBlocks page;
  private final VoteCount votes;
  private final Zone zone;
  private final boolean[] holdsBody;
  private final Marks marks;

  StoryMenus(PageBlocks page, VoteCount votes, Zone zone, boolean[] holdsBody, Marks marks) {
    this.page = page;
    this.votes = votes;
    this.zone = zone;
    this.holdsBody = holdsBody;
    this.marks = marks;
  }

  void relabel() {
    for (Container c : page.containers()) {
      int size = c.endBlock() - c.firstBlock();
      if (c.firstBlock() > zone.last()
          && size >= MIN_STORIES
          && size <= MAX_BLOCKS
          && !c.tag().equals("nav")
          && !holdsBody[c.index()]
          && isOfStories(c)) {
        for (int i = c.firstBlock(); i < c.endBlock(); i++) {
          if (isMenu(i)) {
            marks.set(i, Label.RELATED_LINKS, 0);
          }
        }
      }
    }
  }

  private boolean isOfStories(Container c) {
    int links = 0;
    int stories = 0;
    int words = 0;
    int letters = 0;
    for (int i = c.firstBlock(); i < c.endBlock(); i++) {
      TextBlock b = page.blocks().get(i);
      if (b.linkDensity() > 0.8) {
        links++;
        words += b.words();
        letters += b.stats().letters();
        stories += b.words() >= MIN_WORDS && leadsAway(b) && isMenu(i) ? 1 : 0;
      }
    }
    return stories >= MIN_STORIES
        && stories >= MOST * links
        && words >= MEAN_WORDS * links
        && letters >= MEAN_LETTERS * links;
  }

  /** Whether a block is one link, and not to a place in the page. */
  private static boolean leadsAway(TextBlock b) {
    return b.links().size() == 1 && b.links().get(0).url().indexOf('#') < 0;
  }

  private boolean isMenu(int block) {
    Label label = marks.label(block);
    return (label == Label.NAVIGATION || label == Label.LEGAL)
        && !marks.isFinal(block)
        && votes.cues(block, label) < TOLD
        && votes.general(block, label) < SURE;
  }
}
