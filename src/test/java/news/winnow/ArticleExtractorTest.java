package news.winnow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.winnow.model.Article;
import news.winnow.model.Content;
import news.winnow.model.Image;
import news.winnow.model.Label;
import news.winnow.model.Notice;
import news.winnow.model.Page;
import news.winnow.model.Person;
import news.winnow.model.Removal;
import news.winnow.rule.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The example page in both its forms, through the public API. */
class ArticleExtractorTest {
  private static final ArticleExtractor EXTRACTOR = ArticleExtractor.create();
  private static final Path PAGES = Path.of("examples", "pages");

  private static final String FIRST =
      "LARKHAVEN: Port Minister Henrik Dahl's first visit to Larkhaven on Monday comes almost a"
          + " year after the night ferry to the outer islands was cancelled without notice.";
  private static final String LAST =
      "A good outcome for everybody could be as simple as a telephone number that both sides"
          + " answer, so that one cancelled boat does not become a lost winter.";

  private static Article html() throws IOException {
    return EXTRACTOR.extract(Page.html(Files.readAllBytes(PAGES.resolve("ferry-debate.html"))));
  }

  private static Article text() throws IOException {
    return EXTRACTOR.extract(Page.text(Files.readString(PAGES.resolve("ferry-debate.txt"))));
  }

  static Stream<Article> both() throws IOException {
    return Stream.of(html(), text());
  }

  @ParameterizedTest
  @MethodSource("both")
  void metadata(Article article) {
    assertThat(article.title())
        .contains("Harbour Ferry Talks: Port Minister Returns to Larkhaven amid Rising Fares");
    assertThat(article.subtitle())
        .contains(
            "The minister's visit includes meetings with unions, shipowners and the harbour board");
    assertThat(article.authors()).hasSize(1);
    Person author = article.authors().get(0);
    assertThat(author.name()).isEqualTo("Marta Olsen");
    assertThat(author.bio()).contains("Reporter covering ports, rail and everything that moves");
    assertThat(article.dateline()).contains("LARKHAVEN");
    assertThat(article.language().orElse("")).startsWith("en");
    assertThat(article.notices()).isEmpty();
    assertThat(article.confidence()).isGreaterThan(0.8);
  }

