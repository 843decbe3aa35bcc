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
final class Names {
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
    StringBuilder name = new StringBuilder();
    int end = Math.min(value.length(), MAX_VALUE);
    for (int i = 0; i <= end && names.size() < MAX_NAMES; i++) {
      char c = i < end ? value.charAt(i) : ' ';
      if (c <= ' ') {
        add(names, name);
      } else if (Character.isLetterOrDigit(c)) {
        if (Character.isUpperCase(c)
            && i > 0
            && Character.isLowerCase(value.charAt(i - 1))
            && name.length() > 0) {
          name.append('-');
        }
        name.append(Character.toLowerCase(c));
      } else if (name.length() > 0 && name.charAt(name.length() - 1) != '-') {
        name.append('-');
      }
    }
    return List.copyOf(names);
  }

  private static void add(List<String> names, StringBuilder name) {
    int length = name.length();
    if (length > 0 && name.charAt(length - 1) == '-') {
      length--;
    }
    if (length > 0) {
      names.add(name.substring(0, length));
    }
    name.setLength(0);
  }
}
