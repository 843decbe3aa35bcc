package news.winnow.internal.select;

import java.util.List;
import news.winnow.internal.read.TextBlock;

/** Counts blocks that have a text, or its beginning, in common. */
final class Copies {
  private Copies() {}

  /** Returns for each block how many blocks have the same text, itself included. */
  static int[] ofTexts(List<TextBlock> blocks) {
    long[] numbers = new long[blocks.size()];
    for (int i = 0; i < numbers.length; i++) {
      String text = blocks.get(i).folded();
      numbers[i] = number(text.hashCode(), text.length());
    }
    return counts(numbers);
  }

  /**
   * Returns for each block how many begin with the same two words, as lines like "Read more: ..."
   * do; all that have no third word begin alike.
   */
  static int[] ofOpenings(List<TextBlock> blocks) {
    long[] numbers = new long[blocks.size()];
    for (int i = 0; i < numbers.length; i++) {
      String text = blocks.get(i).folded();
      int one = text.indexOf(' ');
      int two = one < 0 ? -1 : text.indexOf(' ', one + 1);
      int hash = 0;
      for (int k = 0; k < two; k++) {
        hash = 31 * hash + text.charAt(k);
      }
      numbers[i] = number(hash, Math.max(0, two));
    }
    return counts(numbers);
  }

  /** Texts of one length and hash on one page are the same, but where a page wants it otherwise. */
  private static long number(int hash, int length) {
    return (long) hash << 32 | length;
  }

  private static int[] counts(long[] numbers) {
    int[] groups = Groups.of(numbers);
    int[] counts = new int[groups.length];
    for (int group : groups) {
      counts[group]++;
    }
    for (int i = 0; i < groups.length; i++) {
      groups[i] = counts[groups[i]];
    }
    return groups;
  }
}
