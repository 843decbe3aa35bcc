package news.winnow.internal.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordGateTest {
  private final WordGate gate = new WordGate(List.of("author", "staff-writer"));

  @Test
  void wordsOfTheSetPass() {
    assertThat(gate.mayHold("author".hashCode())).isTrue();
    assertThat(gate.mayHold("/staff-writer/", 1, 13)).isTrue();
  }

  @Test
  void mostOthersDoNot() {
    assertThat(IntStream.range(0, 1000).filter(i -> gate.mayHold(("word" + i).hashCode())))
        .hasSizeLessThan(10);
    assertThat(gate.mayHold("/news/", 1, 5)).isFalse();
  }

  @Test
  void whatIsNotHyphenatedMayBeAnything() {
    assertThat(gate.mayHold("Staff_Writer", 0, 12)).isTrue();
  }
}
