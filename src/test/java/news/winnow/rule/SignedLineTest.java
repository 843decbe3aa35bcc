package news.winnow.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedLineTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Ann Lee",
        "Von Ann Lee und Tom van Holm",
        "von Ann-Marie O'Lee, Tom Holm",
        "Par Ann Lee, Tom Holm et Mia de la Cruz",
        "By J. R. Holm",
        "Автор Анна Ли"
      })
  void seesNamesBehindAWord(String line) {
    assertThat(SignedLine.matches(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "By",
        "By Ann",
        "Ann Lee",
        "* Ann Lee",
        "Von Bonn nach Berlin",
        "By Ann Lee and",
        "By Ann Lee, ",
        "By Ann Lee 3",
        "By the harbour master",
        "By Ann Lee Tom Holm Mia Cruz",
        "By and Ann Lee",
        "By Ann Lee and Tom Holm and Mia Cruz and Jo Berg and Eva Horn and Max Moor and Ute Ohm"
      })
  void seesThatOthersAreNone(String line) {
    assertThat(SignedLine.matches(line)).isFalse();
  }
}
