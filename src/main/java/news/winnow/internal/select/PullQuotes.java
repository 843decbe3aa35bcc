package news.winnow.internal.select;

import news.winnow.internal.read.Container;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Block;

/**
 * Drops lines that only set off what a paragraph near them says in the same words, or all of it in
 * a quotation.
 */
final class PullQuotes {
  private static final int MIN_WORDS = 5;
  private static final int MAX_WORDS = 70;

  private static final int MAX_SOURCE_WORDS = 8;

  /** How many blocks may stand between a quote and its paragraph. */
  private static final int REACH = 12;

  private PullQuotes() {}

  static void drop(PageBlocks page, boolean[] kept) {
    Container look = null;
    for (TextBlock b : page.blocks()) {
      int i = b.index();
      if (!kept[i]) {
        continue;
      }
      Container own = ContainerStats.own(b);
      boolean quote = isLine(b) && isQuote(b);
      boolean setOff = quote || look != null && !isAlike(own, look);
      if (setOff && isLine(b) && standsNear(page, b, quote, kept)) {
        kept[i] = false;
        if (quote) {
          dropSource(page, b, kept);
        }
      } else if (BodySelector.isProse(b)) {
        look = own;
      }
    }
  }

  private static boolean isLine(TextBlock b) {
    return b.words() >= MIN_WORDS
        && b.words() <= MAX_WORDS
        && (b.kind() == Block.Kind.QUOTE || b.kind() == Block.Kind.PARAGRAPH);
  }

  /** Who said it stands below. */
  private static void dropSource(PageBlocks page, TextBlock quote, boolean[] kept) {
    Container block = quote.container().enclosing("blockquote");
    Container around = block == null ? ContainerStats.home(quote) : block;
    int next = quote.index() + 1;
    boolean called = block != null || isCalledSo(around);
    if (called && next < around.endBlock() && page.blocks().get(next).words() <= MAX_SOURCE_WORDS) {
      kept[next] = false;
    }
  }

  /** A quotation by its element or by what themes call one that repeats. */
  private static boolean isQuote(TextBlock b) {
    return b.kind() == Block.Kind.QUOTE
        || isCalledSo(ContainerStats.own(b))
        || isCalledSo(ContainerStats.home(b));
  }

  private static boolean isCalledSo(Container c) {
    return c.hasToken("pullquote") || c.hasToken("pull-quote");
  }

  private static boolean isAlike(Container one, Container other) {
    return one.tag().equals(other.tag()) && one.named().areSame(other.named());
  }

  private static boolean standsNear(
      PageBlocks page, TextBlock line, boolean quote, boolean[] kept) {
    int end = Math.min(kept.length, line.index() + REACH + 1);
    for (int i = Math.max(0, line.index() - REACH); i < end; i++) {
      TextBlock b = page.blocks().get(i);
      if (kept[i]
          && b.kind() == Block.Kind.PARAGRAPH
          && b.words() >= (quote ? line.words() : line.words() + 1)
          && i != line.index()
          && (quote || ContainerStats.home(b) != ContainerStats.home(line))
          && b.folded().contains(line.folded())
          && !isQuote(b)) {
        return true;
      }
    }
    return false;
  }
}
