package news.winnow.rule;

/**
 * Says that a rule file is wrong, and where. The message has three lines: {@code NAME:LINE:COLUMN:}
 * and what was expected, the line (a window of a long one), and a caret under the column.
 */
public final class RuleSyntaxException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int BEFORE = 60;
  private static final int WINDOW = 90;

  private final String name;
  private final int line;
  private final int column;
  private final String problem;

  private RuleSyntaxException(String name, int line, int column, String problem, String excerpt) {
    super(name + ":" + line + ":" + column + ": " + problem + "\n" + excerpt);
    this.name = name;
    this.line = line;
    this.column = column;
    this.problem = problem;
  }

  /** Makes the exception for a place in a text. */
  static RuleSyntaxException at(String name, String text, int offset, String problem) {
    int line = 1;
    int start = 0;
    for (int i = 0; i < offset; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n')) {
        line++;
        start = i + 1;
      }
    }
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    int column = Math.min(offset, end) - start;
    String excerpt = excerpt(text.substring(start, end), column);
    return new RuleSyntaxException(name, line, column + 1, problem, excerpt);
  }

  private static String excerpt(String line, int column) {
    int from = line.length() <= WINDOW ? 0 : Math.max(0, column - BEFORE);
    int to = Math.min(line.length(), from + WINDOW);
    StringBuilder shown = new StringBuilder("  ");
    StringBuilder caret = new StringBuilder("  ");
    if (from > 0) {
      shown.append("... ");
      caret.append("    ");
    }
    for (int i = from; i < to; i++) {
      char c = line.charAt(i);
      shown.append(Character.isISOControl(c) && c != '\t' ? '?' : c);
      if (i < column) {
        caret.append(filler(c));
      }
    }
    if (to < line.length()) {
      shown.append(" ...");
    }
    return shown + "\n" + caret + "^";
  }

  /**
   * Returns what takes as much room as the char, so that the caret stands under the column in a
   * terminal.
   */
  private static String filler(char c) {
    int type = Character.getType(c);
    if (c == '\t') {
      return "\t";
    }
    if (type == Character.NON_SPACING_MARK
        || type == Character.FORMAT
        || Character.isLowSurrogate(c)) {
      return "";
    }
    boolean wide =
        Character.isHighSurrogate(c)
            || c >= '\u1100' && c <= '\u115f'
            || c >= '\u2e80' && c <= '\ua4cf'
            || c >= '\uac00' && c <= '\ud7a3'
            || c >= '\uf900' && c <= '\ufaff'
            || c >= '\uff00' && c <= '\uff60';
    return wide ? "\u3000" : " ";
  }

  /** Returns the name of the rule set: the file's name for a file. */
  public String name() {
    return name;
  }

  /** Returns the line, from 1. */
  public int line() {
    return line;
  }

  /** Returns the column, from 1, in chars of the line. */
  public int column() {
    return column;
  }

  /**
   * Returns what was expected, without the place: the first line of the message is made of both.
   */
  public String problem() {
    return problem;
  }
}
