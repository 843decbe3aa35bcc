package news.winnow.internal.learn;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.winnow.model.Block;

/** Which lines stand on several pages. */
final class Repeats {
  /** Numbers of a list and words such as "Pro" stand in many articles. */
  private static final int MIN_WORDS = 2;

  private final Map<String, Set<Integer>> pagesByText = new HashMap<>();
  private final Set<String> headings = new HashSet<>();

  /**
   * Looks at all lines.
   *
   * @param blocks the blocks of a page after another, in their order
   */
  Repeats(List<SeenBlock> blocks) {
    for (SeenBlock b : blocks) {
      pagesByText.computeIfAbsent(b.folded(), t -> new HashSet<>(2)).add(b.page());
    }
    for (int i = 0; i + 1 < blocks.size(); i++) {
      SeenBlock below = blocks.get(i + 1);
      if (blocks.get(i).block().kind() == Block.Kind.HEADING
          && below.page() == blocks.get(i).page()
          && below.kept()
          && !isRepeated(below)) {
        headings.add(blocks.get(i).folded());
      }
    }
  }

  boolean isRepeated(SeenBlock b) {
    return b.words() >= MIN_WORDS && pagesByText.getOrDefault(b.folded(), Set.of()).size() >= 2;
  }

  /**
   * Returns whether text of a page's own stands below this heading, on one page at least: "Pros and
   * cons", "Frequently asked questions". It is a part of the articles, for all that it repeats.
   */
  boolean headsOwnText(SeenBlock b) {
    return b.block().kind() == Block.Kind.HEADING && headings.contains(b.folded());
  }

  /** Returns how many pages the blocks are from. */
  static int pages(List<SeenBlock> blocks) {
    return (int) blocks.stream().mapToInt(SeenBlock::page).distinct().count();
  }
}
