package news.winnow.internal.label;

import java.util.Arrays;

/** Numbers that are gathered, each once, in room that is used again. Not thread-safe. */
final class Numbers {
  private static final int[] NONE = {};

  private int[] found = new int[16];
  private int count;

  int count() {
    return count;
  }

  void clear() {
    count = 0;
  }

  /** Adds a number that is not there yet. */
  void add(int number) {
    for (int i = 0; i < count; i++) {
      if (found[i] == number) {
        return;
      }
    }
    if (count == found.length) {
      found = Arrays.copyOf(found, 2 * count);
    }
    found[count++] = number;
  }

  /** Returns the numbers behind others. */
  int[] behind(int[] others) {
    if (count == 0) {
      return others;
    }
    int[] all = Arrays.copyOf(others, others.length + count);
    System.arraycopy(found, 0, all, others.length, count);
    return all;
  }

  /** Returns the numbers, in the order in which they came. */
  int[] toArray() {
    return behind(NONE);
  }
}
