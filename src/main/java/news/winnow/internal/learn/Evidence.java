package news.winnow.internal.learn;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.winnow.model.Label;

/** What the pages say of an element or a line: the blocks there, and what was made of them. */
final class Evidence {
  /** Shares of words: of what stands on other pages, and of what was taken for the article. */
  private static final double MOSTLY_REPEATED = 0.7;

  private static final double RARELY_KEPT = 0.2;

  /** So many pages without any of the article outweigh prose on another one. */
  private static final int MIN_AGAINST = 3;

  /** Shorter lines may stand in any article, as a heading of a table does. */
  private static final int MIN_LINE_WORDS = 4;

  private static final int MIN_PROSE_WORDS = 12;

  private final List<SeenBlock> blocks;
  private final Repeats repeats;
  private final Map<Label, Integer> words = new EnumMap<>(Label.class);
  private int all;

  Evidence(List<SeenBlock> blocks, Repeats repeats) {
    this.blocks = blocks;
    this.repeats = repeats;
    for (SeenBlock b : blocks) {
      words.merge(b.label(), b.words(), Integer::sum);
      all += b.words();
    }
  }

  List<SeenBlock> blocks() {
    return blocks;
  }

  List<SeenBlock> kept() {
    return blocks.stream().filter(SeenBlock::kept).toList();
  }

  int pages() {
    return Repeats.pages(blocks);
  }

  /** Returns the kind of boilerplate that most words have; other where none has a kind. */
  Label label() {
    return words.entrySet().stream()
        .filter(e -> e.getKey().isBoilerplate() && e.getKey() != Label.OTHER)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(Label.OTHER);
  }

  /** Returns whether the blocks are no part of an article although some were taken for it. */
  boolean isBoilerplate() {
    List<SeenBlock> kept = kept();
    if (kept.isEmpty() || pages() < 2) {
      return false;
    }
    List<SeenBlock> own = kept.stream().filter(b -> !repeats.isRepeated(b)).toList();
    int repeated = blocks.stream().filter(repeats::isRepeated).mapToInt(SeenBlock::words).sum();
    boolean others =
        repeated >= all * MOSTLY_REPEATED
            && own.isEmpty()
            && kept.stream().anyMatch(b -> b.words() >= MIN_LINE_WORDS);
    int keptOn = Repeats.pages(kept);
    boolean never =
        words.getOrDefault(Label.BODY, 0) <= all * RARELY_KEPT
            && keptOn * 2 < pages()
            && (pages() - keptOn >= MIN_AGAINST || own.stream().noneMatch(Evidence::isProse));
    return others || never;
  }

  private static boolean isProse(SeenBlock b) {
    return b.words() >= MIN_PROSE_WORDS && b.block().sentences() > 0;
  }

  /** Returns whether some are boilerplate of no known kind, and all others of one kind. */
  boolean isOfOneKind() {
    return words.size() == 2
        && label() != Label.OTHER
        && words.containsKey(Label.OTHER)
        && pages() >= 2;
  }

  /** Returns whether all blocks have a label, on each of two pages or more, a few on each. */
  boolean isAlways(Label label, int most) {
    if (words.size() != 1 || !words.containsKey(label)) {
      return false;
    }
    Map<Integer, Integer> onPage = new HashMap<>();
    blocks.forEach(b -> onPage.merge(b.page(), 1, Integer::sum));
    return onPage.size() >= 2 && onPage.values().stream().allMatch(n -> n <= most);
  }
}
