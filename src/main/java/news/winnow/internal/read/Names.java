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

  private final Map<String, ElementNames> seen = new HashMap<>(256);
  private int numbers = ElementNames.NONE.number() + 1;
  private boolean mayHide;

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
        return new ElementNames(names.all(), numbers++, false);
      }
      if (isNaming(key)) {
        String value = a.getValue();
        if (!value.isEmpty()) {
          names = both(names, seen.computeIfAbsent(value, this::split));
        }
      }
    }
    return names;
  }

  private ElementNames both(ElementNames a, ElementNames b) {
    if (a == ElementNames.NONE || b == ElementNames.NONE) {
      return a == ElementNames.NONE ? b : a;
    }
    List<String> all = new ArrayList<>(a.all().size() + b.all().size());
    all.addAll(a.all());
    all.addAll(b.all());
    return new ElementNames(all, numbers++, a.complete() && b.complete());
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

  private ElementNames split(String value) {
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
    boolean complete = value.length() <= MAX_VALUE && names.size() < MAX_NAMES;
    return names.isEmpty() && complete
        ? ElementNames.NONE
        : new ElementNames(List.copyOf(names), numbers++, complete);
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
