package news.winnow.rule;

import org.jsoup.select.QueryParser;

/** Refuses CSS selectors that jsoup cannot read, or whose cost on a hostile page has no bound. */
final class Selectors {
  static final int MAX_LENGTH = 1000;
  static final int MAX_NESTING = 4;

  private Selectors() {}

  static void check(String selector) {
    if (selector.length() > MAX_LENGTH) {
      throw new IllegalArgumentException("a selector is at most " + MAX_LENGTH + " chars");
    }
    if (nesting(selector) > MAX_NESTING) {
      throw new IllegalArgumentException("a selector nests at most " + MAX_NESTING + " brackets");
    }
    if (selector.contains("~=") || selector.contains(":matches")) {
      throw new IllegalArgumentException(
          "regular expressions are not allowed in selectors; instead of [class~=x] write .x");
    }
    try {
      QueryParser.parse(selector);
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw new IllegalArgumentException("not a selector: " + firstLine(e), e);
    }
  }

  private static int nesting(String selector) {
    int depth = 0;
    int most = 0;
    for (int i = 0; i < selector.length(); i++) {
      char c = selector.charAt(i);
      if (c == '(' || c == '[') {
        most = Math.max(most, ++depth);
      } else if (c == ')' || c == ']') {
        depth--;
      }
    }
    return most;
  }

  private static String firstLine(RuntimeException e) {
    String message = String.valueOf(e.getMessage());
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }
}
