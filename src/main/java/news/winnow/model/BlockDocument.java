package news.winnow.model;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A page as blocks in reading order. Implemented by the library only; immutable and safe to share
 * between threads.
 */
public interface BlockDocument {

  /** Returns the blocks in reading order. */
  List<? extends Block> blocks();

  /** Returns the page's address, where the caller gave one. */
  Optional<URI> url();

  /**
   * Returns the block at a distance from another one.
   *
   * @param block a block of this document
   * @param offset 1 for the next block, -1 for the previous one
   * @return the block, or empty beyond either end
   */
  default Optional<Block> neighbour(Block block, int offset) {
    long i = (long) block.index() + offset;
    return i >= 0 && i < blocks().size() ? Optional.of(blocks().get((int) i)) : Optional.empty();
  }

  /**
   * Returns whether the block is, or lies in, an element that the CSS selector matches. Always
   * false in plain text.
   *
   * @param block a block of this document
   * @param css a selector that jsoup accepts
   */
  boolean inside(Block block, String css);

  /**
   * Returns whether the block is, or lies in, an element that the XPath expression finds. Always
   * false in plain text, for an expression that cannot be evaluated, and for a page that is too
   * large for it.
   *
   * @param block a block of this document
   * @param xpath an expression of XPath 1.0
   */
  boolean insideXPath(Block block, String xpath);

  /**
   * Returns the place of the first block that passes a test; the largest int where none does.
   *
   * @param key stands for the test: the page remembers the answer by it
   */
  int first(Object key, Predicate<? super Block> test);

  /**
   * Returns the place of the last block that passes a test; -1 where none does.
   *
   * @param key stands for the test: the page remembers the answer by it
   */
  int last(Object key, Predicate<? super Block> test);
}
