package news.winnow.internal.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import news.winnow.internal.label.BlockVotes;
import news.winnow.internal.label.RuleIndex;
import news.winnow.internal.read.Budget;
import news.winnow.internal.read.Deadline;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.PageReader;
import news.winnow.model.Limits;
import news.winnow.model.Page;
import org.junit.jupiter.api.Test;

class BodyScorerTest {
  private static final String PROSE =
      "<p>The night ferry to the outer islands was taken off the timetable without notice in"
          + " March, a spokesman said on Monday.</p>";

  private static double[] score(PageBlocks page) {
    BlockVotes votes = RuleIndex.compile(List.of()).vote(page);
    return Scorers.html().score(page, votes, HeadFacts.of(page));
  }

  /** The models take longer than any other stage on a page of many blocks. */
  @Test
  void bothModelsWatchTheClock() {
    AtomicLong looks = new AtomicLong();
    PageBlocks page = read(looks::getAndIncrement);
    looks.set(0);
    assertThat(score(page)).hasSize(1600);
    assertThat(looks.get()).isGreaterThanOrEqualTo(2 * 1600 / TreeModel.TOGETHER);
  }

  @Test
  void scoresInPartAreOfNoUse() {
    AtomicLong clock = new AtomicLong();
    PageBlocks page = read(clock::get);
    clock.set(Long.MAX_VALUE);
    assertThatThrownBy(() -> score(page)).isInstanceOf(Deadline.Passed.class);
  }

  private static PageBlocks read(LongSupplier clock) {
    Page page = Page.html("<article>" + PROSE.repeat(1600) + "</article>");
    return PageReader.read(page, new Budget(Limits.defaults(), clock));
  }
}
