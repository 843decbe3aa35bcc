package news.winnow.internal.read;

/** Which characters part words, and which are seen. */
final class Spaces {
  private static final int SPACE = 1;
  private static final int OTHER = 2;

  /** Whether a character of ASCII is a space, another gap, or neither. */
  private static final byte[] GAPS = new byte[0x80];

  static {
    for (char c = 0; c < GAPS.length; c++) {
      GAPS[c] = (byte) (c == ' ' ? SPACE : isPart(c) ? 0 : OTHER);
    }
  }

  private Spaces() {}

  /** Returns where parts with single spaces between them end. */
  static int endOfLine(String s, int from, int to) {
    int before = 0;
    int i = from;
    while (i < to) {
      char c = s.charAt(i);
      int gap = c < GAPS.length ? GAPS[c] : isPart(c) ? 0 : OTHER;
      if ((gap & (before | OTHER)) != 0) {
        break;
      }
      before = gap;
      i++;
    }
    return i - before;
  }

  static boolean isPart(char c) {
    return c > ' ' && c < '\u0080' || !isSpace(c) && !isInvisible(c);
  }

  static boolean isSpace(char c) {
    return c <= ' ' && c != 0 || c == '\u00a0' || c > '\u007f' && Character.isSpaceChar(c);
  }

  private static boolean isInvisible(char c) {
    return c == 0 || c == '\u00ad' || c == '\u200b' || c == '\ufeff';
  }
}
