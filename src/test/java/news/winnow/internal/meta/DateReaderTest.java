package news.winnow.internal.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import news.winnow.model.ArticleDate;
import news.winnow.model.Candidate;
import news.winnow.model.Label;
import org.junit.jupiter.api.Test;

class DateReaderTest {

  private static TestFacts page() {
    return new TestFacts()
        .at("https://harbourpost.example/ferry")
        .language("en-GB")
        .fetched("2025-06-15T12:00:00Z")
        .block(Label.TITLE, "Ferry sinks off the coast");
  }

  private static String published(TestFacts page) {
    return page.read().published().map(ArticleDate::iso).orElse("none");
  }

  private static String modified(TestFacts page) {
    return page.read().modified().map(ArticleDate::iso).orElse("none");
  }

  @Test
  void tellsPublishedFromModified() {
    TestFacts page =
        page()
            .json(
                "{\"@type\":\"NewsArticle\",\"dateModified\":\"2024-05-03T10:00Z\","
                    + "\"datePublished\":\"2024-05-01T10:00+02:00\"}");
    assertThat(published(page)).isEqualTo("2024-05-01T10:00:00+02:00");
    assertThat(modified(page)).isEqualTo("2024-05-03T10:00:00Z");
  }

  @Test
  void readsALineWithBoth() {
    TestFacts page = page().block(Label.DATE, "Updated 3 May 2024, published 1 May 2024");
    assertThat(published(page)).isEqualTo("2024-05-01");
    assertThat(modified(page)).isEqualTo("2024-05-03");
  }

  @Test
  void notesOnBroadcastsTellOtherDays() {
    for (String note :
        java.util.List.of(
            "Über dieses Thema berichtet: Radio Hafen am 30.04.2024 um 06:00 Uhr",
            "Dieses Thema im Programm: Hafenwelle | 30.04.2024",
            "02:57 Min. Verfügbar bis 06.05.2025",
            "Available until 6 May 2025",
            "Disponible hasta el 6 mayo 2025")) {
      TestFacts page = page().block(Label.DATE, note);
      assertThat(published(page)).as(note).isEqualTo("none");
      assertThat(published(page().block(Label.DATE, note).block(Label.DATE, "1 May 2024")))
          .as(note)
          .isEqualTo("2024-05-01");
    }
  }

  @Test
  void neverTakesTodaysDateOrThatOfAComment() {
    assertThat(
            published(
                new TestFacts()
                    .block(Label.WIDGET, "Sunday, 15 June 2025")
                    .block(Label.NAVIGATION, "15 June 2025")
                    .block(Label.TITLE, "Ferry sinks off the coast")
                    .block(Label.COMMENTS, "14 June 2025, 10:00")
                    .html("<div class='comments'><time datetime='2024-01-01'>x</time></div>")))
        .isEqualTo("none");
  }

  @Test
  void takesTheDateOutOfTheAddressLast() {
    assertThat(published(page().at("https://harbourpost.example/2024/05/01/ferry")))
        .isEqualTo("2024-05-01");
    assertThat(
            published(page().at("https://web.archive.org/web/20200101000000/http://a.example/x")))
        .isEqualTo("none");
  }

  @Test
  void theDateInTheAddressIsACandidate() {
    Metadata dated = page().at("https://harbourpost.example/2024/05/01/ferry").read();
    assertThat(dated.candidates().get())
        .filteredOn(c -> c.field() == Candidate.Field.PUBLISHED)
        .extracting(Candidate::source, Candidate::value)
        .containsExactly(tuple("url path", "/2024/05/01/ferry"));
    assertThat(page().at("https://harbourpost.example/ferry").read().candidates().get())
        .noneMatch(c -> c.field() == Candidate.Field.PUBLISHED);
  }

  @Test
  void aDateShownCorrectsOneMadeAnew() {
    assertThat(
            published(
                page()
                    .meta("article:published_time", "2025-03-20T10:00:00Z")
                    .block(Label.DATE, "1 May 2024")))
        .isEqualTo("2024-05-01");
    assertThat(
            published(
                page()
                    .meta("article:published_time", "2024-05-01T10:00:00Z")
                    .block(Label.DATE, "20 March 2025")))
        .isEqualTo("2024-05-01T10:00:00Z");
  }

