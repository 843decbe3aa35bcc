package news.winnow.model;

import java.util.List;

/**
 * An article and why it came out so: every visible block of the page with its label and votes.
 *
 * @param article the article, the same that extraction without analysis gives
 * @param verdicts one for each block, in reading order
 */
public record Analysis(Article article, List<Verdict> verdicts) {

  /** Copies the list. */
  public Analysis {
    verdicts = List.copyOf(verdicts);
  }

  /**
   * What was decided about one block.
   *
   * @param block the block
   * @param label its label
   * @param kept whether it stands in the article's body
   * @param votes what rules said, strongest first; empty where the block's neighbours and its look
   *     decided
   */
  public record Verdict(Block block, Label label, boolean kept, List<Vote> votes) {
    /** Copies the votes. */
    public Verdict {
      votes = List.copyOf(votes);
    }
  }
}
