package news.winnow.internal.select;

import static news.winnow.internal.select.FixedScores.html;
import static news.winnow.internal.select.FixedScores.text;
import static news.winnow.internal.select.FixedScores.votes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import org.junit.jupiter.api.Test;

class HeadlineTest {
  private static final String TITLE = "Port minister returns to Larkhaven amid rising fares";
  private static final String DEK = "The visit includes meetings with unions and the harbour board";
  private static final String BODY =
      "The minister came back to the town a year after the night ferry was cancelled without any"
          + " notice to the people who use it.";

  /** Finds the headline where only the given text reads like the body. */
  private static Headline find(PageBlocks page, String rules) {
    double[] scores = new double[page.blocks().size()];
    for (TextBlock b : page.blocks()) {
      scores[b.index()] = b.text().equals(BODY) ? 0.95 : 0.1;
    }
    return Headline.find(
        page,
        new VoteCount(votes(page, rules)),
        HeadFacts.of(page),
        scores,
        HeadlineWeights.shipped());
  }

  private static List<String> titles(PageBlocks page) {
    return find(page, "widget 5 when shape date").titles().stream()
        .map(i -> page.blocks().get(i).text())
        .toList();
  }

  private static Optional<String> subtitle(PageBlocks page) {
    return find(page, "widget 5 when shape date").deks().stream()
        .map(i -> page.blocks().get(i).text())
        .findFirst();
  }

  private static PageBlocks page(String head, String... blocks) {
    return html("<head>" + head + "</head><body>" + String.join("", blocks));
  }

  private static String p(String text) {
    return "<p>" + text + "</p>";
  }

  private static String h(int level, String text) {
    return "<h" + level + ">" + text + "</h" + level + ">";
  }

  private static PageBlocks lines(String... lines) {
    return text(String.join("\n\n", lines));
  }

  @Test
  void headingThatAgreesWithTheHeadIsTheTitle() {
    String head = "<title>" + TITLE + " | The Courier</title>";
    assertThat(titles(page(head, h(1, "The Larkhaven Courier"), h(2, TITLE), p(BODY))))
        .containsExactly(TITLE);
    String og = "<title>News</title><meta property=og:title content='" + TITLE + "'>";
    assertThat(titles(page(og, h(1, "The Courier"), "<div>" + TITLE + "</div>", p(BODY))))
        .containsExactly(TITLE);
    String data =
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\""
            + TITLE
            + "\"}</script>";
    assertThat(titles(page(data, h(1, "The Larkhaven Courier"), h(3, TITLE), p(BODY))))
        .containsExactly(TITLE);
  }

  @Test
  void titleMayDifferFromTheHeadByAFewWords() {
    String head = "<title>Minister returns to Larkhaven amid rising fares - Courier</title>";
    assertThat(titles(page(head, h(1, "Our town today"), h(2, TITLE), p(BODY))))
        .containsExactly(TITLE);
    String other = "<title>Herring prices fall for the third week - Courier</title>";
    assertThat(titles(page(other, h(2, TITLE), p(BODY)))).isEmpty();
  }

  @Test
  void higherHeadingBeforeTheBodyIsTheMainOne() {
    String head = "<title>" + TITLE + "</title>";
    PageBlocks page = page(head, p(TITLE), h(1, TITLE), p(BODY), h(2, TITLE), p(TITLE));
    assertThat(find(page, "").titles()).containsExactlyInAnyOrder(1, 0).startsWith(1);
    PageBlocks late = page(head, h(3, TITLE), p(BODY), h(3, TITLE));
    assertThat(find(late, "").titles()).startsWith(0);
  }

  @Test
  void paragraphOfTheBodyThatRepeatsTheTitleIsNoCopy() {
    PageBlocks page = page("<title>" + TITLE + "</title>", h(1, TITLE), p(BODY), p(TITLE));
    assertThat(find(page, "").titles()).containsExactly(0);
  }

