package news.winnow.internal.label;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.winnow.internal.read.Container;
import news.winnow.internal.read.PageBlocks;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** What of a vocabulary each container of a page carries, it or one around it. */
final class NameChains {
  /** Chains up to this length are copied from container to container, longer ones linked. */
  private static final int MAX_COPIED = 64;

  /**
   * What a container and those around it carry.
   *
   * @param ids numbers of the vocabulary; those of containers that hold the bulk of the prose first
   * @param free where those of the other containers begin
   * @param around more of the same; null for no more
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared, and read in the innermost loop
  record Chain(int[] ids, int free, @Nullable Chain around) {
    private static final Chain EMPTY = new Chain(new int[0], 0, null);

    /** Returns whether one of the numbers is in the set, outside the bulk if so asked. */
    boolean holdsAny(long[] set, boolean outsideBulk) {
      for (Chain c = this; c != null; c = c.around) {
        for (int i = outsideBulk ? c.free : 0; i < c.ids.length; i++) {
          int id = c.ids[i];
          if (id >> 6 < set.length && (set[id >> 6] & 1L << id) != 0) {
            return true;
          }
        }
      }
      return false;
    }

    private boolean holds(int id, boolean bulk) {
      for (Chain c = this; c != null; c = c.around) {
        int end = bulk ? c.free : c.ids.length;
        for (int i = bulk ? 0 : c.free; i < end; i++) {
          if (c.ids[i] == id) {
            return true;
          }
        }
      }
      return false;
    }
  }

  private final NameFinder finder;
  private final ProseGuard guard;
  private final Map<String, int[]> tokensOfName = new HashMap<>();
  // read anew for each page: jsoup's evaluators remember nodes
  private final Map<String, Evaluator> evaluators = new HashMap<>();
  private final Chain[] chains;
  private int[] found = new int[16];
  private int count;

  NameChains(PageBlocks page, NameFinder finder, ProseGuard guard) {
    this.finder = finder;
    this.guard = guard;
    this.chains = new Chain[page.containers().size()];
    for (Container c : page.containers()) {
      Container parent = c.parent();
      chains[c.index()] = at(c, parent == null ? Chain.EMPTY : chains[parent.index()]);
    }
  }

  /** Returns what a container and those around it carry. */
  Chain of(Container container) {
    return chains[container.index()];
  }

  private Chain at(Container c, Chain around) {
    boolean bulk = guard.isBulk(c);
    count = 0;
    add(finder.tag(c.tag()), around, bulk);
    List<String> names = c.names();
    for (int i = 0; i < names.size(); i++) {
      addAll(tokensOfName.computeIfAbsent(names.get(i), finder::namesAndTokensOf), around, bulk);
    }
    Element element = c.element();
    if (element != null && element.attributesSize() > 0 && !finder.selectors().isEmpty()) {
      addMatching(finder.selectors().ofClasses(element.attr("class")), element, around, bulk);
      addMatching(finder.selectors().ofId(element.id()), element, around, bulk);
    }
    if (count == 0) {
      return around;
    }
    if (around.ids.length + count > MAX_COPIED) {
      return new Chain(Arrays.copyOf(found, count), bulk ? count : 0, around);
    }
    // what holds the bulk is never inside what does not, so that all numbers stay in two parts
    int length = around.ids.length;
    int[] ids = Arrays.copyOf(around.ids, length + count);
    System.arraycopy(found, 0, ids, length, count);
    return new Chain(ids, bulk ? ids.length : around.free, around.around);
  }

  private void addMatching(
      List<Vocabulary.Selector> selectors, Element element, Chain around, boolean bulk) {
    for (int i = 0; i < selectors.size(); i++) {
      Vocabulary.Selector s = selectors.get(i);
      if (s.proven() || element.is(evaluators.computeIfAbsent(s.text(), QueryParser::parse))) {
        add(s.id(), around, bulk);
      }
    }
  }

  private void addAll(int[] ids, Chain around, boolean bulk) {
    for (int id : ids) {
      add(id, around, bulk);
    }
  }

  private void add(int id, Chain around, boolean bulk) {
    if (id < 0 || around.holds(id, bulk)) {
      return;
    }
    for (int i = 0; i < count; i++) {
      if (found[i] == id) {
        return;
      }
    }
    if (count == found.length) {
      found = Arrays.copyOf(found, 2 * count);
    }
    found[count++] = id;
  }
}
