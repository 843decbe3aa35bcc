package news.winnow.internal.select;

import java.util.Arrays;

/** A set of numbers in one array; grows, and can be emptied for the next text. Not thread-safe. */
final class LongSet {
  /** Differs from run to run, so that no page can be made of numbers that meet in one slot. */
  private static final long SEED = System.nanoTime() * 0x9E3779B97F4A7C15L | 1;

  private long[] table = new long[64];

  /** The slots taken, so that emptying the set after a long text costs what the next one holds. */
  private int[] taken = new int[32];

  private boolean zero;
  private int used;
  private int size;

  int size() {
    return size;
  }

  /** Returns whether the number is new. */
  boolean add(long number) {
    if (number == 0) {
      boolean isNew = !zero;
      zero = true;
      size += isNew ? 1 : 0;
      return isNew;
    }
    int i = slot(number);
    if (table[i] == number) {
      return false;
    }
    table[i] = number;
    taken[used++] = i;
    size++;
    if (used * 2 >= table.length) {
      grow();
    }
    return true;
  }

  void addAll(LongSet other) {
    for (int i = 0; i < other.used; i++) {
      add(other.table[other.taken[i]]);
    }
    if (other.zero) {
      add(0);
    }
  }

  boolean contains(long number) {
    return number == 0 ? zero : table[slot(number)] == number;
  }

  void clear() {
    for (int i = 0; i < used; i++) {
      table[taken[i]] = 0;
    }
    used = 0;
    zero = false;
    size = 0;
  }

  /** Returns where the number is, or the free slot where it would be. */
  private int slot(long number) {
    int mask = table.length - 1;
    int i = spread(number) & mask;
    while (table[i] != 0 && table[i] != number) {
      i = i + 1 & mask;
    }
    return i;
  }

  /** Returns bits of a number that no page can foresee, the lowest ones as good as any. */
  static int spread(long number) {
    return (int) ((number ^ number >>> 29) * SEED >>> 32);
  }

  private void grow() {
    long[] old = table;
    table = new long[old.length * 2];
    for (int i = 0; i < used; i++) {
      long number = old[taken[i]];
      taken[i] = slot(number);
      table[taken[i]] = number;
    }
    taken = Arrays.copyOf(taken, old.length);
  }
}
