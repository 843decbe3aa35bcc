package news.winnow.internal.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.winnow.model.Label;
import org.junit.jupiter.api.Test;

class TitleReaderTest {

  private static TestFacts page() {
    return new TestFacts().at("https://www.harbourpost.example/politics/ferry");
  }

  private static String title(TestFacts page) {
    return page.read().title().orElse("none");
  }

  @Test
  void marksInsideHeadlinesSurvive() {
    assertThat(title(page().title("Ferries: what now | and who pays - Harbour Post")))
        .isEqualTo("Ferries: what now | and who pays");
    assertThat(title(page().title("Ferry 7 - a night to remember"))).endsWith("to remember");
  }

  @Test
  void cutsTheSitesNameOnlyWhereItIsOne() {
    assertThat(title(page().meta("og:site_name", "The Bay").title("Ferry sinks « The Bay")))
        .isEqualTo("Ferry sinks");
    assertThat(title(page().title("harbourpost.example » Ferry sinks"))).isEqualTo("Ferry sinks");
    assertThat(title(page().title("Ferry sinks | Night of fear"))).contains("Night of fear");
  }

  @Test
  void whatTheTitleRepeatsIsNoNameOfTheSite() {
    String title = "Ferry sinks off the coast in a storm";
    assertThat(
            title(
                page()
                    .meta("application-name", title)
                    .meta("og:title", title)
                    .html("<h1>Ships today</h1><h1>" + title + "</h1>")))
        .isEqualTo(title);
  }

  @Test
  void theCopyrightLineTellsTheSitesName() {
    TestFacts page = new TestFacts().title("The Bay Echo - Ferry sinks");
    assertThat(title(page)).isEqualTo("The Bay Echo - Ferry sinks");
    assertThat(title(page.html("<p>Copyright \u00a9 2004 The Bay Echo Ltd - All rights</p>")))
        .isEqualTo("Ferry sinks");
    assertThat(
            title(
                new TestFacts()
                    .title("Rights at sea - Ferry sinks")
                    .html("<p>\u00a9 2004 The Bay Echo - Rights at sea</p>")))
        .isEqualTo("Rights at sea - Ferry sinks");
  }

  @Test
  void everyMarkOfTheListPartsTheSitesName() {
    for (String line : Resources.lines("title-separators.txt")) {
      String separator = line.replace('_', ' ');
      assertThat(title(page().title("Ferry sinks" + separator + "Harbour Post")))
          .as(separator)
          .isEqualTo("Ferry sinks");
    }
  }

  @Test
  void theDaySetBeforeTheHeadlineIsNoPartOfIt() {
    for (String day : List.of("27.01.2022", "27.01.2022 - ", "7.1.2022 | ")) {
      assertThat(title(page().html("<h1>" + day + "Ferry sinks off the coast</h1>")))
          .as(day)
          .isEqualTo("Ferry sinks off the coast");
    }
    assertThat(title(page().html("<h1>7.1.22Ferry sinks off the coast</h1>"))).startsWith("7.1.22");
    assertThat(title(page().html("<h1>27.01.2022 was a bad day at sea</h1>"))).startsWith("27.01.");
  }

  @Test
  void prefersTheHeadlineShown() {
    assertThat(
            title(
                page()
                    .title("Ferry sinks off the coast: what we know - Harbour Post")
                    .meta("og:title", "Ferry sinks off the coast: what we know")
                    .html("<h1>Ferry sinks off the coast</h1>")))
        .isEqualTo("Ferry sinks off the coast");
    assertThat(
            title(
                page()
                    .meta("og:title", "Top 10 ferries for 2024")
                    .html("<h1>The ten best ferries you can take</h1>")))
        .isEqualTo("The ten best ferries you can take");
  }

  @Test
  void aHeadlineThatIsSaidTwiceIsSaidOnce() {
    assertThat(
            title(
                page().title("Ferry sinks off the coast Ferry sinks off the coast | Harbour Post")))
        .isEqualTo("Ferry sinks off the coast");
  }

  @Test
  void theShortTitleInAListOfStoriesIsNotTheHeadline() {
    assertThat(
            title(
                page()
                    .title("Forty people saved as ferry sinks - Harbour Post")
                    .meta("og:title", "Ferry: all saved")
                    .html("<h1>Forty people saved as ferry sinks</h1><h3>Ferry: all saved</h3>")))
        .isEqualTo("Forty people saved as ferry sinks");
  }