  @Test
  void withoutATitleInTheHeadTheLastFirstLevelHeadingBeforeTheBodyIsIt() {
    assertThat(titles(page("", h(1, "The Larkhaven Courier"), h(1, TITLE), p(BODY), h(1, "More"))))
        .containsExactly(TITLE);
    assertThat(titles(page("", h(1, "Courier"), h(2, TITLE), p(BODY)))).isEmpty();
  }

  @Test
  void subtitleStandsRightBelowTheTitle() {
    String head = "<title>" + TITLE + "</title>";
    assertThat(subtitle(page(head, h(1, TITLE), p(DEK), p(BODY)))).contains(DEK);
    assertThat(subtitle(page(head, h(1, TITLE), p("By Ana Lima"), p(DEK), p(BODY)))).isEmpty();
    assertThat(subtitle(page(head, h(1, TITLE), p(BODY), p(DEK)))).isEmpty();
  }

  @Test
  void subtitleThatTheDescriptionHoldsMayStandFurtherDown() {
    String head =
        "<title>" + TITLE + "</title><meta name=description content='" + DEK + ", we hear.'>";
    assertThat(subtitle(page(head, h(1, TITLE), p("By Ana Lima"), p("May 3"), p(DEK), p(BODY))))
        .contains(DEK);
    assertThat(subtitle(page(head, h(1, TITLE), p(BODY), p(DEK)))).isEmpty();
    String first = "<title>" + TITLE + "</title><meta name=description content='" + BODY + "'>";
    assertThat(subtitle(page(first, h(1, TITLE), p("By Ana Lima"), p(BODY)))).isEmpty();
  }

  @Test
  void linksAndShortLinesAreNoSubtitle() {
    String head = "<title>" + TITLE + "</title>";
    String link = "<p><a href=/x>" + DEK + "</a></p>";
    assertThat(subtitle(page(head, h(1, TITLE), link, p(BODY)))).isEmpty();
    assertThat(subtitle(page(head, h(1, TITLE), p("Harbour, Larkhaven"), p(BODY)))).isEmpty();
  }

  @Test
  void inTextTheHeadlineComesBeforeTheDek() {
    PageBlocks page = lines("21.4 C", "Tuesday, March 12, 2024", TITLE, DEK, "Must read", BODY);
    assertThat(titles(page)).containsExactly(TITLE);
    assertThat(subtitle(page)).contains(DEK);
  }

  @Test
  void inTextALineThatIsRepeatedIsPreferred() {
    String section = "Harbour, Ports and Ferries of the North";
    PageBlocks page = lines(section, "Home", TITLE, "Home", BODY, TITLE);
    assertThat(find(page, "").titles()).containsExactly(2, 5);
  }

  @Test
  void inTextALineThatRulesCallSomethingElseIsNoHeadline() {
    String cue = "Sign up for the Larkhaven newsletter and never miss a boat";
    PageBlocks page = lines(TITLE, "21.4 C", cue, BODY);
    assertThat(find(page, "newsletter 5 when text starts \"sign up\"").titles()).containsExactly(0);
    assertThat(find(lines(cue, BODY), "newsletter 5 when text starts \"sign up\"").titles())
        .isEmpty();
  }

  @Test
  void inTextTheNearerOfTwoLikeLinesIsTheHeadline() {
    String other = "Port strike comes to an end amid rising fears";
    String[] page = new String[32];
    java.util.Arrays.fill(page, "Home");
    page[0] = other;
    page[28] = TITLE;
    page[31] = BODY;
    assertThat(find(lines(page), "").titles()).containsExactly(28);
  }

  @Test
  void inTextTheLineThatTheBodyTakesUpIsTheHeadline() {
    String other = "Painters have found rust in the northern bearing";
    String title = "Minister returns a year after the ferry was cancelled";
    PageBlocks page = lines(title, "Home", other, "Home", BODY);
    assertThat(find(page, "").titles()).containsExactly(0);
  }

  @Test
  void inTextTheDekFollowsTheHeadlineThoughItSaysMore() {
    String title = "Port chief on tour of quays";
    Headline found =
        find(lines("Home", title, DEK, "By Ann Doe", BODY), "byline 5 when text starts \"By\"");
    assertThat(found.titles()).containsExactly(1);
    assertThat(found.deks()).containsExactly(2);
  }

