package news.winnow;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import news.winnow.model.Analysis;
import news.winnow.model.Article;
import news.winnow.model.Label;
import news.winnow.model.Limits;
import news.winnow.model.Notice;
import news.winnow.model.Page;
import news.winnow.model.Removal;
import news.winnow.render.Renderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages made to cost time, memory or the stack, or to smuggle markup through. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD, unit = TimeUnit.SECONDS)
class HostilePageTest {
  private static final ArticleExtractor EXTRACTOR = ArticleExtractor.create();

  private static final String FIRST =
      "The night ferry to the outer islands was taken off the timetable without notice in March.";
  private static final String LAST =
      "Nobody on the quay could say on Monday when, or whether, the boat is going to come back.";
  private static final String PROSE =
      "<p>"
          + FIRST
          + "</p><p>Island families have since moved their shopping to the mainland, where the"
          + " shops are cheaper but close an hour before the last boat goes, the council says.</p>"
          + "<p>The operator, which has always called the service a loss maker, has frozen prices"
          + " for pupils and wants the ministry to pay the difference.</p><p>"
          + LAST
          + "</p>";

  private static String story(String before, String after) {
    return "<html><head><title>Ferry talks</title></head><body>"
        + before
        + "<article><h1>Ferry talks</h1>"
        + PROSE
        + "</article>"
        + after;
  }

  private static Arguments page(String name, Supplier<String> html) {
    return Arguments.of(name, html);
  }

  private static String numbered(int n, String before, String after) {
    StringBuilder s = new StringBuilder();
    for (int i = 0; i < n; i++) {
      s.append(before).append(i).append(after);
    }
    return s.toString();
  }

