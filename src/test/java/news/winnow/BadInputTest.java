package news.winnow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import news.winnow.model.Article;
import news.winnow.model.Limits;
import news.winnow.model.Notice;
import news.winnow.model.Page;
import news.winnow.rule.RuleSet;
import news.winnow.rule.RuleSyntaxException;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that hold no article, or no page: never an exception, always a reason. */
class BadInputTest {
  private static final ArticleExtractor EXTRACTOR = ArticleExtractor.create();
  private static final URI URL = URI.create("https://courier.example/a");

  private static void assertNothing(Page page, Notice.Kind reason) {
    Article article = EXTRACTOR.extract(page.at(URL));
    assertThat(article.body()).as(article.text()).isEmpty();
    assertThat(article.text()).isEmpty();
    assertThat(article.confidence()).isZero();
    assertThat(article.url()).contains(URL.toString());
    assertThat(article.notices()).extracting(Notice::kind).containsExactly(reason);
    assertThat(article.notices().get(0).message()).isNotBlank().doesNotContain("\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\n\r\n\t ",
        "\ufeff",
        "\u00a0\u2003",
        "<html></html>",
        "<!-- x -->",
        "<script>var text = 'The night ferry to the outer islands';</script>",
        "<!DOCTYPE html><html><head><title></title></head><body><div></div></body></html>"
      })
  void emptyPages(String html) {
    assertNothing(Page.html(html), Notice.Kind.EMPTY_PAGE);
    assertNothing(Page.html(html.getBytes(StandardCharsets.UTF_8)), Notice.Kind.EMPTY_PAGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\r\n\t ", "\ufeff", "\u00a0\u2003\n", "\u200b\n\u00ad"})
  void emptyTexts(String text) {
    assertNothing(Page.text(text), Notice.Kind.EMPTY_PAGE);
  }

  @Test
  void emptyDocuments() {
    assertNothing(Page.html(new Document("")), Notice.Kind.EMPTY_PAGE);
    assertNothing(Page.html(Document.createShell("")), Notice.Kind.EMPTY_PAGE);
    assertNothing(Page.html(new byte[0]), Notice.Kind.EMPTY_PAGE);
    assertNothing(Page.html(new byte[0], StandardCharsets.UTF_16LE), Notice.Kind.EMPTY_PAGE);
  }

  static Stream<byte[]> binaries() {
    byte[] random = new byte[20_000];
    new Random(1).nextBytes(random);
    byte[] png = new byte[5000];
    new Random(2).nextBytes(png);
    byte[] signature = {
      (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };
    System.arraycopy(signature, 0, png, 0, signature.length);
    byte[] gzip = new byte[3000];
    new Random(3).nextBytes(gzip);
    gzip[0] = 0x1f;
    gzip[1] = (byte) 0x8b;
    return Stream.of(random, png, gzip, new byte[4096]);
  }

  @ParameterizedTest
  @MethodSource("binaries")
  void binaryData(byte[] bytes) {
    Article article = EXTRACTOR.extract(Page.html(bytes));
    assertThat(article.body()).isEmpty();
    assertThat(article.title()).isEmpty();
    assertThat(article.removed()).isEmpty();
    assertThat(article.notices()).extracting(Notice::kind).contains(Notice.Kind.NOT_TEXT);
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    assertThat(EXTRACTOR.extract(Page.text(text)).notices())
        .extracting(Notice::kind)
        .containsExactly(Notice.Kind.NOT_TEXT);
  }

  @Test
  void invalidUtf8IsReadWithReplacements() {
    byte[] html = prose("ferry X talks").getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < html.length; i++) {
      if (html[i] == 'X') {
        html[i] = (byte) 0xff;
      }
    }
    Article declared = EXTRACTOR.extract(Page.html(html, StandardCharsets.UTF_8));
    assertThat(declared.text()).contains("ferry \ufffd talks", "the next timetable");
    Article guessed = EXTRACTOR.extract(Page.html(html));
    assertThat(guessed.text()).contains("ferry \u00ff talks");
    assertThat(guessed.notices())
        .extracting(Notice::kind)
        .containsExactly(Notice.Kind.CHARSET_GUESSED);
  }

  @Test
  void wrongGivenCharsetIsNoFailure() {
    byte[] html = prose("talks").getBytes(StandardCharsets.UTF_8);
    assertThat(EXTRACTOR.extract(Page.html(html, Charset.forName("Big5"))).text())
        .contains("the next timetable");
  }

  private static String prose(String word) {
    return "<article><h1>Ferry</h1>"
        + ("<p>The board said that the "
                + word
                + " would go on, because every week without a boat makes it harder to draw up the"
                + " next timetable.</p>")
            .repeat(3)
        + "</article>";
  }

  private static final String NAVIGATION =
      """
      <header><a href=/>The Larkhaven Courier</a><nav><ul><li><a href=/harbour>Harbour</a>
      <li><a href=/transport>Transport</a><li><a href=/culture>Culture</a></ul></nav></header>
      """;

  @Test
  void navigationOnly() {
    assertNothing(
        Page.html(
            NAVIGATION
                + "<footer><ul><li><a href=/privacy>Privacy policy</a><li><a href=/contact>Contact"
                + "</a></ul><p>© 2024 The Larkhaven Courier. All rights reserved.</p></footer>"),
        Notice.Kind.NO_ARTICLE);
  }

  @Test
  void searchResult() {
    StringBuilder results = new StringBuilder();
    String[] titles = {
      "Herring prices fall for the third week", "Storm bill for the eastern pier doubles",
      "Lighthouse museum to open its tower", "Islanders' choir wins in the capital",
      "Night boat is cancelled again", "Season ticket becomes dearer",
    };
    for (String title : titles) {
      results
          .append("<li class=search-result><a href=/x><h3>")
          .append(title)
          .append("</h3></a><span class=date>March 12, 2024</span></li>");
    }
    assertNothing(
        Page.html(
            NAVIGATION
                + "<main><h1>Search results for “pier”</h1><form><input name=q><button>Search"
                + "</button></form><p>6 results</p><ul class=results>"
                + results
                + "</ul><div class=pagination><a href=?p=2>Next page</a></div></main>"),
        Notice.Kind.NO_ARTICLE);
  }

  @Test
  void consentWall() {
    assertNothing(
        Page.html(
            """
            <html><head><title>Before you continue - The Larkhaven Courier</title></head><body>
            <div class="consent-wall cookie-banner" role=dialog><h2>We value your privacy</h2>
            <p>We and our 812 partners store and access information on your device, such as cookies,
            and process personal data to show you personalised ads and content.</p>
            <p>You can change your choices at any time in our privacy policy.</p>
            <button>Accept all</button><button>Manage options</button></div></body></html>
            """),
        Notice.Kind.NO_ARTICLE);
  }

  @Test
  void errorPage() {
    assertNothing(
        Page.html(
            NAVIGATION
                + "<main><h1>404</h1><p>Page not found</p><a href=/>Back to the front page</a>"),
        Notice.Kind.NO_ARTICLE);
  }

  @Test
  void homePageThatCallsItselfAnArticle() throws IOException {
    String home = Files.readString(Path.of("src/test/resources/pages/home-page.html"));
    String claims = home.replace("<head>", "<head><meta property=\"og:type\" content=\"article\">");
    assertThat(claims).isNotEqualTo(home);
    assertNothing(Page.html(claims), Notice.Kind.NO_ARTICLE);
  }

  @Test
  void textWithoutAnArticle() {
    assertNothing(
        Page.text("Home\nHarbour\nTransport\n\nAdvertisement\n\nContact\nPrivacy policy\n"),
        Notice.Kind.NO_ARTICLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "urn:x:y",
        "mailto:ana@courier.example",
        "/relative",
        "",
        "https:opaque",
        "//host"
      })
  void anyAddressWillDo(String url) {
    URI address = URI.create(url);
    String html = prose("talks").replace("<p>", "<p><a href='/x y|z'>See</a> <img src='//[bad'> ");
    Article article = EXTRACTOR.extract(Page.html(html).at(address));
    assertThat(article.text()).contains("the next timetable");
    assertThat(article.url()).contains(address.toString());
  }

  @Test
  void badConfigurationThrowsWhereItIsMade() {
    assertThatThrownBy(() -> RuleSet.parse("my.rules", "body when\n"))
        .isInstanceOf(RuleSyntaxException.class)
        .hasMessageStartingWith("my.rules:1:10: ");
    assertThatThrownBy(() -> Limits.defaults().withMaxJsonDepth(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a limit must be positive, not 0");
    assertThatThrownBy(() -> Limits.defaults().withDeadline(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ArticleExtractor.builder().limits(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("limits");
    assertThatThrownBy(() -> ArticleExtractor.builder().rules((RuleSet) null))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> Page.html((String) null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("html");
    assertThatThrownBy(() -> Page.text(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("text");
  }
}
