package news.winnow.internal.select;

import java.util.Arrays;
import news.winnow.internal.read.Container;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;

/** Keeps a table of data that stands between paragraphs of the body whole. */
final class DataTables {
  private static final int MIN_CELLS = 4;
  private static final int MAX_CELL_WORDS = 15;
  private static final double MAX_LINKS = 0.3;

  /** Share of cells that cue words may take for something else. */
  private static final double MAX_NAMED = 0.25;

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
      if (cells && c.tag().equals("table") && standsBetween(c, kept)) {
        tables = tables == null ? new DataTables(page, votes) : tables;
        if (tables.isData(c)) {
          Arrays.fill(kept, c.firstBlock(), c.endBlock(), true);
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

  /** Whether the blocks before and after the table in its neighbourhood are of the body. */
  private static boolean standsBetween(Container table, boolean[] kept) {
    int before = table.firstBlock() - 1;
    int after = table.endBlock();
    Container c = table.parent();
    for (int step = 0; c != null && step < REACH; step++, c = c.parent()) {
      if (c.firstBlock() <= before && c.endBlock() > after) {
        // a caption may follow the table
        boolean goesOn = kept[after] || after + 1 < c.endBlock() && kept[after + 1];
        return kept[before] && goesOn;
      }
    }
    return false;
  }
}
