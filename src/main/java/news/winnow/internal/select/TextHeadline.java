package news.winnow.internal.select;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Block;

/**
 * Finds the headline of plain text: a longish line without a full stop before the body whose words
 * the body takes up again; the first of a run of such lines, for the dek follows it. Pages often
 * repeat it, alone or at the end of a breadcrumb.
 */
final class TextHeadline {
  /** How many lines before the body it may stand. */
  private static final int REACH = 40;

  private static final int MIN_WORDS = 4;

  /** Share of a headline's words that a body takes up at most; a dek may be quoted whole. */
  private static final double ENOUGH = 0.6;

  private final PageBlocks page;
  private final VoteCount votes;
  private final Set<String> bodyWords = new HashSet<>();
  private final Map<String, Integer> copies = new HashMap<>();

  private TextHeadline(PageBlocks page, VoteCount votes, double[] scores) {
    this.page = page;
    this.votes = votes;
    for (TextBlock b : page.blocks()) {
      copies.merge(b.folded(), 1, Integer::sum);
      if (scores[b.index()] >= 0.5) {
        bodyWords.addAll(Words.of(b.folded()));
      }
    }
  }

  /** Returns the blocks that show the headline, the main one first; empty where there is none. */
  static List<Integer> find(PageBlocks page, VoteCount votes, int body, double[] scores) {
    TextHeadline finder = new TextHeadline(page, votes, scores);
    int main = finder.main(body);
    if (main < 0) {
      return List.of();
    }
    return Headline.withCopies(page, main, page.blocks());
  }

  private int main(int body) {
    int best = -1;
    double most = 0.5;
    boolean below = false;
    String last = "";
    for (int i = Math.max(0, body - REACH); i < Math.min(body, page.blocks().size()); i++) {
      TextBlock b = page.blocks().get(i);
      if (!isCandidate(b)) {
        below = false;
        continue;
      }
      boolean endOfTrail = last.length() > b.folded().length() && last.endsWith(b.folded());
      double rank = rank(b, body) - (below && !endOfTrail ? 0.35 : 0) + (endOfTrail ? 0.3 : 0);
      below = true;
      last = b.folded();
      if (rank > most) {
        most = rank;
        best = i;
      }
    }
    return best;
  }

  private boolean isCandidate(TextBlock b) {
    return b.words() >= MIN_WORDS
        && b.words() <= Headline.MAX_TITLE_WORDS
        && b.kind() != Block.Kind.LIST_ITEM
        && !Headline.isSomethingElse(votes.winnerButBody(b.index()));
  }

  private double rank(TextBlock b, int body) {
    boolean line = b.kind() == Block.Kind.HEADING || b.text().endsWith("?");
    double digits = 3.0 * b.stats().digits() / b.text().length();
    return Math.min(b.words(), 10) / 20.0
        + (line ? 0.4 : 0)
        + (copies.getOrDefault(b.folded(), 1) > 1 ? 0.4 : 0)
        + takenUp(b)
        - 0.015 * (body - b.index())
        - digits;
  }

  /** Share of the line's longer words that the body holds; more than enough counts no more. */
  private double takenUp(TextBlock b) {
    int all = 0;
    int held = 0;
    for (String word : Words.of(b.folded())) {
      if (word.length() > 3 || word.length() == 1 && word.charAt(0) > '\u2fff') {
        all++;
        held += bodyWords.contains(word) ? 1 : 0;
      }
    }
    return all == 0 ? 0 : Math.min(ENOUGH, held / (double) all);
  }
}
