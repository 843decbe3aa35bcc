package news.winnow.internal.select;

import java.util.Set;
import news.winnow.internal.read.Container;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Block;

/** Keeps lists whole: what scores too low for a word alone is an item like its neighbours. */
final class ListItems {
  private static final double DOUBTFUL = 0.2;

  /** Share of a list's words that must be body to make all of its items so. */
  private static final double ENOUGH = 0.35;

  private static final double LINKS = 0.5;

  private static final Set<String> ITEMS = Set.of("li", "dd", "dt");
  private static final int MAX_DEPTH = 4;

  private ListItems() {}

  static void keep(PageBlocks page, VoteCount votes, double[] scores, boolean[] kept) {
    if (page.document() == null) {
      return;
    }
    for (int i = 1; i < kept.length; i++) {
      kept[i] |= kept[i - 1] && continues(page, votes, scores, i - 1, i);
    }
    for (int i = kept.length - 2; i >= 0; i--) {
      kept[i] |= kept[i + 1] && continues(page, votes, scores, i + 1, i);
    }
    keepWhole(page, votes, kept);
  }

  /** Returns what holds the items of a block's list: an item may hold a paragraph. */
  private static Container list(TextBlock b) {
    Container c = ContainerStats.own(b);
    for (int up = 0; up < MAX_DEPTH && c.parent() != null; up++, c = c.parent()) {
      if (ITEMS.contains(c.tag())) {
        return c.parent();
      }
    }
    return ContainerStats.home(b);
  }

  private static boolean continues(
      PageBlocks page, VoteCount votes, double[] scores, int item, int next) {
    TextBlock a = page.blocks().get(item);
    TextBlock b = page.blocks().get(next);
    return a.kind() == Block.Kind.LIST_ITEM
        && b.kind() == Block.Kind.LIST_ITEM
        && scores[next] >= DOUBTFUL
        && list(a) == list(b)
        && votes.winnerButBody(next).sum() < Marks.FIRM;
  }

  /** Keeps the items of lists that are body for a good part. */
  private static void keepWhole(PageBlocks page, VoteCount votes, boolean[] kept) {
    int[] words = new int[page.containers().size()];
    int[] body = new int[words.length];
    for (TextBlock b : page.blocks()) {
      if (b.kind() == Block.Kind.LIST_ITEM) {
        int list = list(b).index();
        words[list] += b.words();
        body[list] += kept[b.index()] ? b.words() : 0;
      }
    }
    for (TextBlock b : page.blocks()) {
      int i = b.index();
      int list = b.kind() == Block.Kind.LIST_ITEM ? list(b).index() : -1;
      if (list >= 0
          && !kept[i]
          && body[list] > 0
          && body[list] >= ENOUGH * words[list]
          && b.linkDensity() < LINKS
          && votes.winnerButBody(i).sum() < Marks.FIRM) {
        kept[i] = true;
      }
    }
  }
}
