package news.winnow.internal.select;

import java.util.List;
import news.winnow.internal.read.TextBlock;

/** Counts blocks that have a text, or its beginning, in common. */
final class Copies {
  private Copies() {}

  /** Returns for each block how many blocks have the same text, itself included. */
  static int[] ofTexts(List<TextBlock> blocks, Groups groups) {
    for (int i = 0; i < blocks.size(); i++) {
      String text = blocks.get(i).folded();
      groups.put(i, number(text.hashCode(), text.length()));
    }
    return counts(groups);
  }

  /**
   * Returns for each block how many begin with the same two words, as lines like "Read more: ..."
   * do; all that have no third word begin alike.
   */
  static int[] ofOpenings(List<TextBlock> blocks, Groups groups) {
    for (int i = 0; i < blocks.size(); i++) {
      String text = blocks.get(i).folded();
      int one = text.indexOf(' ');
      int two = one < 0 ? -1 : text.indexOf(' ', one + 1);
      int hash = 0;
      for (int k = 0; k < two; k++) {
        hash = 31 * hash + text.charAt(k);
      }
      groups.put(i, number(hash, Math.max(0, two)));
    }
    return counts(groups);
  }

  /** Texts of one length and hash on one page are the same, but where a page wants it otherwise. */
  private static long number(int hash, int length) {
    return (long) hash << 32 | length;
  }

  private static int[] counts(Groups groups) {
    int[] found = groups.find();
    int[] counts = new int[found.length];
    for (int group : found) {
      counts[group]++;
    }
    for (int i = 0; i < found.length; i++) {
      found[i] = counts[found[i]];
    }
    return found;
  }
}
