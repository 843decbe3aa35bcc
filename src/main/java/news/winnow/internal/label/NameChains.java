package news.winnow.internal.label;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.winnow.internal.label.NameFinder.Carried;
import news.winnow.internal.read.Container;
import news.winnow.internal.read.ElementNames;
import news.winnow.internal.read.PageBlocks;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** What of a vocabulary each container of a page carries, it or one around it. */
final class NameChains {
  /** Chains up to this length are copied from container to container, longer ones linked. */
  private static final int MAX_COPIED = 64;

  /** What a container and those around it carry; one for all containers that add nothing. */
  static final class Chain {
    private final int[] ids;
    private final int free;
    private final @Nullable Chain around;
    private @Nullable NameVotes votes;

    private Chain(int[] ids, int free, @Nullable Chain around) {
      this.ids = ids;
      this.free = free;
      this.around = around;
    }

    /** Returns numbers of the vocabulary; those of containers with the bulk of the prose first. */
    int[] ids() {
      return ids;
    }

    /** Returns where those of the other containers begin. */
    int free() {
      return free;
    }

    /** Returns more of the same; null for no more. */
    @Nullable Chain around() {
      return around;
    }

    /** Returns what was found out about the blocks inside; null for nothing yet. */
    @Nullable NameVotes votes() {
      return votes;
    }

    /** Remembers what was found out about the blocks inside. */
    void votes(NameVotes found) {
      votes = found;
    }

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

  /** So many tags are remembered, by their hashes. */
  private static final int TAGS = 64;

  /**
   * Elements between a container and what its parent stands for that are looked at: rarely more
   * than one, but all up to the root where an inline element was left open around blocks.
   */
  private static final int MAX_BETWEEN = 100;

  private final NameFinder finder;
  private final ProseGuard guard;
  private final @Nullable Document document;

  /** By the numbers of {@link ElementNames}. */
  private @Nullable Carried[] carried = {Carried.NOTHING};

  // read anew for each page: jsoup's evaluators remember nodes
  private final Map<String, Evaluator> evaluators = new HashMap<>();
  private final Chain[] chains;
  private final Numbers found = new Numbers();
  private final Numbers room = new Numbers();
  private final @Nullable String[] tags = new String[TAGS];
  private final int[] tagNumbers = new int[TAGS];

  NameChains(PageBlocks page, NameFinder finder, ProseGuard guard) {
    this.finder = finder;
    this.guard = guard;
    this.document = page.document();
    this.chains = new Chain[page.containers().size()];
    List<Container> containers = page.containers();
    Chain empty = new Chain(Carried.NOTHING.ids(), 0, null);
    for (int i = 0; i < chains.length; i++) {
      Container c = containers.get(i);
      Container parent = c.parent();
      Chain around = parent == null ? empty : chains[parent.index()];
      // nobody asks for what is around no block
      chains[i] = c.firstBlock() < c.endBlock() ? at(c, around) : around;
    }
  }

  /** Returns what a container and those around it carry. */
  Chain of(Container container) {
    return chains[container.index()];
  }

  private Chain at(Container c, Chain around) {
    boolean bulk = guard.isBulk(c);
    found.clear();
    add(tagNumber(c.tag()), around, bulk);
    Carried own = carriedBy(c.named());
    for (int id : own.ids()) {
      add(id, around, bulk);
    }
    Element element = c.element();
    if (element != null) {
      if (own.mayBeAsked()) {
        addMatching(finder.selectors().ofClasses(element.attr("class")), element, around, bulk);
        addMatching(finder.selectors().ofId(element.id()), element, around, bulk);
        addAbove(element, around, bulk);
      }
      if (!finder.above().isEmpty()) {
        addBetween(c, element, around, bulk);
      }
    }
    if (found.count() == 0) {
      return around;
    }
    if (around.ids.length + found.count() > MAX_COPIED) {
      return new Chain(found.toArray(), bulk ? found.count() : 0, around);
    }
    // what holds the bulk is never inside what does not, so that all numbers stay in two parts
    int[] ids = found.behind(around.ids);
    return new Chain(ids, bulk ? ids.length : around.free, around.around);
  }

  private int tagNumber(String tag) {
    int hash = tag.hashCode();
    int place = (hash ^ hash >>> 5) & TAGS - 1;
    if (!tag.equals(tags[place])) {
      tags[place] = tag;
      tagNumbers[place] = finder.tag(tag);
    }
    return tagNumbers[place];
  }

  private Carried carriedBy(ElementNames names) {
    int number = names.number();
    if (number >= carried.length) {
      carried = Arrays.copyOf(carried, Math.max(number + 1, 2 * carried.length + 62));
    }
    Carried known = carried[number];
    if (known == null) {
      known = finder.carriedBy(names, room);
      carried[number] = known;
    }
    return known;
  }

  /** What is above the container is above what stands in it, inline elements included. */
  private void addBetween(Container c, Element element, Chain around, boolean bulk) {
    Container parent = c.parent();
    Element end = parent == null ? null : parent.element();
    int steps = 0;
    Element top = element.parent();
    while (top != null && top != end && steps <= MAX_BETWEEN) {
      top = top.parent();
      steps++;
    }
    if (steps > MAX_BETWEEN) {
      // as if all were there: the selector is tested anyway
      for (int id : finder.allAbove()) {
        add(id, around, bulk);
      }
    } else if (top == end) {
      for (Element e = element.parent(); e != null && e != end; e = e.parent()) {
        addAbove(e, around, bulk);
      }
    }
    // else an inline element was left open around the parent, and what is above it is known there
  }

  private void addAbove(Element element, Chain around, boolean bulk) {
    if (element.attributesSize() > 0) {
      add(finder.above().ofClasses(element.attr("class")), around, bulk);
      add(finder.above().ofId(element.id()), around, bulk);
    }
  }

  private void addMatching(
      List<Vocabulary.Selector> selectors, Element element, Chain around, boolean bulk) {
    for (int i = 0; i < selectors.size(); i++) {
      Vocabulary.Selector s = selectors.get(i);
      if (s.isBareAndMatches(element) || !s.bare() && matches(s, element)) {
        add(s.id(), around, bulk);
      }
    }
  }

  /** The document is given, for an element finds it by a walk through all around it. */
  private boolean matches(Vocabulary.Selector selector, Element element) {
    return document != null
        && evaluators
            .computeIfAbsent(selector.text(), QueryParser::parse)
            .matches(document, element);
  }

  private void add(List<Integer> ids, Chain around, boolean bulk) {
    for (int i = 0; i < ids.size(); i++) {
      add(ids.get(i), around, bulk);
    }
  }

  private void add(int id, Chain around, boolean bulk) {
    if (id >= 0 && !around.holds(id, bulk)) {
      found.add(id);
    }
  }
}
