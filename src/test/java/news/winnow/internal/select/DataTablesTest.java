package news.winnow.internal.select;

import static news.winnow.internal.select.FixedScores.html;
import static news.winnow.internal.select.FixedScores.scorer;
import static news.winnow.internal.select.FixedScores.votes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import news.winnow.internal.label.BlockVotes;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Block;
import org.junit.jupiter.api.Test;

class DataTablesTest {
  private static final String A =
      "<p>The island team won the last game of the season in front of a full house.</p>";
  private static final String B =
      "<p>The coach said that nobody in the club had thought of such an end before.</p>";
  private static final String TABLE =
      "<table><tr><th>Club</th><th>Points</th></tr><tr><td>Islanders</td><td>61</td></tr>"
          + "<tr><td>Mainland</td><td>58</td></tr></table>";
  private static final String AD = "<div class=ad>The best boots for the wettest of fields</div>";
  private static final String RULES =
      "advertisement 12 when token \"ad\"\ncaption 12 when inside \"figcaption\"";

  private static final double[] LOW = {0.9, 0.9, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1};

  /** Returns the cells that are kept of a page whose cells have low scores. */
  private static List<String> cells(String html, String rules) {
    PageBlocks page = html(html);
    double[] scores = new double[page.blocks().size()];
    Arrays.fill(scores, 0.9);
    for (TextBlock b : page.blocks()) {
      scores[b.index()] = b.kind() == Block.Kind.TABLE_CELL || b.words() > 30 ? 0.1 : 0.9;
    }
    Decision decision = BodySelector.select(page, votes(page, rules), scorer(page, scores));
    return page.blocks().stream()
        .filter(b -> b.kind() == Block.Kind.TABLE_CELL && decision.kept(b.index()))
        .map(TextBlock::text)
        .toList();
  }

  @Test
  void tableBetweenParagraphsIsKeptWhole() {
    assertThat(cells("<div>" + A + TABLE + B + "</div>", "")).hasSize(6);
    assertThat(cells("<div>" + TABLE + A + B + "</div>", "")).isEmpty();
  }

  @Test
  void whatIsTakenOutBesideItDoesNotCount() {
    String figure =
        "<figure>"
            + TABLE
            + "<figcaption>The table after the last day of play</figcaption></figure>";
    assertThat(cells("<div>" + A + AD + TABLE + AD + B + "</div>", RULES)).hasSize(6);
    assertThat(cells("<div>" + A + AD + figure + AD + B + "</div>", RULES)).hasSize(6);
  }

  @Test
  void aLongTextIsNoneOfThat() {
    String other = "<div>" + "Other clubs of the league in short lines. ".repeat(10) + "</div>";
    assertThat(cells("<div>" + A + other + TABLE + B + "</div>", "")).isEmpty();
  }

  @Test
  void atTheEndOfTheTextOneIsKept() {
    String shown = "<div>" + A + B + "<h2>How they stand</h2>" + TABLE + "</div>";
    assertThat(cells(shown, "")).hasSize(6);
    assertThat(cells("<div>" + A + B + AD + TABLE + AD + "</div>", RULES)).hasSize(6);
    assertThat(cells("<div>" + A + B + "<div class=x>" + TABLE + "</div></div>", "")).hasSize(6);
  }

  @Test
  void aHeadingThatElsewhereNamesAWidgetIsTheTables() {
    PageBlocks page = html("<div>" + A + B + "<h2>Standings</h2>" + TABLE + "</div>");
    BlockVotes votes = votes(page, "widget 9 when text is \"standings\"");
    Decision decision = BodySelector.select(page, votes, scorer(page, LOW));
    assertThat(decision.kept(2)).isTrue();
    BlockVotes ad = votes(page, "advertisement 9 when text is \"standings\"");
    assertThat(BodySelector.select(page, ad, scorer(page, LOW)).kept(2)).isFalse();
  }

  @Test
  void oneThatStandsElsewhereIsNot() {
    String page = "<main><div>" + A + B + "</div><div>" + TABLE + "</div></main>";
    assertThat(cells(page, "")).isEmpty();
    String menu = TABLE.replace("<td>", "<td><a href=/>").replace("<th>", "<th><a href=/>");
    assertThat(cells("<div>" + A + B + menu + "</div>", "")).isEmpty();
  }

  /** "Club" is a word for subscribers, too. */
  @Test
  void aCueInACellDoesNotTakeTheTable() {
    String rules = "paywall 9 when text is \"club\"";
    assertThat(cells("<div>" + A + TABLE + B + "</div>", rules)).hasSize(6);
    String all = rules + "\nrelated-links 9 when inside \"table\"";
    assertThat(cells("<div>" + A + TABLE + B + "</div>", all)).isEmpty();
  }
}
