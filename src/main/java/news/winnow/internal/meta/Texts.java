package news.winnow.internal.meta;

import java.util.ArrayList;
import java.util.List;
import news.winnow.model.Block;
import org.jsoup.parser.Parser;

/** Small helpers over strings that come out of attributes and structured data. */
final class Texts {
  private Texts() {}

  /**
   * Resolves entities that were escaped twice, drops tags and invisible characters, folds white
   * space.
   */
  static String clean(String raw) {
    if (isClean(raw)) {
      return raw;
    }
    String s = raw;
    for (int i = 0; i < 2 && s.indexOf('&') >= 0 && s.indexOf(';') > 0; i++) {
      s = Parser.unescapeEntities(s, false);
    }
    StringBuilder out = new StringBuilder(s.length());
    boolean space = false;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c == '<') {
        int end = tagEnd(s, i);
        if (end > 0) {
          space |= s.startsWith("<br", i);
          i = end;
          continue;
        }
      }
      if (c <= ' ' || Character.isSpaceChar(c)) {
        space = true;
      } else if (!isInvisible(c) || isJoiner(c) && isJoined(s, i)) {
        if (space && out.length() > 0) {
          out.append(' ');
        }
        space = false;
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Most texts are clean as they are. */
  private static boolean isClean(String s) {
    char before = ' ';
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      boolean plain = c > ' ' && c < 0x80 ? c != '<' && c != '&' : c == ' ' && before != ' ';
      if (!plain && (c < 0x80 || Character.isSpaceChar(c) || isInvisible(c))) {
        return false;
      }
      before = c;
    }
    return before != ' ' || s.isEmpty();
  }

  private static int tagEnd(String s, int from) {
    if (from + 1 >= s.length()) {
      return -1;
    }
    char n = s.charAt(from + 1);
    return n == '/' || n >= 'a' && n <= 'z' || n >= 'A' && n <= 'Z' ? s.indexOf('>', from) : -1;
  }

  private static boolean isJoiner(char c) {
    return c == '\u200c' || c == '\u200d';
  }

  /** Returns whether a text has marks that {@link #key} leaves out between letters. */
  static boolean holdsJoiner(String text) {
    return text.indexOf('\u200c') >= 0 || text.indexOf('\u200d') >= 0;
  }

  /** Scripts such as Persian and Hindi write words with them. */
  private static boolean isJoined(String s, int i) {
    return i > 0
        && i + 1 < s.length()
        && s.charAt(i - 1) >= '\u0600'
        && s.charAt(i + 1) >= '\u0600';
  }

  private static boolean isInvisible(char c) {
    return c == '\u00ad' || c >= '\u200b' && c <= '\u200f' || c == '\u2060' || c == '\ufeff';
  }

  /**
   * Returns the folded words of a text, split at everything that is neither letter, mark nor digit.
   */
  static List<String> words(String text) {
    String folded = Block.fold(text);
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= folded.length(); i++) {
      boolean in = i < folded.length() && isWordChar(folded.charAt(i));
      if (in && start < 0) {
        start = i;
      } else if (!in && start >= 0) {
        words.add(folded.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  /** Returns the words joined, to compare texts that differ in marks, spaces and case only. */
  static String key(String text) {
    return keyOf(Block.fold(text));
  }

  /** Returns the same for a text that is folded. */
  static String keyOf(String folded) {
    StringBuilder key = new StringBuilder(folded.length());
    boolean gap = false;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (isJoiner(c)) {
        continue;
      }
      if (isWordChar(c)) {
        if (gap && key.length() > 0) {
          key.append(' ');
        }
        gap = false;
        key.append(c);
      } else {
        gap = true;
      }
    }
    return key.toString();
  }

  /** Returns whether the text holds the words as whole words. */
  static boolean holds(String key, String words) {
    int at = words.isEmpty() ? -1 : key.indexOf(words);
    while (at >= 0) {
      int end = at + words.length();
      boolean begins = at == 0 || key.charAt(at - 1) == ' ';
      if (begins && (end == key.length() || key.charAt(end) == ' ')) {
        return true;
      }
      at = key.indexOf(words, at + 1);
    }
    return false;
  }

  /** Returns whether a folded text has the words of a key, and no others. */
  static boolean isKey(String folded, String key) {
    return rest(folded, key) == 0;
  }

  /** Returns whether a folded text ends with the words of a key, after others. */
  static boolean endsWithKey(String folded, String key) {
    return !key.isEmpty() && rest(folded, key) > 0;
  }

  /**
   * Returns where in a folded text the words end that stand before those of a key, 0 when there are
   * none; -1 when the text does not end with the key.
   */
  private static int rest(String folded, String key) {
    int left = key.length();
    boolean gap = false;
    for (int i = folded.length() - 1; i >= 0; i--) {
      char c = folded.charAt(i);
      if (!isWordChar(c)) {
        gap = true;
        continue;
      }
      if (left == 0) {
        return gap ? i + 1 : -1;
      }
      boolean between = gap && left < key.length();
      if (between && key.charAt(--left) != ' ' || key.charAt(--left) != c) {
        return -1;
      }
      gap = false;
    }
    return left == 0 ? 0 : -1;
  }

  static boolean isWordChar(char c) {
    if (c < 0x80) {
      return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z';
    }
    if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
      return true;
    }
    int t = Character.getType(c);
    return t == Character.NON_SPACING_MARK || t == Character.COMBINING_SPACING_MARK;
  }

  static boolean isUrl(String s) {
    return s.startsWith("//")
        || s.regionMatches(true, 0, "http:", 0, 5)
        || s.regionMatches(true, 0, "https:", 0, 6)
        || s.regionMatches(true, 0, "www.", 0, 4);
  }

  /**
   * Returns the text's parts at spaces; an empty one stands between two spaces, none at the end.
   */
  static List<String> split(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    if (end == 0) {
      return List.of();
    }
    if (text.indexOf(' ') < 0) {
      return List.of(text);
    }
    List<String> parts = new ArrayList<>(4);
    int start = 0;
    for (int space = text.indexOf(' '); space >= 0 && space < end; ) {
      parts.add(text.substring(start, space));
      start = space + 1;
      space = text.indexOf(' ', start);
    }
    parts.add(text.substring(start, end));
    return parts;
  }
}
