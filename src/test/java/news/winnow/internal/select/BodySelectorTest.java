package news.winnow.internal.select;

import static news.winnow.internal.select.FixedScores.html;
import static news.winnow.internal.select.FixedScores.scorer;
import static news.winnow.internal.select.FixedScores.text;
import static news.winnow.internal.select.FixedScores.votes;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import news.winnow.internal.read.Budget;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.PageReader;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Label;
import news.winnow.model.Limits;
import news.winnow.model.Notice;
import news.winnow.model.Page;
import org.junit.jupiter.api.Test;

class BodySelectorTest {
  private static final String A =
      "The night ferry to the outer islands was taken off the timetable without notice in March.";
  private static final String B =
      "Island families have long since moved all their shopping to the mainland, the council says.";
  private static final String C =
      "Nobody on the quay could say on Monday when, or whether, the boat is going to come back to"
          + " them.";

  private static List<String> kept(PageBlocks page, Decision decision) {
    return page.blocks().stream()
        .filter(b -> decision.kept(b.index()))
        .map(TextBlock::text)
        .toList();
  }

  private static List<String> kept(String html, String rules, double... scores) {
    PageBlocks page = html(html);
    return kept(page, BodySelector.select(page, votes(page, rules), scorer(page, scores)));
  }

  private static Decision select(PageBlocks page, String rules, double... scores) {
    return BodySelector.select(page, votes(page, rules), scorer(page, scores));
  }

  private static PageBlocks at(String url, String html) {
    return PageReader.read(Page.html(html).at(URI.create(url)), new Budget(Limits.defaults()));
  }

  private static String p(String... texts) {
    StringBuilder html = new StringBuilder();
    for (String text : texts) {
      html.append("<p>").append(text).append("</p>");
    }
    return html.toString();
  }

  @Test
  void scoresDecideWhereNoRuleSpeaks() {
    assertThat(kept(p("Home", A, "Contact us", C), "", 0.1, 0.9, 0.1, 0.6)).containsExactly(A, C);
  }

  /** The lower the F1 that can be hoped for, the more is won by keeping what is doubtful. */
  @Test
  void onAPageThatScoresAreUnsureOfLessIsEnough() {
    String apart = p("Home", A) + "<div>" + p("Contact us", C) + "</div>";
    assertThat(kept(apart, "", 0.1, 0.45, 0.1, 0.4)).containsExactly(A, C);
    assertThat(kept(apart, "", 0.1, 0.95, 0.1, 0.35)).containsExactly(A);
    assertThat(kept("<a href=/>All</a>" + apart, "", 0.1, 0.1, 0.3, 0.1, 0.29)).isEmpty();
    PageBlocks text = text(A + "\n\nHome\n\n" + C);
    assertThat(
            kept(text, BodySelector.select(text, votes(text, ""), scorer(text, 0.39, 0.1, 0.38))))
        .isEmpty();
  }

  @Test
  void sureVoteAgainstAScoreDecidesForShortBlocks() {
    String sure = "advertisement 9 when text starts \"island families\"";
    assertThat(kept(p(A, B, C), sure, 0.9, 0.95, 0.9)).containsExactly(A, C);
    String weak = "advertisement 8 when text starts \"island families\"";
    assertThat(kept(p(A, B, C), weak, 0.9, 0.95, 0.9)).containsExactly(A, B, C);
    String both = sure + "\nbody 1 when text starts \"island families\"";
    assertThat(kept(p(A, B, C), both, 0.9, 0.95, 0.9)).containsExactly(A, B, C);
    String longText = (B + " ").repeat(6).trim();
    assertThat(kept(p(A, longText, C), sure, 0.9, 0.95, 0.9)).containsExactly(A, longText, C);
  }

  @Test
  void aHeadingOfABoxOfWhichNothingIsLeftGoesWithIt() {
    String offer = "<p>Book it here and pay less for your night.</p>";
    String button = "<p><a href=/b>Book a room</a></p>";
    String heading = "<h2>Ten off your room</h2>";
    double[] scores = {0.9, 0.8, 0.1, 0.11, 0.91, 0.92};
    String box = p(A) + "<div>" + heading + offer + button + "</div>" + p(B, C);
    assertThat(kept(box, "", scores)).containsExactly(A, B, C);
    assertThat(kept(box, "", 0.9, 0.8, 0.85, 0.11, 0.91, 0.92)).hasSize(5);
    String around = "<div>" + p(A) + heading + offer + button + "</div>" + p(B, C);
    assertThat(kept(around, "", scores)).hasSize(4);
  }

  /** An editor's button, or the caption of a picture, beside the heading of a section. */
  @Test
  void aHeadingWithSomeSmallThingBesideItStays() {
    String heading = "<h2>Ten off your room</h2>";
    String edit = "<div>" + heading + "<p><a href=/e>Edit this part of it all</a></p></div>";
    assertThat(kept(p(A) + edit + p(B, C), "", 0.9, 0.8, 0.1, 0.91, 0.92)).hasSize(4);
    String caption = "<p>The hotel on the quay</p><p><a href=/b>All of our pictures</a></p>";
    String figure = p(A) + "<div>" + heading + caption + "</div>" + p(B, C);
    double[] scores = {0.9, 0.8, 0.1, 0.11, 0.91, 0.92};
    assertThat(kept(figure, "caption 5 when text starts \"the hotel\"", scores)).hasSize(4);
    assertThat(kept(figure, "", scores)).hasSize(3);
  }

