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
  private static final double OF_ONE_KIND = 0.8;

  /** An element whose text differs needs more pages, and nearly all of them against it. */
  private static final int MIN_PAGES = 4;

  private static final int PAGES_TO_ONE = 4;

  /** Shorter lines may stand in any article, as a heading of a table does. */
  private static final int MIN_LINE_WORDS = 4;

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

  /** Returns the kind that half of the words have which are not kept; other where none has. */
  Label label() {
    int known = all - words.getOrDefault(Label.BODY, 0);
    return words.entrySet().stream()
        .filter(e -> e.getKey().isBoilerplate() && e.getValue() * 2 >= known)
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
    boolean own = kept.stream().anyMatch(b -> !repeats.isRepeated(b) || repeats.headsOwnText(b));
    int repeated = blocks.stream().filter(repeats::isRepeated).mapToInt(SeenBlock::words).sum();
    boolean others =
        repeated >= all * MOSTLY_REPEATED
            && !own
            && kept.stream().anyMatch(b -> b.words() >= MIN_LINE_WORDS);
    return others || isHardlyEverKept(kept);
  }

  /** A box of one kind, whatever it says, which on a page among many was taken for the article. */
  private boolean isHardlyEverKept(List<SeenBlock> kept) {
    int keptWords = words.getOrDefault(Label.BODY, 0);
    return pages() >= MIN_PAGES
        && Repeats.pages(kept) * PAGES_TO_ONE <= pages()
        && keptWords <= all * RARELY_KEPT
        && label() != Label.OTHER
        && words.getOrDefault(label(), 0) >= (all - keptWords) * OF_ONE_KIND;
  }

  /** Returns whether most are of one kind of boilerplate, and all others of no known kind. */
  boolean isOfOneKind() {
    long named = blocks.stream().filter(b -> b.label() == label()).count();
    return words.size() == 2
        && label() != Label.OTHER
        && words.containsKey(Label.OTHER)
        && Repeats.pages(blocks.stream().filter(b -> b.label() == label()).toList()) >= 2
        && named * 2 > blocks.size();
  }

  /** Returns on how many pages one stands between the headline and the end of the article. */
  int pagesBeside() {
    return Repeats.pages(blocks.stream().filter(SeenBlock::beside).toList());
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
