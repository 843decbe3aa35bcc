package news.winnow.rule;

import java.util.Arrays;
import news.winnow.model.Block;

/**
 * Tells what a short line looks like as a whole; a long one has no shape. All scanners make one
 * pass over the folded text.
 */
final class Shapes {
  private static final int MAX_CHARS = 80;
  private static final int MAX_WORDS = 12;

  private static final int DIGIT = 1;
  private static final int DOT = 2;
  private static final int SIGN = 4;
  private static final int SPACE = 8;
  private static final int PART = 16;

  /** What an ASCII char may tell of a line. */
  private static final byte[] LOOKS = new byte[0x80];

  static {
    Arrays.fill(LOOKS, '0', '9' + 1, (byte) DIGIT);
    LOOKS['.'] = DOT;
    LOOKS['@'] = SIGN;
    LOOKS[' '] = SPACE;
    LOOKS['|'] = PART;
    LOOKS['/'] = PART;
    LOOKS['('] = PART;
    LOOKS[':'] = PART;
  }

  private Shapes() {}

  /** Returns the shapes of a block's whole text, each the bit of its place. */
  static int of(Block block) {
    // told by capitals and marks, which folded text has lost
    String text = block.text();
    return of(block.folded())
        | bit(Shape.NAME, isName(text))
        | bit(Shape.SIGNED, SignedLine.matches(text))
        | bit(Shape.CREDITED, Credits.endWithOne(text));
  }

  private static int words(String s) {
    int words = 1;
    for (int i = s.indexOf(' '); i >= 0; i = s.indexOf(' ', i + 1)) {
      words++;
    }
    return words;
  }

  private static int bit(Shape shape) {
    return 1 << shape.ordinal();
  }

  private static int bit(Shape shape, boolean holds) {
    return holds ? bit(shape) : 0;
  }

  /**
   * Returns the shapes that can be told from folded text. One look at each char tells most lines
   * from all of them.
   */
  static int of(String s) {
    int length = s.length();
    if (length == 0 || length > DatedLine.MAX_CHARS) {
      return 0;
    }
    int seen = 0;
    for (int i = 0; i < length; i++) {
      char c = s.charAt(i);
      seen |= c < 0x80 ? LOOKS[c] : Character.isDigit(c) ? DIGIT : PART;
    }
    boolean digit = (seen & DIGIT) != 0;
    int found = digit ? bit(Shape.DATED, DatedLine.matches(s, (seen & PART) != 0)) : 0;
    found |= bit(Shape.HASHTAGS, isHashtags(s));
    if (length > MAX_CHARS) {
      return found;
    }
    if (digit) {
      Shape dated = words(s) <= MAX_WORDS ? DateScan.shape(s) : null;
      found |= dated == null ? 0 : bit(dated);
      found |= bit(Shape.TEMPERATURE, Amounts.isTemperature(s));
      found |= bit(Shape.NUMBER, Amounts.isNumber(s));
      found |= bit(Shape.DURATION, Amounts.isDuration(s));
    }
    if ((seen & SIGN) != 0) {
      found |= bit(Shape.EMAIL, isEmail(s)) | bit(Shape.HANDLE, isHandle(s));
    }
    return found | bit(Shape.URL, (seen & (DOT | SPACE)) == DOT && isUrl(s));
  }

  /**
   * Two to four words that begin with a capital; small particles ("van", "de") may stand between.
   */
  private static boolean isName(String s) {
    if (s.length() > MAX_CHARS) {
      return false;
    }
    int capitalised = 0;
    int words = 0;
    boolean start = true;
    boolean last = false;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c == ' ') {
        start = true;
      } else if (start) {
        last = Character.isUpperCase(c);
        capitalised += last ? 1 : 0;
        if (++words > 5 || capitalised > 4) {
          return false;
        }
        start = false;
      } else if (!(c >= 'a' && c <= 'z') && !Character.isLetter(c) && "-'\u2019.".indexOf(c) < 0) {
        return false;
      }
    }
    return last && capitalised >= 2;
  }

  private static boolean isEmail(String s) {
    int sign = s.indexOf('@');
    return sign > 0
        && sign == s.lastIndexOf('@')
        && allOf(s, 0, sign, "._%+-'")
        && isDomain(s, sign + 1, s.length());
  }

  private static boolean isHandle(String s) {
    return s.length() >= 2
        && s.charAt(0) == '@'
        && allOf(s, 1, s.length(), "_.-")
        && s.length() <= 40;
  }

  private static boolean isUrl(String s) {
    boolean scheme = s.startsWith("http://") || s.startsWith("https://");
    int start = scheme ? s.indexOf("://") + 3 : 0;
    int end = start;
    while (end < s.length() && "/?#:".indexOf(s.charAt(end)) < 0) {
      end++;
    }
    if (!isDomain(s, start, end)) {
      return false;
    }
    if (scheme || s.startsWith("www.") || end < s.length() && s.charAt(end) == '/') {
      return true;
    }
    return switch (s.substring(s.lastIndexOf('.', end - 1) + 1, end)) {
      case "com", "org", "net", "edu", "gov", "info" -> end == s.length();
      default -> false;
    };
  }

  /** Names joined by dots, two at least, the last of letters. */
  private static boolean isDomain(String s, int from, int to) {
    int dot = s.lastIndexOf('.', to - 1);
    if (dot <= from
        || to - dot < 3
        || s.charAt(from) == '.'
        || s.indexOf("..", from) >= 0 && s.indexOf("..", from) < to) {
      return false;
    }
    for (int i = dot + 1; i < to; i++) {
      if (!Character.isLetter(s.charAt(i))) {
        return false;
      }
    }
    return allOf(s, from, to, ".-_");
  }

  private static boolean allOf(String s, int from, int to, String marks) {
    for (int i = from; i < to; i++) {
      char c = s.charAt(i);
      if (!Character.isLetterOrDigit(c) && marks.indexOf(c) < 0) {
        return false;
      }
    }
    return from < to;
  }

  /** Tags of letters, digits and underscores, each behind its mark, with marks between them. */
  private static boolean isHashtags(String s) {
    if (s.isEmpty() || s.charAt(0) != '#') {
      return false;
    }
    boolean inTag = false;
    int letters = 0;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
      }
      if (c == '#') {
        if (i > 0 && letters == 0) {
          return false;
        }
        inTag = true;
        letters = 0;
      } else if (!Character.isLetterOrDigit(c) && c != '_' && c != '-') {
        if (" ,;|/\u00b7\u2022".indexOf(c) < 0) {
          return false;
        }
        inTag = false;
      } else if (!inTag) {
        return false;
      }
    }
    return letters > 0;
  }
}