  @ParameterizedTest
  @MethodSource("both")
  void dateOfTheHeaderIsNotTheArticles(Article article) {
    assertThat(article.published()).isEmpty();
    assertThat(article.modified()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("both")
  void bodyGoesFromTheDatelineToTheLastParagraph(Article article) {
    List<String> pieces =
        article.body().stream().map(Content::text).filter(t -> !t.isEmpty()).toList();
    assertThat(pieces).hasSize(20).startsWith(FIRST).endsWith(LAST);
    assertThat(article.body())
        .filteredOn(Content.Heading.class::isInstance)
        .extracting(Content::text)
        .containsExactly(
            "Who pays for the night boat", "Calmer prices at the quay", "Keeping the eastern pier");
    assertThat(article.body())
        .filteredOn(c -> !(c instanceof Content.Figure) && !(c instanceof Content.Heading))
        .hasOnlyElementsOfType(Content.Paragraph.class);
  }

  @Test
  void bothFormsGiveTheSameText() throws IOException {
    assertThat(text().text()).isEqualTo(html().text());
    assertThat(text().title()).isEqualTo(html().title());
    assertThat(text().subtitle()).isEqualTo(html().subtitle());
    assertThat(text().dateline()).isEqualTo(html().dateline());
  }

  @ParameterizedTest
  @MethodSource("both")
  void everyRemovalNamesItsRulesAndPlace(Article article) {
    assertThat(article.removed()).isNotEmpty();
    assertThat(article.removed())
        .allSatisfy(
            r -> {
              assertThat(r.rules()).as(r.text()).isNotEmpty();
              assertThat(r.place()).as(r.text()).isNotEmpty();
              assertThat(r.text()).isNotBlank();
            });
  }

  @Test
  void removalsOfTheTextPageAreExactlyThese() throws IOException {
    List<Removal> removed = text().removed();
    assertThat(removed)
        .extracting(Removal::label)
        .containsExactly(
            Label.WIDGET,
            Label.MUST_READ,
            Label.ADVERTISEMENT,
            Label.ADVERTISEMENT,
            Label.ADVERTISEMENT,
            Label.RELATED_LINKS,
            Label.ADVERTISEMENT,
            Label.ADVERTISEMENT,
            Label.TRENDING);
    assertThat(removed)
        .extracting(Removal::text)
        .containsExactly(
            "21.4 C\nTuesday, March 12, 2024",
            "Must read",
            "- Advertisement -",
            "- Advertisement -",
            "- Advertisement -",
            "Also Read: Lighthouse Museum to Open its Tower: How to Book the First Tour of the"
                + " Season",
            "- Advertisement -",
            "- Advertisement -",
            "Trending Today");
    assertThat(removed)
        .extracting(Removal::place)
        .containsExactly(
            "lines 1-2",
            "line 8",
            "line 18",
            "line 28",
            "line 34",
            "line 60",
            "line 63",
            "line 66",
            "line 68");
  }

  @Test
  void nothingOfTheTextPageIsLostUnnamed() throws IOException {
    Article article = text();
    int named =
        article.body().size()
            + article.removed().stream().mapToInt(r -> (int) r.text().lines().count()).sum()
            + 2 // title and subtitle
            + 3; // name, name again and bio of the author
    long lines =
        Files.readString(PAGES.resolve("ferry-debate.txt"))
            .lines()
            .filter(l -> !l.isBlank())
            .count();
    assertThat((long) named).isEqualTo(lines);
  }

  @Test
  void removalsOfTheHtmlPageHaveTheirLabels() throws IOException {
    List<Removal> removed = html().removed();
    assertThat(textsOf(removed, Label.ADVERTISEMENT))
        .hasSize(5)
        .allMatch("- Advertisement -"::equals);
    assertThat(textsOf(removed, Label.MUST_READ))
        .containsExactly("Must read\nStorm bill for the eastern pier doubles");
    assertThat(textsOf(removed, Label.RELATED_LINKS))
        .containsExactly(
            "Also Read: Lighthouse Museum to Open its Tower: How to Book the First Tour of the"
                + " Season");
    assertThat(textsOf(removed, Label.TRENDING))
        .containsExactly(
            "Trending Today\nHerring prices fall for the third week\nIslanders' choir wins in the"
                + " capital");
    assertThat(textsOf(removed, Label.WIDGET)).hasSize(1);
    assertThat(textsOf(removed, Label.WIDGET).get(0)).startsWith("21.4 C");
    assertThat(textsOf(removed, Label.SHARE)).containsExactly("Facebook WhatsApp");
    assertThat(String.join("\n", textsOf(removed, Label.NAVIGATION)))
        .contains("Home", "Harbour", "Transport", "Culture");
    assertThat(String.join("\n", textsOf(removed, Label.NEWSLETTER)))
        .contains("Newsletter", "Sign up for our newsletter and get the week in the harbour");
    assertThat(String.join("\n", textsOf(removed, Label.LEGAL)))
        .contains("© 2024 The Larkhaven Courier. All rights reserved.");
  }

  private static List<String> textsOf(List<Removal> removed, Label label) {
    return removed.stream().filter(r -> r.label() == label).map(Removal::text).toList();
  }

  @Test
  void relatedLinksOfTheHtmlPageAreGiven() throws IOException {
    assertThat(html().relatedLinks())
        .extracting(link -> link.kind() + " " + link.url())
        .containsExactly(
            "MUST_READ https://courier.example/2024/03/storm-bill/",
            "RELATED_LINKS https://courier.example/2024/03/lighthouse-tower/",
            "TRENDING https://courier.example/2024/03/herring/",
            "TRENDING https://courier.example/2024/03/choir/");
  }

  @Test
  void restOfTheHtmlPage() throws IOException {
    Article article = html();
    assertThat(article.canonicalUrl())
        .contains("https://courier.example/harbour-ferry-talks-port-minister-returns/");
    assertThat(article.publisher()).contains("The Larkhaven Courier");
    assertThat(article.section()).contains("Transport");
    assertThat(article.url()).isEmpty();
    assertThat(article.leadImage().map(Image::url))
        .contains("https://courier.example/wp-content/uploads/2024/03/ferry.jpg");
    assertThat(article.body())
        .filteredOn(Content.Figure.class::isInstance)
        .extracting(c -> ((Content.Figure) c).image())
        .singleElement()
        .satisfies(
            image -> {
              assertThat(image.url())
                  .isEqualTo(
                      "https://courier.example/wp-content/uploads/2024/03/ferry-696x464.jpg");
              assertThat(image.alt()).isEqualTo(Optional.of("A ferry at the quay"));
              assertThat(image.caption().orElse(""))
                  .startsWith("The last night boat in Larkhaven harbour.");
            });
  }

  @Test
  void imageBehindTheLastParagraphIsKept() {
    String story =
        "<p>The ferry leaves the harbour at noon, and the islands wait for its mail.</p>";
    Article article =
        ArticleExtractor.create()
            .extract(
                Page.html(
                    "<h1>The ferry of noon</h1><article>"
                        + story
                        + "<p>On board are forty sacks of letters, two goats and a new piano.</p>"
                        + "<p>The captain has promised to be back before the evening tide.</p>"
                        + "<img src=\"/quay.jpg\" alt=\"The quay\"></article>"));
    assertThat(article.body()).last().isInstanceOf(Content.Figure.class);
  }

  @Test
  void lazyImageAndItsStandInWithoutScriptsAreOnePicture() {
    String story =
        "<p>The ferry leaves the harbour at noon, and the islands wait for its mail.</p>"
            + "<p>On board are forty sacks of letters, two goats and a new piano.</p>";
    String pictures =
        "<figure><img src=\"data:image/gif;base64,R0lGODlh\" data-src=\"/quay-400.jpg\">"
            + "<noscript><img src=\"/quay-1600.jpg\"></noscript><figcaption>The quay</figcaption>"
            + "</figure><figure><noscript><img src=\"/boat.jpg\"></noscript></figure>";
    Article article =
        ArticleExtractor.create()
            .extract(
                Page.html(
                    "<h1>The ferry of noon</h1><article>"
                        + story
                        + pictures
                        + "<p>The captain has promised to be back before the evening tide.</p>"
                        + "</article>"));
    assertThat(article.body())
        .filteredOn(Content.Figure.class::isInstance)
        .extracting(c -> ((Content.Figure) c).image().url())
        .containsExactly("/quay-400.jpg", "/boat.jpg");
  }

  @Test
  void siteRulesThatMatchNothingAreNoticed() {
    RuleSet rules = RuleSet.parse("site.rules", "site courier.example\nbody when css \".gone\"");
    ArticleExtractor extractor = ArticleExtractor.builder().rules(rules).build();
    Page page = Page.html("<p>The ferry leaves the harbour at noon with the mail.</p>");
    assertThat(extractor.extract(page.at(URI.create("https://courier.example/a"))).notices())
        .extracting(Notice::kind)
        .contains(Notice.Kind.RULE_MATCHED_NOTHING);
    assertThat(extractor.extract(page.at(URI.create("https://other.example/a"))).notices())
        .extracting(Notice::kind)
        .doesNotContain(Notice.Kind.RULE_MATCHED_NOTHING);
  }

  @Test
  void theLeadImageHasTheCaptionOfItsFigure() {
    String prose = "<p>" + "The ferry left the harbour at nine and was not seen again. ".repeat(4);
    Article article =
        ArticleExtractor.create()
            .extract(
                Page.html(
                        "<head><meta property='og:image' content='/i/ferry.jpg?w=1200'></head><body>"
                            + "<article><h1>Ferry sinks off the coast</h1><figure>"
                            + "<img src='/i/ferry.jpg?w=600' width=600 height=400 alt='A ferry'>"
                            + "<figcaption>The ferry at noon. Photo: Jo Park</figcaption></figure>"
                            + prose.repeat(4))
                    .at(java.net.URI.create("https://harbourpost.example/ferry")));
    assertThat(article.leadImage())
        .hasValueSatisfying(
            image -> {
              assertThat(image.url()).isEqualTo("https://harbourpost.example/i/ferry.jpg?w=1200");
              assertThat(image.caption()).contains("The ferry at noon.");
              assertThat(image.credit()).contains("Jo Park");
              assertThat(image.alt()).contains("A ferry");
            });
  }
}
