package news.winnow.internal.select;

import news.winnow.internal.read.Container;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;

/**
 * Lets the body grow at either end, where scores are lowest, for its first and last paragraphs
 * stand beside boilerplate or behind a box of it.
 */
final class BodyEdges {
  /** How many paragraphs the body may grow, and what they must be like. */
  private static final int MOST = 2;

  private static final double MIN_SCORE = 0.15;

  /** Behind a box of other things it takes more, and the box may have so many blocks. */
  private static final double MIN_SCORE_BEHIND = 0.2;

  private static final int MAX_BOX = 40;

  private static final double MAX_LINKS = 0.5;

  /** How far out from a block an element may be that holds a part of the text. */
  private static final int MAX_DEPTH = 3;

  private final PageBlocks page;
  private final VoteCount votes;
  private final double[] scores;
  private final boolean[] kept;

  private BodyEdges(PageBlocks page, VoteCount votes, double[] scores, boolean[] kept) {
    this.page = page;
    this.votes = votes;
    this.scores = scores;
    this.kept = kept;
  }

  static void grow(PageBlocks page, VoteCount votes, double[] scores, boolean[] kept) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < kept.length; i++) {
      if (kept[i]) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    if (first >= 0) {
      BodyEdges edges = new BodyEdges(page, votes, scores, kept);
      edges.grow(first, -1);
      edges.grow(last, 1);
    }
  }

  private void grow(int edge, int step) {
    TextBlock from = page.blocks().get(edge);
    Container place = place(from);
    int grown = 0;
    int between = 0;
    boolean above = step < 0 && !place.names().isEmpty(); // teasers below look alike as well
    for (int i = edge + step; i >= 0 && i < kept.length; i += step) {
      boolean inside = i >= place.firstBlock() && i < place.endBlock();
      if (!inside && !above) {
        return;
      }
      TextBlock b = page.blocks().get(i);
      VoteCount.Winner w = votes.winnerButBody(i);
      if (w.site() || w.sum() >= Marks.FIRM) {
        between++; // an advertisement inside the text
      } else if (page.document() != null
          && (b.linkDensity() >= MAX_LINKS
              || !(inside ? isBeside(b, from, place) : goesOn(b, place)))) {
        between++;
      } else if (!BodySelector.isProse(b)
          || scores[i] < (between > 0 ? MIN_SCORE_BEHIND : MIN_SCORE)) {
        return;
      } else {
        kept[i] = true;
        grown++;
      }
      if (grown == MOST || between > MAX_BOX) {
        return;
      }
    }
  }

  /** Whether a block stands where another one does, in an element that looks the same. */
  private static boolean isBeside(TextBlock b, TextBlock other, Container place) {
    Container one = ContainerStats.own(b);
    Container two = ContainerStats.own(other);
    return ContainerStats.home(b) == ContainerStats.home(other)
        || one.tag().equals(two.tag()) && one.named().areSame(two.named()) && place(b) == place;
  }

  /** Whether a block stands in another element that looks like a place: the text is in both. */
  private static boolean goesOn(TextBlock b, Container place) {
    Container c = b.container();
    for (int i = 0; c != null && i < MAX_DEPTH; i++, c = c.parent()) {
      if (c.tag().equals(place.tag()) && c.named().areSame(place.named())) {
        return true;
      }
    }
    return false;
  }

  /** Returns the nearest container that holds more than the block. */
  private static Container place(TextBlock b) {
    return ContainerStats.home(b).ofSeveral();
  }
}
