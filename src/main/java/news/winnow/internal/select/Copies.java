package news.winnow.internal.select;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.winnow.internal.read.TextBlock;

/** Counts blocks that show the same text. */
final class Copies {
  private Copies() {}

  /** Returns for each block how many blocks have its folded text, itself included. */
  static int[] count(List<TextBlock> blocks) {
    int n = blocks.size();
    int[] first = new int[n];
    int[] counts = new int[n];
    Map<String, Integer> seen = new HashMap<>(2 * n);
    for (int i = 0; i < n; i++) {
      Integer copy = seen.putIfAbsent(blocks.get(i).folded(), i);
      first[i] = copy == null ? i : copy;
      counts[first[i]]++;
    }
    for (int i = 0; i < n; i++) {
      counts[i] = counts[first[i]];
    }
    return counts;
  }
}