  @Test
  void pageWithoutBlocksHasNone() {
    assertThat(find(html(""), "")).isEqualTo(new Headline(List.of(), List.of(), List.of()));
  }

  @Test
  void everyLineThatItsClassCallsADekIsOne() {
    PageBlocks page =
        page(
            "<title>" + TITLE + "</title>",
            h(1, TITLE),
            "<div class='key-points'><p>The old pier comes down in May</p></div>",
            p("By Ida Renn"),
            "<div class='key-points'><p>The new one is paid for by the state</p></div>",
            p(BODY),
            "<div class='key-points'><p>A line far below the beginning</p></div>");
    List<Integer> deks = find(page, "subtitle 5 when token \"key-points\"").deks();
    assertThat(deks)
        .extracting(i -> page.blocks().get(i).text())
        .containsExactly("The old pier comes down in May", "The new one is paid for by the state");
  }

  @Test
  void containerThatHoldsTheWholeStoryIsNoDek() {
    PageBlocks page =
        page(
            "<title>" + TITLE + "</title>",
            h(1, TITLE),
            "<div class='lead-text'>" + (p(BODY.repeat(9)) + p(BODY.repeat(9))) + "</div>",
            p(BODY));
    assertThat(find(page, "subtitle 5 when token \"lead-text\"").deks()).isEmpty();
  }

  @Test
  void theAddressTellsTheHeadlineOfPlainText() {
    String text = "Sun over the town today and tomorrow\n\nSmall quay\n\n" + BODY;
    assertThat(titles(text(text))).containsExactly("Sun over the town today and tomorrow");
    assertThat(titles(text(text, "https://courier.example/2024/small-quay")))
        .containsExactly("Small quay");
    assertThat(titles(text(text, "https://courier.example/2024/boats")))
        .containsExactly("Sun over the town today and tomorrow");
  }

  @Test
  void theAddressTellsTheHeadlineBelowWhatReadsLikeABody() {
    String text = "Menu\n\n" + BODY + "\n\nMenu\n\nGrößere Fähren für die Bucht";
    assertThat(titles(text(text))).isEmpty();
    assertThat(titles(text(text, "https://courier.example/groessere-faehren-fuer-die-bucht/")))
        .containsExactly("Größere Fähren für die Bucht");
  }

  @Test
  void theHeadlineOfPlainTextStandsOverTheByline() {
    PageBlocks page =
        lines(
            TITLE,
            "By Ann Doe",
            "8 May",
            "Share",
            "A boat and its crew in the bay at noon in May",
            BODY);
    Headline found = find(page, "byline 9 when text starts \"By \"");
    assertThat(found.titles()).containsExactly(0);
  }

  @Test
  void theLastStepOfATrailIsTheHeadlineWhereverItStandsByItself() {
    PageBlocks page = lines("Home News " + TITLE, "Back", "8 May 2024", TITLE, BODY);
    assertThat(titles(page)).containsExactly(TITLE);
  }

  @Test
  void dekThatItsThemeCallsATeaserIsTheDek() {
    String rules = "related-links 8 when token \"teaser\"";
    String dek = "Nobody has lived on the rock for eleven years, and the council says why. ";
    String head = "<title>" + TITLE + "</title>";
    PageBlocks own = page(head, h(1, TITLE), "<p class='teaser'>" + dek + "</p>", p(BODY));
    assertThat(find(own, rules).deks()).containsExactly(1);
    PageBlocks other =
        page(head, h(1, TITLE), "<p class='teaser'><a href='/2'>" + dek + "</a></p>", p(BODY));
    assertThat(find(other, rules).deks()).isEmpty();
  }

  private static Headline shown(String html, double... scores) {
    PageBlocks page = html(html);
    String rules =
        "date 4 when shape date\nnavigation 5 when token \"breadcrumb\"\ntitle 4 when inside \"h1\"";
    return Headline.find(
        page,
        new VoteCount(votes(page, rules)),
        HeadFacts.of(page),
        scores,
        HeadlineWeights.shipped());
  }