  /** "The text goes on behind the advertisement", among the paragraphs of an article. */
  @Test
  void aLineThatIsACueIsThatInAnyContainer() {
    String html = p(A, "So they wait.", C);
    String body = "\nbody 3 when words < 90";
    double[] scores = {0.9, 0.95, 0.91};
    String is = "advertisement 9 when text is \"so they wait\" and words < 8" + body;
    assertThat(kept(html, is, scores)).containsExactly(A, C);
    String starts = "advertisement 9 when text starts \"so they\"" + body;
    assertThat(kept(html, starts, scores)).hasSize(3);
    assertThat(kept(html, is.replace(" 9 ", " 8 "), scores)).hasSize(3);
    String either =
        "advertisement 9 when text is \"so they wait\" or text starts \"so they\"" + body;
    assertThat(kept(html, either, scores)).hasSize(3);
  }

  @Test
  void aCueLeadsShortLinesAndCorrections() {
    String shortLine = "So they wait: the boat has not come back yet.";
    String longLine = "So they wait: " + A + " " + B;
    double[] scores = {0.9, 0.95, 0.91};
    String rule = "LABEL when text leads \"so they wait\"\nbody 3 when words < 90";
    String paywall = rule.replace("LABEL", "paywall 9");
    assertThat(kept(p(A, shortLine, C), paywall, scores)).containsExactly(A, C);
    assertThat(kept(p(A, longLine, C), paywall, scores)).hasSize(3);
    String correction = rule.replace("LABEL", "correction 7");
    assertThat(kept(p(A, longLine, C), correction, scores)).containsExactly(A, C);
    String weak = rule.replace("LABEL", "correction 6");
    assertThat(kept(p(A, longLine, C), weak, scores)).hasSize(3);
  }

  /** docs/rules.md: nine more than what is voted for the body; links are not defended by it. */
  @Test
  void votesForTheBodyAreTakenOffASureSum() {
    String body = "body 4 when token \"story\"\n";
    String story = "<div class=story>" + p(A, B, C) + "</div>";
    String nine = body + "advertisement 9 when text starts \"island families\"";
    assertThat(kept(story, nine, 0.9, 0.95, 0.9)).containsExactly(A, B, C);
    assertThat(kept(story, nine.replace(" 9 ", " 12 "), 0.9, 0.95, 0.9)).containsExactly(A, B, C);
    assertThat(kept(story, nine.replace(" 9 ", " 13 "), 0.9, 0.95, 0.9)).containsExactly(A, C);
    assertThat(kept(story.replace(B, "<a href=/>" + B + "</a>"), nine, 0.9, 0.95, 0.9))
        .containsExactly(A, C);
  }

  @Test
  void textInTwoContainersIsKeptOnce() {
    String copy = "<div class=mobile><p>" + A + "</p></div>";
    assertThat(kept("<div><p>" + A + "</p><p>" + C + "</p></div>" + copy, "", 0.9, 0.9, 0.9))
        .containsExactly(A, C);
    assertThat(kept("<div>" + p(A) + "<aside><p>" + A + "</p></aside>" + p(C), "", 0.9, 0.9, 0.9))
        .containsExactly(A, C);
  }

  @Test
  void writersOwnRepetitionStays() {
    assertThat(kept("<div>" + p(A, C, A) + "</div>", "", 0.9, 0.9, 0.9)).containsExactly(A, C, A);
    String refrain = "So they wait here.";
    assertThat(
            kept("<div>" + p(A, refrain) + "</div><div>" + p(refrain, C), "", 0.9, 0.8, 0.8, 0.9))
        .containsExactly(A, refrain, refrain, C);
  }

  @Test
  void repeatedLineOfPlainTextIsKeptOnce() {
    PageBlocks page = text(String.join("\n\n", A, B, A, C));
    assertThat(kept(page, select(page, "", 0.9, 0.8, 0.9, 0.7)))
        .doesNotHaveDuplicates()
        .contains(A, B, C);
  }

  @Test
  void headingWithNothingBelowIsDropped() {
    String end = "<h2>Read on</h2><h3>And on and on</h3>";
    assertThat(kept(p(A, C) + end, "", 0.9, 0.9, 0.9, 0.9)).containsExactly(A, C);
    assertThat(kept(p(A) + "<h2>Who pays</h2>" + p(C) + end, "", 0.9, 0.9, 0.9, 0.9, 0.9))
        .containsExactly(A, "Who pays", C);
  }

  @Test
  void titleAndSubtitleAreNotRepeatedInTheBody() {
    String title = "Port minister returns to Larkhaven amid rising fares";
    String html = "<head><title>" + title + "</title></head><h1>" + title + "</h1>" + p(A, B, C);
    PageBlocks page = html(html);
    Decision decision = select(page, "", 0.9, 0.91, 0.92, 0.93);
    assertThat(kept(page, decision)).containsExactly(A, B, C);
    assertThat(decision.labels().get(0)).isEqualTo(Label.TITLE);
  }

  @Test
  void bodyRulesOfTheSiteWinOverScores() {
    String html = "<div class=story>" + p("Short.", "Shorter") + "</div>" + p(A, C);
    String rules = "site news.example\nbody 1 when css \"div.story > p\"\n";
    PageBlocks page = at("https://news.example/a", html);
    Decision decision = select(page, rules, 0.1, 0.15, 0.9, 0.99);
    assertThat(kept(page, decision)).isEmpty();
    String longer = "<div class=story>" + p(A, B, "Short.") + "</div>" + p(C);
    PageBlocks enough = at("https://news.example/a", longer);
    assertThat(kept(enough, select(enough, rules, 0.3, 0.25, 0.1, 0.99)))
        .containsExactly(A, B, "Short.");
    PageBlocks elsewhere = at("https://other.example/a", longer);
    assertThat(kept(elsewhere, select(elsewhere, rules, 0.3, 0.25, 0.1, 0.99))).containsExactly(C);
  }

