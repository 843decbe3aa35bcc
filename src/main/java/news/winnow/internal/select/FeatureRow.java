package news.winnow.internal.select;

/** A row of features under way, in an array that is used again: numbers as trees compare them. */
final class FeatureRow {
  private int[] values = {};
  private int size;

  /** Begins to write a row. */
  void begin(int[] into) {
    values = into;
    size = 0;
  }

  /** Adds a feature. */
  void add(double value) {
    values[size++] = TreeModel.ordered((float) value);
  }

  /** Adds a feature that is a whole number, as most are. */
  void add(int value) {
    values[size++] = TreeModel.ordered(value);
  }

  /** Adds features that were written before. */
  void add(int[] written, int from, int count) {
    System.arraycopy(written, from, values, size, count);
    size += count;
  }
}
