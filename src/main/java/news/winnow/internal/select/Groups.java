package news.winnow.internal.select;

/** Groups things by numbers that stand for what they have in common. */
final class Groups {
  private Groups() {}

  /** Returns for each number the place of the first one that is the same. */
  static int[] of(long[] numbers) {
    int[] groups = new int[numbers.length];
    int mask = Integer.highestOneBit(4 * groups.length + 1) - 1;
    int[] first = new int[mask + 1]; // plus 1
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
