package news.winnow.internal.select;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import news.winnow.internal.read.Container;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Block;
import news.winnow.model.Label;

/**
 * Keeps what nothing names and what stands among the text of the article, whatever its score: list
 * items and cells of tables, for specifications, pros and cons, prices are a few words each; and
 * other lines, once all else has its label: questions, steps, names of sections.
 */
final class AmongText {
  /** Of the words in the element around, those of the article make so many of the others. */
  private static final double SHARE = 0.5;

  /** Around a line that is neither item nor cell there is little but the article. */
  private static final double SHARE_BY_LINES = 20;

  /** What scores more was left out for a reason. */
  private static final double MAX_SCORE = 0.5;

  private static final double MAX_LINKS = 0.3;

  private final PageBlocks page;
  private final boolean[] kept;
  private final BitSet plain;

  /** Sums over all blocks before one: words of the body, and of what may not become it. */
  private final int[] body;

  private final int[] others;

  private AmongText(PageBlocks page, boolean[] kept, BitSet plain) {
    this.page = page;
    this.kept = kept;
    this.plain = plain;
    this.body = new int[kept.length + 1];
    this.others = new int[kept.length + 1];
    for (TextBlock b : page.blocks()) {
      int i = b.index();
      body[i + 1] = body[i] + (kept[i] ? b.words() : 0);
      others[i + 1] = others[i] + (kept[i] || plain.get(i) ? 0 : b.words());
    }
  }

  /** Keeps items and cells. */
  static void keep(PageBlocks page, VoteCount votes, boolean[] kept) {
    BitSet plain = new BitSet();
    for (TextBlock b : page.blocks()) {
      boolean cell = b.kind() == Block.Kind.TABLE_CELL && isValue(b, votes);
      boolean item = b.kind() == Block.Kind.LIST_ITEM && isUnnamed(b, votes);
      plain.set(b.index(), (cell || item) && isText(b));
    }
    new AmongText(page, kept, plain).keep();
  }

  /**
   * Returns labels with the lines that have none in the body, where the nearest element that holds
   * text of it, too, holds little else; signs, which stand there again and again, stay out.
   */
  static List<Label> fill(PageBlocks page, VoteCount votes, double[] scores, List<Label> labels) {
    boolean[] kept = new boolean[scores.length];
    BitSet plain = new BitSet();
    for (TextBlock b : page.blocks()) {
      int i = b.index();
      kept[i] = labels.get(i) == Label.BODY;
      plain.set(i, labels.get(i) == Label.OTHER && scores[i] < MAX_SCORE && isLine(b, votes));
    }
    new AmongText(page, kept, plain).keepLines();
    Leftovers.dropSigns(page, kept);
    List<Label> filled = new ArrayList<>(labels);
    plain.stream().filter(i -> kept[i]).forEach(i -> filled.set(i, Label.BODY));
    return filled;
  }

  private void keep() {
    int before = -1;
    for (int i = 0; i < kept.length; i++) {
      if (kept[i]) {
        if (before >= 0 && i - before > 1 && isOfArticle(before, i)) {
          keep(before, i);
        }
        before = i;
      }
    }
  }

  private void keep(int before, int behind) {
    for (int i = before + 1; i < behind; i++) {
      kept[i] = plain.get(i);
    }
  }

  private void keepLines() {
    for (int i = plain.nextSetBit(0); i >= 0; i = plain.nextSetBit(i + 1)) {
      if (body[i] > 0 && body[i] < body[kept.length]) {
        Container c = page.blocks().get(i).container();
        while (sum(body, c) == 0 && c.parent() != null) {
          c = c.parent();
        }
        kept[i] = sum(body, c) >= SHARE_BY_LINES * sum(others, c);
      }
    }
  }

  /** Whether the article has enough of what stands in the nearest element around two blocks. */
  private boolean isOfArticle(int before, int behind) {
    Container c = page.blocks().get(before).container();
    while (c.endBlock() <= behind && c.parent() != null) {
      c = c.parent();
    }
    return sum(body, c) >= SHARE * sum(others, c);
  }

  private static int sum(int[] words, Container c) {
    return words[c.endBlock()] - words[c.firstBlock()];
  }

  private static boolean isLine(TextBlock b, VoteCount votes) {
    return b.kind() != Block.Kind.CONTROL
        && !BodySelector.isProse(b)
        && isText(b)
        && isUnnamed(b, votes);
  }

  private static boolean isText(TextBlock b) {
    return b.linkDensity() < MAX_LINKS && !Gaps.isCode(b);
  }

  private static boolean isUnnamed(TextBlock b, VoteCount votes) {
    return votes.winnerButBody(b.index()).sum() == 0;
  }

  /** Numbers and dates are what cells hold, and few of their words are cues. */
  private static boolean isValue(TextBlock cell, VoteCount votes) {
    VoteCount.Winner w = votes.winnerButBody(cell.index());
    boolean value = w.label() == Label.WIDGET || w.label() == Label.DATE;
    return w.sum() == 0 || !w.site() && (w.sum() < Marks.FIRM || value);
  }
}
