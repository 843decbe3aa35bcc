package news.winnow.internal.read;

import java.util.Arrays;

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
 * @param lowerStarts share of what spaces part that begins with a small letter: prose has much,
 *     labels and names have little
 * @param beyondLatin characters that are, or are folded to, letters of other scripts than Latin; a
 *     few others may be counted, none is left out
 */
public record TextStats(
    int words,
    int sentences,
    int commas,
    int digits,
    int upper,
    int letters,
    double lowerStarts,
    int beyondLatin) {
  /** Characters of Chinese, Japanese, Korean or Thai that carry about one English word. */
  public static final double UNSPACED_CHARS_PER_WORD = 1.7;

  private static final int WORD = 1;
  private static final int LOWER = 1 << 1;
  private static final int SPACE = 1 << 2;
  private static final int JOINER = 1 << 3;
  private static final int END = 1 << 4;
  private static final int DIGIT = 1 << 5;
  private static final int UPPER = 1 << 6;
  private static final int UNSPACED = 1 << 7;

  /** Two bits that no character has without being part of a word. */
  private static final int COMMA = DIGIT | UPPER;

  /** Beside other bits: what is folded to a letter of another script than Latin. */
  private static final int BEYOND_LATIN = END;

  /** A sign that is folded so, as a letter in a circle is, and is itself no part of a word. */
  private static final int SIGN_BEYOND_LATIN = BEYOND_LATIN | UPPER;

  /** Types of letters, digits and halves of characters, as bits. */
  private static final int PARTS_OF_WORDS =
      1 << Character.UPPERCASE_LETTER
          | 1 << Character.LOWERCASE_LETTER
          | 1 << Character.TITLECASE_LETTER
          | 1 << Character.MODIFIER_LETTER
          | 1 << Character.OTHER_LETTER
          | 1 << Character.DECIMAL_DIGIT_NUMBER
          | 1 << Character.SURROGATE;

  /** What each character is, in bits. */
  private static final byte[] KINDS = new byte[Character.MAX_VALUE + 1];

  /**
   * What a character of a kind adds to the counts, each of them {@link #WIDTH} bits of one number:
   * a processor has too few registers to hold all at once.
   */
  private static final long[] ADDS = new long[1 << Byte.SIZE];

  private static final int WIDTH = 10;

  /** So many characters are added up before a count could be too great for its bits. */
  private static final int MOST = (1 << WIDTH) - 1;

  static {
    // long ranges of one kind are not asked for one by one: a fresh JVM takes its time for that
    fillKinds('\0', '\u2190');
    fillKinds('\u2c00', '\u3400'); // between them are arrows, boxes and other signs
    Arrays.fill(KINDS, '\u3400', '\u4db6', (byte) (UNSPACED | BEYOND_LATIN));
    fillKinds('\u4db6', '\u4e00');
    Arrays.fill(KINDS, '\u4e00', '\u9fa6', (byte) (UNSPACED | BEYOND_LATIN));
    fillKinds('\u9fa6', '\uac00');
    Arrays.fill(KINDS, '\uac00', '\ud7a4', (byte) (WORD | BEYOND_LATIN));
    fillKinds('\ud7a4', '\ud800');
    Arrays.fill(KINDS, '\ud800', '\ue000', (byte) (WORD | BEYOND_LATIN));
    fillKinds('\uf900', '\uffff');
    for (int kind = 0; kind < ADDS.length; kind++) {
      ADDS[kind] = adds(kind);
    }
  }

  private static void fillKinds(char from, char to) {
    for (char c = from; c < to; c++) {
      KINDS[c] = (byte) kind(c);
    }
  }

  private static long adds(int kind) {
    if (kind == COMMA) {
      return 1L << 3 * WIDTH;
    }
    if (kind == SIGN_BEYOND_LATIN) {
      return 1L << 5 * WIDTH;
    }
    long part = (kind & (WORD | UNSPACED)) == 0 ? 0 : 1;
    long digit = (kind & DIGIT) == 0 ? 0 : 1L << WIDTH;
    long upper = (kind & UPPER) == 0 ? 0 : 1L << 2 * WIDTH;
    long unspaced = (kind & UNSPACED) == 0 ? 0 : 1L << 4 * WIDTH;
    long beyondLatin = (kind & BEYOND_LATIN) == 0 || kind == END ? 0 : 1L << 5 * WIDTH;
    return part | digit | upper | unspaced | beyondLatin;
  }

  /**
   * Counts over a text. Bits are added up without a question wherever that can be, for a processor
   * often guesses wrong where a word ends.
   */
  public static TextStats of(String s) {
    int lettersAndDigits = 0;
    int digits = 0;
    int upper = 0;
    int commas = 0;
    int unspaced = 0;
    int beyondLatin = 0;
    int spaced = 0;
    int sentences = 0;
    int parts = 0;
    int lowerParts = 0;
    int inWord = 0;
    int afterSpace = 1;
    int end = -2; // where the last mark stands that can end a sentence
    int n = s.length();
    for (int from = 0; from < n; from += MOST) {
      long sums = 0;
      int to = Math.min(n, from + MOST);
      for (int i = from; i < to; i++) {
        char c = s.charAt(i);
        int kind = KINDS[c] & 0xff;
        if (kind == END) {
          sentences += i - 1 > end && endsSentence(s, i, c) ? 1 : 0;
          end = i;
        }
        int word = kind & WORD;
        int space = kind >> 2 & 1;
        spaced += word & ~inWord;
        inWord = word | inWord & kind >> 3;
        parts += afterSpace & ~space;
        lowerParts += afterSpace & kind >> 1;
        afterSpace = space;
        sums += ADDS[kind];
      }
      lettersAndDigits += (int) sums & MOST;
      digits += (int) (sums >>> WIDTH) & MOST;
      upper += (int) (sums >>> 2 * WIDTH) & MOST;
      commas += (int) (sums >>> 3 * WIDTH) & MOST;
      unspaced += (int) (sums >>> 4 * WIDTH) & MOST;
      beyondLatin += (int) (sums >>> 5 * WIDTH) & MOST;
    }
    return new TextStats(
        spaced + (int) Math.round(unspaced / UNSPACED_CHARS_PER_WORD),
        sentences,
        commas,
        digits,
        upper,
        lettersAndDigits - digits,
        lowerParts / (double) Math.max(1, parts),
        beyondLatin);
  }

  private static int kind(char c) {
    int type = Character.getType(c);
    if ((PARTS_OF_WORDS >> type & 1) != 0) {
      return (isUnspaced(c) ? UNSPACED : WORD)
          | (isBeyondLatin(c) ? BEYOND_LATIN : 0)
          | (type == Character.DECIMAL_DIGIT_NUMBER ? DIGIT : 0)
          | (type == Character.UPPERCASE_LETTER ? UPPER : 0)
          | (type != Character.UPPERCASE_LETTER && Character.isLowerCase(c) ? LOWER : 0);
    }
    return switch (c) {
      case ' ' -> SPACE;
      case '.', '!', '?', '\u2026', '\u3002', '\uff01', '\uff1f', '\uff61' -> END;
      case '\u0964', '\u061f', '\u06d4' -> END;
      case ',', ';', '\u060c', '\u061b', '\u3001', '\uff0c', '\uff1b' -> COMMA;
      case '\'', '\u2019', '-' -> JOINER;
      default -> {
        if (isCombining(type)) {
          yield JOINER | (Character.isLowerCase(c) ? LOWER : 0);
        }
        // radicals, and letters and months in circles and squares
        yield c >= '\u2e80' && c <= '\u33ff' || c == '\ufdfc' ? SIGN_BEYOND_LATIN : 0;
      }
    };
  }

  private static boolean isBeyondLatin(char letter) {
    return letter >= '\u0370' && !(letter >= '\u1e00' && letter <= '\u1eff') || letter == '\u00b5';
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

  private static boolean isCombining(int type) {
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.FORMAT;
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
