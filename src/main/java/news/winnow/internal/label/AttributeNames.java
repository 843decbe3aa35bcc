package news.winnow.internal.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Names the classes and the id of an element as {@link Key.Attribute} does. */
final class AttributeNames {
  private AttributeNames() {}

  /** Returns {@code #id} and each {@code .class}, in lower case. */
  static List<String> of(Element element) {
    String id = element.id();
    String classes = element.className();
    if (id.isEmpty() && classes.isEmpty()) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    if (!id.isEmpty()) {
      names.add("#" + id.toLowerCase(Locale.ROOT));
    }
    int i = 0;
    while (i < classes.length()) {
      int start = i;
      while (i < classes.length() && !isSpace(classes.charAt(i))) {
        i++;
      }
      if (i > start) {
        names.add("." + classes.substring(start, i).toLowerCase(Locale.ROOT));
      }
      i++;
    }
    return names;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }
}