  @Test
  void aLocalTimeBesideTheSameMomentTellsTheZone() {
    assertThat(
            published(
                page()
                    .meta("article:published_time", "2024-02-25T02:25:54Z")
                    .block(Label.DATE, "February 24, 2024 9:25pm")))
        .isEqualTo("2024-02-24T21:25:00-05:00");
  }

  @Test
  void numbersThatCanBeTurnedFollowThePage() {
    assertThat(
            published(page().meta("date", "11/01/2024 12:43").block(Label.DATE, "1 November 2024")))
        .isEqualTo("2024-11-01");
  }

  @Test
  void whatIsShownAndStatedWinsOverOneThatIsOnlyStated() {
    assertThat(
            published(
                page()
                    .json("{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-04-29T07:00Z\"}")
                    .meta("article:published_time", "2024-05-01T08:30:00+02:00")
                    .block(Label.DATE, "1 May 2024")))
        .isEqualTo("2024-05-01T08:30:00+02:00");
  }

  @Test
  void whatIsShownAndInTheAddressWinsOverTheDayInUtc() {
    assertThat(
            published(
                page()
                    .at("https://harbourpost.example/2024/05/01/ferry")
                    .meta("article:published_time", "2024-05-02T03:30:00Z")
                    .block(Label.DATE, "1 May 2024")))
        .isEqualTo("2024-05-01");
  }

  @Test
  void aDayBeforeThatNoZoneExplainsIsThePages() {
    assertThat(
            published(
                page()
                    .meta("article:published_time", "2024-05-02T22:30:00Z")
                    .block(Label.DATE, "1 May 2024")))
        .isEqualTo("2024-05-01");
    assertThat(
            published(
                page()
                    .meta("article:published_time", "2024-05-02T03:30:00Z")
                    .block(Label.DATE, "1 May 2024")))
        .isEqualTo("2024-05-02T03:30:00Z");
  }

  @Test
  void theAddressTellsTheOrderOfNumbers() {
    assertThat(
            published(
                page()
                    .language("en-US")
                    .at("https://harbourpost.example/2024/may/01/ferry")
                    .block(Label.DATE, "01/05/2024")))
        .isEqualTo("2024-05-01");
  }

  @Test
  void aDateOfChangeIsOneOfPublicationOnlyWhereThereIsNoOther() {
    TestFacts page =
        page()
            .block(Label.DATE, "Updated 3 May 2024")
            .html("<p class='posted-on'>Ana | 1 May 2024</p>");
    assertThat(published(page)).isEqualTo("2024-05-01");
    assertThat(published(page().block(Label.DATE, "Updated 3 May 2024"))).isEqualTo("2024-05-03");
    assertThat(published(page().block(Label.DATE, "Valid since 3 May 2024"))).isEqualTo("none");
  }

  @Test
  void linesByTheHeadlineCountWhateverTheirLabel() {
    assertThat(published(page().block(Label.WIDGET, "1 May 2024 \u00b7 6 min read")))
        .isEqualTo("2024-05-01");
    assertThat(
            published(
                new TestFacts()
                    .html("<div>")
                    .block(Label.NAVIGATION, "News, 1 May 2024")
                    .block(Label.TITLE, "Ferry sinks off the coast")))
        .isEqualTo("2024-05-01");
  }

  @Test
  void aTimeComesFromAnotherPlaceOfTheSameDay() {
    assertThat(
            published(
                page()
                    .meta("article:published_time", "2024-05-01")
                    .html("<time datetime='2024-05-01T08:30:00+02:00'>today</time>")
                    .meta("date", "2024-05-01T08:30:00+02:00")))
        .isEqualTo("2024-05-01T08:30:00+02:00");
  }

  @Test
  void aTimeComesFromWhatThePageShowsToo() {
    TestFacts page =
        page().meta("article:published_time", "2024-05-01").block(Label.DATE, "1 May 2024, 8:30");
    assertThat(published(page)).isEqualTo("2024-05-01T08:30:00");
    TestFacts midnight =
        page().meta("article:published_time", "2024-05-01").block(Label.DATE, "1 May 2024, 0:00");
    assertThat(published(midnight)).isEqualTo("2024-05-01");
  }

