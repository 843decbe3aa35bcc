package news.winnow.internal.select;

import static news.winnow.internal.select.FixedScores.html;
import static news.winnow.internal.select.FixedScores.scorer;
import static news.winnow.internal.select.FixedScores.votes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PullQuotesTest {
  private static final String A =
      "<p>The night ferry to the outer islands was taken off the timetable in March.</p>";
  private static final String SAID =
      "There is no reason to get up at four any more, and still I wake.";

  private static List<TextBlock> kept(String html) {
    PageBlocks page = html(html);
    double[] scores = new double[page.blocks().size()];
    Arrays.fill(scores, 0.9);
    Decision decision = BodySelector.select(page, votes(page, ""), scorer(page, scores));
    return page.blocks().stream().filter(b -> decision.kept(b.index())).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<blockquote>%s</blockquote>",
        "<blockquote><p>%s</p></blockquote>",
        "<div class=pullquote><p>%s</p></div>",
        "<div class='c-pull-quote'>%s</div>"
      })
  void aQuoteThatRepeatsPartOrAllOfAParagraphGoes(String markup) {
    String quote = markup.formatted(SAID);
    String longer = "<p>" + SAID + " So says the last of the fishermen of the quay.</p>";
    String whole = "<p>" + SAID + "</p>";
    for (String said : List.of(longer, whole)) {
      for (String order : List.of(quote + said, said + quote)) {
        assertThat(kept("<div>" + A + order + A.replace("night", "last") + "</div>"))
            .hasSize(3)
            .allMatch(b -> b.kind() == Block.Kind.PARAGRAPH && !b.hasToken("pullquote"));
      }
    }
    assertThat(kept("<div>" + A + quote + A.replace("night", "last") + "</div>")).hasSize(3);
  }

  @Test
  void whoSaidItGoesWithIt() {
    String said = "<p>" + SAID + " So says the last of the fishermen of the quay.</p>";
    String quote =
        "<figure><blockquote><p>"
            + SAID
            + "</p><cite>Yann Riou, fisherman</cite></blockquote></figure>";
    assertThat(kept("<div>" + A + said + quote + "</div>")).hasSize(2);
    assertThat(kept("<div>" + A + quote + "</div>")).hasSize(3);
  }

  @Test
  void ofTwoCopiesOfAQuoteOneStays() {
    String quote = "<div class=pullquote><p>" + SAID + "</p></div>";
    assertThat(kept("<div>" + A + quote + quote + "</div>")).hasSize(2);
  }
}
