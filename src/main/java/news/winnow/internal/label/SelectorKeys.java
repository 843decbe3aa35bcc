package news.winnow.internal.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds classes and ids that a page must have for a CSS selector to match on it: for each
 * alternative one of the matched element itself, or else one of another element.
 */
final class SelectorKeys {
  private final String selector;
  private final List<Key> keys = new ArrayList<>();
  private int start;
  private String ofElement = "";
  private String ofOther = "";

  /** Whether the other element may stand beside, not around. */
  private boolean beside;

  private SelectorKeys(String selector) {
    this.selector = selector;
  }

  /**
   * Returns a key for every alternative; none when an alternative names neither class nor id, or
   * when the selector is written in a way not worth reading.
   */
  static List<Key> of(String selector) {
    // escapes, namespaces, text nodes and names beyond ASCII are rare
    boolean plain =
        !selector.contains("::")
            && selector.chars().allMatch(c -> c < 0x80 && c != '\\' && c != '|');
    SelectorKeys reader = new SelectorKeys(selector);
    return plain && reader.read() ? List.copyOf(reader.keys) : List.of();
  }

  private boolean read() {
    int depth = 0;
    for (int i = 0; i < selector.length(); i++) {
      char c = selector.charAt(i);
      if (c == '"' || c == '\'') {
        // quotes stand in brackets, where all is skipped, unless they hide brackets of their own
        int close = selector.indexOf(c, i + 1);
        if (depth == 0 || close < 0 || holdsBracket(i + 1, close)) {
          return false;
        }
        i = close;
      } else if (c == '(' || c == '[') {
        depth++;
      } else if (c == ')' || c == ']') {
        if (--depth < 0) {
          return false;
        }
      } else if (depth == 0 && c == ',') {
        if (!endAlternative(i)) {
          return false;
        }
      } else if (depth == 0 && (isSpace(c) || c == '>' || c == '+' || c == '~')) {
        // a space before a comma or at the end does not begin another element
        if (!(isSpace(c) && endsAfterSpace(i))) {
          beside &= ofElement.isEmpty();
          beside |= c == '+' || c == '~';
          ofOther = ofElement.isEmpty() ? ofOther : ofElement;
          ofElement = "";
        }
      } else if (depth == 0 && (c == '.' || c == '#')) {
        int end = nameEnd(i + 1);
        if (end > i + 1) {
          ofElement = selector.substring(i, end).toLowerCase(Locale.ROOT);
          i = end - 1;
        }
      }
    }
    return depth == 0 && endAlternative(selector.length());
  }

  private boolean endAlternative(int end) {
    if (!ofElement.isEmpty()) {
      keys.add(new Key.Attribute(ofElement, selector.substring(start, end).strip()));
    } else if (!ofOther.isEmpty()) {
      keys.add(beside ? new Key.OnPage(ofOther) : new Key.Above(ofOther));
    } else {
      return false;
    }
    start = end + 1;
    ofElement = "";
    ofOther = "";
    beside = false;
    return true;
  }

  private boolean holdsBracket(int from, int to) {
    for (int i = from; i < to; i++) {
      if ("()[]\"'".indexOf(selector.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }

  private boolean endsAfterSpace(int from) {
    int i = from;
    while (i < selector.length() && isSpace(selector.charAt(i))) {
      i++;
    }
    return i == selector.length() || selector.charAt(i) == ',';
  }

  private int nameEnd(int from) {
    int i = from;
    while (i < selector.length()) {
      char c = selector.charAt(i);
      if (!Character.isLetterOrDigit(c) && c != '-' && c != '_') {
        break;
      }
      i++;
    }
    return i;
  }
}
