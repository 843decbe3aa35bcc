package news.winnow.internal.select;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import news.winnow.internal.read.Container;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Block;
import news.winnow.model.Label;

/** Takes out of the body what only its place among the other blocks gives away. */
final class BodyTrim {
  private static final int MAX_BYLINE_WORDS = 24;

  /** Fewer replies are no thread. */
  private static final int MIN_REPLIES = 2;

  /** A teaser's text under its title; fewer may be sections, and so may the greater part. */
  private static final int MAX_TITLED = 45;

  private static final int MIN_PAIRS = 3;
  private static final double LESSER = 0.4;

  /** A day has more digits. */
  private static final int MIN_DIGITS = 4;

  /** Fewer lines of links may be sources. */
  private static final int MIN_LINK_LINES = 3;

  private static final double MIN_LINKED = 0.8;

  /** Comments follow a story of some length. */
  private static final int MIN_STORY = 100;

  private static final int MIN_STAMPS = 3;

  private final PageBlocks page;
  private final VoteCount votes;
  private final boolean[] kept;

  BodyTrim(PageBlocks page, VoteCount votes, boolean[] kept) {
    this.page = page;
    this.votes = votes;
    this.kept = kept;
  }

  /** A label right above the headline. */
  void kicker(Headline headline) {
    for (int title : headline.titles()) {
      if (title > 0 && page.document() != null) {
        TextBlock above = page.blocks().get(title - 1);
        boolean label = above.words() <= PlaceLabels.MAX_KICKER_WORDS;
        kept[title - 1] &= !label || above.stats().sentences() > 0;
      }
    }
  }

  /** Author and date above the first paragraph, where they look like one. */
  void byline() {
    for (TextBlock b : page.blocks()) {
      if (kept[b.index()]) {
        VoteCount.Winner w = votes.winnerButBody(b.index());
        // points of a date look like ends of sentences
        boolean stamp =
            w.label() == Label.DATE
                && b.words() <= Headline.MAX_LINE_WORDS
                && b.stats().digits() > MIN_DIGITS;
        if (!stamp && (b.stats().sentences() > 0 || b.words() > MAX_BYLINE_WORDS)) {
          return;
        }
        boolean line = w.label() == Label.BYLINE || w.label() == Label.DATE;
        kept[b.index()] = !stamp && (w.sum() < Marks.FIRM || !line);
      }
    }
  }

  /** What stands below a heading of comments, among links to reply, is no body. */
  void comments() {
    int first = 0;
    while (first < kept.length && !kept[first]) {
      first++;
    }
    int[] replies = replies();
    int dropped = 0;
    int words = 0;
    for (int i = first; i < kept.length; i++) {
      TextBlock b = page.blocks().get(i);
      words += kept[i] ? b.words() : 0;
      // where no markup says what is under it, a button beside the headline heads nothing
      boolean heads = page.document() == null ? words >= MIN_STORY : i > first;
      if (heads
          && b.kind() == Block.Kind.HEADING
          && votes.general(i, Label.COMMENTS) >= BodySelector.SURE) {
        Container c = room(b);
        int end = Math.max(i + 1, c.endBlock());
        if (replies[end] - replies[i + 1] >= MIN_REPLIES && end > dropped) {
          Arrays.fill(kept, Math.max(i, dropped), end, false);
          dropped = end;
        }
      }
    }
  }

  /**
   * Returns what a heading heads: the largest element that it begins, if it is no commenter's name.
   */
  private static Container room(TextBlock heading) {
    int i = heading.index();
    boolean link = !heading.links().isEmpty();
    Container c = heading.container();
    for (Container up = c.parent();
        up != null && (c.endBlock() <= i + 1 || !link && up.firstBlock() == i);
        up = c.parent()) {
      c = up;
    }
    return c;
  }

  /** Returns how many blocks before each one, and before the end, rules take for comments. */
  private int[] replies() {
    int[] before = new int[kept.length + 1];
    for (int i = 0; i < kept.length; i++) {
      before[i + 1] = before[i] + (votes.general(i, Label.COMMENTS) > Marks.FIRM ? 1 : 0);
    }
    return before;
  }

  /** What is left of the page around an article in plain text, where no markup tells it apart. */
  void dump() {
    TextLists.drop(page, votes, kept);
    stamped();
    titledLines();
  }

  /** Titles with a short paragraph each, one after the other to the end, are teasers. */
  private void titledLines() {
    int words = 0;
    int titled = 0;
    int pairs = 0;
    int first = kept.length;
    boolean open = true;
    for (int i = kept.length - 1; i >= 0; i--) {
      TextBlock b = page.blocks().get(i);
      if (!kept[i]) {
        continue;
      }
      words += b.words();
      if (b.kind() == Block.Kind.HEADING || !open) {
        continue;
      }
      open = b.words() <= MAX_TITLED && isTitle(i - 1);
      if (open) {
        pairs++;
        first = i;
        titled = words;
      }
    }
    while (first < kept.length && isTitle(first - 1)) {
      first--;
    }
    if (pairs >= MIN_PAIRS && titled <= LESSER * words) {
      Arrays.fill(kept, first, kept.length, false);
    }
  }

  /** A date heads the entry of a live blog. */
  private boolean isTitle(int block) {
    return block >= 0
        && page.blocks().get(block).kind() == Block.Kind.HEADING
        && votes.general(block, Label.DATE) == 0;
  }

  /**
   * Comments and teasers of a dump stand between their stamps, a day and a time each. Those of a
   * live blog are all of one day.
   */
  private void stamped() {
    int words = 0;
    int first = -1;
    int stamps = 0;
    Set<String> days = new HashSet<>();
    for (TextBlock b : page.blocks()) {
      int i = b.index();
      if (words >= MIN_STORY && votes.general(i, Label.DATE) >= Marks.FIRM) {
        String day = dayOf(b.text());
        if (!day.isEmpty()) {
          first = first < 0 ? i : first;
          stamps++;
          days.add(day);
        }
      } else if (first < 0) {
        words += kept[i] ? b.words() : 0;
      }
    }
    if (stamps >= MIN_STAMPS && days.size() > 1) {
      Arrays.fill(kept, first, kept.length, false);
    }
  }

  /** Returns a line without its time of day; nothing where it has none. */
  private static String dayOf(String line) {
    int colon = line.indexOf(':');
    if (colon < 1
        || colon > line.length() - 3
        || !Character.isDigit(line.charAt(colon - 1))
        || !Character.isDigit(line.charAt(colon + 1))) {
      return "";
    }
    int from = colon - 1;
    while (from > 0 && Character.isDigit(line.charAt(from - 1))) {
      from--;
    }
    return line.substring(0, from) + line.substring(colon + 3);
  }

  /** Lines below the text that are links and nothing else are a list of other pages. */
  void links() {
    int first = kept.length;
    int lines = 0;
    for (int i = kept.length - 1; i >= 0; i--) {
      TextBlock b = page.blocks().get(i);
      if (kept[i]) {
        if (b.linkDensity() < MIN_LINKED || b.stats().sentences() > 0) {
          break;
        }
        first = i;
        lines++;
      }
    }
    if (lines >= MIN_LINK_LINES) {
      Arrays.fill(kept, first, kept.length, false);
    }
  }
}
