package news.winnow.internal.select;

import news.winnow.internal.read.Container;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Block;
import news.winnow.model.Label;

/**
 * Keeps list items and cells of tables that nothing names and that stand among the text of the
 * article, whatever their scores: specifications, pros and cons, prices are a few words each.
 */
final class AmongText {
  /** Of the words in the element around, those of the article make so many of the others. */
  private static final double SHARE = 0.5;

  private static final double MAX_LINKS = 0.3;

  private final PageBlocks page;
  private final VoteCount votes;
  private final boolean[] kept;

  /** Sums over all blocks before one: words of the body, and of what may not become it. */
  private final int[] body;

  private final int[] others;

  private AmongText(PageBlocks page, VoteCount votes, boolean[] kept) {
    this.page = page;
    this.votes = votes;
    this.kept = kept;
    this.body = new int[kept.length + 1];
    this.others = new int[kept.length + 1];
    for (TextBlock b : page.blocks()) {
      int i = b.index();
      body[i + 1] = body[i] + (kept[i] ? b.words() : 0);
      others[i + 1] = others[i] + (kept[i] || isPlain(b) ? 0 : b.words());
    }
  }

  static void keep(PageBlocks page, VoteCount votes, boolean[] kept) {
    new AmongText(page, votes, kept).keep();
  }

  private void keep() {
    int before = -1;
    for (int i = 0; i < kept.length; i++) {
      if (kept[i]) {
        if (before >= 0 && i - before > 1 && isOfArticle(before, i)) {
          keep(before, i);
        }
        before = i;
      }
    }
  }

  private void keep(int before, int behind) {
    for (int i = before + 1; i < behind; i++) {
      kept[i] = isPlain(page.blocks().get(i));
    }
  }

  /** Whether the article has enough of what stands in the nearest element around two blocks. */
  private boolean isOfArticle(int before, int behind) {
    Container c = page.blocks().get(before).container();
    while (c.endBlock() <= behind && c.parent() != null) {
      c = c.parent();
    }
    int from = c.firstBlock();
    int end = c.endBlock();
    return body[end] - body[from] >= SHARE * (others[end] - others[from]);
  }

  private boolean isPlain(TextBlock b) {
    return (b.kind() == Block.Kind.LIST_ITEM || b.kind() == Block.Kind.TABLE_CELL)
        && b.linkDensity() < MAX_LINKS
        && !Gaps.isCode(b)
        && isUnnamed(b);
  }

  /** Numbers and dates are what cells hold, and few of their words are cues. */
  private boolean isUnnamed(TextBlock b) {
    VoteCount.Winner w = votes.winnerButBody(b.index());
    if (b.kind() != Block.Kind.TABLE_CELL || w.site()) {
      return w.sum() == 0;
    }
    return w.sum() < Marks.FIRM || w.label() == Label.WIDGET || w.label() == Label.DATE;
  }
}