  @Test
  void boilerplateRulesOfTheSiteWinOverScoresAndGeneralVotes() {
    String rules =
        "body 9 when text starts \"island families\"\n"
            + "site *.news.example\nother 1 when text starts \"island families\"\n";
    PageBlocks page = at("https://www.news.example/", p(A, B, C));
    Decision decision = select(page, rules, 0.9, 0.98, 0.9);
    assertThat(kept(page, decision)).containsExactly(A, C);
    assertThat(decision.labels().get(1)).isEqualTo(Label.OTHER);
  }

  @Test
  void siteRuleThatWouldRemoveTheBulkIsANotice() {
    String html = "<main class=has-newsletter>" + p(A, B, C) + "</main><p>Home</p>";
    String rules = "site news.example\nnewsletter 9 when token \"newsletter\"\n";
    PageBlocks page = at("https://news.example/", html);
    Decision decision = select(page, rules, 0.9, 0.9, 0.95, 0.1);
    assertThat(kept(page, decision)).containsExactly(A, B, C);
    assertThat(decision.notices())
        .extracting(Notice::kind)
        .containsExactly(Notice.Kind.RULE_OVERRULED);
    assertThat(decision.notices().get(0).message()).contains("t:2", "newsletter");
  }

  @Test
  void linesOfLinksBelowTheTextAreNotOfIt() {
    String one = "<p><a href=/1>Night trains return to the line</a></p>";
    String two = "<p><a href=/2>Farmers count the cost of a dry June</a></p>";
    String three = "<p>More: <a href=/3>Museum finds a lost sketchbook again</a></p>";
    assertThat(kept(p(A, B, C) + one + two + three, "", 0.9, 0.91, 0.92, 0.7, 0.71, 0.72))
        .containsExactly(A, B, C);
    assertThat(kept(p(A, B, C) + one + two, "", 0.9, 0.91, 0.92, 0.7, 0.71)).hasSize(5);
    assertThat(kept(p(A) + one + two + three + p(B, C), "", 0.9, 0.7, 0.71, 0.72, 0.91, 0.92))
        .hasSize(6);
  }

  private static List<String> keptOfDump(String... stamps) {
    String story = (A + " " + B + " " + C + " ").repeat(3).trim();
    PageBlocks page =
        text(
            String.join(
                "\n\n",
                story,
                stamps[0],
                "The boat was late again, as it is every Monday of the year, whatever they say.",
                stamps[1],
                "Has anybody ever asked the pupils how they come to school in the weeks of fog?",
                stamps[2],
                "My father rowed that way to work for all of thirty years and never complained."));
    double[] scores = new double[page.blocks().size()];
    java.util.Arrays.setAll(scores, i -> i % 2 == 0 ? 0.9 : 0.1);
    String rules = "date 4 when shape date and words < 15";
    return kept(page, BodySelector.select(page, votes(page, rules), byIndex(page, scores)));
  }

  private static BodyScorer byIndex(PageBlocks page, double... scores) {
    double[] byLength = scores.clone();
    for (TextBlock b : page.blocks()) {
      for (TextBlock other : page.blocks()) {
        if (other.text().length() == b.text().length()) {
          byLength[b.index()] = Math.min(byLength[b.index()], scores[other.index()]);
        }
      }
    }
    return scorer(page, byLength);
  }

  private static int keptOfSections(String story, String... titlesAndTexts) {
    PageBlocks page = text(story + "\n\n" + String.join("\n\n", titlesAndTexts));
    double[] scores = new double[page.blocks().size()];
    java.util.Arrays.fill(scores, 0.9);
    return kept(page, BodySelector.select(page, votes(page, ""), scorer(page, scores))).size();
  }

  @Test
  void titlesWithAShortParagraphEachBelowADumpsTextAreTeasers() {
    String story = (A + " " + B + " " + C + "\n\n").repeat(3).trim();
    String[] teasers = {
      "Fire on a horse farm",
      "Bales of straw had caught fire in the barn, and five were hurt.",
      "A new coach for the rowers",
      "The man from the south follows the one they sent away on Monday.",
      "The bomb is no more",
      "People may go back to their homes, the mayor said in the night."
    };
    int own = keptOfSections(story);
    assertThat(own).isPositive();
    assertThat(keptOfSections(story, teasers)).isEqualTo(own);
    assertThat(keptOfSections(story, java.util.Arrays.copyOf(teasers, 4)))
        .as("two sections")
        .isEqualTo(own + 4);
    assertThat(keptOfSections(A, teasers)).as("most of the text").isEqualTo(7);
  }

  @Test
  void commentsOfADumpAreKnownByTheirStamps() {
    assertThat(keptOfDump("2 May 2024, 10:12", "2 May 2024, 11:40", "3 May 2024, 08:15"))
        .hasSize(1);
    assertThat(keptOfDump("2 May 2024, 10:12", "2 May 2024, 11:40", "2 May 2024, 12:15"))
        .as("entries of a live blog, with their times")
        .hasSize(7);
    assertThat(keptOfDump("2 May 2024", "3 May 2024", "4 May 2024")).as("a chronicle").hasSize(7);
  }