  /** Pages in which the story must still be found: nothing of them reaches a limit before it. */
  static Stream<Arguments> aroundAStory() {
    String meg = "x".repeat(1_000_000);
    return Stream.of(
        page("nested after", () -> story("", "<div>".repeat(100_000) + "x")),
        page("nested inline", () -> story("", "<b><i>".repeat(50_000) + "x")),
        page("nested links", () -> story("", "<a href=x>y".repeat(50_000))),
        page("nested tables", () -> story("", "<table><tr><td>".repeat(20_000) + "x")),
        page("nested lists", () -> story("", "<ul><li>".repeat(50_000) + "x")),
        page("nested forms and buttons", () -> story("", "<form><button>".repeat(50_000))),
        page("closing tags", () -> story("</div></p></b>".repeat(50_000), "")),
        page("long attribute", () -> story("<p title=\"" + meg.repeat(5) + "\"></p>", "")),
        page("long class", () -> story("<p class=\"" + "a-b ".repeat(1_250_000) + "\">x</p>", "")),
        page("long tag name", () -> story("", "<" + meg + ">x</" + meg + ">")),
        page(
            "100,000 attributes",
            () -> story("<p " + numbered(100_000, "a", "=1 ") + ">x</p>", "")),
        page(
            "colspan",
            () ->
                story(
                    "",
                    "<table><tr><td colspan=1000000000 rowspan=1000000000>x<td"
                        + " colspan=99999999999999999999>y</table>")),
        page(
            "unclosed", () -> story("", "<table><tr><td><ul><li><p><b><a href=\"<i>".repeat(9999))),
        page("unclosed comment", () -> story("", "<!--" + meg)),
        page("unclosed script", () -> story("", "<script>" + meg)),
        page("unclosed textarea", () -> story("", "<textarea>" + meg)),
        page("comments", () -> story("<!-- x -->".repeat(100_000), "")),
        page("line breaks", () -> story("", "<p>x" + "<br>".repeat(100_000) + "y")),
        page("commented breaks", () -> story("", "<p>x" + "<br><!-- -->".repeat(100_000))),
        page(
            "metas",
            () -> story(numbered(50_000, "<meta property=article:tag content=t", ">"), "")),
        page("long title", () -> story("<title>" + meg.repeat(5) + "</title>", "")),
        page(
            "many long titles",
            () ->
                "<head>"
                    + numbered(30, "<meta property=og:title content='", "word ".repeat(380) + "'>")
                    + story("", numbered(20_000, "<p>word", " other word</p>"))),
        page("headings", () -> story("", numbered(20_000, "<h1>Ferry talks ", "</h1>"))),
        page("cue words in one block", () -> story("", "<p>" + "Advertisement ".repeat(100_000))),
        page("cue words in many", () -> story("", "<p>Also read</p>".repeat(20_000))),
        page("cue headings", () -> story("", "<h2>Trending today</h2><p>x</p>".repeat(10_000))),
        page("cue class", () -> story("", "<div class=related>x".repeat(20_000))),
        page("links in a paragraph", () -> story("", "<p>" + "<a href=/x>y</a> ".repeat(100_000))),
        page("source set", () -> story("<img srcset='" + "a.jpg 1x,".repeat(100_000) + "'>", "")),
        page("images", () -> story("", "<img src=/a.jpg>".repeat(50_000))),
        page("empty JSON-LD", () -> story(ld("{}").repeat(20_000), "")),
        page("many JSON-LD objects", () -> story(ld("[" + "{},".repeat(200_000) + "{}]"), "")),
        page("deep JSON-LD", () -> story(ld("[".repeat(100_000)), "")),
        page("deep JSON-LD objects", () -> story(ld("{\"a\":".repeat(100_000)), "")),
        page(
            "JSON-LD of quotes", () -> story(ld("{\"headline\":\"" + "\",\"".repeat(300_000)), "")),
        page("entities", () -> story("<p>" + "&amp;lt;&#x3c;&nosuch;".repeat(50_000) + "</p>", "")),
        page(
            "entities of entities",
            () ->
                "<!DOCTYPE html [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                    + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>"
                    + story("", "<p>&c;&c;&c;</p>")),
        page("bidi", () -> story("<p>" + "\u202e\u2066\u200f".repeat(100_000) + "x</p>", "")),
        page("zero width", () -> story("<p>" + "\u200b\ufeff\u00ad".repeat(300_000) + "</p>", "")),
        page("combining", () -> story("<p>Z" + "\u0301\u0489".repeat(100_000) + "</p>", "")),
        page("lone surrogates", () -> story("<p>" + "\ud83d\udc00\udc00".repeat(50_000), "")),
        page("marks", () -> story("<p>" + "- | ".repeat(100_000) + "</p>", "")),
        page("digits", () -> story("<p>" + "12:30 2024-01-01 ".repeat(50_000) + "</p>", "")),
        page("dates", () -> story("", "<p>12 March 2024, 14:30</p>".repeat(10_000))),
        page(
            "bylines",
            () -> story("", "<p class=byline>By Ana Lima and Jo Park</p>".repeat(9_000))),
        page("names", () -> story("", "<p class=author>By " + "Ana Lima, ".repeat(50_000))),
        page("spaces", () -> story("<p>" + " \t\n".repeat(500_000) + "x</p>", "")));
  }