  @Test
  void readsWhatATagManagerIsHanded() {
    assertThat(
            published(
                page()
                    .head(
                        "<script>dataLayer = [{\"pagePostDate\":\"August 30, 2013\"}];</script>")))
        .isEqualTo("2013-08-30");
  }

  @Test
  void aDayWithTheNumberOfItsMonthReadsTheSameBothWays() {
    assertThat(
            published(
                new TestFacts()
                    .at("https://www.harbourpost.example/2024/06/06/ferry")
                    .html("<h1>Ferry sinks off the coast</h1>")
                    .label("Ferry sinks off the coast", Label.TITLE)
                    .block(Label.DATE, "June 6, 2024 8:30")))
        .isEqualTo("2024-06-06T08:30:00");
  }

  @Test
  void whatWasChangedBeforeShowsTheDayOfTheVisitSomewhere() {
    assertThat(
            published(
                new TestFacts()
                    .html("<p class='date'>Wed, 5 June 2024</p>")
                    .label("Wed, 5 June 2024", Label.NAVIGATION)
                    .html("<p>Menu</p>".repeat(9))
                    .html("<h1>Ferry sinks off the coast</h1>")
                    .label("Ferry sinks off the coast", Label.TITLE)
                    .block(Label.DATE, "Last updated: 15 May 2024 20:32")))
        .isEqualTo("2024-05-15T20:32:00");
  }

  @Test
  void theDateOfACommentIsNotThatOfTheArticle() {
    String prose = "<p>" + "The sea was calm and the night was clear. ".repeat(5) + "</p>";
    TestFacts page =
        page()
            .block(Label.DATE, "Last updated on: 1 May 2024")
            .html(prose.repeat(3) + "<p>Forum</p>".repeat(9))
            .html("<p class='date'>2 May 2024 9:15</p>")
            .label("2 May 2024 9:15", Label.COMMENTS);
    assertThat(published(page)).isEqualTo("2024-05-01");
  }

  @Test
  void aMonthMayHaveTwoNames() {
    assertThat(
            published(
                page()
                    .language("ar")
                    .block(
                        Label.DATE,
                        "\u0627\u0644\u0623\u062d\u062f\u060c 04 \u0622\u0628/\u0627\u063a\u0633\u0637\u0633 2013")))
        .isEqualTo("2013-08-04");
  }

  @Test
  void readsTheTitleOfAnAbbreviation() {
    assertThat(
            published(
                page()
                    .html(
                        "<abbr itemprop='datePublished' title='2024-05-01T08:30:00Z'>8:30</abbr>")))
        .isEqualTo("2024-05-01T08:30:00Z");
  }

  @Test
  void datesFarFromTheHeadlineOverruleNothing() {
    String prose = "<p>" + "The sea was calm and the night was clear. ".repeat(5) + "</p>";
    assertThat(
            published(
                page()
                    .meta("article:published_time", "2024-05-01T10:00:00Z")
                    .html(prose + prose + prose)
                    .block(Label.DATE, "1 May 2020")))
        .isEqualTo("2024-05-01T10:00:00Z");
  }

  @Test
  void relativeDatesNeedTheTimeOfFetching() {
    assertThat(published(page().block(Label.DATE, "2 days ago"))).isEqualTo("2025-06-13");
    assertThat(
            new TestFacts()
                .block(Label.TITLE, "Ferry sinks off the coast")
                .block(Label.DATE, "2 days ago")
                .read()
                .published())
        .isEmpty();
  }

  @Test
  void readsDataHandedToScripts() {
    assertThat(
            published(
                page().html("<script>app({\"publishedAt\":\"2024-05-01T10:00:00Z\"})</script>")))
        .isEqualTo("2024-05-01T10:00:00Z");
  }

