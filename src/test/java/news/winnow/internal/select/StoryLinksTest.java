package news.winnow.internal.select;

import static news.winnow.internal.select.FixedScores.scorer;
import static news.winnow.internal.select.FixedScores.votes;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import news.winnow.internal.read.Budget;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.PageReader;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Label;
import news.winnow.model.Limits;
import news.winnow.model.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoryLinksTest {
  private static final String[] PROSE = {
    "<p>The night ferry to the outer islands was taken off the timetable in March.</p>",
    "<p>Island families have since moved all of their shopping to the mainland.</p>",
    "<p>Nobody on the quay could say when, or whether, the boat will come back.</p>",
    "<p>The council wants to talk about it at its next meeting in the old town hall.</p>"
  };
  private static final String LINK = "<a href='/2024/bridge'>Harbour bridge closed for a year</a>";

  private static String between(String... inserts) {
    return PROSE[0] + PROSE[1] + String.join("", inserts) + PROSE[2] + PROSE[3];
  }

  private static List<Label> labels(String html, String rules) {
    PageBlocks page =
        PageReader.read(
            Page.html(html).at(URI.create("https://www.news.example/2024/ferry")),
            new Budget(Limits.defaults()));
    double[] scores = new double[page.blocks().size()];
    Arrays.fill(scores, 0.9);
    Decision decision = BodySelector.select(page, votes(page, rules), scorer(page, scores));
    return page.blocks().stream()
        .filter(b -> !Arrays.asList(PROSE).contains("<p>" + b.text() + "</p>"))
        .map(TextBlock::index)
        .map(decision.labels()::get)
        .toList();
  }

  private static List<Label> labels(String insert) {
    return labels(between(insert), "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>%s</p>",
        "<p><strong>%s</strong></p>",
        "<p>\u2192 %s</p>",
        "<p>[<em>%s</em>]</p>",
        "<h3>%s</h3>",
        "<div class=x1>%s</div>",
        "<blockquote class='wp-embedded-content'>%s</blockquote>",
        "<ul><li>%s</li></ul>",
        "<p>Mwy ar hyn: %s</p>",
        "<p><b>Mwy</b> | %s</p>"
      })
  void aLineThatOnlyLinksToAnotherStoryIsARelatedLink(String markup) {
    assertThat(labels(markup.formatted(LINK))).containsExactly(Label.RELATED_LINKS);
    String whole = LINK.replace("/2024", "https://m.news.example/2024");
    assertThat(labels(markup.formatted(whole))).containsOnly(Label.RELATED_LINKS);
  }

  @Test
  void soIsOneInAScriptWithoutSpacesAndOneAfterTheText() {
    assertThat(labels("<p><a href=/n/1>小作坊为何屡禁不止：废旧家电回收调查</a></p>"))
        .containsExactly(Label.RELATED_LINKS);
    assertThat(labels(between() + "<p>" + LINK + "</p>", "")).containsExactly(Label.RELATED_LINKS);
  }

  /** The caption between text and link is no neighbour. */
  @Test
  void whatIsTakenOutBesideItDoesNotCount() {
    String caption = "<figcaption>The quay</figcaption>";
    assertThat(
            labels(
                between(caption, "<p>" + LINK + "</p>"), "caption 12 when inside \"figcaption\""))
        .containsExactly(Label.CAPTION, Label.RELATED_LINKS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p><a href='https://shop.example/boat'>The model boat of the old ferry</a></p>",
        "<p><a href='/files/timetable.pdf'>The timetable from the first of March on</a></p>",
        "<p><a href='#more'>What the council says about it</a></p>",
        "<p><a href='https://www.news.example/2024/ferry#more'>What the council says about it</a></p>",
        "<p><a href='mailto:a@news.example'>Write to us about the ferry</a></p>",
        "<p><a href='/2024/letter'>The council has never answered the letter.</a></p>",
        "<p><a href='/2024/letter'>Our letters</a></p>",
        "<p>It can be read in the <a href='/2024/letter'>letter that the families wrote</a></p>",
      })
  void otherLinksStay(String insert) {
    assertThat(labels(insert)).containsExactly(Label.BODY);
  }

  @Test
  void whatAColonLeadsToStays() {
    String lead = "<p>The families have put all of their demands into one letter. Here it is:</p>";
    assertThat(labels(lead + "<p>" + LINK + "</p>")).containsOnly(Label.BODY);
  }

  /** Lines that head a paragraph each, and lists of links. */
  @Test
  void asManyLinksAsParagraphsAreWhatTheArticleIsAbout() {
    String other = "<p><a href=/2024/quay>The old quay is up for sale</a></p>";
    assertThat(
            labels(PROSE[0] + other + PROSE[1] + PROSE[2] + "<p>" + LINK + "</p>" + PROSE[3], ""))
        .containsOnly(Label.BODY);
    String third = "<p><a href=/2024/b>No boat before the next summer</a></p>";
    String fourth = "<p><a href=/2024/c>Families ask for their own boat</a></p>";
    String rows = between(other, third, fourth, "<p>" + LINK + "</p>");
    assertThat(labels(rows + rows.replace("2024", "2023"), "")).contains(Label.BODY);
  }

  /** Headings of a list of products. */
  @Test
  void severalLinkedHeadingsStay() {
    String headings =
        "<h3>" + LINK + "</h3>" + PROSE[2] + "<h3><a href=/q>The old quay is up for sale</a></h3>";
    String more = "<p>And there was much more that was said of it that day.</p>".repeat(2);
    assertThat(labels(between(headings) + more, "")).doesNotContain(Label.RELATED_LINKS);
  }

  /** A cue makes up for what the line does not say of itself. */
  @Test
  void oneThatRulesNameGoesWhereverItLeads() {
    String line = "<p><a href='https://other.example/1'>Read our story of the old quay.</a></p>";
    String rules = "related-links 6 when text starts \"read our\"";
    assertThat(labels(between(line), rules)).containsExactly(Label.RELATED_LINKS);
    assertThat(labels(between(line), "")).containsExactly(Label.BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>%1$s<br><a href='/2024/tunnel'>Tunnel under the bay is flooded</a></p>",
        "<p>STORY: %1$s<br>STORY: <a href='/2024/tunnel'>Tunnel under the bay is flooded</a></p>",
        "<p>[ What will become of the harbour? Read %1$s. ]</p>"
      })
  void linesOfSeveralLinksAndInBracketsAreDropped(String insert) {
    assertThat(labels(insert.formatted(LINK))).noneMatch(Label.BODY::equals);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>%1$s<br><a href='https://other.example/2024/tunnel'>Tunnel under the bay</a></p>",
        "<p><a href='/t/bay'>Bay</a>, <a href='/t/quay'>the quay</a>, <a href='/t/mole'>mole</a></p>",
        "<p>(The board had said so before, and more than once, but nobody listened to it: %1$s.)</p>"
      })
  void linksThatLeadElsewhereAndNamesStay(String insert) {
    assertThat(labels(insert.formatted(LINK))).containsOnly(Label.BODY);
  }
}
