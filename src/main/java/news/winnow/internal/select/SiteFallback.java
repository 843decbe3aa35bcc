package news.winnow.internal.select;

import java.util.function.Function;
import java.util.function.IntPredicate;
import news.winnow.internal.label.BlockVotes;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Notice;

/**
 * Rules of a site outlive the pages they were written for: where they lose most of one, they go,
 * and where they lose much of it, the caller is told.
 */
final class SiteFallback {
  /** They may not leave less than this share of what the page holds without them. */
  private static final double FAR_LESS = 0.25;

  /** Nor less than this share, where it is other text than would be there without them. */
  private static final double LESS = 0.5;

  /** Below this share the caller is told. */
  private static final double NOTED = 2.0 / 3;

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
    int left = words(page, bySite::kept);
    int most = words(page, without::kept);
    int same = words(page, i -> bySite.kept(i) && without.kept(i));
    if (most - left < MIN_LOST_WORDS || left >= most * NOTED) {
      return bySite;
    }
    String told = "the site's rules leave " + left + " of " + most + " words";
    String blame = bySite.votes().blame(without::kept);
    return left < most * FAR_LESS || left < most * LESS && same < most * FAR_LESS
        ? without.with(
            new Notice(Notice.Kind.RULES_SET_ASIDE, told + ", so they are set aside: " + blame))
        : bySite.with(new Notice(Notice.Kind.RULES_REMOVED_MUCH, told + ": " + blame));
  }

  private static int words(PageBlocks page, IntPredicate counted) {
    int words = 0;
    for (TextBlock b : page.blocks()) {
      words += counted.test(b.index()) ? b.words() : 0;
    }
    return words;
  }
}
