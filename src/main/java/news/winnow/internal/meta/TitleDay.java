package news.winnow.internal.meta;

/** Takes off the day that offices and clubs set before a headline: {@code 01.05.2024 - ...}. */
final class TitleDay {
  private static final int MIN_REST = 12;
  private static final int[] DIGITS = {2, 2, 4};
  private static final String MARKS = "-\u2013|:";

  private TitleDay() {}

  /** Returns the title without it, if a mark stands behind it or style alone parts them. */
  static String without(String title) {
    int at = end(title);
    if (at < 0 || at == title.length()) {
      return title;
    }
    int from = at;
    while (from < title.length() && title.charAt(from) == ' ') {
      from++;
    }
    boolean mark = from + 1 < title.length() && MARKS.indexOf(title.charAt(from)) >= 0;
    boolean marked = mark && title.charAt(from + 1) == ' ';
    boolean glued = Character.isUpperCase(title.charAt(at));
    String rest = marked ? title.substring(from + 1).strip() : title.substring(at);
    return (marked || glued) && rest.length() >= MIN_REST ? rest : title;
  }

  /** Returns where day, month and year end; -1 where a title begins otherwise. */
  private static int end(String title) {
    int at = 0;
    for (int i = 0; i < DIGITS.length; i++) {
      int start = at;
      while (at < title.length() && at - start < DIGITS[i] && isDigit(title.charAt(at))) {
        at++;
      }
      boolean year = i == DIGITS.length - 1;
      boolean point = at < title.length() && title.charAt(at) == '.';
      if (at == start || year && at - start < DIGITS[i] || !year && !point) {
        return -1;
      }
      at += year ? 0 : 1;
    }
    return at;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