  private static String ld(String json) {
    return "<script type=application/ld+json>" + json + "</script>";
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("aroundAStory")
  void storyIsFoundAmongHostileMarkup(String name, Supplier<String> html) {
    Article article = EXTRACTOR.extract(Page.html(html.get()));
    assertThat(article.text()).contains(FIRST, LAST);
  }

  /** Whatever comes of these, nothing is thrown, and what is given was on the page. */
  static Stream<Arguments> allHostile() {
    return Stream.of(
        page("nested before", () -> story("<div>".repeat(100_000), "")),
        page("siblings", () -> numbered(200_000, "<p>x", "</p>") + PROSE),
        page("inline siblings", () -> "<b>x</b>".repeat(200_000)),
        page("depth and breadth", () -> "<div>".repeat(400) + "<p>x y z</p>".repeat(20_000)),
        page("prose without end", () -> PROSE.repeat(10_000)),
        page("long line", () -> "<p>" + "word ".repeat(200_000)),
        page("long word", () -> "<p>" + "x".repeat(5_000_000)),
        page("only open tags", () -> "<".repeat(500_000)),
        page("only ampersands", () -> "&".repeat(500_000)),
        page("NUL", () -> "<p>" + "a\u0000".repeat(100_000)),
        page("select", () -> "<select>" + "<option>x".repeat(100_000)),
        page("svg", () -> "<svg>" + "<g>".repeat(100_000)),
        page("template", () -> "<template>".repeat(20_000)),
        page("frameset", () -> "<frameset>".repeat(20_000)),
        page("rows", () -> "<table>" + "<tr><td>x<td>y".repeat(30_000)),
        page("one row", () -> "<table><tr>" + numbered(30_000, "<td>cell ", "")),
        page("list items", () -> "<ul>" + "<li>one two three four".repeat(30_000)),
        page("long JSON-LD", () -> ld("[" + "\"x\",".repeat(2_500_000) + "1]")),
        page("random", () -> random(300_000)));
  }

  private static String random(int length) {
    Random random = new Random(7);
    String alphabet = "<<<>>>/=\"' abpdiv!-[]&;#x\u0000\u00ad\ud83d\udc00\u0301中\n";
    StringBuilder s = new StringBuilder();
    for (int i = 0; i < length; i++) {
      s.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return s.toString();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("allHostile")
  void everyPageGivesAnArticle(String name, Supplier<String> html) {
    Analysis analysis = EXTRACTOR.analyze(Page.html(html.get()));
    Article article = analysis.article();
    assertThat(analysis.verdicts().size()).isLessThanOrEqualTo(Limits.defaults().maxBlocks());
    assertThat(analysis.verdicts().stream().anyMatch(v -> v.kept()))
        .isEqualTo(!article.text().isEmpty());
    assertThat(article.body().isEmpty()).isEqualTo(article.confidence() == 0);
    if (article.body().isEmpty()) {
      assertThat(article.notices()).isNotEmpty();
    }
    assertSafe(Renderer.html().render(article));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\n\n", " \r\n \r\n"})
  void hundredThousandLinesOfOneWord(String end) {
    Article article = EXTRACTOR.extract(Page.text(("word" + end).repeat(100_000)));
    assertThat(article.notices()).extracting(Notice::kind).contains(Notice.Kind.LIMIT_REACHED);
  }

  @Test
  void hostileTexts() {
    assertThat(EXTRACTOR.extract(Page.text("word ".repeat(400_000))).notices())
        .extracting(Notice::kind)
        .contains(Notice.Kind.LIMIT_REACHED);
    assertThat(EXTRACTOR.extract(Page.text("Advertisement\n\n".repeat(40_000))).removed())
        .hasSize(40_000)
        .allMatch(r -> r.label() == Label.ADVERTISEMENT);
    assertThat(EXTRACTOR.extract(Page.text("\u0000".repeat(100_000))).notices())
        .extracting(Notice::kind)
        .containsExactly(Notice.Kind.NOT_TEXT);
    assertThat(EXTRACTOR.extract(Page.text("\u200b\u202e \n".repeat(100_000))).body()).isEmpty();
    assertThat(EXTRACTOR.extract(Page.text("- ".repeat(500_000))).body()).isEmpty();
  }

  @Test
  void deepDocumentOfTheCallerIsReadWithoutRecursion() {
    Element tower = new Element("div");
    for (int i = 0; i < 2000; i++) {
      tower.appendChild(new Element("p").appendChild(new TextNode(FIRST + " " + i)));
    }
    for (int i = 0; i < 100_000; i++) {
      tower = new Element("div").appendChild(tower);
    }
    Document document = Document.createShell("https://courier.example/");
    document.body().appendChild(tower);
    Analysis analysis = EXTRACTOR.analyze(Page.html(document));
    assertThat(analysis.verdicts()).hasSize(2000);
    assertThat(analysis.verdicts().get(0).block().place())
        .startsWith("... > div")
        .hasSizeLessThan(200);
  }

  private static Limits limits(int bytes, int nodes, int blocks, int text, int json, int depth) {
    return new Limits(bytes, nodes, blocks, text, json, depth, Duration.ofSeconds(30));
  }

  @ParameterizedTest
  @CsvSource({
    "bytes,       600, 1000000, 1000, 1000, 10000, 64",
    "nodes,   1000000,      12, 1000, 1000, 10000, 64",
    "blocks,  1000000, 1000000,    4, 1000, 10000, 64",
    "text,    1000000, 1000000, 1000,   60, 10000, 64",
    "json,    1000000, 1000000, 1000, 1000,    50, 64",
    "depth,   1000000, 1000000, 1000, 1000, 10000,  2"
  })
  void everyLimitCutsAndIsNoticed(
      String name, int bytes, int nodes, int blocks, int text, int json, int depth) {
    String data =
        ld("{\"@type\":\"NewsArticle\",\"about\":{\"a\":{\"b\":[\"Ana Lima\",\"Jo Park\"]}}}");
    String html = story(data, "<p>" + LAST + "</p>".repeat(3));
    List<Page> pages =
        List.of(Page.html(html), Page.html(html.getBytes()), Page.html(Jsoup.parse(html)));
    ArticleExtractor bounded =
        ArticleExtractor.builder().limits(limits(bytes, nodes, blocks, text, json, depth)).build();
    for (Page page : pages) {
      assertThat(EXTRACTOR.extract(page).notices()).isEmpty();
      if (!name.equals("bytes") || !(page.source() instanceof Page.HtmlDocument)) {
        assertThat(bounded.extract(page).notices())
            .extracting(Notice::kind)
            .contains(Notice.Kind.LIMIT_REACHED)
            .doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void deadlineCutsAndIsNoticed() {
    Limits d = Limits.defaults();
    Limits short1 =
        new Limits(
            d.maxBytes(),
            d.maxNodes(),
            d.maxBlocks(),
            d.maxBlockText(),
            d.maxJson(),
            d.maxJsonDepth(),
            Duration.ofNanos(1));
    Article article =
        ArticleExtractor.builder().limits(short1).build().extract(Page.html(PROSE.repeat(2000)));
    assertThat(article.notices()).extracting(Notice::kind).contains(Notice.Kind.LIMIT_REACHED);
    assertThat(article.text().length()).isLessThan(200_000);
  }

  @Test
  void cutPageKeepsWhatStoodBeforeTheCut() {
    Limits d = Limits.defaults();
    Limits blocks = limits(d.maxBytes(), d.maxNodes(), 5, d.maxBlockText(), 1000, 64);
    Article article =
        ArticleExtractor.builder().limits(blocks).build().extract(Page.html(story("", PROSE)));
    assertThat(article.title()).contains("Ferry talks");
    assertThat(article.text()).startsWith(FIRST).contains(LAST);
  }

  /** Markup that may come out of an article: nothing that can run. */
  private static void assertSafe(String html) {
    Safelist allowed =
        Safelist.none()
            .addTags("article", "header", "h1", "h2", "h3", "h4", "h5", "h6", "p", "time", "ul")
            .addTags("ol", "li", "blockquote", "pre", "code", "table", "thead", "tbody", "tr")
            .addTags("th", "td", "figure", "figcaption", "small", "img", "a", "strong", "em")
            .addAttributes("article", "lang")
            .addAttributes("time", "datetime")
            .addAttributes("a", "href")
            .addAttributes("img", "src", "alt", "width", "height")
            .addProtocols("a", "href", "http", "https", "mailto")
            .addProtocols("img", "src", "http", "https")
            .preserveRelativeLinks(true);
    Document parsed = Jsoup.parseBodyFragment(html, "https://courier.example/");
    assertThat(new Cleaner(allowed).isValid(parsed)).as(html).isTrue();
    for (Element e : parsed.select("[href]")) {
      assertThat(e.absUrl("href")).as(html).matches("(?i)(https?|mailto):.*");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "</article><iframe src=//evil.example>",
        "--><svg onload=alert(1)>",
        "<![CDATA[<script>alert(1)</script>]]>",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "javascript:alert(1)",
        "java\tscript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:x\u0000",
        "<a href=\"javascript:alert(1)\">x</a>",
        "\ud83d<b onclick=alert(1)>\udc00"
      })
  void payloadInEveryFieldComesOutAsText(String payload) {
    String text = payload.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    String json = payload.replace("\"", "\\\"").replace("\t", "\\t").replace("\u0000", "");
    String jsonText = json.replace("</script", "<\\/script");
    String html =
        "<html lang=\"TEXT\"><head><title>TEXT Ferry talks</title><base href=\"TEXT\">"
            + "<meta property=og:title content=\"TEXT Ferry talks\">"
            + "<meta property=og:site_name content=\"TEXT\"><meta property=og:image content=\"TEXT\">"
            + "<meta property=og:description content=\"TEXT\"><meta name=author content=\"Ana TEXT\">"
            + "<meta property=article:section content=\"TEXT\">"
            + "<meta property=article:tag content=\"TEXT\">"
            + "<meta property=article:published_time content=\"2024-03-01 TEXT\">"
            + "<link rel=canonical href=\"TEXT\">"
            + ld(
                "{\"@type\":\"NewsArticle\",\"headline\":\"JSON\",\"author\":{\"name\":\"JSON\","
                    + "\"url\":\"JSON\"},\"datePublished\":\"2024-03-01JSON\",\"image\":\"JSON\","
                    + "\"articleSection\":\"JSON\",\"inLanguage\":\"JSON\"}")
            + "</head><body><article><h1>TEXT Ferry talks</h1><p class=byline>By Ana TEXT</p>"
            + PROSE
            + "<p>TEXT and TEXT were what the minister said to the people of the town on Monday."
            + " <a href=\"TEXT\">TEXT</a></p><h2>TEXT</h2>"
            + PROSE.replace("The", "A TEXT")
            + "<ul><li>TEXT and the price of a season ticket</ul><blockquote>TEXT is what the"
            + " minister said</blockquote><pre>TEXT\n TEXT</pre><table><tr><th>TEXT<th>TEXT<tr><td>"
            + "TEXT<td>TEXT</table><figure><img src=\"TEXT\" alt=\"TEXT\"><figcaption>TEXT"
            + "</figcaption></figure><iframe src=\"TEXT\"></iframe>"
            + PROSE.replace("The", "One TEXT")
            + "</article>";
    String page = html.replace("TEXT", text).replace("JSON", jsonText);
    Article article =
        EXTRACTOR.extract(Page.html(page).at(URI.create("https://courier.example/a")));
    assertThat(article.text()).contains(FIRST);
    assertThat(visible(article.text())).contains(visible(payload));
    String rendered = Renderer.html().render(article);
    assertSafe(rendered);
    assertThat(visible(Jsoup.parse(rendered).text())).contains(visible(payload));
  }

  private static String visible(String text) {
    return text.replaceAll("[\\s\\u0000\\ufffd\\ud800-\\udfff]+", "");
  }

  @Test
  void removalsOfAHostilePageKeepTheirShape() {
    Article article = EXTRACTOR.extract(Page.html(story("", "<p>Also read</p>".repeat(5000))));
    assertThat(article.removed()).hasSize(5000);
    assertThat(article.removed()).allSatisfy((Removal r) -> assertThat(r.rules()).isNotEmpty());
  }
}
