package news.winnow.internal.select;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Block;
import news.winnow.model.Label;

/**
 * Finds the headline of plain text: a longish line without a full stop before the body whose words
 * the body takes up again; the first of a run of such lines, for the dek follows it. Pages often
 * repeat it, alone or at the end of a breadcrumb.
 */
final class TextHeadline {
  /** How many lines before the body it may stand. */
  private static final int REACH = 40;

  private static final int MIN_WORDS = 4;

  /** One with the words of the page's address may be shorter. */
  private static final int MIN_NAMED_WORDS = 2;

  private static final double HALF = 0.5;
  private static final double SURE = 0.75;
  private static final double LEAST = 0.5;

  /** How many lines below the headline author and date stand at most. */
  private static final int BYLINE_REACH = 3;

  /** Share of a headline's words that a body takes up at most; a dek may be quoted whole. */
  private static final double ENOUGH = 0.6;

  private final PageBlocks page;
  private final VoteCount votes;
  private final Set<String> bodyWords = new HashSet<>();
  private final Map<String, Integer> copies = new HashMap<>();
  private final AddressWords address;

  private TextHeadline(PageBlocks page, VoteCount votes, double[] scores) {
    this.page = page;
    this.votes = votes;
    this.address = AddressWords.of(page.url());
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
    double most = LEAST;
    boolean below = false;
    String last = "";
    int from = Math.max(0, body - REACH);
    for (int i = from; i < Math.min(body + REACH, page.blocks().size()); i++) {
      TextBlock b = page.blocks().get(i);
      // What reads like a body may come before the article: what a site tells of itself.
      boolean late = i >= body;
      if (!isCandidate(b) || late && address.share(b.folded()) < SURE) {
        below = false;
        continue;
      }
      boolean endOfTrail = isEnd(last, b);
      double rank =
          rank(b, body)
              - (below && !endOfTrail ? 0.35 : 0)
              - (late ? 0.4 : 0)
              + (endOfTrail ? 0.3 : 0);
      below = true;
      last = b.folded();
      if (rank > most) {
        most = rank;
        best = i;
      }
    }
    return best < 0 ? best : endOf(best, from, body);
  }

  /** A trail ends with the headline, which may stand by itself some lines further. */
  private int endOf(int trail, int from, int body) {
    String whole = page.blocks().get(trail).folded();
    for (int i = from; i < Math.min(body, page.blocks().size()); i++) {
      TextBlock b = page.blocks().get(i);
      if (isEnd(whole, b)
          && b.words() >= MIN_NAMED_WORDS
          && b.folded().length() * 3 >= whole.length()) {
        return i;
      }
    }
    return trail;
  }

  private static boolean isEnd(String whole, TextBlock b) {
    return whole.length() > b.folded().length() && whole.endsWith(b.folded());
  }

  private boolean isCandidate(TextBlock b) {
    int least = address.share(b.folded()) >= HALF ? MIN_NAMED_WORDS : MIN_WORDS;
    return b.words() >= least
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
        + address.share(b.folded())
        + (hasBylineBelow(b.index(), body) ? 0.4 : 0)
        - (b.text().endsWith(".") || b.text().endsWith(":") ? 0.3 : 0)
        - 0.015 * Math.max(0, body - b.index())
        - digits;
  }

  /** Below headline and dek stand author and date. */
  private boolean hasBylineBelow(int line, int body) {
    for (int i = line + 1; i < Math.min(body, line + 1 + BYLINE_REACH); i++) {
      Label label = votes.winnerButBody(i).label();
      if (label == Label.BYLINE || label == Label.DATE) {
        return true;
      }
    }
    return false;
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
