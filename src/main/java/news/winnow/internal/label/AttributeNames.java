package news.winnow.internal.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Names classes and ids as {@link Key.Attribute} does. */
final class AttributeNames {
  private AttributeNames() {}

  /** Returns the name of an id attribute. */
  static String id(String value) {
    return "#" + value.toLowerCase(Locale.ROOT);
  }

  /** Returns the name of each class in a class attribute. */
  static List<String> classes(String value) {
    if (value.isEmpty()) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    int i = 0;
    while (i < value.length()) {
      int start = i;
      while (i < value.length() && !isSpace(value.charAt(i))) {
        i++;
      }
      if (i > start) {
        names.add("." + value.substring(start, i).toLowerCase(Locale.ROOT));
      }
      i++;
    }
    return names;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }
}
