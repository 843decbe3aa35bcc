package news.winnow.rule.foreign;

/** Turns a class or id as site configurations name them into a CSS selector. */
final class NameSelector {
  private NameSelector() {}

  /** Whole names in quotes or not; several stand there in this order. */
  static String of(String value) {
    String names = value.replace("\"", "").replace("'", "").strip();
    StringBuilder classes = new StringBuilder();
    for (String name : names.split(" ")) {
      classes.append(name.isEmpty() ? "" : "." + escaped(name));
    }
    return names.indexOf(' ') < 0
        ? classes + ", #" + escaped(names)
        : classes + "[class*=\"" + names.replace("\\", "\\\\") + "\"]";
  }

  private static String escaped(String name) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean plain = c == '-' || c == '_' || Character.isLetterOrDigit(c);
      out.append(plain ? "" : "\\").append(c);
    }
    return out.toString();
  }
}