  /** A class on the body that says how captions are shown makes no captions of the text. */
  @Test
  void containerOfTheBulkIsNoCaption() {
    String html =
        "<main class=gallery-captions><figure><img src=/a.jpg></figure>"
            + p(A, B, C)
            + "</main><figure class=gallery-captions><img src=/b.jpg><p>The quay.</figure>";
    Decision decision =
        select(html(html), "caption 9 when token \"captions\"", 0.9, 0.8, 0.95, 0.6);
    assertThat(decision.labels())
        .containsExactly(Label.BODY, Label.BODY, Label.BODY, Label.CAPTION);
  }

  @Test
  void siteRuleThatNamesEveryParagraphByTextIsObeyed() {
    String rules = "site news.example\nlegal 9 when text contains \"the\"\n";
    PageBlocks page = at("https://news.example/", p(A, B, C));
    Decision decision = select(page, rules, 0.9, 0.91, 0.95);
    assertThat(kept(page, decision)).isEmpty();
    assertThat(decision.notices()).extracting(Notice::kind).contains(Notice.Kind.NO_ARTICLE);
  }

  @Test
  void fewWordsThatTheScorerDoubtsAreNoArticle() {
    PageBlocks page = html("<a href=/>Home</a>" + p("The boat left at ten."));
    Decision decision = select(page, "", 0.1, 0.7);
    assertThat(kept(page, decision)).isEmpty();
    assertThat(decision.confidence()).isZero();
    assertThat(decision.notices()).extracting(Notice::kind).containsExactly(Notice.Kind.NO_ARTICLE);
    Decision sure = select(page, "", 0.1, 0.95);
    assertThat(kept(page, sure)).containsExactly("The boat left at ten.");
    assertThat(sure.confidence()).isPositive();
  }

  @Test
  void confidenceIsTheF1ThatTheScoresPromise() {
    PageBlocks page = html(p(A, B, C));
    double low = select(page, "", 0.6, 0.61, 0.62).confidence();
    double high = select(page, "", 0.96, 0.97, 0.98).confidence();
    assertThat(low).isBetween(0.7, 0.8); // 2 * 0.61 / (1 + 0.61)
    assertThat(high).isGreaterThan(0.97);
    PageBlocks doubtful = html(p(A, B, C));
    double missed = select(doubtful, "", 0.96, 0.97, 0.4).confidence();
    assertThat(missed).isLessThan(high);
  }

  @Test
  void emptyPageHasNoLabelsAndNoNoticeOfItsOwn() {
    Decision decision = select(html(""), "");
    assertThat(decision.labels()).isEmpty();
    assertThat(decision.confidence()).isZero();
    assertThat(decision.notices()).isEmpty();
  }

  @Test
  void headingNamesTheListBelowIt() {
    String rules = "trending 6 when text is \"trending today\"\n";
    String list =
        "<div><h3>Trending Today</h3><ul><li><a href=/a>Herring prices fall again</a>"
            + "<li><a href=/b>Choir wins in the capital</a></ul></div>";
    PageBlocks page = html("<article>" + p(A, B, C) + "</article>" + list + "<p>Imprint here</p>");
    Decision decision = select(page, rules, 0.9, 0.9, 0.95, 0.1, 0.1, 0.1, 0.05);
    assertThat(decision.labels().subList(3, 6))
        .containsExactly(Label.TRENDING, Label.TRENDING, Label.TRENDING);
  }

  @Test
  void classAroundHeadingAndListDoesNotStandAgainstTheHeading() {
    String rules =
        "must-read 9 when text is \"must read\"\nnavigation 6 when token \"pagination\"\n";
    String list =
        "<div class='block with_ajax_pagination'><h4>Must read</h4><div><h3><a href=/a>Storm bill"
            + " for the pier doubles</a></h3></div></div>";
    PageBlocks page = html(list + "<article>" + p(A, B, C) + "</article>");
    Decision decision = select(page, rules, 0.1, 0.15, 0.9, 0.9, 0.95);
    assertThat(decision.labels().subList(0, 2)).containsExactly(Label.MUST_READ, Label.MUST_READ);
  }

  @Test
  void namelessBlocksAreNamedByTheirPlace() {
    String html =
        "<p>Larkhaven Courier</p><article>"
            + p(A, B, C)
            + "</article><p><a href=/a>Herring prices fall again</a></p>"
            + "<p><a href=/b>Imprint</a></p><p>Larkhaven, the harbour</p>";
    PageBlocks page = html(html);
    Decision decision = select(page, "", 0.1, 0.9, 0.9, 0.95, 0.11, 0.12, 0.13);
    assertThat(decision.labels())
        .containsExactly(
            Label.NAVIGATION,
            Label.BODY,
            Label.BODY,
            Label.BODY,
            Label.RELATED_LINKS,
            Label.NAVIGATION,
            Label.OTHER);
  }

  @Test
  void dateOfTheSitesHeaderIsNotTheArticles() {
    String rules = "date 7 when shape date\nwidget 5 when shape date\n";
    PageBlocks page =
        html(
            "<div>Tuesday, March 12, 2024</div><main><h1>Ferry talks</h1><p>March 3, 2024</p>"
                + p(A, B, C));
    assertThat(select(page, rules, 0.1, 0.1, 0.1, 0.9, 0.9, 0.9).labels())
        .startsWith(Label.WIDGET, Label.TITLE, Label.DATE);
  }

