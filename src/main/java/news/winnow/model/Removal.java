package news.winnow.model;

import java.util.List;
import java.util.Objects;

/**
 * Something taken away from the page: one block, or neighbouring blocks of one label, with the
 * rules that decided.
 *
 * @param label what it is
 * @param text its text, a line a block
 * @param rules ids of the rules that voted for the label, strongest first; never empty: {@code
 *     score} where no rule did and the look of the block and its neighbours decided
 * @param links links in it, in order
 * @param place where it stood: the path of its first block's element, or its lines in plain text
 *     ({@code line 12})
 */
public record Removal(
    Label label, String text, List<String> rules, List<Link> links, String place) {
  /** Copies the lists. */
  public Removal {
    Objects.requireNonNull(label, "label");
    rules = List.copyOf(rules);
    links = List.copyOf(links);
  }
}