  @Test
  void leavesKickersAndSiteNamesInHeadingsAside() {
    assertThat(
            title(
                page()
                    .meta("og:title", "Ferry sinks off coast")
                    .html("<h1>Storm: Ferry sinks off coast</h1>")))
        .isEqualTo("Ferry sinks off coast");
    assertThat(
            title(
                page()
                    .title("Sea Diary » Blog Archive » Ferry sinks off coast")
                    .html("<h1><a href='/'>Sea Diary</a></h1><h2>Ferry sinks off coast</h2>")))
        .isEqualTo("Ferry sinks off coast");
  }

  @Test
  void aTrailIsNoHeadline() {
    assertThat(
            title(
                page()
                    .title("Why ferries sink - Harbour Post")
                    .meta("og:title", "Ferry sinks off coast, all saved")
                    .html(
                        "<h1 class='breadcrumb_last'>Why ferries sink</h1>"
                            + "<h2 itemprop='headline'>Ferry sinks off coast, all saved</h2>")))
        .isEqualTo("Ferry sinks off coast, all saved");
  }

  @Test
  void theLatestLinesOfATickerAreNoHeadline() {
    assertThat(
            title(
                page()
                    .title("Ferry accident: all news")
                    .html("<h1>Storm calms down +++ Divers reach the ferry</h1>")))
        .isEqualTo("Ferry accident: all news");
  }

  @Test
  void aKickerThatThePageStatesMoreThanOnceStays() {
    assertThat(
            title(
                page()
                    .title("After the storm: Report: Ferry sinks")
                    .meta("title", "After the storm: Report: Ferry sinks")
                    .meta("og:title", "Report: Ferry sinks")
                    .html("<h2><span>After the storm</span> Report: Ferry sinks</h2>")))
        .isEqualTo("After the storm: Report: Ferry sinks");
  }

  @Test
  void anEmptyHeadlineBlocksNothing() {
    assertThat(title(page().title("Ferry sinks").html("<h1> </h1><h2>Ferry sinks</h2>")))
        .isEqualTo("Ferry sinks");
  }

  @Test
  void plainTextHasTheLabelledBlockOnly() {
    Metadata facts =
        new TestFacts()
            .label("Ferry sinks off the coast", Label.TITLE)
            .readText("Ferry sinks off the coast\n\nAll 40 passengers were saved by fishermen.");
    assertThat(facts.title()).contains("Ferry sinks off the coast");
  }

  @Test
  void takesTheArticleOfThePageAmongSeveral() {
    assertThat(
            title(
                page()
                    .json(
                        "[{\"@type\":\"NewsArticle\",\"headline\":\"Another story\",\"url\":"
                            + "\"https://www.harbourpost.example/other\"},{\"@type\":[\"Thing\","
                            + "\"NewsArticle\"],\"headline\":\"Ferry sinks\",\"url\":"
                            + "\"https://harbourpost.example/politics/ferry/\"}]")))
        .isEqualTo("Ferry sinks");
  }

  @Test
  void survivesStrangeTypes() {
    assertThat(
            title(
                page()
                    .json("{\"@type\":[],\"headline\":{\"a\":1},\"author\":[[],null,7]}")
                    .json("{\"@type\":\"LiveBlogPosting\",\"headline\":[\"Ferry sinks\"]}")))
        .isEqualTo("Ferry sinks");
  }

  @Test
  void aDekIsSubtitleAndADescriptionOnlyWhereShown() {
    String text = "Forty people were saved within the hour";
    assertThat(page().meta("og:description", text).html("<h1>Ferry sinks</h1>").read().subtitle())
        .isEmpty();
    assertThat(
            page()
                .meta("og:description", text)
                .html("<h1>Ferry sinks</h1><p>" + text + ".</p>")
                .label("Ferry sinks", Label.TITLE)
                .read()
                .subtitle())
        .contains(text);
  }

  @Test
  void theDekStandsBelowTheHeadlineAndNotBehindTheText() {
    TestFacts page =
        page()
            .block(Label.SUBTITLE, "Read our rules before you write")
            .html("<h1>Ferry sinks</h1>")
            .label("Ferry sinks", Label.TITLE)
            .block(Label.BODY, "The ferry left at nine.")
            .block(Label.SUBTITLE, "Jane Doe is the correspondent at sea");
    assertThat(page.read().subtitle()).contains("Read our rules before you write");
    assertThat(
            page()
                .block(Label.SUBTITLE, "Read our rules before you write")
                .html("<h1>Ferry sinks</h1>")
                .label("Ferry sinks", Label.TITLE)
                .block(Label.SUBTITLE, "Forty people were saved")
                .block(Label.BODY, "The ferry left at nine.")
                .read()
                .subtitle())
        .contains("Forty people were saved");
  }
}
