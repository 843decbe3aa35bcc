package news.winnow.internal.select;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import news.winnow.internal.read.Container;
import news.winnow.internal.read.Media;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Block;
import news.winnow.model.RichText;

/** Drops what is left between and behind the text once the body is chosen. */
final class Leftovers {
  /** Words of a sign inside the text ("Article continues below"), and how often it must stand. */
  private static final int MAX_SIGN_WORDS = 4;

  private static final int MIN_SIGNS = 3;

  /** Share of its letters that a heading in bold has so. */
  private static final double BOLD = 0.8;

  /** Chars of a line of marks ("* * *"). */
  private static final int MAX_MARK = 100;

  /** How many lines must begin alike, and within how many chars the mark must stand. */
  private static final int MIN_POINTERS = 2;

  private static final int MAX_POINTER = 40;

  /** A line that is a link, and words of a heading above such lines. */
  private static final double LINK = 0.8;

  private static final int MAX_HEADING_WORDS = 6;

  /** Fewer headings with a picture each are no series. */
  private static final int MIN_PICTURED = 3;

  private Leftovers() {}

  /**
   * A few words that stand again and again between the paragraphs are no text of the article, nor
   * is a mark alone.
   */
  static void dropSigns(PageBlocks page, boolean[] kept) {
    Map<String, Integer> times = new HashMap<>();
    for (TextBlock b : page.blocks()) {
      if (kept[b.index()] && isSign(b, page, kept)) {
        times.merge(b.folded(), 1, Integer::sum);
      }
    }
    for (TextBlock b : page.blocks()) {
      if (kept[b.index()]) {
        boolean repeated = isSign(b, page, kept) && times.getOrDefault(b.folded(), 0) >= MIN_SIGNS;
        kept[b.index()] = !repeated && !isMark(b);
      }
    }
  }

  /**
   * Lines that begin with the same words up to a mark and hold one link point to other articles:
   * "Read more | ...", in any language.
   */
  static void dropPointers(PageBlocks page, boolean[] kept) {
    Map<String, Integer> times = new HashMap<>();
    for (TextBlock b : page.blocks()) {
      if (kept[b.index()] && !pointer(b).isEmpty()) {
        times.merge(pointer(b), 1, Integer::sum);
      }
    }
    for (TextBlock b : page.blocks()) {
      if (kept[b.index()] && times.getOrDefault(pointer(b), 0) >= MIN_POINTERS) {
        kept[b.index()] = false;
      }
    }
  }

  /** Links right below a heading that rules take for one of a list are that list. */
  static void dropLinksBelow(PageBlocks page, VoteCount votes, boolean[] kept) {
    boolean below = false;
    for (TextBlock b : page.blocks()) {
      int i = b.index();
      if (kept[i] && below && b.linkDensity() >= LINK) {
        kept[i] = false;
      } else if (kept[i] || b.words() > MAX_SIGN_WORDS) {
        below = false;
      }
      below |= !kept[i] && b.words() <= MAX_HEADING_WORDS && isList(votes.winnerButBody(i));
    }
  }

  private static boolean isList(VoteCount.Winner w) {
    return VoteCount.isList(w.label()) && w.sum() >= BodySelector.SURE;
  }

  /** Returns what stands before the mark; the empty string for other lines. */
  private static String pointer(TextBlock b) {
    if (b.kind() != Block.Kind.PARAGRAPH
        || b.links().size() != 1
        || b.linkDensity() < 0.4
        || b.linkDensity() > 0.95) {
      return "";
    }
    String text = b.text();
    int end = Math.min(text.length(), MAX_POINTER);
    for (int i = 1; i < end; i++) {
      if ("|:\u203a\u00bb\uff1a".indexOf(text.charAt(i)) >= 0) {
        return text.substring(0, i);
      }
    }
    return "";
  }

  private static boolean isMark(TextBlock b) {
    return b.kind() == Block.Kind.PARAGRAPH
        && b.stats().letters() == 0
        && b.stats().digits() == 0
        && b.text().length() <= MAX_MARK;
  }

  private static boolean isSign(TextBlock b, PageBlocks page, boolean[] kept) {
    char last = b.text().charAt(b.text().length() - 1);
    return b.kind() == Block.Kind.PARAGRAPH
        && b.words() <= MAX_SIGN_WORDS
        && b.stats().sentences() == 0
        && last != ':'
        && !b.text().contains(": ")
        && standsByProse(b, page, kept)
        && !isHeading(b, page, kept);
  }

  /** Specifications stand among other lines of a few words, as they do themselves. */
  private static boolean standsByProse(TextBlock b, PageBlocks page, boolean[] kept) {
    return isProseOrSame(b, b.index() - 1, page, kept)
        || isProseOrSame(b, b.index() + 1, page, kept);
  }

  private static boolean isProseOrSame(TextBlock b, int other, PageBlocks page, boolean[] kept) {
    if (other < 0 || other == kept.length || !kept[other]) {
      return false;
    }
    TextBlock o = page.blocks().get(other);
    return BodySelector.isProse(o) || o.folded().equals(b.folded());
  }

  /** Reviews have the same headings again and again: "Pros" above a list or in bold letters. */
  private static boolean isHeading(TextBlock b, PageBlocks page, boolean[] kept) {
    int next = b.index() + 1;
    if (next == kept.length || !kept[next]) {
      return false;
    }
    Block.Kind below = page.blocks().get(next).kind();
    return below == Block.Kind.LIST_ITEM
        || below == Block.Kind.TABLE_CELL
        || b.links().isEmpty() && b.share(RichText.Style.STRONG) >= BOLD;
  }

  /**
   * Text that stands in two containers is kept once: copies for other screens, pull quotes. A
   * writer's own repetition stays.
   */
  static void dropRepeats(PageBlocks page, boolean[] kept) {
    Map<String, Container> seen = new HashMap<>();
    for (TextBlock b : page.blocks()) {
      if (kept[b.index()] && b.words() >= 8) {
        Container home = ContainerStats.home(b);
        Container first = seen.putIfAbsent(b.folded(), home);
        kept[b.index()] = first == null || first == home && page.document() != null;
      }
    }
  }

  /** A heading needs something below it; in a series of pictures with a line each they are it. */
  static void dropDanglingHeadings(PageBlocks page, boolean[] kept) {
    int end = kept.length;
    int first = end;
    int headings = 0;
    for (int i = end - 1; i >= 0; i--) {
      if (kept[i]) {
        if (page.blocks().get(i).kind() != Block.Kind.HEADING) {
          break;
        }
        headings++;
        first = i;
        end = end == kept.length ? i + 1 : end;
      }
    }
    if (headings >= MIN_PICTURED && images(page, first, end) >= headings - 1) {
      return;
    }
    Arrays.fill(kept, first, kept.length, false);
  }

  /** Returns before how many of the blocks from one up to another one stands an image. */
  private static int images(PageBlocks page, int from, int end) {
    BitSet behind = new BitSet();
    for (Media m : page.media()) {
      if (m.image() != null && m.block() > from && m.block() <= end) {
        behind.set(m.block());
      }
    }
    return behind.cardinality();
  }
}
