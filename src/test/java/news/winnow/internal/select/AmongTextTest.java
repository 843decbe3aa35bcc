package news.winnow.internal.select;

import static news.winnow.internal.select.FixedScores.html;
import static news.winnow.internal.select.FixedScores.scorer;
import static news.winnow.internal.select.FixedScores.votes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import org.junit.jupiter.api.Test;

class AmongTextTest {
  private static final String A =
      "The new ferry carries twice as many cars as the old one and needs half of the diesel.";
  private static final String C =
      "Whoever has a season ticket may try it from the first of May on, the harbour board says.";
  private static final String START = "<div><p>" + A + "</p></div>";
  private static final String END = "<div><p>" + C + "</p></div>";
  private static final String LIST = "<ul><li>Built: Turku</li><li>Crew of nine</li></ul>";

  /** What stands below the article on a whole page: on a part of one no line is filled in. */
  private static final String BELOW = "<nav>" + "<p><a href=/>Ports</a></p>".repeat(20) + "</nav>";

  /** Returns what is kept of a page on which nothing but two paragraphs reads like the body. */
  private static List<String> kept(String html, String rules) {
    PageBlocks page = html(html);
    double[] scores =
        page.blocks().stream()
            .mapToDouble(b -> b.text().equals(A) || b.text().equals(C) ? 0.9 : 0)
            .toArray();
    Decision decision = BodySelector.select(page, votes(page, rules), scorer(page, scores));
    return page.blocks().stream()
        .filter(b -> decision.kept(b.index()))
        .map(TextBlock::text)
        .toList();
  }

  private static List<String> kept(String html) {
    return kept(html, "");
  }

  @Test
  void listItemsThatNothingNamesAreKept() {
    assertThat(kept(START + LIST + END)).hasSize(4);
    assertThat(kept(START + LIST + END, "share when text is \"Crew of nine\""))
        .containsExactly(A, "Built: Turku", C);
    assertThat(kept(LIST + START + END)).containsExactly(A, C);
    assertThat(kept(START + END + LIST)).containsExactly(A, C);
  }

  @Test
  void itemsInItemsAre() {
    String deeper = "<ol><li>Decks<ol><li>For cars</li><li>For lorries</li></ol></li></ol>";
    assertThat(kept(START + deeper + END)).hasSize(5);
  }

  @Test
  void linksAndCodeAreNot() {
    String linked = LIST.replace("Crew of nine", "<a href=/c>Crew of nine</a>");
    assertThat(kept(START + linked + END)).containsExactly(A, "Built: Turku", C);
    String code = LIST.replace("Crew of nine", "{\"crew\":" + "9".repeat(99) + "}");
    assertThat(kept(START + code + END)).containsExactly(A, "Built: Turku", C);
  }

  @Test
  void cellsAreKeptThoughACueTakesTheirNumbersForAWidgetOrDate() {
    String row = "<section><table><tr><td>Length</td><td>98 m</td></tr></table></section>";
    String rules = "widget 12 when text is \"98 m\"";
    assertThat(kept(START + row + END, rules)).containsExactly(A, "Length", "98 m", C);
    assertThat(kept(START + row + END, rules.replace("widget", "date"))).hasSize(4);
    assertThat(kept(START + row + END, rules.replace("widget", "advertisement")))
        .containsExactly(A, "Length", C);
    assertThat(kept(START + row + END, rules.replace("widget 12", "advertisement 2"))).hasSize(4);
  }

  @Test
  void nothingIsWhereMostOfWhatStandsAroundIsSomethingElse() {
    String others = "<div>" + "Sail away with us for less than ever. ".repeat(12) + "</div>";
    assertThat(kept(START + LIST + others + END)).containsExactly(A, C);
    assertThat(kept("<main>" + START + LIST + END + "</main>" + others)).hasSize(4);
  }

  private static String among(String lines) {
    return "<main>" + START + "<div>" + lines + "</div>" + END + "</main>" + BELOW;
  }

  @Test
  void linesThatNothingNamesAre() {
    String lines = "<div>Step two</div><h3>Pros</h3><div><b>98 m</b></div>";
    assertThat(kept(among(lines))).containsExactly(A, "Step two", "Pros", "98 m", C);
    assertThat(kept(among(lines).replace(BELOW, ""))).containsExactly(A, C);
    String line = "<p>Step two</p>";
    assertThat(kept("<main>" + line + START + END + "</main>" + BELOW)).containsExactly(A, C);
    assertThat(kept("<main>" + START + END + line + "</main>" + BELOW)).containsExactly(A, C);
  }

  @Test
  void linesThatSomethingNamesAreNot() {
    String lines = "<p>Step two</p></div><div><p>Top</p>";
    assertThat(kept(among(lines))).hasSize(4);
    assertThat(kept(among(lines), "navigation when text is \"Top\""))
        .containsExactly(A, "Step two", C);
    assertThat(kept(among("<p><a href=/c>Crew of nine</a></p><button>Fold</button>")))
        .containsExactly(A, C);
  }

  @Test
  void linesAreNotWhereAnythingElseStandsBesideThem() {
    String ad = "<p>Sail away with us</p>";
    String rules = "advertisement when text is \"Sail away with us\"";
    assertThat(kept(among("<p>Step two</p>" + ad), rules)).containsExactly(A, C);
    String box = "<section>" + START + "<p>Step two</p></section>";
    assertThat(kept("<main>" + box + ad + END + "</main>" + BELOW, rules))
        .containsExactly(A, "Step two", C);
  }

  @Test
  void paragraphsKeepTheirScores() {
    String prose = "The harbour board sold the old one to a yard that breaks up ships in the west.";
    assertThat(kept(among("<p>" + prose + "</p><p>Step two</p>"))).doesNotContain(prose);
  }

  @Test
  void signsAreNot() {
    assertThat(kept(among("<p>Unfold</p>".repeat(2)))).hasSize(4);
    assertThat(kept(among("<p>Unfold</p>".repeat(3)))).containsExactly(A, C);
  }
}