  @Test
  void itemUnderAHeadingAndLastLineOfABoxHeadNothing() {
    String rules =
        "must-read 9 when text is \"must read\"\nrelated-links 3 when token \"teaser\"\n"
            + "author-bio 9 when token \"author-box\"\n";
    String page =
        "<main><h1>Ferry talks</h1><div><h4>Must read</h4><div class=teaser><h3><a href=/a>Storm bill for"
            + " the pier</a></h3></div></div><div class=author-box><p>Ana Lima</p><p>Writes on"
            + " ports</p></div><div class=note><p>In the picture: the quay</p></div>";
    PageBlocks read = html(page + p(A, B, C) + "</main>");
    assertThat(select(read, rules, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.9, 0.9, 0.9).labels())
        .startsWith(
            Label.TITLE,
            Label.MUST_READ,
            Label.MUST_READ,
            Label.AUTHOR_BIO,
            Label.AUTHOR_BIO,
            Label.OTHER);
  }

  @Test
  void subtitleClassesInsideTheTextNameNoSubtitle() {
    String rule = "subtitle 9 when token \"subtitle\"";
    String heading = "<h3 class=subtitle>No boat in winter</h3>";
    assertThat(kept(p(A, B) + heading + p(C), rule, 0.9, 0.9, 0.8, 0.9))
        .containsExactly(A, B, "No boat in winter", C);
    assertThat(kept(heading + p(A, B, C), rule, 0.8, 0.9, 0.9, 0.9)).containsExactly(A, B, C);
  }

  @Test
  void signsBetweenTheParagraphsAreDropped() {
    String sign = "Story goes on";
    assertThat(kept(p(sign, A, sign, B, sign, C), "", 0.7, 0.9, 0.7, 0.8, 0.7, 0.9))
        .containsExactly(A, B, C);
    assertThat(kept(p(sign, A, B, sign, C), "", 0.7, 0.9, 0.8, 0.7, 0.9))
        .containsExactly(sign, A, B, sign, C);
    String bold = "<b>Our verdict</b>";
    assertThat(kept(p(bold, A, bold, B, bold, C), "", 0.7, 0.9, 0.7, 0.8, 0.7, 0.9)).hasSize(6);
    String link = "<b><a href=/a>Our verdict</a></b>";
    assertThat(kept(p(link, A, link, B, link, C), "", 0.7, 0.9, 0.7, 0.8, 0.7, 0.9))
        .containsExactly(A, B, C);
    String speaker = "The mayor:";
    assertThat(kept(p(speaker, A, speaker, B, speaker, C), "", 0.7, 0.9, 0.7, 0.8, 0.7, 0.9))
        .containsExactly(speaker, A, speaker, B, speaker, C);
    String field = "Berth: free";
    assertThat(kept(p(field, A, field, B, field, C), "", 0.7, 0.9, 0.7, 0.8, 0.7, 0.9)).hasSize(6);
  }

  @Test
  void wordsAmongSpecificationsAreNoSigns() {
    String yes = "Included";
    assertThat(
            kept(
                p(A, "Two sails", yes, "A big oar", yes, "Four oars", yes, "An anchor", C),
                "",
                0.9,
                0.8,
                0.7,
                0.8,
                0.7,
                0.8,
                0.7,
                0.8,
                0.9))
        .hasSize(9);
    assertThat(kept(p(A, yes, yes, yes, C), "", 0.9, 0.7, 0.7, 0.7, 0.9)).containsExactly(A, C);
  }

  @Test
  void signAboveAListIsItsHeading() {
    String good = "<p>Pros</p><ul><li>Quick to put up in the rain</li></ul>";
    String better = "<p>Pros</p><ul><li>Dry inside after two nights</li></ul>";
    String best = "<p>Pros</p><ul><li>No heavier than a loaf of bread</li></ul>";
    assertThat(
            kept(
                p(A) + good + p(B) + better + p(C) + best,
                "",
                0.9,
                0.7,
                0.75,
                0.8,
                0.7,
                0.75,
                0.9,
                0.7,
                0.76))
        .hasSize(9);
  }

  @Test
  void pieceOfTextWithoutPageAroundItIsTheBody() {
    PageBlocks page = html("<p>The ferry is back.</p><p>It runs daily.</p>");
    Decision decision = BodySelector.select(page, votes(page, ""), scorer(page, 0.1, 0.1));
    assertThat(kept(page, decision)).containsExactly("The ferry is back.", "It runs daily.");
    assertThat(decision.confidence()).isBetween(0.01, 0.3);
    assertThat(decision.notices()).isEmpty();
  }

  @Test
  void fewWordsWithLinksOrNamedByRulesAreNoPieceOfText() {
    assertThat(kept("<p>The ferry is back.</p><p><a href=/>Home</a></p>", "", 0.1, 0.1)).isEmpty();
    assertThat(kept("<p>Page not found.</p>", "other 5 when text is \"Page not found\"", 0.1))
        .isEmpty();
  }

  @Test
  void doubtfulProseOfAPageThatClaimsToBeAnArticleIsKept() {
    String claim = "<head><meta property=og:type content=article></head>";
    String d =
        "The council of the islands had asked for a boat of its own in the spring of last year,"
            + " and was told that there was no money for it.";
    String e =
        "Since then the mail has come by plane, twice in a week when there is no fog, and not at"
            + " all in the weeks of November.";
    double[] scores = {0.1, 0.3, 0.31, 0.32, 0.33, 0.34};
    String text = "<a href=/>Home</a><div>" + p(A, B, C, d, e) + "</div>";
    assertThat(kept(claim + text, "", scores)).containsExactly(A, B, C, d, e);
    assertThat(kept(text, "", scores)).isEmpty();
    assertThat(kept(claim + text, "comments 9 when words > 5", scores)).isEmpty();
    assertThat(kept(claim + "<a href=/>Home</a>" + p(A, B), "", 0.1, 0.3, 0.31)).isEmpty();
  }

