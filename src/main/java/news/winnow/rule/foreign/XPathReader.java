package news.winnow.rule.foreign;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns the simple XPath expressions of site rules into CSS selectors: steps with names, tests of
 * attributes, of classes, of text, and positions. Anything else is refused.
 */
final class XPathReader {
  private static final int MAX_NESTING = 4;
  private static final int MAX_LENGTH = 1000;

  /**
   * An expression in CSS.
   *
   * @param css the selector
   * @param attribute the attribute that is asked for, where one is
   */
  record Selector(String css, Optional<String> attribute) {}

  /** Says that an expression is not a simple one. */
  private static final class NotSimple extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotSimple() {
      super("not a simple expression", null, false, false);
    }
  }

  private final String in;
  private int at;
  private int depth;
  private @Nullable String attribute;

  private XPathReader(String in) {
    this.in = in;
  }

  /** Returns the selector; empty for an expression that is not simple. */
  static Optional<Selector> read(String xpath) {
    String in = xpath.strip();
    if (in.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    XPathReader reader = new XPathReader(in);
    try {
      String css = reader.union();
      return Optional.of(new Selector(css, Optional.ofNullable(reader.attribute)));
    } catch (NotSimple e) {
      return Optional.empty();
    }
  }

  private String union() {
    StringBuilder css = new StringBuilder(path());
    while (accept("|")) {
      css.append(", ").append(path());
    }
    require(at == in.length());
    return css.toString();
  }

  private String path() {
    StringBuilder css = new StringBuilder();
    blanks();
    require(peek('/'));
    while (peek('/')) {
      int start = at;
      boolean deep = accept("//") || accept("/descendant::");
      if (!deep) {
        accept("/");
      }
      if (accept("text()")) {
        break;
      }
      if (accept("@")) {
        String name = name();
        require(attribute == null || attribute.equals(name));
        attribute = name;
        break;
      }
      String joint = deep ? " " : " > ";
      boolean child = !in.startsWith("/descendant::", start);
      if (accept("following-sibling::")) {
        joint = " ~ ";
        child = false;
      } else if (accept("descendant::")) {
        joint = " ";
        child = false;
      } else {
        accept("child::");
      }
      String step = step();
      // CSS counts among the children, other axes among what they find
      require(child || !hasPosition(step));
      css.append(css.length() == 0 ? "" : joint).append(step);
    }
    require(css.length() > 0);
    blanks();
    return css.toString();
  }

  private String step() {
    StringBuilder css = new StringBuilder(accept("*") ? "*" : name());
    boolean any = css.charAt(0) == '*';
    for (boolean first = true; accept("["); first = false) {
      String test = predicate(any);
      // a position behind another test is counted among what passed it, which CSS cannot say
      require(first || !hasPosition(test));
      css.append(test);
      require(accept("]"));
    }
    return css.toString();
  }

  private static boolean hasPosition(String css) {
    return css.contains(":nth-") || css.contains(":last-");
  }

  /* predicate = all { "or" all } */
  private String predicate(boolean any) {
    require(++depth <= MAX_NESTING);
    String first = all(any);
    StringBuilder css = new StringBuilder(first);
    boolean several = false;
    while (acceptWord("or")) {
      css.append(", ").append(all(any));
      several = true;
    }
    depth--;
    return several ? ":is(" + css + ")" : first;
  }

  private String all(boolean any) {
    StringBuilder css = new StringBuilder(test(any));
    while (acceptWord("and")) {
      css.append(test(any));
    }
    return css.toString();
  }

  private String test(boolean any) {
    blanks();
    if (accept("not(")) {
      String inner = predicate(any);
      require(accept(")"));
      return ":not(" + inner + ")";
    }
    if (accept("(")) {
      String inner = predicate(any);
      require(accept(")"));
      return inner;
    }
    if (accept("contains(")) {
      return contains();
    }
    if (accept("starts-with(")) {
      require(accept("@"));
      String css = "[" + name() + "^=" + quoted(argument()) + "]";
      return css;
    }
    if (accept("last()")) {
      return any ? ":last-child" : ":last-of-type";
    }
    if (accept("position()")) {
      require(accept("="));
    }
    blanks();
    if (at < in.length() && Character.isDigit(in.charAt(at))) {
      int start = at;
      while (at < in.length() && Character.isDigit(in.charAt(at))) {
        at++;
      }
      return (any ? ":nth-child(" : ":nth-of-type(") + in.substring(start, at) + ")";
    }
    require(accept("@"));
    String name = name();
    return accept("=") ? equal(name, string()) : "[" + name + "]";
  }

  private String contains() {
    blanks();
    if (accept("concat(")) {
      string();
      require(accept(","));
      boolean folded = accept("normalize-space(");
      require(accept("@class"));
      require(!folded || accept(")"));
      require(accept(","));
      string();
      require(accept(")"));
      String name = argument().strip();
      require(isName(name));
      return "." + name;
    }
    if (accept("@")) {
      return "[" + name() + "*=" + quoted(argument()) + "]";
    }
    boolean own = accept("text()");
    require(own || accept("."));
    String text = argument();
    require(text.indexOf('(') < 0 && text.indexOf(')') < 0 && !text.isBlank());
    return (own ? ":containsWholeOwnText(" : ":containsWholeText(") + text + ")";
  }

  /** The second argument of a function, and its end. */
  private String argument() {
    require(accept(","));
    String value = string();
    require(accept(")"));
    return value;
  }

  /** Names that can be looked up are written so. */
  private static String equal(String attribute, String value) {
    if (attribute.equals("id") && isName(value)) {
      return "#" + value;
    }
    String whole = "[" + attribute + "=" + quoted(value) + "]";
    if (attribute.equals("class")) {
      int end = value.strip().indexOf(' ');
      String first = end < 0 ? value.strip() : value.strip().substring(0, end);
      return isName(first) ? "." + first + whole : whole;
    }
    return whole;
  }

  private static String quoted(String value) {
    require(value.indexOf('"') < 0 && value.indexOf('\\') < 0 && !value.isBlank());
    return "\"" + value + "\"";
  }

  private static boolean isName(String s) {
    return !s.isEmpty()
        && !Character.isDigit(s.charAt(0))
        && s.chars()
            .allMatch(c -> c == '-' || c == '_' || c < 0x80 && Character.isLetterOrDigit(c));
  }

  private String string() {
    blanks();
    require(at < in.length());
    char quote = in.charAt(at);
    int end = in.indexOf(quote, at + 1);
    require((quote == '"' || quote == '\'') && end > 0);
    String value = in.substring(at + 1, end);
    at = end + 1;
    blanks();
    return value;
  }

  private String name() {
    int start = at;
    while (at < in.length() && isName("a" + in.charAt(at))) {
      at++;
    }
    // an axis or a function is none
    require(at > start && !peek(':') && !peek('('));
    return in.substring(start, at);
  }

  private boolean acceptWord(String word) {
    blanks();
    return accept(word + " ");
  }

  private boolean accept(String s) {
    int i = at;
    while (i < in.length() && in.charAt(i) == ' ') {
      i++;
    }
    if (!in.startsWith(s, i)) {
      return false;
    }
    at = i + s.length();
    return true;
  }

  private boolean peek(char c) {
    return at < in.length() && in.charAt(at) == c;
  }

  private void blanks() {
    while (peek(' ')) {
      at++;
    }
  }

  private static void require(boolean simple) {
    if (!simple) {
      throw new NotSimple();
    }
  }
}
