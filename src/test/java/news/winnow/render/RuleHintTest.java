package news.winnow.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleHintTest {
  private static final String LONG = "One two three four five six seven eight nine ten eleven.";

  @Test
  void nameOfTheElementItselfComesFirst() {
    assertThat(RuleHint.of(false, "Read on", "body > p.promo"))
        .isEqualTo("body when css \"p.promo\"");
    assertThat(RuleHint.of(true, LONG, "body > p#x")).isEqualTo("other when css \"p#x\"");
  }

  @Test
  void shortTextComesBeforeANameFartherUp() {
    assertThat(RuleHint.of(true, "Read  on\n", "body > div.a > p"))
        .isEqualTo("other when text is \"Read on\"");
    assertThat(RuleHint.of(true, LONG, "body > div.a > p"))
        .isEqualTo("other when css \"div.a > p\"");
  }

  @Test
  void plainTextIsKnownByItsStart() {
    assertThat(RuleHint.of(true, LONG, "line 12"))
        .isEqualTo("other when text starts \"One two three four five six seven eight\"");
  }

  @Test
  void namesThatNoSelectorTakesAreLeftOut() {
    assertThat(RuleHint.of(true, LONG, "body > div.9x > p.-1"))
        .startsWith("other when text starts");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\"\"", "\\", "\"a\" b c d e f g h i j", "", "\u0000\n", "\ud83d"})
  void anyTextGivesOneLineWithTwoQuotes(String text) {
    String line = RuleHint.of(true, text, "body > p");
    assertThat(line).doesNotContain("\n", "\\");
    assertThat(line.chars().filter(c -> c == '"')).hasSize(2);
  }
}
