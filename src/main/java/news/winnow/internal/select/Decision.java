package news.winnow.internal.select;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import news.winnow.internal.label.BlockVotes;
import news.winnow.model.Label;
import news.winnow.model.Notice;

/**
 * What was decided about the blocks of a page.
 *
 * @param labels the label of each block
 * @param headline the main block of those that show the headline; empty where none does
 * @param confidence how sure the body is one, 0 to 1; 0 when there is none
 * @param notices what a caller may want to know
 * @param votes the votes that counted
 */
public record Decision(
    List<Label> labels,
    OptionalInt headline,
    double confidence,
    List<Notice> notices,
    BlockVotes votes) {
  /** Copies the lists. */
  public Decision {
    labels = List.copyOf(labels);
    notices = List.copyOf(notices);
  }

  /** Returns that nothing was told apart on a page of so many blocks. */
  static Decision none(int blocks, BlockVotes votes) {
    return new Decision(
        Collections.nCopies(blocks, Label.OTHER), OptionalInt.empty(), 0, votes.notices(), votes);
  }

  /**
   * Returns this decision for the page that its blocks were taken from.
   *
   * @param more which blocks of that page were left out
   * @param all the votes on that page; they name the blocks left out
   */
  public Decision among(BitSet more, BlockVotes all) {
    VoteCount count = new VoteCount(all);
    List<Label> spread = new ArrayList<>();
    OptionalInt head = OptionalInt.empty();
    int next = 0;
    while (next < labels.size() || more.get(spread.size())) {
      int block = spread.size();
      if (more.get(block)) {
        spread.add(count.winnerButBody(block).label());
      } else {
        head = headline.equals(OptionalInt.of(next)) ? OptionalInt.of(block) : head;
        spread.add(labels.get(next++));
      }
    }
    // rules of the site that were set aside stay so
    BlockVotes counted = votes.anyOfSite() == all.anyOfSite() ? all : all.withoutSite();
    return new Decision(spread, head, confidence, notices, counted);
  }

  /** Returns whether a block stands in the body. */
  public boolean kept(int block) {
    return labels.get(block) == Label.BODY;
  }

  /** Returns this decision with some blocks in the body, whatever they were. */
  public Decision keeping(int first, int end) {
    List<Label> changed = new ArrayList<>(labels);
    changed.subList(first, end).replaceAll(label -> Label.BODY);
    return new Decision(changed, headline, confidence, notices, votes);
  }

  /** Returns this decision with another notice. */
  Decision with(Notice notice) {
    return new Decision(
        labels,
        headline,
        confidence,
        Stream.concat(notices.stream(), Stream.of(notice)).toList(),
        votes);
  }
}