  @Test
  void linesThatPointElsewhereInTheSameWordsAreDropped() {
    String one = "<p>LUE LIS\u00c4\u00c4 | <a href=/1>Saaren laiturista kiistellaan</a></p>";
    String two = "<p>LUE LIS\u00c4\u00c4 | <a href=/2>Lautta seisoo taas satamassa</a></p>";
    assertThat(kept(p(A) + one + p(B) + two + p(C), "", 0.9, 0.8, 0.91, 0.81, 0.92))
        .containsExactly(A, B, C);
    String other = one.replace("/1", "https://other.example/1");
    assertThat(kept(p(A) + other + p(B, C), "", 0.9, 0.8, 0.91, 0.92)).hasSize(4);
    String quote = "<p>The mayor: there was <a href=/m>no money</a> for a boat of our own</p>";
    assertThat(kept(p(A) + quote + p(B) + quote + p(C), "", 0.9, 0.8, 0.91, 0.8, 0.92)).hasSize(5);
  }

  @Test
  void markAloneIsNoText() {
    assertThat(kept(p(A, "* * *", B, ".", C), "", 0.9, 0.8, 0.91, 0.81, 0.92))
        .containsExactly(A, B, C);
  }

  @Test
  void itemBesideOneOfTheBodyIsOfTheBody() {
    String list = "<ul><li>Nine boats</li><li>Four harbours</li><li>One ferry pass</li></ul>";
    String[] all = {A, "Nine boats", "Four harbours", "One ferry pass", B};
    assertThat(kept(p(A) + list + p(B), "", 0.9, 0.3, 0.6, 0.25, 0.91)).containsExactly(all);
    assertThat(kept(p(A, B) + list, "", 0.9, 0.91, 0.1, 0.6, 0.1))
        .containsExactly(A, B, "Nine boats", "Four harbours");
    assertThat(
            kept(
                p(A) + list + p(B),
                "share 5 when text is \"nine boats\"",
                0.9,
                0.29,
                0.6,
                0.25,
                0.91))
        .containsExactly(A, "Four harbours", "One ferry pass", B);
  }

  @Test
  void listThatIsBodyForAGoodPartStaysWhole() {
    String list = "<ul><li>Nine boats</li><li>Four harbours</li><li>One ferry pass</li></ul>";
    assertThat(kept(p(A) + list + p(B), "", 0.9, 0.6, 0.1, 0.6, 0.91))
        .containsExactly(A, "Nine boats", "Four harbours", "One ferry pass", B);
    assertThat(kept(p(A) + list + p(B), "", 0.9, 0.1, 0.1, 0.6, 0.91)).hasSize(5);
    assertThat(kept(p(A, B) + list, "", 0.9, 0.91, 0.1, 0.6, 0.1))
        .containsExactly(A, B, "Nine boats", "Four harbours");
    String rule = "share 5 when text is \"four harbours\"";
    assertThat(kept(p(A) + list + p(B), rule, 0.9, 0.6, 0.1, 0.6, 0.91))
        .containsExactly(A, "Nine boats", "One ferry pass", B);
  }

  @Test
  void listWhoseItemsHoldParagraphsStaysWholeAsWell() {
    String list = "<ul><li><p>Nine boats</p></li><li><p>Four harbours</p></li></ul>";
    assertThat(kept(p(A) + list + p(B), "", 0.9, 0.6, 0.1, 0.91))
        .containsExactly(A, "Nine boats", "Four harbours", B);
  }

  @Test
  void entryThatRulesCallTheBodyWithoutDoubtIsKept() {
    String list = "<table class=stores><tr><td>200 g rope</td><td>Tar</td></tr></table>";
    String rule = "body %d when token \"stores\"";
    assertThat(kept(p(A, B) + list, rule.formatted(9), 0.9, 0.91, 0.05, 0.05))
        .containsExactly(A, B, "200 g rope", "Tar");
    assertThat(kept(p(A, B) + list, rule.formatted(8), 0.9, 0.91, 0.05, 0.05))
        .containsExactly(A, B);
    String against = rule.formatted(9) + "\nadvertisement 18 when text is \"Tar\"";
    assertThat(kept(p(A) + list + p(B), against, 0.9, 0.05, 0.05, 0.91))
        .containsExactly(A, "200 g rope", B);
  }

  @Test
  void boxUnderItsOwnHeadingIsNotOfTheBody() {
    String rule = "newsletter 9 when text is \"Letter from the pier\"";
    String teaser = "Every morning at six, what the islands talk about.";
    String box = "<div><h3>Letter from the pier</h3><div>" + p(teaser) + "</div></div>";
    assertThat(kept(p(A, B) + box + p(C), rule, 0.9, 0.91, 0.1, 0.8, 0.92))
        .containsExactly(A, B, C);
    // without the heading's word, or where the heading does not begin the container
    assertThat(kept(p(A, B) + box + p(C), "", 0.9, 0.91, 0.1, 0.8, 0.92)).contains(teaser);
    String section = "<div>" + p(B) + "<h3>Letter from the pier</h3>" + p(teaser) + "</div>";
    assertThat(kept(p(A) + section + p(C), rule, 0.9, 0.91, 0.1, 0.8, 0.92)).contains(teaser);
    // a paragraph of some length in a list of links is none of them
    String links = "related-links 9 when text is \"Letter from the pier\"";
    String told =
        "Two boats were sold to the mainland in the spring of last year, and the third has been"
            + " lying in the yard since somebody drove it upon the rocks.";
    String part = "<div><h3>Letter from the pier</h3>" + p(told) + "</div>";
    double[] scores = {0.9, 0.91, 0.93, 0.9, 0.91, 0.93, 0.1, 0.92};
    assertThat(kept(p(A, B, C, A, B, C) + part, links, scores)).contains(told);
    assertThat(kept(p(A, B, C, A, B, C) + part, rule, scores)).doesNotContain(told);
  }

