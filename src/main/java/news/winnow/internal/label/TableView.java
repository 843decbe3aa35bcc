package news.winnow.internal.label;

import news.winnow.internal.read.Container;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.rule.Shape;

/** A page as the conditions of one table see it; remembers what was found out. */
final class TableView {
  private static final int TOLD = 1 << 31;

  private final PageBlocks page;
  private final ProseGuard guard;
  private final NameChains chains;

  /** The shapes of each line, as bits, plus {@link #TOLD}; 0 where nobody asked. */
  private final int[] shapes;

  TableView(PageBlocks page, ProseGuard guard, NameFinder finder) {
    this.page = page;
    this.guard = guard;
    this.chains = new NameChains(page, finder, guard);
    this.shapes = new int[page.blocks().size()];
  }

  PageBlocks page() {
    return page;
  }

  boolean isBulk(Container container) {
    return guard.isBulk(container);
  }

  NameChains.Chain names(TextBlock block) {
    return chains.of(block.container());
  }

  /** Returns the shapes of a block's line, each the bit of its place. */
  int shapes(TextBlock block) {
    int known = shapes[block.index()];
    if (known == 0) {
      known = Shape.bitsOf(block) | TOLD;
      shapes[block.index()] = known;
    }
    return known & ~TOLD;
  }
}
