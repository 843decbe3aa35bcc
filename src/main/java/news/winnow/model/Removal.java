package news.winnow.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something taken away from the page: one block, or neighbouring blocks of one label under one
 * heading, with the rules that decided.
 *
 * @param label what it is
 * @param heading what heads it, where it has a heading and more than that; also the first line of
 *     the text
 * @param text its text, a line a block
 * @param votes what rules said for the label, each rule once, strongest first; empty where the look
 *     of the blocks and their neighbours decided
 * @param links links in it, in order
 * @param place where it stood: the path of its first block's element, or its lines in plain text
 *     ({@code line 12}, {@code lines 12-15})
 */
public record Removal(
    Label label,
    Optional<String> heading,
    String text,
    List<Vote> votes,
    List<Link> links,
    String place) {
  /** Stands in for a rule where none voted for the label. */
  private static final String BY_SCORE = "score";

  /** Copies the lists. */
  public Removal {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(heading, "heading");
    votes = List.copyOf(votes);
    links = List.copyOf(links);
  }

  /**
   * Returns the ids of the rules that voted for the label, strongest first; never empty: {@code
   * score} where no rule did.
   */
  public List<String> rules() {
    return votes.isEmpty() ? List.of(BY_SCORE) : votes.stream().map(Vote::rule).toList();
  }
}
