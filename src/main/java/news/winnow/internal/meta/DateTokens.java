package news.winnow.internal.meta;

import java.util.ArrayList;
import java.util.List;
import news.winnow.model.Block;

/**
 * A text taken apart into numbers, words and marks, for the reading of dates; digits of all scripts
 * are numbers.
 */
final class DateTokens {
  private static final int MAX_TOKENS = 120;

  enum Type {
    NUMBER,
    WORD,
    MARK
  }

  /**
   * One token.
   *
   * @param type its type
   * @param text a word folded, a number's digits, a mark itself
   * @param number a number's value; -1 for others
   * @param start offset of its first char
   * @param end offset after its last char
   */
  record Token(Type type, String text, long number, int start, int end) {
    boolean isNumber(int minDigits, int maxDigits) {
      return type == Type.NUMBER && text.length() >= minDigits && text.length() <= maxDigits;
    }

    boolean is(char mark) {
      return type == Type.MARK && text.charAt(0) == mark;
    }

    boolean isWord(String word) {
      return type == Type.WORD && text.equals(word);
    }
  }

  private static final Token END = new Token(Type.MARK, "\0", -1, 0, 0);

  private final List<Token> tokens = new ArrayList<>();

  DateTokens(String text, int maxChars) {
    int end = Math.min(text.length(), maxChars);
    int i = 0;
    while (i < end && tokens.size() < MAX_TOKENS) {
      char c = text.charAt(i);
      int from = i;
      if (Character.isDigit(c)) {
        i = number(text, i, end);
      } else if (isIdeograph(c)) {
        i++;
        tokens.add(new Token(Type.WORD, String.valueOf(c), -1, from, i));
      } else if (Character.isLetter(c)) {
        while (i < end
            && (Texts.isWordChar(text.charAt(i)) || isThaiStop(text, i, end))
            && !Character.isDigit(text.charAt(i))
            && !isIdeograph(text.charAt(i))
            && !isSeam(text, from, i)) {
          i++;
        }
        tokens.add(new Token(Type.WORD, Block.fold(text.substring(from, i)), -1, from, i));
      } else {
        i++;
        if (c > ' ' && !Character.isSpaceChar(c)) {
          tokens.add(new Token(Type.MARK, String.valueOf(mark(c)), -1, from, i));
        }
      }
    }
  }

  /** Thai months are cut short to letters with stops between them. */
  private static boolean isThaiStop(String text, int i, int end) {
    return text.charAt(i) == '.'
        && i + 1 < end
        && isThai(text.charAt(i - 1))
        && isThai(text.charAt(i + 1));
  }

  private static boolean isThai(char c) {
    return c >= '\u0e00' && c <= '\u0e7f';
  }

  /** Words that only style sets apart run together: "HealthDECEMBER", "2024Updated". */
  private static boolean isSeam(String text, int from, int i) {
    return i > from
        && Character.isUpperCase(text.charAt(i))
        && Character.isLowerCase(text.charAt(i - 1));
  }

  private int number(String text, int from, int end) {
    int i = from;
    StringBuilder digits = new StringBuilder();
    long value = 0;
    while (i < end && Character.isDigit(text.charAt(i)) && digits.length() < 15) {
      int d = Character.digit(text.charAt(i), 10);
      digits.append((char) ('0' + d));
      value = value * 10 + d;
      i++;
    }
    tokens.add(new Token(Type.NUMBER, digits.toString(), value, from, i));
    return i;
  }

  /** Dashes and colons of all kinds count as the plain ones. */
  private static char mark(char c) {
    return switch (c) {
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
      case '\uff1a' -> ':';
      case '\uff0f' -> '/';
      case '\uff0e', '\u06d4' -> '.';
      case '\uff0c', '\u060c', '\u3001' -> ',';
      default -> c;
    };
  }

  private static boolean isIdeograph(char c) {
    return c >= '\u3400' && c <= '\u9fff' || c >= '\uac00' && c <= '\ud7af';
  }

  int size() {
    return tokens.size();
  }

  /** Returns a token; a mark that is none beyond either end. */
  Token get(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i) : END;
  }
}
