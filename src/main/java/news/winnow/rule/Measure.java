package news.winnow.rule;

import news.winnow.model.Block;
import news.winnow.model.BlockDocument;

/** What a number condition measures. */
public enum Measure {
  /** Words, see {@link Block#words()}. */
  WORDS,
  /** Sentence ends. */
  SENTENCES,
  /** Link density, 0 to 1. */
  LINKS,
  /** Place in the page, 0 for the first block to 1 for the last. */
  POSITION;

  /** Returns how much a block has of it. */
  double of(Block block, BlockDocument page) {
    return switch (this) {
      case WORDS -> block.words();
      case SENTENCES -> block.sentences();
      case LINKS -> block.linkDensity();
      case POSITION -> block.index() / (double) Math.max(1, page.blocks().size() - 1);
    };
  }
}
