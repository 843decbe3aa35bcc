package news.winnow.internal.select;

import java.util.EnumSet;
import java.util.Set;
import news.winnow.internal.read.Container;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Block;

/** Keeps what scores too low for itself, but stands between blocks of the body. */
final class Gaps {
  private static final double DOUBTFUL = 0.3;

  /** A heading needs less. */
  private static final double DOUBTFUL_HEADING = 0.15;

  /** From one block of the body to the next it is no further than this. */
  private static final int REACH = 4;

  /** Where what stands between them is their sibling. */
  private static final int REACH_OF_SIBLINGS = 10;

  private static final double SIBLING = 0.1;

  private static final int MIN_AGAINST = 3;

  private static final double LINKS = 0.5;

  /** More chars a word are no text but code. */
  private static final int MAX_WORD = 40;

  private static final double MOSTLY = Double.parseDouble(System.getProperty("mostly", "0.7"));

  private static final Set<Block.Kind> KINDS =
      EnumSet.of(Block.Kind.LIST_ITEM, Block.Kind.TABLE_CELL);

  private final PageBlocks page;
  private final VoteCount votes;
  private final boolean[] kept;
  private final int[] words;
  private final int[] body;
  private final int[] plain;

  private Gaps(PageBlocks page, VoteCount votes, boolean[] kept) {
    this.page = page;
    this.votes = votes;
    this.kept = kept;
    int n = kept.length;
    this.words = new int[n + 1];
    this.body = new int[n + 1];
    this.plain = new int[n + 1];
    for (TextBlock b : page.blocks()) {
      int i = b.index();
      words[i + 1] = words[i] + b.words();
      body[i + 1] = body[i] + (kept[i] ? b.words() : 0);
      plain[i + 1] = plain[i] + (!kept[i] && isPlain(b) ? b.words() : 0);
    }
  }

  static void bridge(PageBlocks page, VoteCount votes, double[] scores, boolean[] kept) {
    int last = -1;
    for (int i = 0; i < kept.length; i++) {
      if (!kept[i]) {
        continue;
      }
      for (int j = last + 1; last >= 0 && j < i && i - last <= REACH_OF_SIBLINGS; j++) {
        TextBlock b = page.blocks().get(j);
        VoteCount.Winner w = votes.winnerButBody(j);
        boolean doubtful = i - last <= REACH && w.sum() < MIN_AGAINST && isDoubtful(b, scores[j]);
        boolean sibling =
            w.sum() == 0
                && scores[j] >= SIBLING
                && page.document() != null
                && isSibling(b, last, i);
        kept[j] = !w.site() && (doubtful || sibling);
      }
      last = i;
    }
    if (page.document() != null) {
      new Gaps(page, votes, kept).fill();
    }
  }

  private void fill() {
    int last = -1;
    for (int i = 0; i < kept.length; i++) {
      if (!kept[i]) {
        continue;
      }
      if (last >= 0 && i - last > 1 && plain[i] > plain[last + 1] && isMostlyText(last, i)) {
        for (int j = last + 1; j < i; j++) {
          TextBlock b = page.blocks().get(j);
          kept[j] = isPlain(b) && (b.kind() != Block.Kind.PARAGRAPH || isBeside(b, last, i));
        }
      }
      last = i;
    }
  }

  private static boolean isBeside(TextBlock b, int before, int behind) {
    Container home = ContainerStats.home(b);
    return home.firstBlock() <= before || behind < home.endBlock();
  }

  /** Whether nearly all that is in the element around two blocks is text of the article. */
  private boolean isMostlyText(int before, int behind) {
    Container c = page.blocks().get(before).container();
    while (c.parent() != null && c.endBlock() <= behind) {
      c = c.parent();
    }
    int from = c.firstBlock();
    int end = c.endBlock();
    int others = words[end] - words[from] - (plain[end] - plain[from]);
    return body[end] - body[from] >= MOSTLY * others;
  }

  private boolean isPlain(TextBlock b) {
    return (KINDS.contains(b.kind())
            || b.kind() == Block.Kind.PARAGRAPH && ContainerStats.own(b).tag().equals("p"))
        && b.linkDensity() < 0.3
        && votes.winnerButBody(b.index()).sum() == 0
        && b.text().length() <= MAX_WORD * b.words();
  }

  private static boolean isDoubtful(TextBlock b, double score) {
    boolean heading = b.kind() == Block.Kind.HEADING && b.linkDensity() < LINKS;
    return score >= (heading ? DOUBTFUL_HEADING : DOUBTFUL);
  }

  /** Whether the container that holds a block and those beside it holds two others, too. */
  private static boolean isSibling(TextBlock b, int before, int behind) {
    Container home = ContainerStats.home(b);
    return home.firstBlock() <= before
        && behind < home.endBlock()
        && b.links().isEmpty()
        && b.text().length() <= MAX_WORD * b.words();
  }
}
