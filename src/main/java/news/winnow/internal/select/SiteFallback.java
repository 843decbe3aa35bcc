package news.winnow.internal.select;

import java.util.function.Function;
import news.winnow.internal.label.BlockVotes;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Notice;

/**
 * Rules of a site outlive the pages they were written for: where they lose most of one, they go.
 */
final class SiteFallback {
  /** They may not leave less than this share of what the page holds without them. */
  private static final double FAR_LESS = 0.25;

  private static final int MIN_LOST_WORDS = 60;

  private SiteFallback() {}

  /**
   * Returns a decision, or where the site's rules left far less than there is, the one without
   * them.
   */
  static Decision check(
      PageBlocks page, Decision bySite, Function<BlockVotes, Decision> selection) {
    if (!bySite.votes().anyOfSite()) {
      return bySite;
    }
    Decision without = selection.apply(bySite.votes().withoutSite());
    int left = bodyWords(page, bySite);
    int most = bodyWords(page, without);
    if (most - left < MIN_LOST_WORDS || left >= most * FAR_LESS) {
      return bySite;
    }
    return without.with(
        new Notice(
            Notice.Kind.RULES_SET_ASIDE,
            "the site's rules leave "
                + left
                + " of "
                + most
                + " words, so they are set aside: "
                + bySite.votes().blame(without::kept)));
  }

  private static int bodyWords(PageBlocks page, Decision decision) {
    int words = 0;
    for (TextBlock b : page.blocks()) {
      words += decision.kept(b.index()) ? b.words() : 0;
    }
    return words;
  }
}
