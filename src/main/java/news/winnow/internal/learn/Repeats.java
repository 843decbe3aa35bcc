package news.winnow.internal.learn;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which lines stand on several pages. */
final class Repeats {
  /** Numbers of a list and words such as "Pro" stand in many articles. */
  private static final int MIN_WORDS = 2;

  private final Map<String, Set<Integer>> pagesByText = new HashMap<>();

  Repeats(List<SeenBlock> blocks) {
    for (SeenBlock b : blocks) {
      pagesByText.computeIfAbsent(b.folded(), t -> new HashSet<>(2)).add(b.page());
    }
  }

  boolean isRepeated(SeenBlock b) {
    return b.words() >= MIN_WORDS && pagesByText.getOrDefault(b.folded(), Set.of()).size() >= 2;
  }

  /** Returns how many pages the blocks are from. */
  static int pages(List<SeenBlock> blocks) {
    return (int) blocks.stream().mapToInt(SeenBlock::page).distinct().count();
  }
}
