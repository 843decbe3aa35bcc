package news.winnow.internal.read;

/**
 * Counts over a text, made in one pass.
 *
 * @param words words; in scripts without spaces, characters divided by {@value
 *     #UNSPACED_CHARS_PER_WORD}
 * @param sentences sentence ends
 * @param commas commas, semicolons and their kin in other scripts
 * @param digits digits
 * @param upper upper-case letters
 * @param letters letters
 */
public record TextStats(int words, int sentences, int commas, int digits, int upper, int letters) {
  /** Characters of Chinese, Japanese, Korean or Thai that carry about one English word. */
  public static final double UNSPACED_CHARS_PER_WORD = 1.7;

  private static final byte PLAIN = 1;
  private static final byte SMALL = 2;
  private static final byte CAPITAL = 3;
  private static final byte DIGIT = 4;

  /** What most characters are; 0 for marks that are looked at more closely. */
  private static final byte[] ASCII = new byte[0x80];

  static {
    for (char c = 0; c < 0x80; c++) {
      if (Character.isLetterOrDigit(c)) {
        ASCII[c] = Character.isDigit(c) ? DIGIT : Character.isUpperCase(c) ? CAPITAL : SMALL;
      } else {
        ASCII[c] = "'-.!?,;".indexOf(c) >= 0 ? 0 : PLAIN;
      }
    }
  }

  /** Counts over a text. */
  public static TextStats of(String s) {
    int spaced = 0;
    int unspaced = 0;
    int sentences = 0;
    int commas = 0;
    int digits = 0;
    int upper = 0;
    int letters = 0;
    boolean inWord = false;
    boolean afterEnd = false;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      boolean end = false;
      if (c < 0x80 && ASCII[c] >= SMALL) {
        switch (ASCII[c]) {
          case DIGIT -> digits++;
          case CAPITAL -> {
            upper++;
            letters++;
          }
          default -> letters++;
        }
        if (!inWord) {
          spaced++;
          inWord = true;
        }
      } else if (c < 0x80 && ASCII[c] == PLAIN) {
        inWord = false;
      } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        if (Character.isDigit(c)) {
          digits++;
        } else {
          letters++;
          if (Character.isUpperCase(c)) {
            upper++;
          }
        }
        if (isUnspaced(c)) {
          unspaced++;
          inWord = false;
        } else if (!inWord) {
          spaced++;
          inWord = true;
        }
      } else {
        if (c == ' ') {
          inWord = false;
        } else if (c != '\'' && c != '\u2019' && c != '-' && !isCombining(c)) {
          inWord = false;
        }
        switch (c) {
          case '.',
              '!',
              '?',
              '\u2026',
              '\u3002',
              '\uff01',
              '\uff1f',
              '\uff61',
              '\u0964',
              '\u061f',
              '\u06d4' -> {
            end = true;
            if (!afterEnd && endsSentence(s, i, c)) {
              sentences++;
            }
          }
          case ',', ';', '\u060c', '\u061b', '\u3001', '\uff0c', '\uff1b' -> commas++;
          default -> {}
        }
      }
      afterEnd = end;
    }
    int words = spaced + (int) Math.round(unspaced / UNSPACED_CHARS_PER_WORD);
    return new TextStats(words, sentences, commas, digits, upper, letters);
  }

  /**
   * A full stop inside a number or an abbreviation is followed by a letter or digit; the wide ones
   * always end.
   */
  private static boolean endsSentence(String s, int i, char c) {
    if (c > '\u2fff' || c == '\u0964' || i + 1 >= s.length()) {
      return true;
    }
    char n = s.charAt(i + 1);
    return !Character.isLetterOrDigit(n);
  }

  private static boolean isCombining(char c) {
    int t = Character.getType(c);
    return t == Character.NON_SPACING_MARK
        || t == Character.COMBINING_SPACING_MARK
        || t == Character.FORMAT;
  }

  /** Returns whether the character belongs to a script written without spaces between words. */
  public static boolean isUnspaced(char c) {
    return c >= '\u0e00'
        && (c <= '\u0eff'
            || c >= '\u1000' && c <= '\u109f'
            || c >= '\u1780' && c <= '\u17ff'
            || c >= '\u3040' && c <= '\u30ff'
            || c >= '\u3400' && c <= '\u9fff'
            || c >= '\uf900' && c <= '\ufaff');
  }
}
