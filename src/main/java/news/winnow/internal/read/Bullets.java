package news.winnow.internal.read;

/** Tells the bullets and numbers that begin items of lists in plain text. */
final class Bullets {
  private Bullets() {}

  /**
   * Returns the length of a bullet or number at the start with its space; 0 where there is none.
   */
  static int length(String s) {
    if (s.length() < 3) {
      return 0;
    }
    char c = s.charAt(0);
    if ("\u2022\u25cf\u25aa\u25e6\u2023\u00b7*".indexOf(c) >= 0) {
      return s.charAt(1) == ' ' ? 2 : 0;
    }
    if ((c == '-' || c == '\u2013' || c == '\u2014') && s.charAt(1) == ' ') {
      char last = s.charAt(s.length() - 1);
      return last == c ? 0 : 2; // "- Advertisement -" is no list item
    }
    int i = 0;
    while (i < 3 && i < s.length() && s.charAt(i) >= '0' && s.charAt(i) <= '9') {
      i++;
    }
    boolean numbered =
        i > 0
            && i + 2 < s.length()
            && (s.charAt(i) == '.' || s.charAt(i) == ')')
            && s.charAt(i + 1) == ' ';
    // "22. September" is a date, not a list item
    boolean item =
        numbered
            && i < 3
            && !Character.isDigit(s.charAt(i + 2))
            && s.length() > 24
            && !namesYear(s, i + 2);
    return item ? i + 2 : 0;
  }

  /** Whether the second word is a year, as in "22. September 2023". */
  private static boolean namesYear(String s, int from) {
    int year = s.indexOf(' ', from) + 1;
    int end = year;
    while (end < s.length() && end - year < 5 && s.charAt(end) >= '0' && s.charAt(end) <= '9') {
      end++;
    }
    return year > 0 && end - year == 4 && (s.charAt(year) == '1' || s.charAt(year) == '2');
  }
}
