package news.winnow.internal.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Gives a number to each of the tokens, names, tags and selectors that the rules of a table ask
 * for. Complete before the first page is read; {@link NameFinder} finds them there.
 */
final class Vocabulary {
  /**
   * A selector that may match elements with a class or id.
   *
   * @param text the selector
   * @param bare whether it is nothing but that class or id
   * @param id its number
   */
  record Selector(String text, boolean bare, int id) {
    /** Returns whether it matches an element that was found by its class or id without case. */
    boolean isBareAndMatches(Element element) {
      return bare && (text.charAt(0) == '.' || isHash(element.id()));
    }

    private boolean isHash(String id) {
      return text.length() == 1 + id.length() && text.endsWith(id);
    }
  }

  final Map<String, Integer> tokens = new HashMap<>();
  final Map<String, Integer> tags = new HashMap<>();
  final Map<String, Integer> names = new HashMap<>();
  final Map<String, List<Selector>> selectorsByName = new HashMap<>();
  final Map<String, Integer> above = new HashMap<>();
  private final Map<String, Integer> selectors = new HashMap<>();
  private int size;

  /** Returns how many numbers are given away, from 0. */
  int size() {
    return size;
  }

  /** Returns the number of a token: words joined by hyphens. */
  int addToken(String words) {
    return add(words, tokens);
  }

  /** Returns the number of a tag name. */
  int addTag(String tag) {
    return add(tag, tags);
  }

  /** Returns the number of a whole name: words joined by hyphens. */
  int addName(String words) {
    return add(words, names);
  }

  /** Returns the number of a selector, which is looked for where its class or id is. */
  int addSelector(Key.Attribute key) {
    String name = key.name();
    boolean bare = key.selector().equalsIgnoreCase(name);
    int id = add(key.selector(), selectors);
    List<Selector> known = selectorsByName.computeIfAbsent(name, n -> new ArrayList<>(1));
    for (Selector selector : known) {
      if (selector.id() == id) {
        return id;
      }
    }
    known.add(new Selector(key.selector(), bare, id));
    return id;
  }

  /** Returns the number of a class or id of an element around another. */
  int addAbove(Key.Above key) {
    return add(key.name(), above);
  }

  private int add(String name, Map<String, Integer> numbers) {
    Integer known = numbers.putIfAbsent(name, size);
    return known == null ? size++ : known;
  }
}
