package news.winnow.rule;

/** Reads the numbers of rule files: digits, at most one point, no sign. */
final class RuleNumber {
  private static final int MAX_DIGITS = 9;

  private RuleNumber() {}

  /** Returns whether the word was meant as a number. */
  static boolean looksLike(String word) {
    char c = word.charAt(0);
    return c >= '0' && c <= '9' || (c == '.' || c == '-' || c == '+') && word.length() > 1;
  }

  /** Returns the value, NaN for what is not a number of at most nine digits. */
  static double parse(String word) {
    long digits = 0;
    long scale = 0;
    int count = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '.' && scale == 0) {
        scale = 1;
      } else if (c >= '0' && c <= '9' && count < MAX_DIGITS) {
        digits = digits * 10 + (c - '0');
        scale *= 10;
        count++;
      } else {
        return Double.NaN;
      }
    }
    return scale == 1 ? Double.NaN : digits / (double) Math.max(1, scale);
  }
}