  /** The first-level heading is in the breadcrumb, for search engines. */
  @Test
  void headlineThatReadersSeeIsOneToo() {
    String head = "<head><title>" + TITLE + "</title></head><body>";
    String trail = "<div class=breadcrumb><h1>" + TITLE + "</h1></div>";
    String seen = "<h2><div>Ferries</div><div>Fares have doubled in a year</div></h2>";
    String date = "<p>3 May 2024</p>";
    Headline found = shown(head + trail + seen + date + p(BODY), 0.1, 0.7, 0.7, 0.1, 0.95);
    assertThat(found.titles()).containsExactly(2, 0);
    assertThat(found.kickers()).containsExactly(1);
    Headline undated = shown(head + trail + seen + p(BODY), 0.1, 0.7, 0.7, 0.95);
    assertThat(undated.titles()).containsExactly(0);
    assertThat(undated.kickers()).isEmpty();
  }

  @Test
  void copyInTheBreadcrumbIsTheHeadlineOnlyWhereNoOtherIs() {
    String head = "<head><title>" + TITLE + "</title></head><body>";
    String trail = "<div class=breadcrumb><h1>" + TITLE + "</h1></div>";
    Headline found = shown(head + trail + h(2, TITLE) + p(BODY), 0.1, 0.1, 0.95);
    assertThat(found.titles()).containsExactly(1, 0);
    Headline alone = shown(head + trail + p(BODY), 0.1, 0.95);
    assertThat(alone.titles()).containsExactly(0);
  }

  @Test
  void bylineIsNoDek() {
    PageBlocks page =
        page(
            "<title>" + TITLE + "</title>", h(1, TITLE), p("Von Ann Lee und Bo Day, dpa"), p(BODY));
    assertThat(find(page, "").deks()).isNotEmpty();
    assertThat(find(page, "byline 3 when text starts \"Von\"").deks()).isEmpty();
  }

  @Test
  void bylineWithItsDateIsNoDekThoughItHasStops() {
    String line = "by Jane Doe at May 18, 2024 12:12 pm. Updated at May 18, 2024 12:21 pm.";
    PageBlocks page = page("<title>" + TITLE + "</title>", h(1, TITLE), p(line), p(BODY));
    assertThat(find(page, "").deks()).isEmpty();
    String employer = "Jane Doe, LARKHAVEN POST Sports 4:14 p.m. EDT June 6, 2024";
    PageBlocks other = page("<title>" + TITLE + "</title>", h(1, TITLE), p(employer), p(BODY));
    assertThat(find(other, "byline 3 when text starts \"Jane\"").deks()).isEmpty();
  }

  @Test
  void headingBelowTheVisibleHeadlineIsTheDek() {
    String head = "<head><title>" + TITLE + "</title></head><body><h1>" + TITLE + "</h1>";
    Headline found =
        shown(
            head + h(2, "Unions want to meet him") + p("3 May 2024") + p(BODY),
            0.1,
            0.7,
            0.1,
            0.95);
    assertThat(found.titles()).containsExactly(0);
    assertThat(found.deks()).containsExactly(1);
  }

  @Test
  void proseAboveAuthorOrDateIsTheDekUnlessItStandsAmongTheProse() {
    String head = "<head><title>" + TITLE + "</title></head><body>";
    String line =
        "<p>The visit comes a year after the ferry was cancelled, and unions wait for it.</p>";
    String top = "<header><h1>" + TITLE + "</h1>" + line + "<p>3 May 2024</p></header>";
    assertThat(shown(head + top + "<div>" + p(BODY) + "</div>", 0.1, 0.8, 0.1, 0.95).deks())
        .containsExactly(1);
    String flat = "<h1>" + TITLE + "</h1>" + line + "<p>3 May 2024</p>" + p(BODY);
    assertThat(shown(head + flat, 0.1, 0.8, 0.1, 0.95).deks()).isEmpty();
  }

