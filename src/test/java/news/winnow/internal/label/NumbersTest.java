package news.winnow.internal.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NumbersTest {
  private final Numbers numbers = new Numbers();

  @Test
  void eachIsKeptOnceInOrder() {
    numbers.add(7);
    numbers.add(3);
    numbers.add(7);
    assertThat(numbers.toArray()).containsExactly(7, 3);
    assertThat(numbers.behind(new int[] {3, 9})).containsExactly(3, 9, 7, 3);
  }

  @Test
  void roomGrowsAndIsUsedAgain() {
    IntStream.range(0, 100).forEach(numbers::add);
    assertThat(numbers.toArray()).containsExactly(IntStream.range(0, 100).toArray());
    numbers.clear();
    assertThat(numbers.count()).isZero();
    int[] others = {1};
    assertThat(numbers.behind(others)).isSameAs(others);
    numbers.add(5);
    assertThat(numbers.toArray()).containsExactly(5);
  }
}
