package news.winnow.render;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import news.winnow.render.MarkdownText.Place;

/**
 * Writes page text so that no Markdown reader takes any of it for markup; a backslash is set only
 * where one is needed.
 */
final class MarkdownEscaper {
  private static final String ALWAYS = "\\`*_[]<~";
  private static final String IN_ADDRESS = "<>()\\`\"|";
  private static final int LONGEST_ENTITY = 40;

  private final String text;
  private final Place place;
  private final int lineStart;
  private final int listMark;

  /**
   * Makes an escaper for one line.
   *
   * @param text the whole line; line feeds in it become spaces
   * @param place where the line stands
   */
  MarkdownEscaper(String text, Place place) {
    this.text = text;
    this.place = place;
    int start = 0;
    while (start < text.length() && Chars.isSpace(text.charAt(start))) {
      start++;
    }
    this.lineStart = start;
    this.listMark = listMark(start);
  }

  /**
   * Returns the offset of the dot or bracket that would make the line an item of a numbered list,
   * or -1.
   */
  private int listMark(int start) {
    int i = start;
    while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    boolean numbered = i > start && i < text.length() && ".)".indexOf(text.charAt(i)) >= 0;
    return numbered && (i + 1 == text.length() || Chars.isSpace(text.charAt(i + 1))) ? i : -1;
  }

  /** Appends a part of the line. */
  void append(int start, int end, StringBuilder out) {
    for (int i = Math.max(start, lineStart); i < end; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\t') {
        out.append(' ');
      } else {
        // an exclamation mark in front of a link would make it an image
        if (isMarkup(c, i) || (c == '!' && i + 1 == end && end < text.length())) {
          out.append('\\');
        }
        out.append(c);
      }
    }
  }

  private boolean isMarkup(char c, int i) {
    return switch (c) {
      case '#' -> i == lineStart || place == Place.HEADING;
      case '+', '-', '>' -> i == lineStart;
      case '.' -> i == listMark || followsWww(i);
      case ')' -> i == listMark;
      case '|' -> place == Place.CELL;
      case '&' -> isEntity(text, i);
      case ':' -> text.startsWith("//", i + 1);
      default -> ALWAYS.indexOf(c) >= 0;
    };
  }

  private boolean followsWww(int i) {
    return i >= 3 && text.regionMatches(true, i - 3, "www", 0, 3);
  }

  private static boolean isEntity(String text, int ampersand) {
    int last = Math.min(text.length(), ampersand + LONGEST_ENTITY);
    for (int i = ampersand + 1; i < last; i++) {
      char c = text.charAt(i);
      if (c == ';') {
        return i > ampersand + 1;
      }
      if (c != '#' && !Character.isLetterOrDigit(c)) {
        return false;
      }
    }
    return false;
  }

  /** Returns whether every edition of CommonMark counts the character as punctuation. */
  static boolean isPunctuation(int c) {
    if (c < 128) {
      return c > ' ' && c != 127 && !Character.isLetterOrDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  /** Returns a safe address as it stands between the brackets of a link. */
  static String url(String url) {
    StringBuilder out = new StringBuilder(url.length());
    for (int i = 0; i < url.length(); ) {
      int c = url.codePointAt(i);
      if (Chars.isSpace(c) || (c < 128 && IN_ADDRESS.indexOf(c) >= 0)) {
        for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
          out.append('%').append(String.format(Locale.ROOT, "%02X", b));
        }
      } else if (c == '&' && isEntity(url, i)) {
        out.append("&amp;");
      } else {
        out.appendCodePoint(c);
      }
      i += Character.charCount(c);
    }
    return out.toString();
  }

  /** Returns the opening mark of inline code. */
  static String codeFence(String code) {
    String fence = "`".repeat(longestBackticks(code) + 1);
    return code.startsWith("`") || code.endsWith("`") ? fence + " " : fence;
  }

  /** Returns the length of the longest run of backticks. */
  static int longestBackticks(String code) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < code.length(); i++) {
      run = code.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }
}
