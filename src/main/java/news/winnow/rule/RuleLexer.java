package news.winnow.rule;

import java.util.List;

/**
 * Cuts the text of a rule file into tokens, as they are asked for. A statement ends where a line
 * begins with something that is not white space.
 */
final class RuleLexer {
  static final int MAX_STRING = 1000;

  enum Kind {
    WORD,
    STRING,
    COMMA,
    OPEN,
    CLOSE,
    LESS,
    MORE,
    END
  }

  /**
   * A token.
   *
   * @param kind the kind; END stands at the end of every statement
   * @param text the word or the string's content
   * @param start the offset of the first char
   * @param end the offset after the last char
   * @param line the line, from 1
   * @param opensLine whether only white space stands before it on its line
   */
  record Token(Kind kind, String text, int start, int end, int line, boolean opensLine) {}

  private final String name;
  private final String text;

  /** The same: a look at an array is cheaper, above all in a fresh JVM. */
  private final char[] chars;

  private int at;
  private int line = 1;
  private boolean opensLine = true;

  /** Where the next of these stands, if it was looked for and is not behind. */
  private int escapeAhead = -1;

  private int breakAhead = -1;
  private int returnAhead = -1;

  RuleLexer(String name, String text) {
    this.name = name;
    this.text = text;
    this.chars = text.toCharArray();
  }

  RuleSyntaxException error(int offset, String problem) {
    return RuleSyntaxException.at(name, text, offset, problem);
  }

  /**
   * Returns whether a token begins a statement: nothing, not even white space, stands before it on
   * its line.
   */
  boolean beginsStatement(Token token) {
    if (!token.opensLine() || token.start() == 0) {
      return token.opensLine();
    }
    char before = chars[token.start() - 1];
    return before == '\n' || before == '\r';
  }

  /** Returns where the next token is looked for. */
  int at() {
    return at;
  }

  /** Returns a lexer that reads the same text from a token on, which is the next. */
  RuleLexer from(Token token) {
    RuleLexer again = new RuleLexer(name, text);
    again.at = token.start();
    again.line = token.line();
    again.opensLine = token.opensLine();
    return again;
  }

  /**
   * Takes commas and strings as far as they follow in their plainest form, without a token for
   * each: most of a rule file is that.
   *
   * @param strings where to add what the strings hold
   * @param most how many to take
   */
  void takePlainStrings(List<String> strings, int most) {
    for (int i = 0; i < most && at < chars.length && chars[at] == ','; i++) {
      int open = at + 1;
      breakAhead = ahead(breakAhead, '\n', open);
      boolean breaks = breakAhead == open;
      open += breaks ? 1 : 0;
      while (open < chars.length && chars[open] == ' ') {
        open++;
      }
      int close = text.indexOf('"', open + 1);
      escapeAhead = ahead(escapeAhead, '\\', open);
      breakAhead = ahead(breakAhead, '\n', open);
      returnAhead = ahead(returnAhead, '\r', open);
      if (close < 0
          || close - open > MAX_STRING
          || close > Math.min(Math.min(escapeAhead, breakAhead), returnAhead)
          || chars[open] != '"'
          || breaks && chars[open - 1] == '\n') {
        return;
      }
      strings.add(text.substring(open + 1, close));
      line += breaks ? 1 : 0;
      at = close + 1;
    }
  }

  private int ahead(int known, char c, int from) {
    int next = known >= from ? known : text.indexOf(c, from);
    return next < 0 ? chars.length : next;
  }

  /** Returns the next token of the file; END at the end of the file only. */
  Token next() {
    skipBlanks();
    boolean first = opensLine;
    opensLine = false;
    int start = at;
    if (at >= chars.length) {
      return new Token(Kind.END, "", start, start, line, first);
    }
    char c = chars[at];
    Kind mark = mark(c);
    if (mark != Kind.WORD) {
      at++;
      return new Token(mark, text.substring(start, at), start, at, line, first);
    }
    if (c == '"') {
      String content = string();
      return new Token(Kind.STRING, content, start, at, line, first);
    }
    while (at < chars.length && isWordChar(chars[at])) {
      at++;
    }
    return new Token(Kind.WORD, text.substring(start, at), start, at, line, first);
  }

  private static Kind mark(char c) {
    return switch (c) {
      case ',' -> Kind.COMMA;
      case '(' -> Kind.OPEN;
      case ')' -> Kind.CLOSE;
      case '<' -> Kind.LESS;
      case '>' -> Kind.MORE;
      default -> Kind.WORD;
    };
  }

  private static boolean isWordChar(char c) {
    return c >= 'a' && c <= 'z' || mark(c) == Kind.WORD && c != '"' && c != '#' && !isBlank(c);
  }

  private static boolean isBlank(char c) {
    return c <= ' '
        || c > '~' && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff');
  }

  private void skipBlanks() {
    while (at < chars.length) {
      char c = chars[at];
      if (c == '\n' || c == '\r') {
        at += c == '\r' && at + 1 < chars.length && chars[at + 1] == '\n' ? 2 : 1;
        line++;
        opensLine = true;
      } else if (c == '#') {
        while (at < chars.length && chars[at] != '\n' && chars[at] != '\r') {
          at++;
        }
      } else if (isBlank(c)) {
        at++;
      } else {
        return;
      }
    }
  }

  private String string() {
    int open = at++;
    int plain = at;
    StringBuilder unescaped = null;
    while (true) {
      char c = at < chars.length ? chars[at] : '\n';
      if (c >= 'a' && c <= 'z') {
        at++;
        continue;
      }
      if (c == '\n' || c == '\r') {
        throw error(open, "this string has no closing quote on its line");
      }
      if (at - open > MAX_STRING) {
        throw error(open, "this string is longer than " + MAX_STRING + " chars");
      }
      if (c == '"') {
        String rest = text.substring(plain, at++);
        return unescaped == null ? rest : unescaped.append(rest).toString();
      }
      if (c != '\\') {
        at++;
        continue;
      }
      unescaped = unescaped == null ? new StringBuilder() : unescaped;
      unescaped.append(text, plain, at).append(escape());
      plain = at;
    }
  }

  private char escape() {
    int start = at++;
    char c = at < chars.length ? chars[at] : '\n';
    if (c == '"' || c == '\\') {
      at++;
      return c;
    }
    if (c == 'u' && at + 4 < chars.length) {
      int value = 0;
      for (int i = at + 1; i <= at + 4; i++) {
        char hex = chars[i];
        int digit = hex < 0x80 ? Character.digit(hex, 16) : -1;
        value = digit < 0 || value < 0 ? -1 : value * 16 + digit;
      }
      if (value >= 0) {
        at += 5;
        return (char) value;
      }
    }
    throw error(start, "unknown escape; known are \\\", \\\\ and \\u with four hex digits");
  }
}
