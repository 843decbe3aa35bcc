package news.winnow.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import news.winnow.ArticleExtractor;
import news.winnow.model.Page;
import org.junit.jupiter.api.Test;

class RulePackTest {
  /** Named in META-INF/services of the tests. */
  public static final class Pack implements RulePack {
    @Override
    public RuleSet rules() {
      return RuleSet.resource(Pack.class, "pack.rules");
    }
  }

  @Test
  void packsAreFoundWhenAskedForAndNotOtherwise() {
    RuleSet installed = RuleSet.installed();
    assertThat(installed.rules()).extracting(Rule::id).containsExactly("pack.rules:3");
    assertThat(installed.fields()).extracting(FieldRule::id).containsExactly("pack.rules:4");
    Page page =
        Page.html("<p>The week in the harbour, every Friday in your letter box.</p>")
            .at(URI.create("https://courier.example/a"));
    assertThat(ArticleExtractor.create().analyze(page).verdicts().get(0).votes())
        .noneMatch(v -> v.rule().startsWith("pack.rules"));
    assertThat(
            ArticleExtractor.builder()
                .rules(installed)
                .build()
                .analyze(page)
                .verdicts()
                .get(0)
                .votes())
        .anyMatch(v -> v.rule().equals("pack.rules:3"));
  }

  @Test
  void resourceThatIsNotThereIsAMistake() {
    assertThatThrownBy(() -> RuleSet.resource(Pack.class, "gone.rules"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("gone.rules");
  }
}
