package news.winnow.rule;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import news.winnow.model.Block;

/**
 * Tells what a short line looks like as a whole; a long one has no shape. All scanners make one
 * pass over the folded text.
 */
final class Shapes {
  private static final int MAX_CHARS = 80;
  private static final int MAX_WORDS = 12;
  private static final Shape[] ALL = Shape.values();

  /** A set for each combination that was seen, by its bits. */
  private static final AtomicReferenceArray<Set<Shape>> SETS =
      new AtomicReferenceArray<>(1 << ALL.length);

  private Shapes() {}

  static Set<Shape> of(Block block) {
    int found = told(block.folded());
    // told by capitals, which folded text has lost
    return set(isName(block.text()) ? found | bit(Shape.NAME) : found);
  }

  /** Returns the shapes that can be told from folded text. */
  static Set<Shape> of(String folded) {
    return set(told(folded));
  }

  private static Set<Shape> set(int bits) {
    Set<Shape> known = SETS.get(bits);
    return known == null ? make(bits) : known;
  }

  private static Set<Shape> make(int bits) {
    Set<Shape> found = EnumSet.noneOf(Shape.class);
    for (Shape shape : ALL) {
      if ((bits & bit(shape)) != 0) {
        found.add(shape);
      }
    }
    Set<Shape> set = found.isEmpty() ? Set.of() : Collections.unmodifiableSet(found);
    SETS.set(bits, set);
    return set;
  }

  private static int bit(Shape shape) {
    return 1 << shape.ordinal();
  }

  private static int bit(Shape shape, boolean holds) {
    return holds ? bit(shape) : 0;
  }

  /** One look at each char tells most lines from all shapes. */
  private static int told(String s) {
    int length = s.length();
    if (length == 0 || length > DatedLine.MAX_CHARS) {
      return 0;
    }
    boolean digit = false;
    boolean dot = false;
    boolean sign = false;
    int spaces = 0;
    for (int i = 0; i < length; i++) {
      char c = s.charAt(i);
      if (c > '@') {
        digit |= c >= 0x80 && Character.isDigit(c);
      } else if (c == ' ') {
        spaces++;
      } else {
        digit |= c >= '0' && c <= '9';
        dot |= c == '.';
        sign |= c == '@';
      }
    }
    int found = digit ? bit(Shape.DATED, DatedLine.matches(s)) : 0;
    found |= bit(Shape.HASHTAGS, isHashtags(s));
    if (length > MAX_CHARS) {
      return found;
    }
    if (digit) {
      Shape dated = spaces < MAX_WORDS ? DateScan.shape(s) : null;
      found |= dated == null ? 0 : bit(dated);
      found |= bit(Shape.TEMPERATURE, Amounts.isTemperature(s));
      found |= bit(Shape.NUMBER, Amounts.isNumber(s));
      found |= bit(Shape.DURATION, Amounts.isDuration(s));
    }
    if (sign) {
      found |= bit(Shape.EMAIL, isEmail(s)) | bit(Shape.HANDLE, isHandle(s));
    }
    return found | bit(Shape.URL, dot && spaces == 0 && isUrl(s));
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
