package news.winnow.internal.read;

import java.util.ArrayList;
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

  private final Map<String, List<String>> seen = new HashMap<>();

  /** Returns the element's names. */
  List<String> of(Element element) {
    if (element.attributesSize() == 0) {
      return List.of();
    }
    List<String> names = null;
    int looked = 0;
    for (Attribute a : element.attributes()) {
      if (++looked > MAX_NAMES) {
        break;
      }
      if (isNaming(a.getKey())) {
        String value = a.getValue();
        if (!value.isEmpty()) {
          List<String> more = seen.computeIfAbsent(value, Names::split);
          if (names == null) {
            names = more;
          } else if (!more.isEmpty()) {
            names = new ArrayList<>(names);
            names.addAll(more);
          }
        }
      }
    }
    return names == null ? List.of() : names;
  }

  private static boolean isNaming(String key) {
    return switch (key) {
      case "class",
          "id",
          "role",
          "itemprop",
          "rel",
          "property",
          "data-testid",
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

  private static List<String> split(String value) {
    List<String> names = new ArrayList<>();
    int end = Math.min(value.length(), MAX_VALUE);
    int start = 0;
    for (int i = 0; i <= end && names.size() < MAX_NAMES; i++) {
      if (i == end || value.charAt(i) <= ' ') {
        String name = hyphenate(value.substring(start, i));
        if (!name.isEmpty()) {
          names.add(name);
        }
        start = i + 1;
      }
    }
    return List.copyOf(names);
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
      if (!Character.isLetterOrDigit(c)) {
        if (out.length() > 0 && out.charAt(out.length() - 1) != '-') {
          out.append('-');
        }
      } else {
        if (Character.isUpperCase(c) && i > 0 && Character.isLowerCase(name.charAt(i - 1))) {
          out.append('-');
        }
        out.append(Character.toLowerCase(c));
      }
    }
    int end = out.length();
    return end > 0 && out.charAt(end - 1) == '-' ? out.substring(0, end - 1) : out.toString();
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
