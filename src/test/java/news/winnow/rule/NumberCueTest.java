package news.winnow.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import news.winnow.ArticleExtractor;
import news.winnow.model.Analysis;
import news.winnow.model.Block;
import news.winnow.model.Label;
import news.winnow.model.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberCueTest {
  private static boolean holds(Match match, String cue, String text) {
    Condition.Text condition = new Condition.Text(match, List.of(cue));
    // folding once more changes nothing
    assertThat(new Condition.Text(match, condition.cues())).isEqualTo(condition);
    return match.matches(Block.fold(text), condition.cues().get(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "IS; # comments; 12 Comments; true",
        "IS; # comments; 1,234 comments; true",
        "IS; # comments; 1.234.567 comments; true",
        "IS; # comments; 1'234 comments; true",
        "IS; # comments; ١٢ comments; true",
        "IS; # comments; comments; false",
        "IS; # comments; 12 comments more; false",
        "IS; # comments; 1,,2 comments; false",
        "IS; # comments; 12, comments; false",
        "IS; # comments; 123456789012345678901 comments; false",
        "IS; #%; 57.09 %; false",
        "IS; # %; 57.09 %; true",
        "IS; $#; $45.20; true",
        "IS; page # of #; Page 2 of 14; true",
        "IS; # 条评论; 128 条评论; true",
        "IS; #条评论; 128条评论; true",
        "LEADS; # comments; 12 comments: what they say; true",
        "LEADS; # comments; 12 comments that matter; false",
        "STARTS; # comments; 12 comments that matter; true",
        "STARTS; # comment; 12 comments; false",
        "ENDS; updated # times; It was updated 12 times; true",
        "ENDS; updated # times; It was updated 12 times more; false",
        "ENDS; part #; A long story, part 12; true",
        "CONTAINS; read # times; It was read 1,234 times by; true",
        "CONTAINS; read # times; It was bread 1,234 times by; false",
        "CONTAINS; # likes; It has 7 likes; true"
      })
  void aMarkStandsForANumber(Match match, String cue, String text, boolean holds) {
    assertThat(holds(match, cue, text)).isEqualTo(holds);
    Analysis analysis =
        ArticleExtractor.builder()
            .noShippedRules()
            .rules(
                RuleSet.of(
                    "t", new Rule("t:1", Label.TAGS, 3, new Condition.Text(match, List.of(cue)))))
            .build()
            .analyze(Page.text(text));
    assertThat(analysis.verdicts().get(0).votes()).hasSize(holds ? 1 : 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"#", "# #", "", "#-", "km#", "#km", "#st"})
  void otherCuesAreRefused(String cue) {
    assertThatThrownBy(() -> new Condition.Text(Match.IS, List.of(cue)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void manyNumbersTakeNoLongerThanTheirText() {
    String text = "1,".repeat(50_000);
    assertThat(holds(Match.CONTAINS, "# likes", text)).isFalse();
    assertThat(holds(Match.CONTAINS, "# # # # likes", "1 ".repeat(50_000))).isFalse();
  }
}
