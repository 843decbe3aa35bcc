package news.winnow.internal.select;

/** Reads what {@link Float#parseFloat} reads, short decimals much faster. */
final class ShortNumber {
  /** A float holds all smaller whole numbers. */
  private static final int EXACT = 1 << 24;

  /** Powers of ten that a float holds. */
  private static final float[] POWERS = {1, 1e1f, 1e2f, 1e3f, 1e4f, 1e5f, 1e6f, 1e7f};

  private ShortNumber() {}

  /**
   * Returns the number that stands in a part of a text.
   *
   * @throws NumberFormatException where none does
   */
  static float parse(String text, int from, int to) {
    boolean negative = from < to && text.charAt(from) == '-';
    int digits = 0;
    int point = -1;
    int start = negative ? from + 1 : from;
    for (int i = start; i < to; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9' && digits < EXACT / 10) {
        digits = 10 * digits + c - '0';
      } else if (c == '.' && point < 0 && to - start > 1) {
        point = i;
      } else {
        return Float.parseFloat(text.substring(from, to));
      }
    }
    int decimals = point < 0 ? 0 : to - 1 - point;
    if (start == to || decimals >= POWERS.length) {
      return Float.parseFloat(text.substring(from, to));
    }
    // both are exact, so that the quotient is rounded once, as it is there
    float number = digits / POWERS[decimals];
    return negative ? -number : number;
  }
}
