package news.winnow.internal.label;

import java.util.BitSet;
import java.util.List;
import news.winnow.internal.read.Container;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;

/**
 * Keeps rules from removing the bulk of a page: containers that hold more than half of its prose,
 * or a headline of the first rank and a good part of the prose below it, do not count where a rule
 * asks for a token, a tag or a selector, unless it is for the body, or of a site and for another
 * part of the article. A class such as {@code has-newsletter} or {@code with-captions} on the body
 * says nothing about the blocks inside, nor does {@code sharebar-container} on an article with many
 * comments below it. Under {@code not}, all containers count.
 */
final class ProseGuard {
  private static final int MIN_WORDS = 8;
  private static final double MAX_LINKS = 0.5;
  private static final double BULK = 0.5;

  /** What holds a headline and so much of the prose below it is an article, or what holds one. */
  private static final double GOOD_PART = 0.15;

  private static final int MAX_HEADLINES = 8;

  private final boolean[] bulk;

  /** How many words of prose stand before each block, and on the page. */
  private final int[] before;

  private final int total;

  ProseGuard(PageBlocks page) {
    List<Container> containers = page.containers();
    int[] words = new int[containers.size()];
    BitSet comments = NumberedComments.of(page);
    this.before = new int[page.blocks().size() + 1];
    for (TextBlock b : page.blocks()) {
      int i = b.index();
      int prose = isProse(b) && !comments.get(i) ? b.words() : 0;
      words[b.container().index()] += prose;
      before[i + 1] = before[i] + prose;
    }
    this.total = before[before.length - 1];
    this.bulk = new boolean[words.length];
    for (int i = words.length - 1; i >= 0; i--) {
      Container parent = containers.get(i).parent();
      if (parent != null) {
        words[parent.index()] += words[i];
      }
      bulk[i] = words[i] > total * BULK;
    }
    markBelowHeadline(containers);
  }

  /** Marks what holds the first headline with a good part of the prose below it, and that. */
  private void markBelowHeadline(List<Container> containers) {
    Container headline = null;
    int headlines = 0;
    for (int i = 0; i < containers.size() && headlines < MAX_HEADLINES; i++) {
      Container next = containers.get(i);
      if (next.tag().equals("h1") && next.firstBlock() < next.endBlock()) {
        if (headline != null && markAround(headline, next.firstBlock())) {
          return;
        }
        headline = next;
        headlines++;
      }
    }
    if (headline != null) {
      markAround(headline, before.length - 1);
    }
  }

  /** Returns false if there is not enough prose up to the next headline. */
  private boolean markAround(Container headline, int next) {
    int first = headline.endBlock();
    if (next < first || before[next] - before[first] <= total * GOOD_PART) {
      return false;
    }
    for (Container c = headline.parent(); c != null; c = c.parent()) {
      bulk[c.index()] |= before[c.endBlock()] - before[first] > total * GOOD_PART;
    }
    return true;
  }

  /** Returns whether a block has the words and links of prose. */
  static boolean isProse(TextBlock b) {
    return b.words() >= MIN_WORDS && b.linkDensity() < MAX_LINKS;
  }

  /** Returns whether more than half of the prose stands from a block on. */
  boolean isBulkFrom(int block) {
    return total - before[block] > total * BULK;
  }

  /**
   * Returns whether the container holds the bulk of the prose, or an article; then those around it
   * do, too.
   */
  boolean isBulk(Container container) {
    return bulk[container.index()];
  }
}
