package news.winnow.internal.read;

/** Writes where a container stands as a path of tags with their first class or id. */
final class ElementPath {
  private static final int MAX_STEPS = 12;
  private static final int MAX_NAME = 40;
  private static final int CLASSES_LOOKED_AT = 3;

  private static final String BETWEEN = " > ";
  private static final String MORE = "...";

  private ElementPath() {}

  static String of(Container container) {
    int more = container.depth() < MAX_STEPS ? 0 : 1;
    String[] steps = new String[Math.min(MAX_STEPS, container.depth() + 1) + more];
    steps[0] = MORE;
    Container c = container;
    for (int i = steps.length - 1; i >= more && c != null; i--) {
      steps[i] = c.step();
      c = c.parent();
    }
    return String.join(BETWEEN, steps);
  }

  /** Writes the step of one container. */
  static String step(Container c) {
    var element = c.element();
    if (element == null) {
      return c.tag();
    }
    String id = element.id();
    if (isPlain(id, 0, id.length())) {
      return c.tag().concat("#").concat(id);
    }
    String classes = element.attr("class").trim();
    int start = 0;
    for (int name = 0; name < CLASSES_LOOKED_AT && start < classes.length(); name++) {
      // the last of them counts only where nothing follows
      int end = name == CLASSES_LOOKED_AT - 1 ? classes.length() : start;
      while (end < classes.length() && !isSpace(classes.charAt(end))) {
        end++;
      }
      if (isPlain(classes, start, end)) {
        return c.tag().concat(".").concat(classes.substring(start, end));
      }
      start = end;
      while (start < classes.length() && isSpace(classes.charAt(start))) {
        start++;
      }
    }
    return c.tag();
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
  }

  private static boolean isPlain(String s, int from, int to) {
    if (from == to || to - from > MAX_NAME) {
      return false;
    }
    for (int i = from; i < to; i++) {
      char c = s.charAt(i);
      boolean plain = c >= 'a' && c <= 'z' || c == '-' || c == '_'; // as most are
      if (!plain && !Character.isLetterOrDigit(c)) {
        return false;
      }
    }
    return true;
  }
}
