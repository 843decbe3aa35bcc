package news.winnow.internal.select;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import news.winnow.internal.read.TextBlock;

/** Counts blocks that have a text, or its beginning, in common. */
final class Copies {
  private Copies() {}

  /** Returns for each block how many blocks have the same text, itself included. */
  static int[] ofTexts(List<TextBlock> blocks) {
    return count(blocks, TextBlock::folded);
  }

  /** Returns for each block how many begin as it does, itself included. */
  static int[] ofOpenings(List<TextBlock> blocks) {
    return count(blocks, Copies::opening);
  }

  /** The first two words, which lines like "Read more: ..." share; short lines have none. */
  private static String opening(TextBlock b) {
    String text = b.folded();
    int one = text.indexOf(' ');
    int two = one < 0 ? -1 : text.indexOf(' ', one + 1);
    return two < 0 ? "" : text.substring(0, two);
  }

  private static int[] count(List<TextBlock> blocks, Function<TextBlock, String> text) {
    int n = blocks.size();
    int[] first = new int[n];
    int[] counts = new int[n];
    Map<String, Integer> seen = new HashMap<>(2 * n);
    for (int i = 0; i < n; i++) {
      Integer copy = seen.putIfAbsent(text.apply(blocks.get(i)), i);
      first[i] = copy == null ? i : copy;
      counts[first[i]]++;
    }
    for (int i = 0; i < n; i++) {
      counts[i] = counts[first[i]];
    }
    return counts;
  }
}
