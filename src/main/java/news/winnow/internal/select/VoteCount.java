package news.winnow.internal.select;

import news.winnow.internal.label.BlockVotes;
import news.winnow.model.Label;

/** Reads the votes of a block: those of site rules first, then the general ones. */
final class VoteCount {
  private static final Label[] LABELS = Label.values();

  private final BlockVotes votes;

  VoteCount(BlockVotes votes) {
    this.votes = votes;
  }

  /** The label that won a block's votes with its sum; the sum is 0 where nobody voted. */
  record Winner(Label label, int sum, boolean site) {}

  /**
   * Returns the winner among all labels; among equals the one that comes first in {@link Label}.
   */
  Winner winner(int block) {
    Winner site = most(block, true, true);
    return site.sum > 0 ? site : most(block, false, true);
  }

  /** Returns the winner among the labels other than the body. */
  Winner winnerButBody(int block) {
    Winner site = most(block, true, false);
    return site.sum > 0 ? site : most(block, false, false);
  }

  private Winner most(int block, boolean site, boolean body) {
    Label best = Label.OTHER;
    int sum = 0;
    for (Label label : LABELS) {
      int n = site ? votes.site(block, label) : votes.general(block, label);
      if (n > sum && (body || label != Label.BODY)) {
        best = label;
        sum = n;
      }
    }
    return new Winner(best, sum, site);
  }

  int general(int block, Label label) {
    return votes.general(block, label);
  }
}
