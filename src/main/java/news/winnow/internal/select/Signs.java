package news.winnow.internal.select;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import news.winnow.internal.label.BlockVotes;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Label;

/**
 * Finds the lines of a plain text that only mark where something stood on the page: "Advertisement"
 * between all paragraphs. Paragraphs are read better as neighbours without them.
 */
public final class Signs {
  private static final int MAX_WORDS = 4;

  /** Fewer are lines like others. */
  private static final int MIN_TIMES = 3;

  private Signs() {}

  /** Returns the lines; none in HTML. */
  public static BitSet find(PageBlocks page, BlockVotes given) {
    BitSet signs = new BitSet();
    if (page.document() != null) {
      return signs;
    }
    VoteCount votes = new VoteCount(given);
    Map<String, Integer> times = new HashMap<>();
    for (TextBlock b : page.blocks()) {
      if (isSign(b, votes)) {
        times.merge(b.folded(), 1, Integer::sum);
      }
    }
    for (TextBlock b : page.blocks()) {
      if (times.getOrDefault(b.folded(), 0) >= MIN_TIMES && isSign(b, votes)) {
        signs.set(b.index());
      }
    }
    return signs;
  }

  private static boolean isSign(TextBlock b, VoteCount votes) {
    if (b.words() > MAX_WORDS || b.stats().sentences() > 0) {
      return false;
    }
    VoteCount.Winner w = votes.winnerButBody(b.index());
    return !w.site()
        && w.sum() >= BodySelector.SURE
        && (w.label() == Label.ADVERTISEMENT || w.label() == Label.OTHER);
  }
}
