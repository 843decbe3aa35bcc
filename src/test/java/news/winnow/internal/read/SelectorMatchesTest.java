package news.winnow.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
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
    SelectorMatches matches = page.matches(".story > .lead");
    Container lead = page.blocks().get(0).container();
    assertThat(matches.holds(lead)).isTrue();
    assertThat(matches.holds(lead.parent())).isFalse();
    assertThat(matches.holds(page.blocks().get(1).container())).isFalse();
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
    assertThat(matches.holds(page.blocks().get(0).container())).isFalse();
  }
}