  @Test
  void plainTextWithLittleDoubtIsKept() {
    PageBlocks page = text("Menu\n\n" + A + "\n\n" + B + "\n\nImprint");
    Decision decision =
        BodySelector.select(page, votes(page, ""), scorer(page, 0.1, 0.45, 0.46, 0.05));
    assertThat(kept(page, decision)).containsExactly(A, B);
    Decision doubt = BodySelector.select(page, votes(page, ""), scorer(page, 0.1, 0.3, 0.31, 0.05));
    assertThat(kept(page, doubt)).isEmpty();
  }

  @Test
  void linesWithManyLinksPointNowhere() {
    String north = "<p>North: <a href=/1>Skarn harbour</a>, <a href=/2>Outer quay</a></p>";
    String south = "<p>North: <a href=/3>Oberlauth</a>, <a href=/4>Lindental valley</a></p>";
    assertThat(kept(p(A) + north + south + p(C), "", 0.9, 0.8, 0.81, 0.9)).hasSize(4);
  }

  @Test
  void lastParagraphsBehindABoxAreOfTheBody() {
    String box =
        "<div class=box><p>Read more</p><a href=/1>Night trains return to the northern line</a>"
            + "</div>";
    String html = "<main>" + p(A, B) + box + p(C) + "</main><footer>All rights kept.</footer>";
    assertThat(kept(html, "", 0.9, 0.91, 0.05, 0.04, 0.25, 0.03)).containsExactly(A, B, C);
    assertThat(kept(html, "", 0.9, 0.91, 0.05, 0.04, 0.17, 0.03)).containsExactly(A, B);
    String apart = "<main>" + p(A, B) + box + "</main><div>" + p(C) + "</div>";
    assertThat(kept(apart, "", 0.9, 0.91, 0.05, 0.04, 0.25)).containsExactly(A, B);
  }

  @Test
  void lastParagraphInAWrapperOfItsOwnIsOfTheBody() {
    String open = "<div class=row><p class=text>";
    String html =
        "<main>"
            + (open + A + "</p></div>" + open + B + "</p></div>")
            + ("<div class=promo><p>Our best stories by post</p></div>" + open + C + "</p></div>")
            + "</main>";
    assertThat(kept(html, "", 0.9, 0.91, 0.1, 0.25)).containsExactly(A, B, C);
  }

  @Test
  void firstParagraphsInAnotherElementLikeTheBodysAreOfIt() {
    String part = "<main><div class=story>" + p(A) + "</div>";
    String box = "<div class=inset><p>Enlarge this image</p></div>";
    String same = part + box + "<div class=story>" + p(B, C) + "</div></main>";
    assertThat(kept(same, "", 0.4, 0.05, 0.9, 0.91)).containsExactly(A, B, C);
    assertThat(kept(same, "", 0.17, 0.05, 0.9, 0.91)).containsExactly(B, C);
    String other = part + box + "<div class=tail>" + p(B, C) + "</div></main>";
    assertThat(kept(other, "", 0.4, 0.05, 0.9, 0.91)).containsExactly(B, C);
    assertThat(kept(same, "", 0.9, 0.05, 0.25, 0.1)).containsExactly(A);
  }

  @Test
  void seriesOfPicturesWithALineEachStays() {
    String one = "<h3>1. The house has eleven rooms</h3><img src=/1.jpg>";
    String two = "<h3>2. Nobody has lived there since the war</h3><img src=/2.jpg>";
    String three = "<h3>3. It belongs to the council of the islands</h3>";
    assertThat(kept(p(A, B) + one + two + three, "", 0.9, 0.91, 0.8, 0.81, 0.82)).hasSize(5);
    assertThat(
            kept(
                p(A, B) + (one + two + three).replaceAll("<img[^>]*>", ""),
                "",
                0.9,
                0.91,
                0.8,
                0.81,
                0.82))
        .containsExactly(A, B);
  }

  @Test
  void linkBelowAHeadingOfLinksIsOneOfThem() {
    String rule = "related-links 9 when text is \"lire aussi\"";
    String links = "<h3>Lire aussi :</h3><p><a href=/1>Le lac se vide en un an</a></p>";
    assertThat(kept(p(A) + links + p(B, C), rule, 0.9, 0.6, 0.8, 0.91, 0.92))
        .containsExactly(A, B, C);
    String text = "<h3>Lire aussi :</h3><p>The <a href=/1>lake</a> is nearly empty.</p>";
    assertThat(kept(p(A) + text + p(B, C), rule, 0.9, 0.6, 0.8, 0.91, 0.92)).hasSize(4);
  }

  @Test
  void headingThatIsALinkIsNotKeptForItsPlace() {
    String teaser = "<h2><a href=/1>Who pays for the boat</a></h2>";
    assertThat(kept(p(A) + teaser + p(C), "", 0.9, 0.25, 0.9)).containsExactly(A, C);
  }

