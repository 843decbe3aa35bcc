package news.winnow.internal.select;

import static news.winnow.internal.select.FixedScores.html;
import static news.winnow.internal.select.FixedScores.scorer;
import static news.winnow.internal.select.FixedScores.text;
import static news.winnow.internal.select.FixedScores.votes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Label;
import org.junit.jupiter.api.Test;

class ContentsTest {
  private static final String PROSE =
      "<p>The night ferry to the outer islands was taken off the timetable in March.</p>";
  private static final List<String> SECTIONS =
      List.of(
          "Which of the boats still run to the outer islands",
          "What a ticket for a family of four costs now",
          "How to get to the quay without a car at all");

  private static String sections() {
    StringBuilder html = new StringBuilder();
    SECTIONS.forEach(s -> html.append("<h2>").append(s).append("</h2>").append(PROSE));
    return html.toString();
  }

  private static String list(String before, String after) {
    StringBuilder html = new StringBuilder("<ul>");
    SECTIONS.forEach(
        s -> html.append("<li>").append(before).append(s).append(after).append("</li>"));
    return html.append("</ul>").toString();
  }

  private static Decision decide(PageBlocks page) {
    double[] scores = new double[page.blocks().size()];
    Arrays.fill(scores, 0.9);
    return BodySelector.select(page, votes(page, ""), scorer(page, scores));
  }

  private static List<String> kept(PageBlocks page, Decision decision) {
    List<String> kept = new ArrayList<>();
    for (TextBlock b : page.blocks()) {
      if (decision.kept(b.index()) && b.kind() != news.winnow.model.Block.Kind.PARAGRAPH) {
        kept.add(b.kind() + " " + b.text());
      }
    }
    return kept;
  }

  private static List<String> headings() {
    return SECTIONS.stream().map(s -> "HEADING " + s).toList();
  }

  @Test
  void linksToPlacesInThePageAreNavigation() {
    PageBlocks page = html(PROSE + list("<a href='#a'>", "</a>") + sections());
    Decision decision = decide(page);
    assertThat(kept(page, decision)).isEqualTo(headings());
    assertThat(decision.labels().subList(1, 4)).containsOnly(Label.NAVIGATION);
  }

  @Test
  void linesThatStandAsHeadingsBelowAreNavigation() {
    PageBlocks page = html(PROSE + list("<button>", "</button>") + sections());
    assertThat(kept(page, decide(page))).isEqualTo(headings());
  }

  @Test
  void otherListsStay() {
    PageBlocks page = html(PROSE + list("", " in 1984") + sections());
    assertThat(kept(page, decide(page))).hasSize(6);
    PageBlocks two = html(PROSE + "<ul><li>" + SECTIONS.get(0) + "<li>Two boats</ul>" + sections());
    assertThat(kept(two, decide(two))).contains("LIST_ITEM Two boats");
    PageBlocks links =
        html(PROSE + list("<a href='/boats#now'>", " in 1984</a>") + PROSE + sections());
    assertThat(Contents.find(links).isEmpty()).isTrue();
  }

  @Test
  void plainTextHasNoLinksToTellThemBy() {
    PageBlocks page = text(String.join("\n\n", SECTIONS) + "\n\n" + String.join("\n\n", SECTIONS));
    assertThat(Contents.find(page).isEmpty()).isTrue();
  }
}
