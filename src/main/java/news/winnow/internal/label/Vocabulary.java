package news.winnow.internal.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The tokens, names, tags and selectors that the rules of a table ask for, each with a number of
 * its own. Complete before the first page is read; from then on only read.
 */
final class Vocabulary {
  private record Token(String words, int id) {}

  /**
   * A selector that may match elements with a class or id.
   *
   * @param text the selector
   * @param proven whether it matches every element with that class
   * @param id its number
   */
  record Selector(String text, boolean proven, int id) {}

  private static final int[] NONE = {};

  private final Map<String, List<Token>> tokensByFirstWord = new HashMap<>();
  private final Map<String, Integer> tokens = new HashMap<>();
  private final Map<String, Integer> tags = new HashMap<>();
  private final Map<String, Integer> names = new HashMap<>();
  private final Map<String, Integer> selectors = new HashMap<>();
  private final Map<String, List<Selector>> selectorsByName = new HashMap<>();
  private int size;

  /** Returns how many numbers are given away, from 0. */
  int size() {
    return size;
  }

  /** Returns the number of a token: words joined by hyphens. */
  int addToken(String words) {
    Integer known = tokens.get(words);
    if (known != null) {
      return known;
    }
    int end = words.indexOf('-');
    String first = end < 0 ? words : words.substring(0, end);
    tokensByFirstWord.computeIfAbsent(first, w -> new ArrayList<>(1)).add(new Token(words, size));
    tokens.put(words, size);
    return size++;
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
    boolean proven = name.charAt(0) == '.' && key.selector().equalsIgnoreCase(name);
    int id = add(key.selector(), selectors);
    List<Selector> known = selectorsByName.computeIfAbsent(name, n -> new ArrayList<>(1));
    Selector selector = new Selector(key.selector(), proven, id);
    if (!known.contains(selector)) {
      known.add(selector);
    }
    return id;
  }

  private int add(String name, Map<String, Integer> numbers) {
    Integer known = numbers.putIfAbsent(name, size);
    return known == null ? size++ : known;
  }

  /** Returns the number of a tag name; -1 for one that no rule asks for. */
  int tag(String tag) {
    return tags.getOrDefault(tag, -1);
  }

  boolean hasSelectors() {
    return !selectors.isEmpty();
  }

  /** Returns the numbers of a name and of the tokens in it, an array not to be changed. */
  int[] namesAndTokensOf(String name) {
    Integer whole = names.get(name);
    int[] found = whole == null ? NONE : new int[] {whole};
    int start = 0;
    while (start <= name.length()) {
      int hyphen = name.indexOf('-', start);
      int end = hyphen < 0 ? name.length() : hyphen;
      List<Token> begun = tokensByFirstWord.get(name.substring(start, end));
      for (int i = 0; begun != null && i < begun.size(); i++) {
        Token t = begun.get(i);
        int after = start + t.words().length();
        if (name.startsWith(t.words(), start)
            && (after == name.length() || name.charAt(after) == '-')) {
          found = Arrays.copyOf(found, found.length + 1);
          found[found.length - 1] = t.id();
        }
      }
      start = end + 1;
    }
    return found;
  }

  /** Returns the selectors that ask for one of the classes in a class attribute. */
  List<Selector> ofClasses(String value) {
    List<Selector> found = List.of();
    for (String name : AttributeNames.classes(value)) {
      List<Selector> asking = selectorsByName.get(name);
      if (asking != null) {
        found = found.isEmpty() ? new ArrayList<>() : found;
        found.addAll(asking);
      }
    }
    return found;
  }

  /** Returns the selectors that ask for an id. */
  List<Selector> ofId(String value) {
    return value.isEmpty()
        ? List.of()
        : selectorsByName.getOrDefault(AttributeNames.id(value), List.of());
  }
}
