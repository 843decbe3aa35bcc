package news.winnow.internal.label;

import java.util.Set;
import news.winnow.internal.read.Container;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.rule.Shape;
import org.jspecify.annotations.Nullable;

/** A page as the conditions of one table see it; remembers what was found out. */
final class TableView {
  private final PageBlocks page;
  private final ProseGuard guard;
  private final NameChains chains;
  private final @Nullable Set<Shape>[] shapes;

  TableView(PageBlocks page, ProseGuard guard, NameFinder finder) {
    this.page = page;
    this.guard = guard;
    this.chains = new NameChains(page, finder, guard);
    this.shapes = newArray(page.blocks().size());
  }

  @SuppressWarnings("unchecked") // there is no other way to make one
  private static @Nullable Set<Shape>[] newArray(int size) {
    return (Set<Shape>[]) new Set<?>[size];
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

  /** Returns the shapes of a block's line. */
  Set<Shape> shapes(TextBlock block) {
    Set<Shape> known = shapes[block.index()];
    if (known == null) {
      known = Shape.of(block);
      shapes[block.index()] = known;
    }
    return known;
  }
}