  @Test
  void aDateThatIsOnlyCalledDateGivesWayToTheOneShown() {
    TestFacts created = page().meta("dcterms.date", "2024-04-20T09:00:00+02:00");
    assertThat(published(created)).isEqualTo("2024-04-20T09:00:00+02:00");
    assertThat(published(created.block(Label.DATE, "1 May 2024"))).isEqualTo("2024-05-01");
    assertThat(
            published(
                page()
                    .meta("article:published_time", "2024-04-20T09:00:00+02:00")
                    .block(Label.DATE, "1 May 2024")))
        .isEqualTo("2024-04-20T09:00:00+02:00");
  }

  @Test
  void theMomentIsTakenWithThePagesZone() {
    String local = "<time datetime='2024-05-01T19:05:00-08:00'>1 May 2024</time>";
    assertThat(published(page().meta("article:published_time", "2024-05-02T03:05:00Z").html(local)))
        .isEqualTo("2024-05-01T19:05:00-08:00");
    assertThat(published(page().block(Label.DATE, "1 May 2024, 19:05").html(local)))
        .isEqualTo("2024-05-01T19:05:00-08:00");
    assertThat(published(page().block(Label.DATE, "1 May 2024, 18:05").html(local)))
        .isEqualTo("2024-05-01T18:05:00");
  }

  /** The data may tell when the page was saved last. */
  @Test
  void theOneTimeMarkedAsThatOfThePublicationCountsHoweverFarItStands() {
    String far = "<h1>Ferry sinks</h1>" + "<i>more</i>".repeat(200);
    String marked = far + "<p>Printed <time pubdate datetime='2024-05-01'></time></p>";
    String saved = "{\"@type\":\"NewsArticle\",\"datePublished\":\"2025-11-29T12:28:31-05:00\"}";
    assertThat(published(new TestFacts().json(saved).html(marked))).isEqualTo("2024-05-01");
    String comments = marked + "<p><time pubdate datetime='2024-05-03'></time></p>";
    assertThat(published(new TestFacts().json(saved).html(comments)))
        .isEqualTo("2025-11-29T12:28:31-05:00");
    String other = far + "<p>Printed <time datetime='2024-05-01'></time></p>";
    assertThat(published(new TestFacts().json(saved).html(other)))
        .isEqualTo("2025-11-29T12:28:31-05:00");
  }

  @Test
  void theFirstPublicationOutranksOthersThatAreShown() {
    TestFacts page =
        page()
            .block(Label.DATE, "1 May 2024")
            .block(Label.DATE, "This was originally published on 3 March 2021 at 4:12pm");
    assertThat(published(page)).isEqualTo("2021-03-03T16:12:00");
    assertThat(published(page.meta("article:published_time", "2024-05-01T10:00:00Z")))
        .isEqualTo("2024-05-01T10:00:00Z");
  }

  @Test
  void linesOfTheFrameThatNameTheDateAreTheLastResort() {
    assertThat(published(page().block(Label.LEGAL, "Last updated: 1 May 2024")))
        .isEqualTo("2024-05-01");
    assertThat(
            published(
                new TestFacts()
                    .block(Label.NAVIGATION, "This entry was posted on 1 May 2024 at 10:00")
                    .block(Label.TITLE, "Ferry sinks off the coast")))
        .isEqualTo("2024-05-01T10:00:00");
    assertThat(published(page().block(Label.LEGAL, "Copyright 1 May 2024"))).isEqualTo("none");
    assertThat(published(page().block(Label.RELATED_LINKS, "Posted on 1 May 2024")))
        .isEqualTo("none");
  }

  @Test
  void theDayInThePagesHeaderIsTodays() {
    String header =
        "<header><div>Sunday, 15 June 2025</div><i class='date'>15 June 2025</i></header>";
    TestFacts page =
        new TestFacts()
            .html(header)
            .label("Sunday, 15 June 2025", Label.DATE)
            .label("Ferry sinks off the coast", Label.TITLE);
    assertThat(published(page.html("<main><h1>Ferry sinks off the coast</h1></main>")))
        .isEqualTo("none");
    assertThat(
            published(
                new TestFacts()
                    .html("<header><i class='date'>1 May 2024</i>")
                    .label("Ferry sinks off the coast", Label.TITLE)
                    .html("<h1>Ferry sinks off the coast</h1></header>")))
        .isEqualTo("2024-05-01");
  }
}
