package news.winnow.internal.select;

import java.util.Arrays;
import news.winnow.internal.read.Container;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Block;
import news.winnow.model.Label;

/** Keeps a table of data that stands between paragraphs of the body, or ends it, whole. */
final class DataTables {
  private static final int MIN_CELLS = 4;
  private static final int MAX_CELL_WORDS = 15;
  private static final double MAX_LINKS = 0.3;

  /** Share of cells that cue words may take for something else. */
  private static final double MAX_NAMED = 0.25;

  /** What is taken out beside a table: an advertisement, a caption, links. */
  private static final int MAX_BETWEEN = 6;

  private static final int MAX_WORDS_BETWEEN = 60;

  /** Figures and wrappers between a table and the paragraphs beside it. */
  private static final int REACH = 3;

  /** Sums over all blocks before one: tables stand in tables, and each block is looked at once. */
  private final int[] words;

  private final int[] named;
  private final int[] ofSite;
  private final double[] linked;

  private DataTables(PageBlocks page, VoteCount votes) {
    int n = page.blocks().size();
    this.words = new int[n + 1];
    this.named = new int[n + 1];
    this.ofSite = new int[n + 1];
    this.linked = new double[n + 1];
    for (TextBlock b : page.blocks()) {
      int i = b.index();
      VoteCount.Winner w = votes.winnerButBody(i);
      words[i + 1] = words[i] + b.words();
      named[i + 1] = named[i] + (w.sum() >= Marks.FIRM ? 1 : 0);
      ofSite[i + 1] = ofSite[i] + (w.site() ? 1 : 0);
      linked[i + 1] = linked[i] + b.linkDensity();
    }
  }

  static void keep(PageBlocks page, VoteCount votes, boolean[] kept) {
    DataTables tables = null;
    for (Container c : page.containers()) {
      boolean cells = c.endBlock() - c.firstBlock() >= MIN_CELLS;
      if (cells && c.tag().equals("table") && standsInBody(page, c, kept)) {
        tables = tables == null ? new DataTables(page, votes) : tables;
        if (tables.isData(c)) {
          Arrays.fill(kept, c.firstBlock(), c.endBlock(), true);
          kept[c.firstBlock() - 1] |= heads(page.blocks().get(c.firstBlock() - 1), votes);
        }
      }
    }
  }

  private boolean isData(Container table) {
    int from = table.firstBlock();
    int end = table.endBlock();
    int cells = end - from;
    return ofSite[end] == ofSite[from]
        && named[end] - named[from] <= MAX_NAMED * cells
        && words[end] - words[from] <= MAX_CELL_WORDS * cells
        && linked[end] - linked[from] <= MAX_LINKS * cells;
  }

  /** "Standings", over a table of the body, is no name of a widget. */
  private static boolean heads(TextBlock above, VoteCount votes) {
    VoteCount.Winner w = votes.winnerButBody(above.index());
    return above.kind() == Block.Kind.HEADING
        && above.links().isEmpty()
        && !w.site()
        && (w.label() == Label.WIDGET || w.sum() < Marks.FIRM);
  }

  /**
   * Whether the text before the table in its neighbourhood goes on behind it. At the end of the
   * element that holds the paragraphs it need not: results and line-ups stand there.
   */
  private static boolean standsInBody(PageBlocks page, Container table, boolean[] kept) {
    int before = neighbour(page, table.firstBlock() - 1, -1, kept);
    int after = neighbour(page, table.endBlock(), 1, kept);
    Container c = table.parent();
    for (int step = 0; c != null && step < REACH; step++, c = c.parent()) {
      boolean goesOn = after >= 0 && after < c.endBlock();
      if (before >= c.firstBlock() && (goesOn || closes(page.blocks().get(before), c))) {
        return true;
      }
    }
    return false;
  }

  /** Returns the next block of the body, over a few short ones that are none; -1 for none. */
  private static int neighbour(PageBlocks page, int from, int step, boolean[] kept) {
    int end = from + step * MAX_BETWEEN;
    for (int i = from; i >= 0 && i < kept.length && i != end; i += step) {
      if (kept[i]) {
        return i;
      }
      if (page.blocks().get(i).words() > MAX_WORDS_BETWEEN) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether what stands last before the table is a paragraph of that element, or a heading. */
  private static boolean closes(TextBlock before, Container around) {
    boolean beside = before.container() == around || ContainerStats.home(before) == around;
    return beside && (before.kind() == Block.Kind.HEADING || BodySelector.isProse(before));
  }
}
