package news.winnow.internal.meta;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylinePartsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Anne. ) | Anne",
        "- Jane Doe Jr. * | Jane Doe Jr.",
        "Jane Doe. | Jane Doe",
        "Tarnwell, Inc. – | Tarnwell, Inc.",
        "J. R. | J. R.",
        ". | ``"
      })
  void marksAtBothEndsAreNoPartOfAName(String line, String name) {
    assertThat(BylineParts.trimMarks(line)).isEqualTo(name);
  }
}
