package news.winnow.internal.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SieveTest {
  @Test
  void letsAllPassThatIsInAndLittleElse() {
    for (int size : new int[] {0, 1, 3, 100, 5000}) {
      Sieve sieve = new Sieve(size);
      int[] values = new Random(size).ints(size).toArray();
      for (int value : values) {
        sieve.add(value);
      }
      assertThat(IntStream.of(values)).allMatch(sieve::mayHold);
      long passed = new Random(-1).ints(10_000).filter(sieve::mayHold).count();
      assertThat(passed).as("of a sieve for %s", size).isLessThan(1000);
    }
  }
}
