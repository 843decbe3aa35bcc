package news.winnow.internal.read;

/**
 * The marks of Markdown by lines, as programs leave them that turn a page into Markdown. What
 * stands within a line is read by {@link MarkdownLine}. See <a
 * href="https://spec.commonmark.org/0.31.2/">CommonMark 0.31.2</a>, of which this knows what such
 * programs write: no indented code and no raw HTML.
 */
final class Markdown {
  /** Marks beyond these chars are not looked for. */
  private static final int SAMPLE = 200_000;

  /** A text with so many marks, and with links among them, is no mere text. */
  private static final int MIN_MARKS = 3;

  private static final int MAX_LEVEL = 6;

  private Markdown() {}

  /** Returns whether a text is written in Markdown: it has links and at least three marks. */
  static boolean isIn(String text) {
    int n = Math.min(text.length(), SAMPLE);
    int links = 0;
    int headings = 0;
    boolean start = true;
    for (int i = 0; i < n && (links == 0 || links + headings < MIN_MARKS); i++) {
      char c = text.charAt(i);
      if (c == ']' && isTarget(text, i + 1)) {
        links++;
      } else if (c == '#' && start && headingLevel(text, i) > 0) {
        headings++;
      }
      start = c == '\n' || c == '\r';
    }
    return links > 0 && links + headings >= MIN_MARKS;
  }

  /** Whether the target of a link stands at the place: an address in brackets. */
  private static boolean isTarget(String text, int at) {
    return text.startsWith("(http", at)
        || text.startsWith("(/", at)
        || text.startsWith("(#", at)
        || text.startsWith("(<", at)
        || text.startsWith("(mailto:", at);
  }

  /** Returns the level of the heading that a line begins, 1 to 6; 0 for none. */
  static int headingLevel(String line) {
    return headingLevel(line, 0);
  }

  private static int headingLevel(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) == '#') {
      i++;
    }
    boolean follows = i + 1 < text.length() && text.charAt(i) == ' ' && text.charAt(i + 1) != '\n';
    return follows && i - from <= MAX_LEVEL ? i - from : 0;
  }

  /** Returns the text of a line that is a heading. */
  static String headingText(String line) {
    int from = headingLevel(line);
    int to = line.length();
    while (to > from && (line.charAt(to - 1) == '#' || line.charAt(to - 1) == ' ')) {
      to--;
    }
    // marks at the end belong to the text unless a space stands before them
    boolean closed = to == line.length() || line.charAt(to) == ' ';
    return line.substring(from, closed ? to : line.length()).strip();
  }

  /** Returns the level of the heading that a line underlines: 1 or 2; 0 for none. */
  static int underlined(String line) {
    return isRowOf(line, '=', 3) ? 1 : isRowOf(line, '-', 3) ? 2 : 0;
  }

  /** Returns whether a line stands between blocks and says nothing: a rule, a fence, an address. */
  static boolean isBetween(String line) {
    String bare = line.replace(" ", "");
    return isRowOf(bare, '*', 3)
        || isRowOf(bare, '-', 3)
        || isRowOf(bare, '_', 3)
        || isRowOf(bare, '=', 3)
        || line.startsWith("```")
        || line.startsWith("~~~")
        || isTableRule(bare)
        || isDefinition(line);
  }

  private static boolean isRowOf(String line, char mark, int min) {
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) != mark) {
        return false;
      }
    }
    return line.length() >= min;
  }

  /** What parts the head of a table from its rows: {@code | --- | :-: |}. */
  private static boolean isTableRule(String bare) {
    boolean bars = false;
    boolean hyphens = false;
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      bars |= c == '|';
      hyphens |= c == '-';
      if (c != '|' && c != '-' && c != ':') {
        return false;
      }
    }
    return bars && hyphens;
  }

  /** What a link refers to: {@code [1]: https://example.com/}. */
  private static boolean isDefinition(String line) {
    int end = line.startsWith("[") ? line.indexOf("]: ") : -1;
    return end > 0 && line.indexOf(' ', end + 3) < 0;
  }

  /** Returns a line without the marks of quotations at its start, and of the cells of a table. */
  static String withoutFrame(String line) {
    int from = 0;
    int to = line.length();
    while (from < to && (line.charAt(from) == '>' || line.charAt(from) == ' ')) {
      from++;
    }
    if (to - from > 2 && line.charAt(from) == '|' && line.charAt(to - 1) == '|') {
      return line.substring(from + 1, to - 1).strip();
    }
    return line.substring(from, to);
  }
}
