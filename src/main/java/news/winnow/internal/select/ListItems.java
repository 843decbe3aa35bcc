package news.winnow.internal.select;

import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Block;

/** Keeps lists together: an item beside one of the body is of the body, unless votes name it. */
final class ListItems {
  private static final double DOUBTFUL = 0.2;

  private ListItems() {}

  static void keep(PageBlocks page, VoteCount votes, double[] scores, boolean[] kept) {
    for (int i = 1; i < kept.length; i++) {
      kept[i] |= kept[i - 1] && continues(page, votes, scores, i - 1, i);
    }
    for (int i = kept.length - 2; i >= 0; i--) {
      kept[i] |= kept[i + 1] && continues(page, votes, scores, i + 1, i);
    }
  }

  private static boolean continues(
      PageBlocks page, VoteCount votes, double[] scores, int item, int next) {
    TextBlock a = page.blocks().get(item);
    TextBlock b = page.blocks().get(next);
    return a.kind() == Block.Kind.LIST_ITEM
        && b.kind() == Block.Kind.LIST_ITEM
        && scores[next] >= DOUBTFUL
        && page.document() != null
        && ContainerStats.home(a) == ContainerStats.home(b)
        && votes.winnerButBody(next).sum() < Marks.FIRM;
  }
}
