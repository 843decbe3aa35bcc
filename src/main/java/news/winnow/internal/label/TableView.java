package news.winnow.internal.label;

import news.winnow.internal.read.Container;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import org.jspecify.annotations.Nullable;

/** A page as the conditions of one table see it; remembers what was found out. */
final class TableView {
  private final Ballot ballot;
  private final NameFinder finder;
  private @Nullable NameChains chains;

  TableView(Ballot ballot, NameFinder finder) {
    this.ballot = ballot;
    this.finder = finder;
  }

  PageBlocks page() {
    return ballot.page();
  }

  boolean isBulk(Container container) {
    return ballot.guard().isBulk(container);
  }

  NameChains.Chain names(TextBlock block) {
    NameChains known = chains;
    if (known == null) {
      known = new NameChains(page(), finder, ballot.guard());
      chains = known;
    }
    return known.of(block.container());
  }

  /** Returns the shapes of a block's line, each the bit of its place. */
  int shapes(TextBlock block) {
    return ballot.shapes(block);
  }
}
