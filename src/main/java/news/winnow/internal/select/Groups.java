package news.winnow.internal.select;

import java.util.Arrays;

/**
 * Groups the blocks of a page by numbers that stand for what they have in common, again and again
 * in the same arrays. Not thread-safe.
 */
final class Groups {
  private final long[] numbers;

  /** The first block with a number, plus 1, by bits of the number. */
  private final int[] first;

  /** Makes room for so many blocks. */
  Groups(int blocks) {
    numbers = new long[blocks];
    first = new int[Integer.highestOneBit(4 * blocks + 1)];
  }

  /** Notes what a block has in common with others. */
  void put(int block, long number) {
    numbers[block] = number;
  }

  /** Returns for each block the first one that has the same number. */
  int[] find() {
    Arrays.fill(first, 0);
    int[] groups = new int[numbers.length];
    int mask = first.length - 1;
    for (int i = 0; i < groups.length; i++) {
      int at = LongSet.spread(numbers[i]) & mask;
      while (first[at] != 0 && numbers[first[at] - 1] != numbers[i]) {
        at = at + 1 & mask;
      }
      if (first[at] == 0) {
        first[at] = i + 1;
      }
      groups[i] = first[at] - 1;
    }
    return groups;
  }
}
