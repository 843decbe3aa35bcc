package news.winnow.internal.read;

import java.net.URI;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import news.winnow.model.Block;
import news.winnow.model.BlockDocument;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A page as the readers leave it: its blocks, their containers, the images and frames between them,
 * its structured data.
 *
 * @param blocks the blocks in reading order
 * @param containers parents before children, at least one
 * @param media images and frames in reading order
 * @param document the parsed page; null for plain text
 * @param elements all elements of the document
 * @param structured the page's JSON-LD objects, flattened out of arrays and graphs
 * @param spared the text of scripts that the document lacks
 * @param url the page's address
 * @param deadline when the time for the page is over
 * @param asked what CSS conditions match, filled as they are asked
 * @param xpath the page for XPath expressions
 * @param places places that {@link #first} and {@link #last} were asked for
 */
public record PageBlocks(
    PageList<TextBlock> blocks,
    PageList<Container> containers,
    List<Media> media,
    @Nullable Document document,
    ElementList elements,
    List<Map<String, Object>> structured,
    ScriptText spared,
    Optional<URI> url,
    Deadline deadline,
    Map<String, SelectorMatches> asked,
    XPathView xpath,
    Map<Object, Integer> places)
    implements BlockDocument {

  /** Copies the lists. */
  public PageBlocks {
    media = List.copyOf(media);
    structured = List.copyOf(structured);
  }

  PageBlocks(
      List<TextBlock> blocks,
      List<Container> containers,
      List<Media> media,
      @Nullable Document document,
      ElementList elements,
      List<Map<String, Object>> structured,
      ScriptText spared,
      Optional<URI> url,
      Deadline deadline) {
    this(
        PageList.copyOf(blocks),
        PageList.copyOf(containers),
        media,
        document,
        elements,
        structured,
        spared,
        url,
        deadline,
        new ConcurrentHashMap<>(),
        new XPathView(document, elements, deadline),
        new ConcurrentHashMap<>());
  }

  /** Returns for each container whether it holds one of the blocks that the predicate names. */
  public boolean[] containersOf(IntPredicate chosen) {
    boolean[] holds = new boolean[containers.size()];
    for (TextBlock b : blocks) {
      if (chosen.test(b.index())) {
        for (Container c = b.container(); c != null && !holds[c.index()]; c = c.parent()) {
          holds[c.index()] = true;
        }
      }
    }
    return holds;
  }

  /** Returns this page without its structured data. */
  public PageBlocks withoutStructured() {
    return new PageBlocks(
        blocks, containers, media, document, elements, List.of(), spared, url, deadline);
  }

  /** Returns this plain text without some of its blocks. */
  public PageBlocks without(BitSet left) {
    Container all = Container.ofText();
    List<TextBlock> others = new ArrayList<>();
    for (TextBlock b : blocks) {
      if (!left.get(b.index())) {
        all.cover(others.size());
        others.add(b.at(others.size(), all));
      }
    }
    return new PageBlocks(
        others, List.of(all), List.of(), null, elements, structured, spared, url, deadline);
  }

  @Override
  public boolean inside(Block block, String css) {
    return block instanceof TextBlock b && isIn(b, matches(css));
  }

  @Override
  public boolean insideXPath(Block block, String expression) {
    return block instanceof TextBlock b && isIn(b, matchesXPath(expression));
  }

  private static boolean isIn(TextBlock b, Predicate<Container> selected) {
    for (Container c = b.container(); c != null; c = c.parent()) {
      if (selected.test(c)) {
        return true;
      }
    }
    return false;
  }

  /** Returns what tells containers that are elements which a CSS selector matches. */
  public Predicate<Container> matches(String css) {
    SelectorMatches known = asked.get(css);
    if (known == null) {
      known = new SelectorMatches(css, document, containers.size(), deadline);
      asked.put(css, known);
    }
    return known;
  }

  /** Returns what tells containers that are elements which an XPath expression finds. */
  public Predicate<Container> matchesXPath(String expression) {
    Set<Element> found = xpath.elements(expression);
    return c -> c.element() != null && found.contains(c.element());
  }

  @Override
  public int first(Object key, Predicate<? super Block> test) {
    Integer known = places.get(key);
    if (known == null) {
      int i = 0;
      while (i < blocks.size() && !deadline.passed() && !test.test(blocks.get(i))) {
        i++;
      }
      known = i < blocks.size() ? i : Integer.MAX_VALUE;
      places.put(key, known);
    }
    return known;
  }

  @Override
  public int last(Object key, Predicate<? super Block> test) {
    Integer known = places.get(key);
    if (known == null) {
      int i = blocks.size() - 1;
      while (i >= 0 && !deadline.passed() && !test.test(blocks.get(i))) {
        i--;
      }
      known = i;
      places.put(key, known);
    }
    return known;
  }
}
