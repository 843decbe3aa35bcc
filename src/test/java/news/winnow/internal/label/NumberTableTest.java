package news.winnow.internal.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import news.winnow.internal.read.WordHash;
import org.junit.jupiter.api.Test;

class NumberTableTest {
  @Test
  void findsEachNumberAndNothingElse() {
    for (int size : new int[] {0, 1, 2, 500, 20_000}) {
      NumberTable table = new NumberTable(size);
      IntStream.rangeClosed(1, size).forEach(n -> table.put(WordHash.of("cue " + n), n));
      assertThat(IntStream.rangeClosed(1, size))
          .allMatch(n -> table.get(WordHash.of("cue " + n)) == n);
      assertThat(IntStream.rangeClosed(size + 1, size + 1000))
          .allMatch(n -> table.get(WordHash.of("cue " + n)) == 0);
    }
  }

  @Test
  void partsHashesThatDifferInHighBitsOnly() {
    NumberTable table = new NumberTable(64);
    IntStream.range(0, 64).forEach(i -> table.put(1L << i, i + 1));
    assertThat(IntStream.range(0, 64)).allMatch(i -> table.get(1L << i) == i + 1);
  }

  @Test
  void takesNumbersUpToSixteenMillion() {
    NumberTable table = new NumberTable(1);
    table.put(7, (1 << 24) - 1);
    assertThat(table.get(7)).isEqualTo((1 << 24) - 1);
    assertThatThrownBy(() -> table.put(7, 1 << 24)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> table.put(7, 0)).isInstanceOf(IllegalArgumentException.class);
  }
}
