package news.winnow.internal.label;

import java.util.List;
import news.winnow.model.Label;
import news.winnow.model.Notice;
import news.winnow.model.Vote;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say about the blocks of one page. Immutable and thread-safe; does not depend on
 * the order of the rules.
 */
public final class BlockVotes {
  private final List<List<Vote>> votes;
  private final int[] @Nullable [] general;
  private final int[] @Nullable [] site;
  private final List<Notice> notices;

  BlockVotes(
      List<List<Vote>> votes,
      int[] @Nullable [] general,
      int[] @Nullable [] site,
      List<Notice> notices) {
    this.votes = List.copyOf(votes);
    this.general = general;
    this.site = site;
    this.notices = List.copyOf(notices);
  }

  /** Returns the votes on a block, strongest first, then by rule id; empty where no rule spoke. */
  public List<Vote> of(int block) {
    return votes.get(block);
  }

  /** Returns the sum of the weights that rules for all pages gave a label on a block. */
  public int general(int block, Label label) {
    return sum(general[block], label);
  }

  /** Returns the sum of the weights that rules of the page's site gave a label on a block. */
  public int site(int block, Label label) {
    return sum(site[block], label);
  }

  /** Returns whether a rule of the page's site spoke anywhere. */
  public boolean anyOfSite() {
    for (int[] sums : site) {
      if (sums != null) {
        return true;
      }
    }
    return false;
  }

  /** Returns which site rules were overruled, one notice for each, by rule id. */
  public List<Notice> notices() {
    return notices;
  }

  private static int sum(int @Nullable [] sums, Label label) {
    return sums == null ? 0 : sums[label.ordinal()];
  }
}
