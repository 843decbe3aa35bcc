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

  /** What an ASCII character is; 0 for marks that are looked at more closely. */
  private static final byte[] ASCII = new byte[0x80];

  private static final int PLAIN = 1;
  private static final int WORD = 2;
  private static final int CAPITAL = WORD | 4;
  private static final int DIGIT = WORD | 8;

  static {
    for (char c = 0; c < 0x80; c++) {
      if (Character.isLetterOrDigit(c)) {
        ASCII[c] =
            (byte) (Character.isDigit(c) ? DIGIT : Character.isUpperCase(c) ? CAPITAL : WORD);
      } else {
        ASCII[c] = (byte) ("'-.!?,;".indexOf(c) >= 0 ? 0 : PLAIN);
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
    int n = s.length();
    for (int i = 0; i < n; i++) {
      char c = s.charAt(i);
      int kind = c < 0x80 ? ASCII[c] : 0;
      if ((kind & WORD) != 0) {
        int digit = kind >> 3;
        digits += digit;
        letters += 1 - digit;
        upper += kind >> 2 & 1;
        spaced += inWord ? 0 : 1;
        inWord = true;
        afterEnd = false;
        continue;
      }
      boolean end = false;
      if (kind == PLAIN) {
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
