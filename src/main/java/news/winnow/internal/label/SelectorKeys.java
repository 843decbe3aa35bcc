package news.winnow.internal.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the class or id that an element must have for a CSS selector to match it. */
final class SelectorKeys {
  private SelectorKeys() {}

  /**
   * Returns {@code .class} or {@code #id}, in lower case, for every alternative of a selector;
   * empty when one needs neither, or when the selector is written in a way not worth reading.
   */
  static Optional<List<String>> of(String selector) {
    if (!isPlain(selector)) {
      return Optional.empty();
    }
    List<String> found = new ArrayList<>();
    String key = "";
    int depth = 0;
    for (int i = 0; i < selector.length(); i++) {
      char c = selector.charAt(i);
      switch (c) {
        case '(', '[' -> depth++;
        case ')', ']' -> depth--;
        case '"', '\'' -> {
          // quotes stand in brackets, where all is skipped, unless they hide brackets of their own
          int close = selector.indexOf(c, i + 1);
          if (depth == 0 || close < 0 || holdsBracket(selector, i, close)) {
            return Optional.empty();
          }
          i = close;
        }
        case ',', ' ', '>', '+', '~', '\t', '\n', '\r', '\f' -> {
          if (depth == 0 && c == ',') {
            if (key.isEmpty()) {
              return Optional.empty();
            }
            found.add(key);
          }
          // a space before a comma or at the end does not begin another element
          if (depth == 0 && !(isSpace(c) && endsHere(selector, i))) {
            key = "";
          }
        }
        case '.', '#' -> {
          int end = nameEnd(selector, i + 1);
          if (depth == 0 && key.isEmpty() && end > i + 1) {
            key = selector.substring(i, end).toLowerCase(Locale.ROOT);
            i = end - 1;
          }
        }
        default -> {}
      }
      if (depth < 0) {
        return Optional.empty();
      }
    }
    if (key.isEmpty() || depth != 0) {
      return Optional.empty();
    }
    found.add(key);
    return Optional.of(found.stream().distinct().toList());
  }

  /** Escapes, namespaces, text nodes and names beyond ASCII are rare. */
  private static boolean isPlain(String selector) {
    return !selector.contains("::")
        && selector.chars().allMatch(c -> c < 0x80 && c != '\\' && c != '|');
  }

  private static boolean holdsBracket(String s, int from, int to) {
    for (int i = from; i < to; i++) {
      if ("()[]\"'".indexOf(s.charAt(i)) >= 0 && i > from) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }

  /** Whether only white space stands between here and a comma, or the end. */
  private static boolean endsHere(String s, int from) {
    int i = from;
    while (i < s.length() && isSpace(s.charAt(i))) {
      i++;
    }
    return i == s.length() || s.charAt(i) == ',';
  }

  private static int nameEnd(String s, int from) {
    int i = from;
    while (i < s.length()
        && (Character.isLetterOrDigit(s.charAt(i)) || s.charAt(i) == '-' || s.charAt(i) == '_')) {
      i++;
    }
    return i;
  }
}
