package news.winnow.internal.read;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes where a container stands as a path of tags with their first class or id. */
final class ElementPath {
  private static final int MAX_STEPS = 12;

  private ElementPath() {}

  static String of(Container container) {
    Deque<String> steps = new ArrayDeque<>();
    Container c = container;
    for (; c != null && steps.size() < MAX_STEPS; c = c.parent()) {
      steps.addFirst(step(c));
    }
    if (c != null) {
      steps.addFirst("...");
    }
    return String.join(" > ", steps);
  }

  private static String step(Container c) {
    var element = c.element();
    if (element == null) {
      return c.tag();
    }
    String id = element.id();
    if (isPlain(id)) {
      return c.tag() + "#" + id;
    }
    for (String name : element.attr("class").trim().split("[ \t\n\f\r]+", 3)) {
      if (isPlain(name)) {
        return c.tag() + "." + name;
      }
    }
    return c.tag();
  }

  private static boolean isPlain(String name) {
    return !name.isEmpty()
        && name.length() <= 40
        && name.chars().allMatch(ch -> ch == '-' || ch == '_' || Character.isLetterOrDigit(ch));
  }
}
