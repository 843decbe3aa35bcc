package news.winnow.internal.label;

import java.util.List;
import news.winnow.internal.read.Container;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;

/**
 * Keeps rules from removing the bulk of a page: containers that hold more than half of its prose do
 * not count where a rule asks for a token, a tag or a selector, unless it is for the body, or of a
 * site and for another part of the article. A class such as {@code has-newsletter} or {@code
 * with-captions} on the body says nothing about the blocks inside. Under {@code not}, all
 * containers count.
 */
final class ProseGuard {
  private static final int MIN_WORDS = 8;
  private static final double MAX_LINKS = 0.5;
  private static final double BULK = 0.5;

  private final PageBlocks page;
  private final boolean[] bulk;
  private final int total;

  ProseGuard(PageBlocks page) {
    this.page = page;
    List<Container> containers = page.containers();
    int[] words = new int[containers.size()];
    int sum = 0;
    for (TextBlock b : page.blocks()) {
      if (isProse(b)) {
        words[b.container().index()] += b.words();
        sum += b.words();
      }
    }
    this.total = sum;
    this.bulk = new boolean[words.length];
    for (int i = words.length - 1; i >= 0; i--) {
      Container parent = containers.get(i).parent();
      if (parent != null) {
        words[parent.index()] += words[i];
      }
      bulk[i] = words[i] > total * BULK;
    }
  }

  private static boolean isProse(TextBlock b) {
    return b.words() >= MIN_WORDS && b.linkDensity() < MAX_LINKS;
  }

  /** Returns whether more than half of the prose stands from a block on. */
  boolean isBulkFrom(int block) {
    int words = 0;
    for (int i = block; i < page.blocks().size(); i++) {
      TextBlock b = page.blocks().get(i);
      words += isProse(b) ? b.words() : 0;
    }
    return words > total * BULK;
  }

  /**
   * Returns whether the container holds more than half of the prose; then those around it do, too.
   */
  boolean isBulk(Container container) {
    return bulk[container.index()];
  }
}
