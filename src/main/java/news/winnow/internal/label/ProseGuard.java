package news.winnow.internal.label;

import java.util.Set;
import news.winnow.internal.read.Container;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.rule.Condition;
import org.jsoup.nodes.Element;

/**
 * Keeps rules from removing the bulk of a page: containers that hold more than half of its prose do
 * not count where a rule for a boilerplate label asks for a token, a tag or a selector. A class
 * such as {@code has-newsletter} on the body says nothing about the blocks inside. Under {@code
 * not}, all containers count.
 */
final class ProseGuard {
  private static final int MIN_WORDS = 8;
  private static final double MAX_LINKS = 0.5;
  private static final double BULK = 0.5;

  private final PageBlocks page;
  private final boolean[] bulk;
  private final int total;
  private final boolean any;

  ProseGuard(PageBlocks page) {
    this.page = page;
    int[] words = new int[page.containers().size()];
    int sum = 0;
    for (TextBlock b : page.blocks()) {
      if (isProse(b)) {
        words[b.container().index()] += b.words();
        sum += b.words();
      }
    }
    this.total = sum;
    this.bulk = new boolean[words.length];
    boolean found = false;
    for (int i = words.length - 1; i >= 0; i--) {
      Container parent = page.containers().get(i).parent();
      if (parent != null) {
        words[parent.index()] += words[i];
      }
      bulk[i] = words[i] > total * BULK;
      found |= bulk[i];
    }
    this.any = found;
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

  /** Returns whether the container holds more than half of the prose. */
  boolean isBulk(Container container) {
    return bulk[container.index()];
  }

  /** Returns whether the condition holds without the containers that hold the bulk of the prose. */
  boolean holds(Condition condition, TextBlock block) {
    if (!any) {
      return condition.test(block, page);
    }
    if (condition instanceof Condition.All all) {
      for (Condition c : all.conditions()) {
        if (!holds(c, block)) {
          return false;
        }
      }
      return true;
    }
    if (condition instanceof Condition.Any some) {
      for (Condition c : some.conditions()) {
        if (holds(c, block)) {
          return true;
        }
      }
      return false;
    }
    if (condition instanceof Condition.Neighbour n) {
      long i = (long) block.index() + n.offset();
      return i >= 0 && i < page.blocks().size() && holds(n.condition(), page.blocks().get((int) i));
    }
    if (!condition.test(block, page)) {
      return false;
    }
    if (condition instanceof Condition.Token token) {
      return anyContainer(block, c -> token.tokens().stream().anyMatch(c::hasToken));
    }
    if (condition instanceof Condition.Named named) {
      return anyContainer(block, c -> named.names().stream().anyMatch(c.names()::contains));
    }
    if (condition instanceof Condition.Inside inside) {
      return anyContainer(block, c -> inside.tags().contains(c.tag()));
    }
    if (condition instanceof Condition.Css css) {
      Set<Element> found = page.selected().getOrDefault(css.selector(), Set.of());
      return anyContainer(block, c -> c.element() != null && found.contains(c.element()));
    }
    return true;
  }

  private boolean anyContainer(TextBlock block, java.util.function.Predicate<Container> test) {
    for (Container c = block.container(); c != null; c = c.parent()) {
      if (!isBulk(c) && test.test(c)) {
        return true;
      }
    }
    return false;
  }
}
