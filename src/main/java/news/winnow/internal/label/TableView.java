package news.winnow.internal.label;

import news.winnow.internal.read.Container;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.rule.Shape;

/** A page as the conditions of one table see it; remembers what was found out. */
final class TableView {
  private final PageBlocks page;
  private final ProseGuard guard;
  private final NameChains chains;
  private final int[] shapesTested;
  private final int[] shapesFound;

  TableView(PageBlocks page, ProseGuard guard, NameFinder finder) {
    this.page = page;
    this.guard = guard;
    this.chains = new NameChains(page, finder, guard);
    this.shapesTested = new int[page.blocks().size()];
    this.shapesFound = new int[page.blocks().size()];
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

  /** Returns whether the block has a shape. */
  boolean hasShape(TextBlock block, Shape shape) {
    int i = block.index();
    int bit = 1 << shape.ordinal();
    if ((shapesTested[i] & bit) == 0) {
      shapesTested[i] |= bit;
      if (shape.fits(block)) {
        shapesFound[i] |= bit;
      }
    }
    return (shapesFound[i] & bit) != 0;
  }
}
