package news.winnow.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.winnow.model.Label;
import news.winnow.rule.Rule;
import news.winnow.rule.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleHintTest {
  private static final String LONG = "One two three four five six seven eight nine ten eleven.";

  private static ReportRow row(boolean kept, String text, String place) {
    return new ReportRow(kept ? Label.BODY : Label.SHARE, kept, text, List.of(), List.of(), place);
  }

  private static String line(String text, String place) {
    return RuleHint.line(row(true, text, place), "");
  }

  @Test
  void nameOfTheElementItselfComesFirst() {
    assertThat(line("Read on", "body > p.promo")).isEqualTo("other 9 when css \"p.promo\"");
    assertThat(line(LONG, "body > p#x")).isEqualTo("other 9 when css \"p#x\"");
  }

  @Test
  void shortTextComesBeforeANameFartherUp() {
    assertThat(line("Read  on\n", "body > div.a > p"))
        .isEqualTo("other 9 when text is \"Read on\"");
    assertThat(line(LONG, "body > div.a > p")).isEqualTo("other 9 when css \"div.a > p\"");
  }

  @Test
  void plainTextIsKnownByItsStart() {
    assertThat(line(LONG, "line 12"))
        .isEqualTo("other 9 when text starts \"One two three four five six seven eight\"");
  }

  @Test
  void namesThatNoSelectorTakesAreLeftOut() {
    assertThat(line(LONG, "body > div.9x > p.-1")).startsWith("other 9 when text starts");
  }

  @Test
  void bodyIsTheContainerOfMostOfTheText() {
    List<ReportRow> rows =
        List.of(
            row(true, "Short", "body > aside.box > p"),
            row(true, LONG, "body > main > div.text > p.lead"),
            row(true, LONG, "body > main > div.text > p"),
            row(false, LONG.repeat(9), "body > div.comments > p"));
    assertThat(RuleHint.body(rows)).isEqualTo("css \"div.text\"");
    assertThat(RuleHint.body(List.of(row(true, LONG, "line 3")))).isEmpty();
    assertThat(RuleHint.body(List.of(row(true, LONG, "body > div > p")))).isEmpty();
    assertThat(RuleHint.body(List.of())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"\"\"", "\\", "\"a\" b c d e f g h i j", "", "\u0000\n", "\ud83d", "# x"})
  void anyTextGivesARuleThatLoads(String text) {
    String line = RuleHint.line(row(true, text, "body > p"), "site example.com\n");
    assertThat(line.lines()).hasSize(2);
    assertThat(RuleSet.parse("hint", line).rules())
        .singleElement()
        .extracting(Rule::label, Rule::weight)
        .containsExactly(Label.OTHER, 9);
  }
}
