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

  private DataTables() {}

  static void keep(PageBlocks page, VoteCount votes, boolean[] kept) {
    for (Container c : page.containers()) {
      if (c.tag().equals("table") && isData(page, votes, c) && standsBetween(c, kept)) {
        Arrays.fill(kept, c.firstBlock(), c.endBlock(), true);
      }
    }
  }

  private static boolean isData(PageBlocks page, VoteCount votes, Container table) {
    int cells = table.endBlock() - table.firstBlock();
    int words = 0;
    int named = 0;
    double linked = 0;
    for (int i = table.firstBlock(); i < table.endBlock(); i++) {
      TextBlock b = page.blocks().get(i);
      VoteCount.Winner w = votes.winnerButBody(i);
      if (w.site()) {
        return false;
      }
      named += w.sum() >= Marks.FIRM ? 1 : 0;
      words += b.words();
      linked += b.linkDensity();
    }
    return cells >= MIN_CELLS
        && named <= MAX_NAMED * cells
        && words <= MAX_CELL_WORDS * cells
        && linked <= MAX_LINKS * cells;
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