  @Test
  void linesThatHoldADateAreNoDek() {
    String rules = "date 3 when shape dated";
    for (String line :
        List.of(
            "Vandaag, 14:07 \u2022 Aangepast vandaag, 14:31",
            "23/11/2024 Last update: 23/11/2024 - 17:20 (local time)",
            "Our Correspondents, Harbour Times Larkhaven, July 19, 2013",
            "2024\u5e746\u670821\u65e5 05\u664200\u5206 \uff086\u670821\u65e5 11\u664232\u5206\u66f4\u65b0\uff09",
            "2024-04-27 08:12:44 \u6765\u6e90\uff1a\u6c5f\u57ce\u65e5\u62a5")) {
      PageBlocks page =
          page("<title>" + TITLE + "</title>", h(1, TITLE), p(line), p(DEK), p(BODY), p(BODY));
      assertThat(find(page, rules).deks()).as(line).containsExactly(2);
    }
  }

  @Test
  void copyOfTheHeadlineRightBelowItInPlainTextIsNoDek() {
    PageBlocks two = lines(TITLE, TITLE, DEK, BODY, BODY);
    assertThat(find(two, "").titles()).containsExactly(0, 1);
    assertThat(find(two, "").deks()).containsExactly(2);
    PageBlocks kicker = lines(TITLE, "Harbours", TITLE, DEK, BODY, BODY);
    assertThat(find(kicker, "").titles()).containsExactlyInAnyOrder(0, 2);
    assertThat(find(kicker, "").deks()).containsExactly(3);
  }

  @Test
  void sentenceBetweenHeadlineAndBylineOfPlainTextIsTheDek() {
    String[] page = {TITLE, BODY, "3 May 2024", BODY + " " + BODY};
    assertThat(find(lines(page), "date 4 when shape date").deks()).containsExactly(1);
    assertThat(find(lines(page), "date 3 when shape date").deks()).isEmpty();
    PageBlocks list = lines(TITLE, BODY, "3 May 2024", "Island families move away", BODY + BODY);
    assertThat(find(list, "date 4 when shape date").deks()).as("a list of news").isEmpty();
    page[2] = "The minister said so on 3 May 2024.";
    assertThat(find(lines(page), "date 4 when text contains \"3 May\"").deks()).isEmpty();
  }

  @Test
  void pointsOfOneListAreOneDek() {
    String points = "<ul><li>" + DEK + "</li><li>Fares rise</li><li>The unions object</li></ul>";
    String head = "<title>" + TITLE + "</title>";
    PageBlocks page = page(head, h(1, TITLE), points, p("12 May"), p(BODY));
    assertThat(find(page, "widget 5 when shape date").deks()).containsExactly(1, 2, 3);
    PageBlocks other = page(head, h(1, TITLE), p(DEK), "<ul><li>Fares rise</li></ul>", p(BODY));
    assertThat(find(other, "widget 5 when shape date").deks()).containsExactly(1);
  }

  @Test
  void headingInTheTextThatRepeatsTheHeadlineIsOneOfTheText() {
    String head = "<title>" + TITLE + "</title>";
    assertThat(titles(page(head, h(1, TITLE), p(BODY), h(2, TITLE), p(BODY))))
        .containsExactly(TITLE);
    String aside = "<div>" + h(2, TITLE) + "</div>";
    assertThat(titles(page(head, h(1, TITLE), "<div>" + p(BODY) + "</div>", aside)))
        .containsExactly(TITLE, TITLE);
  }

  @Test
  void mainHeadingAboveTheTextGoesBeforeAHeadingInItThatAgreesWithTheHead() {
    String head = "<title>" + TITLE + "</title>";
    String shown = "What the minister has to say about ferries";
    assertThat(titles(page(head, h(1, shown), p(BODY), h(2, TITLE), p(BODY))))
        .containsExactly(shown);
    assertThat(titles(page(head, h(1, "The Courier"), p(BODY), h(2, TITLE), p(BODY))))
        .containsExactly(TITLE);
    assertThat(
            titles(page(head, h(1, shown), h(1, "All of the day"), p(BODY), h(2, TITLE), p(BODY))))
        .containsExactly(TITLE);
  }
}
