package news.winnow.internal.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortNumberTest {

  private static void assertRead(String number) {
    assertThat(ShortNumber.parse("x" + number + " 7", 1, 1 + number.length()))
        .as(number)
        .isEqualTo(Float.valueOf(number));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0",
        "0.0",
        "-.5",
        ".002225",
        "5.",
        "118.9",
        "-7.0E-4",
        "NaN",
        "-Infinity",
        "16777216",
        "16777217",
        "1677721.7",
        "0.00000001",
        "123456789.123456789",
        "-.3634563",
        "+1"
      })
  void readsWhatTheJdkReads(String number) {
    assertRead(number);
  }

  @Test
  void readsAnyDecimal() {
    Random random = new Random(5);
    for (int round = 0; round < 100_000; round++) {
      String digits = Integer.toString(random.nextInt(1 << 1 + random.nextInt(30)));
      int point = random.nextInt(digits.length() + 1);
      assertRead(
          (random.nextBoolean() ? "-" : "")
              + digits.substring(0, point)
              + "."
              + digits.substring(point));
      assertRead("." + "0".repeat(random.nextInt(9)) + digits);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", ".", "-.", "1.2.3", "--1", "x", "1 2"})
  void refusesWhatIsNone(String number) {
    assertThatThrownBy(() -> ShortNumber.parse(number, 0, number.length()))
        .isInstanceOf(NumberFormatException.class);
  }
}
