package news.winnow.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class SelectorMatchesTest {
  private static PageBlocks page() {
    return new TestPages()
        .open("div", "story")
        .open("p", "lead")
        .block("One")
        .close()
        .close()
        .open("p", "lead")
        .block("Two")
        .page();
  }

  @Test
  void holdsForContainersThatItMatches() {
    PageBlocks page = page();
    Predicate<Container> matches = page.matches(".story > .lead");
    Container lead = page.blocks().get(0).container();
    assertThat(matches.test(lead)).isTrue();
    assertThat(matches.test(lead.parent())).isFalse();
    assertThat(matches.test(page.blocks().get(1).container())).isFalse();
    assertThat(page.matches(".story > .lead")).isSameAs(matches);
  }

  @Test
  void aBlockIsInsideWhatStandsAroundIt() {
    PageBlocks page = page();
    assertThat(page.inside(page.blocks().get(0), "div.story")).isTrue();
    assertThat(page.inside(page.blocks().get(1), "div.story")).isFalse();
  }

  @Test
  void doesNotAskWhenTheTimeIsOver() {
    PageBlocks page = page();
    Deadline over = new Deadline(Duration.ZERO, () -> 1);
    SelectorMatches matches =
        new SelectorMatches("p", page.document(), page.containers().size(), over);
    assertThat(matches.test(page.blocks().get(0).container())).isFalse();
  }
}