  @Test
  void quoteThatAParagraphNearItSaysIsDropped() {
    String said = "the boat is going to come back to them";
    String quote =
        "<blockquote><p>\u201cThe boat is going to come back to them\u201d</p></blockquote>";
    assertThat(C).contains(said);
    assertThat(kept(p(A) + quote + p(C), "", 0.9, 0.8, 0.91)).containsExactly(A, C);
    String other =
        "<blockquote><p>\u201cThe boat is never going to come back\u201d</p></blockquote>";
    assertThat(kept(p(A) + other + p(C), "", 0.9, 0.8, 0.91)).hasSize(3);
  }

  @Test
  void trailAboveTheHeadlineIsNoBody() {
    String title = "Port minister returns to Larkhaven amid rising fares";
    String head = "<head><title>" + title + "</title></head>";
    String page = "<div>News / Larkhaven / Port</div><h1>" + title + "</h1>" + p(A, C);
    assertThat(kept(head + page, "", 0.6, 0.3, 0.9, 0.91)).containsExactly(A, C);
    String below = p(A, C) + "<h1>" + title + "</h1>";
    assertThat(kept(head + below, "", 0.9, 0.91, 0.3)).containsExactly(A, C);
  }

  private static String teaser(String title, String text) {
    return "<div class=item><h3><a href=/1>" + title + "</a></h3><p>" + text + "</p></div>";
  }

  private static String teasers() {
    return "<div>"
        + teaser("Harbour bridge is closed", "Painters have found rust in the northern bearing.")
        + teaser("School meals go up again", "The caterer names the price of milk.")
        + teaser("Library open on Sundays", "Six students keep the desk.")
        + "</div>";
  }

  @Test
  void strayInAListOfTeasersIsNoBody() {
    String list = teasers();
    double[] scores = {0.9, 0.91, 0.92, 0.1, 0.6, 0.1, 0.12, 0.11, 0.13};
    PageBlocks page = html("<main>" + p(A, B, C) + "</main>" + list);
    assertThat(kept(page, BodySelector.select(page, votes(page, ""), byIndex(page, scores))))
        .containsExactly(A, B, C);
  }

  @Test
  void pageThatGivesNoHeadlineOrTimeIsNoArticleForCallingItselfOne() {
    String list = teasers();
    double[] scores = {0.5, 0.9, 0.51, 0.91, 0.52, 0.92};
    String claim = "<head><meta property=og:type content=article>";
    PageBlocks home = html(claim + "</head>" + list);
    assertThat(kept(home, BodySelector.select(home, votes(home, ""), byIndex(home, scores))))
        .isEmpty();
    String time = "<meta property=article:published_time content=2024-05-03></head>";
    PageBlocks dated = html(claim + time + list);
    assertThat(kept(dated, BodySelector.select(dated, votes(dated, ""), byIndex(dated, scores))))
        .isNotEmpty();
  }

  private static List<String> keptOfLines(String... lines) {
    PageBlocks page = text(String.join("\n\n", lines));
    double[] scores = new double[lines.length];
    java.util.Arrays.setAll(scores, i -> lines[i].endsWith(".") ? 0.9 : 0.1);
    String rules = "date 4 when shape date, time";
    return kept(page, BodySelector.select(page, votes(page, rules), byIndex(page, scores)));
  }

  @Test
  void linesWithAShortParagraphEachAreNoArticleInPlainText() {
    String[] titles = {
      "Night trains return to the line", "Farmers count the cost of a dry June",
      "Museum finds a lost sketchbook", "Council delays the vote on parking again"
    };
    String[] texts = {
      A, B, C, "A trial with six students as staff has worked so well that it goes on."
    };
    String[] listing = new String[12];
    String[] article = new String[8];
    for (int i = 0; i < 4; i++) {
      listing[3 * i] = titles[i];
      listing[3 * i + 1] = texts[i];
      listing[3 * i + 2] = "1" + i + " May 2024";
      article[2 * i] = titles[i];
      article[2 * i + 1] = texts[i];
    }
    assertThat(keptOfLines(listing)).isEmpty();
    assertThat(keptOfLines(article)).contains(texts);
    String[] live = listing.clone();
    for (int i = 0; i < 4; i++) {
      live[3 * i + 2] = "1" + i + ":30";
    }
    assertThat(keptOfLines(live)).contains(texts);
    String[] longer = listing.clone();
    longer[1] = A + " " + B + " " + C;
    assertThat(keptOfLines(longer)).contains(longer[1]);
  }

  @Test
  void headingWithADateBelowProseOfTheTextBeginsNoNextArticle() {
    String lead = (A + " " + B + " " + C + " ").repeat(3).strip();
    String top = "<title>The last ferry</title><article><header><h2>The last ferry</h2>" + p(lead);
    String post = "<h2>Islanders protest</h2>" + p("3 May 2024", C + " " + A) + "</div></article>";
    String rules = "date 3 when shape date";
    assertThat(kept(top + "</header><div>" + post, rules, 0.1, 0.95, 0.9, 0.1, 0.9))
        .containsExactly(lead);
    String text = C + " " + B;
    assertThat(kept(top + "</header><div>" + p(text) + post, rules, 0.1, 0.95, 0.9, 0.9, 0.1, 0.9))
        .containsExactly(lead, text, "Islanders protest", C + " " + A);
  }

  @Test
  void dateWithPointsAboveTheTextIsNoBodyAndNoDek() {
    String lead = (A + " " + B + " " + C + " ").repeat(3).strip();
    PageBlocks page =
        html("<title>The last ferry</title><h1>The last ferry</h1>" + p("Am 11. Mai 2024", lead));
    Decision decision = select(page, "date 3 when shape dated", 0.1, 0.6, 0.95);
    assertThat(decision.labels()).containsExactly(Label.TITLE, Label.DATE, Label.BODY);
  }
}
