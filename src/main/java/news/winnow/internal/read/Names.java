package news.winnow.internal.read;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Turns an element's naming attributes into lower-case words joined by hyphens; remembers what it
 * has seen on the page.
 */
public final class Names {
  private static final int MAX_VALUE = 400;
  private static final int MAX_NAMES = 24;

  private static final char[] LOWER = lowerTable();

  private final Map<String, ElementNames> seen = new HashMap<>(256);
  private int numbers = ElementNames.NONE.number() + 1;
  private boolean mayHide;

  // of the value at hand; a word has a char at least
  private final long[] words = new long[MAX_VALUE];
  private final int[] parts = new int[2 * MAX_NAMES];

  /** Returns whether the element asked for last has attributes by which one hides itself. */
  boolean mayHide() {
    return mayHide;
  }

  /** Returns the element's names. */
  ElementNames of(Element element) {
    ElementNames names = ElementNames.NONE;
    mayHide = false;
    if (element.attributesSize() == 0) {
      return names;
    }
    int looked = 0;
    for (Attribute a : element.attributes()) {
      String key = a.getKey();
      mayHide |= Hiding.isBy(key);
      if (++looked > MAX_NAMES) {
        mayHide = true;
        return names.cut(numbers++);
      }
      if (isNaming(key)) {
        String value = a.getValue();
        if (!value.isEmpty()) {
          names = both(names, in(value));
        }
      }
    }
    return names;
  }

  private ElementNames in(String value) {
    ElementNames known = seen.get(value);
    if (known == null) {
      known = split(value);
      seen.put(value, known);
    }
    return known;
  }

  private ElementNames both(ElementNames a, ElementNames b) {
    if (a == ElementNames.NONE || b == ElementNames.NONE) {
      return a == ElementNames.NONE ? b : a;
    }
    return a.and(b, numbers++);
  }

  private static boolean isNaming(String key) {
    return switch (key.isEmpty() ? ' ' : key.charAt(0)) {
      case 'c' -> key.equals("class");
      case 'i' -> key.equals("id") || key.equals("itemprop");
      case 'r' -> key.equals("role") || key.equals("rel");
      case 'p' -> key.equals("property");
      case 'd' -> key.startsWith("data-") && isNamingData(key);
      default -> false;
    };
  }

  private static boolean isNamingData(String key) {
    return switch (key) {
      case "data-testid",
          "data-test-id",
          "data-component",
          "data-component-name",
          "data-type",
          "data-area",
          "data-module",
          "data-element",
          "data-article-el",
          "data-block",
          "data-qa" ->
          true;
      default -> false;
    };
  }

  /** Takes a value apart as {@link #addNames} does, but makes no strings of it. */
  private ElementNames split(String value) {
    int end = Math.min(value.length(), MAX_VALUE);
    int names = 0;
    int count = 0; // of words
    int before = 0; // words of the names before
    long hash = WordHash.START; // of a word
    int letter = 0; // of a name
    boolean inWord = false;
    char last = ' ';
    for (int i = 0; i <= end && names < MAX_NAMES; i++) {
      char c = i < end ? value.charAt(i) : ' ';
      char lower = lower(c);
      if (inWord && (lower == 0 || isHump(last, c))) {
        words[count++] = hash;
        hash = WordHash.START;
      }
      inWord = lower != 0;
      if (inWord) {
        hash = WordHash.with(hash, lower);
        letter = ElementNames.withLetter(letter, lower);
      } else if (c <= ' ' && count > before) {
        parts[2 * names] = count;
        parts[2 * names++ + 1] = letter;
        before = count;
        letter = 0;
      }
      last = c;
    }
    boolean complete = value.length() <= MAX_VALUE && names < MAX_NAMES;
    if (names == 0 && complete) {
      return ElementNames.NONE;
    }
    return new ElementNames(
        new String[] {value},
        Arrays.copyOf(words, count),
        Arrays.copyOf(parts, 2 * names),
        numbers++,
        complete);
  }

  /** Adds the names in an attribute's value to a list. */
  static void addNames(String value, List<String> names) {
    int most = names.size() + MAX_NAMES;
    int end = Math.min(value.length(), MAX_VALUE);
    int start = 0;
    for (int i = 0; i <= end && names.size() < most; i++) {
      if (i == end || value.charAt(i) <= ' ') {
        String name = hyphenate(value.substring(start, i));
        if (!name.isEmpty()) {
          names.add(name);
        }
        start = i + 1;
      }
    }
  }

  /**
   * Returns class, id and like attributes as lower-case words joined by hyphens: {@code
   * articleAuthor_name} is {@code article-author-name}.
   */
  public static String hyphenate(String name) {
    if (isHyphenated(name)) {
      return name;
    }
    StringBuilder out = new StringBuilder(name.length() + 8);
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      char lower = lower(c);
      if (lower == 0) {
        if (out.length() > 0 && out.charAt(out.length() - 1) != '-') {
          out.append('-');
        }
      } else {
        if (i > 0 && isHump(name.charAt(i - 1), c)) {
          out.append('-');
        }
        out.append(lower);
      }
    }
    int end = out.length();
    return end > 0 && out.charAt(end - 1) == '-' ? out.substring(0, end - 1) : out.toString();
  }

  /** Returns whether a word begins here for its capital. */
  private static boolean isHump(char before, char c) {
    boolean small = c >= 'a' && c <= 'z';
    return !small && Character.isUpperCase(c) && Character.isLowerCase(before);
  }

  /** Returns a letter or digit in lower case, 0 for anything else. */
  public static char lower(char c) {
    return c < LOWER.length ? LOWER[c] : lowerOf(c);
  }

  private static char lowerOf(char c) {
    return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
  }

  private static char[] lowerTable() {
    char[] table = new char[0x80];
    for (char c = 0; c < table.length; c++) {
      table[c] = lowerOf(c);
    }
    return table;
  }

  /** Most names are written so already. */
  private static boolean isHyphenated(String name) {
    char before = '-';
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean word = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
      if (!word && (c != '-' || before == '-')) {
        return false;
      }
      before = c;
    }
    return before != '-';
  }
}
