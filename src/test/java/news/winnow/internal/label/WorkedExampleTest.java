package news.winnow.internal.label;

import static org.assertj.core.api.Assertions.assertThat;

import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TestPages;
import news.winnow.model.Label;
import news.winnow.rule.RuleSet;
import org.junit.jupiter.api.Test;

/** The example of docs/rules.md. */
class WorkedExampleTest {

  @Test
  void givesTheSumsThatTheGuideTells() {
    RuleSet rules =
        RuleSet.parse(
            "x",
            """
            newsletter    5 when token "newsletter"
            newsletter    9 when text starts "Sign up to" and words < 40
            body          3 when inside "article" and words > 15
            related-links 9 when text leads "Also read"
            """);
    PageBlocks page =
        new TestPages()
            .open("article", "story")
            .block("The talks ended on Tuesday without " + "a word on tariffs and ".repeat(10))
            .open("div", "newsletter-box")
            .block(
                "Sign up to our weekly briefing on trade and get it every Monday morning in your inbox, for free")
            .close()
            .block("Also read: What the tariffs mean")
            .page();
    BlockVotes votes = RuleIndex.compile(rules.rules()).vote(page);
    assertThat(votes.general(0, Label.BODY)).isEqualTo(3);
    assertThat(votes.of(1))
        .extracting(v -> v.rule() + " " + v.weight())
        .containsExactly("x:2 9", "x:1 5", "x:3 3");
    assertThat(votes.general(1, Label.NEWSLETTER)).isEqualTo(14);
    assertThat(votes.general(2, Label.RELATED_LINKS)).isEqualTo(9);
    assertThat(votes.of(2)).hasSize(1);
  }
}
