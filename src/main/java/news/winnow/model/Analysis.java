package news.winnow.model;

import java.util.List;

/**
 * An article and why it came out so: every visible block of the page with its label and votes, and
 * every value that the page offers for the article's fields.
 *
 * @param article the article, the same that extraction without analysis gives
 * @param verdicts one for each block, in reading order
 * @param candidates what the page offers, by field in the order of {@link Candidate.Field}, the
 *     most trusted first
 */
public record Analysis(Article article, List<Verdict> verdicts, List<Candidate> candidates) {

  /** Copies the lists. */
  public Analysis {
    verdicts = List.copyOf(verdicts);
    candidates = List.copyOf(candidates);
  }

  /** Returns the candidates for one field, the most trusted first. */
  public List<Candidate> candidates(Candidate.Field field) {
    return candidates.stream().filter(c -> c.field() == field).toList();
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
