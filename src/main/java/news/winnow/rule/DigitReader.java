package news.winnow.rule;

import static news.winnow.rule.CalendarWords.Kind.AGO;
import static news.winnow.rule.CalendarWords.Kind.AMPM;
import static news.winnow.rule.CalendarWords.Kind.ZONE;

/**
 * Reads numbers, the words beside them and their usual combinations from a folded line; digits of
 * all scripts count.
 */
final class DigitReader {
  private final String s;
  private int at;
  private int digits;

  DigitReader(String s) {
    this.s = s;
  }

  boolean more() {
    return at < s.length();
  }

  char peek() {
    return s.charAt(at);
  }

  void skip() {
    at++;
  }

  boolean atDigit() {
    return isDigit(at);
  }

  int digits() {
    return digits;
  }

  private boolean isDigit(int i) {
    if (i >= s.length()) {
      return false;
    }
    char c = s.charAt(i);
    return c < 0x80 ? c >= '0' && c <= '9' : Character.digit(c, 10) >= 0;
  }

  private boolean isLetter(int i) {
    if (i >= s.length()) {
      return false;
    }
    char c = s.charAt(i);
    if (c < 0x80) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private boolean is(int i, char c) {
    return i < s.length() && s.charAt(i) == c;
  }

  /** Reads a number of up to four digits; -1 for a longer one. */
  int number() {
    int value = 0;
    digits = 0;
    while (isDigit(at)) {
      value = digits < 4 ? value * 10 + Character.digit(s.charAt(at), 10) : value;
      digits++;
      at++;
    }
    return digits > 4 ? -1 : value;
  }

  /**
   * Reads {@code 10:30}, {@code 10:30:15.250}, {@code 15h30} and, before a word such as "Uhr",
   * {@code 10.30}.
   */
  boolean clock() {
    int start = at;
    int hour = number();
    if (digits <= 2 && hour <= 24 && hour >= 0 && at < s.length()) {
      char c = s.charAt(at);
      if ((c == ':' || c == 'h' || c == '.') && isDigit(at + 1)) {
        at++;
        int minute = number();
        boolean valid = digits == 2 && minute < 60;
        if (valid && c == ':' && is(at, ':') && isDigit(at + 1)) {
          at++;
          valid = number() < 60 && digits == 2;
          if (is(at, '.') && isDigit(at + 1)) {
            at++;
            while (isDigit(at)) {
              at++;
            }
          }
        }
        if (valid && (c != '.' || (kindsOfWord(at) & (ZONE.bit | AMPM.bit)) != 0)) {
          return true;
        }
      }
    }
    at = start;
    return false;
  }

  /**
   * Reads {@code 2024-05-01}, {@code 1.5.2024}, {@code 05/01/24}, {@code 2024. 5. 1.} and their
   * like.
   */
  boolean numericDate() {
    int start = at;
    int first = number();
    int firstDigits = digits;
    char mark = at < s.length() ? s.charAt(at) : ' ';
    if ((mark == '.' || mark == '/' || mark == '-') && isNext(mark)) {
      int second = number();
      int secondDigits = digits;
      if (second >= 1 && second <= 31 && secondDigits <= 2 && isNext(mark)) {
        int third = number();
        boolean yearFirst =
            firstDigits == 4
                && isYear(first)
                && second <= 12
                && digits <= 2
                && third >= 1
                && third <= 31;
        boolean yearLast =
            firstDigits <= 2
                && first >= 1
                && first <= 31
                && Math.min(first, second) <= 12
                && (digits == 4 && isYear(third) || digits == 2 && secondDigits == 2);
        if ((yearFirst || yearLast) && !(is(at, mark) && isDigit(at + 1))) {
          return true;
        }
      }
    }
    at = start;
    return false;
  }

  /** Reads {@code 5/1} or {@code 01.05.}: a date only beside a weekday or a time. */
  boolean dayAndMonth() {
    int start = at;
    int first = number();
    char mark = at < s.length() ? s.charAt(at) : ' ';
    if (digits <= 2
        && first >= 1
        && first <= 31
        && (mark == '/' || mark == '.')
        && isDigit(at + 1)) {
      at++;
      int second = number();
      if (digits <= 2
          && second >= 1
          && Math.min(first, second) <= 12
          && second <= 31
          && (mark == '/' || is(at, '.'))) {
        return true;
      }
    }
    at = start;
    return false;
  }

  private static boolean isYear(int value) {
    return value >= 1300 && value <= 2600;
  }

  private boolean isNext(char mark) {
    if (!is(at, mark)) {
      return false;
    }
    int i = at + 1;
    while (mark == '.' && is(i, ' ')) {
      i++;
    }
    if (isDigit(i)) {
      at = i;
      return true;
    }
    return false;
  }

  /** Reads what follows the sign of a zone: {@code 02:00}, {@code 0530}, {@code 3}. */
  boolean zoneOffset() {
    int hours = number();
    if (hours < 0 || digits == 0) {
      return false;
    }
    if (is(at, ':') && isDigit(at + 1)) {
      at++;
      return number() < 60;
    }
    return true;
  }

  /** Reads a month's number after a word such as "thang". */
  boolean monthNumber() {
    int start = at;
    at = wordStart(at);
    int value = number();
    if (digits >= 1 && digits <= 2 && value >= 1 && value <= 12) {
      return true;
    }
    at = start;
    return false;
  }

  /** Reads a word, and returns what it can be without the dots inside it. */
  int wordKinds() {
    int from = at;
    at = wordEnd(from);
    return CalendarWords.kinds(s, from, at);
  }

  /** Returns the first letter of the word beside the number or behind a space; else a space. */
  char unit() {
    int i = wordStart(at);
    return isLetter(i) ? s.charAt(i) : ' ';
  }

  /** Returns whether that word begins with some letters. */
  boolean unitBegins(String letters) {
    return s.startsWith(letters, wordStart(at));
  }

  /** Returns what that word can be without the dots inside it. */
  int unitKinds() {
    return kindsOfWord(at);
  }

  void takeWord() {
    at = wordEnd(wordStart(at));
  }

  boolean takeChar() {
    at = wordStart(at) + 1;
    return true;
  }

  /** Skips the ending of an ordinal number, such as "st". */
  void takeOrdinal() {
    int end = wordEnd(at);
    if (end == at) {
      return;
    }
    switch (s.substring(at, end)) {
      case "st", "nd", "rd", "th", "er", "o", "a", "e", "do", "ro", "to" -> at = end;
      default -> {}
    }
  }

  /** Returns whether the word after the next one is an "ago". */
  boolean agoFollows() {
    int i = wordEnd(wordStart(at));
    return (kindsOfWord(is(i, '.') ? i + 1 : i) & AGO.bit) != 0;
  }

  private int kindsOfWord(int from) {
    int start = wordStart(from);
    return CalendarWords.kinds(s, start, wordEnd(start));
  }

  private int wordStart(int from) {
    int i = from;
    while (is(i, ' ')) {
      i++;
    }
    return i;
  }

  private int wordEnd(int from) {
    int i = from;
    while (isLetter(i) || i > from && is(i, '.') && isLetter(i + 1)) {
      i++;
    }
    return i;
  }
}
