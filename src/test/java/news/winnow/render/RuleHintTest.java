package news.winnow.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import news.winnow.ArticleExtractor;
import news.winnow.model.Analysis;
import news.winnow.model.Label;
import news.winnow.model.Page;
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
  void whatWasLeftOutIsKept() {
    assertThat(RuleHint.line(row(false, LONG, "body > p.lead"), "site example.com\n"))
        .isEqualTo("site example.com\nkeep when css \"p.lead\"");
  }

  @Test
  void suggestedRulesTurnTheDecisionAround() throws IOException {
    Page page =
        Page.html(Files.readAllBytes(Path.of("examples/pages/ferry-debate.html")))
            .at(URI.create("https://www.courier.example/ferry"));
    List<ReportRow> rows = ReportRow.of(ArticleExtractor.create().analyze(page));
    for (String text : List.of("Must read", "Who pays for the night boat")) {
      ReportRow row = rows.stream().filter(r -> r.text().equals(text)).findFirst().orElseThrow();
      RuleSet rules = RuleSet.parse("hint", RuleHint.line(row, "site courier.example\n"));
      Analysis after = ArticleExtractor.builder().rules(rules).build().analyze(page);
      assertThat(after.verdicts())
          .filteredOn(v -> v.block().text().equals(text))
          .extracting(Analysis.Verdict::kept)
          .containsExactly(!row.kept());
    }
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
