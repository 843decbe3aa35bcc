package news.winnow.render;

import static news.winnow.render.Samples.body;
import static news.winnow.render.Samples.rich;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import news.winnow.model.Article;
import news.winnow.model.Content.Embed;
import news.winnow.model.Content.Heading;
import news.winnow.model.Content.ListItem;
import news.winnow.model.Content.Preformatted;
import news.winnow.model.Content.Quote;
import news.winnow.model.Content.TableRow;
import news.winnow.model.RichText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlRendererTest {

  /** All that the renderer may write, and nothing that can run. */
  static final Safelist ALLOWED =
      Safelist.none()
          .addTags("article", "header", "h1", "h2", "h3", "h4", "h5", "h6", "p", "time", "ul", "ol")
          .addTags("li", "blockquote", "pre", "code", "table", "thead", "tbody", "tr", "th", "td")
          .addTags("figure", "figcaption", "small", "img", "a", "strong", "em")
          .addAttributes("article", "lang")
          .addAttributes("time", "datetime")
          .addAttributes("a", "href")
          .addAttributes("img", "src", "alt", "width", "height")
          .addProtocols("a", "href", "http", "https", "mailto")
          .addProtocols("img", "src", "http", "https");

  private static String html(Article article) {
    return Renderer.html().render(article);
  }

  @Test
  void wholeArticle() {
    String html = html(Samples.article());
    assertThat(Jsoup.isValid(html, ALLOWED)).isTrue();
    Document page = Jsoup.parseBodyFragment(html);
    assertThat(page.select("article[lang=en] > header > h1").text()).startsWith("Harbour city");
    assertThat(page.select("header p").eachText())
        .containsExactly(
            "Engineers hope the turbines will light forty thousand homes by winter",
            "By Ana Lima, photographs by Jo Park",
            "2024-05-01 09:30 +02:00");
    assertThat(page.select("time").attr("datetime")).isEqualTo("2024-05-01T09:30:00+02:00");
    assertThat(page.select("article > h2").text()).isEqualTo("What it costs");
    assertThat(page.select("article > ul > li > ol > li").eachText())
        .containsExactly("Turbines", "Sea wall");
    assertThat(page.select("thead th").eachText()).containsExactly("Year", "Homes");
    assertThat(page.select("tbody tr")).hasSize(2);
    assertThat(page.select("figure img").attr("width")).isEqualTo("1200");
    assertThat(page.select("figcaption").text())
        .isEqualTo("The last turbine leaves the yard. Jo Park");
    assertThat(page.select("p > a").eachAttr("href"))
        .containsExactly("https://www.example.com/turbines", "https://video.example.com/42");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "\" onmouseover=\"alert(1)\" x=\"",
        "</article></p><iframe src=//evil.example>",
        "<!--",
        "--><svg onload=alert(1)>",
        "<![CDATA[<b>]]>",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "&#60;script&#62;",
        "<style>*{display:none}</style>",
        "</title></textarea></noscript><script>1</script>",
        "\u0000<\u0000script>",
        "`<a href=javascript:alert(1)>`"
      })
  void poisonInEveryFieldStaysText(String poison) {
    for (String url : List.of("https://x.example/" + poison, "javascript:" + poison)) {
      String html = html(Samples.everyField(poison, url));
      assertThat(Jsoup.isValid(html, ALLOWED)).as(html).isTrue();
      Document page = Jsoup.parseBodyFragment(html);
      assertThat(page.select("h1").first().wholeText()).isEqualTo(Chars.clean(poison));
      assertThat(page.body().childrenSize()).isEqualTo(1);
    }
    // a relative address is only valid to the judge when there is something it is relative to
    String html = html(Samples.everyField(poison, poison));
    Document page = Jsoup.parseBodyFragment(html, "https://x.example/");
    assertThat(new Cleaner(ALLOWED).isValid(page)).as(html).isTrue();
  }

  @Test
  void relativeAddressesStay() {
    Article article = body(Samples.paragraph("more", Samples.link(0, 4, "/a?b=1&c=2")));
    assertThat(html(article)).contains("<a href=\"/a?b=1&amp;c=2\">more</a>");
  }

  @Test
  void headingsGoBelowTheTitleAndKeepTheirSteps() {
    Article article =
        body(new Heading(4, rich("x")), new Heading(3, rich("y")), new Heading(6, rich("z")));
    assertThat(html(article)).contains("<h3>x</h3>", "<h2>y</h2>", "<h5>z</h5>");
  }

  @Test
  void listsNestByDepthAndChangeTheirKind() {
    Article article =
        body(
            new ListItem(0, false, rich("a")),
            new ListItem(5, true, rich("b")),
            new ListItem(1, false, rich("c")),
            new ListItem(0, true, rich("d")));
    String html = html(article);
    assertThat(Jsoup.parseBodyFragment(html).select("article > ul > li > ol > li").text())
        .isEqualTo("b");
    assertThat(Jsoup.parseBodyFragment(html).select("article > ul > li > ul > li").text())
        .isEqualTo("c");
    assertThat(Jsoup.parseBodyFragment(html).select("article > ol > li").text()).isEqualTo("d");
  }

  @Test
  void neighbouringQuotesAndTablesAreGrouped() {
    List<RichText> cells = List.of(rich("1"), rich("2"));
    Article article =
        body(
            new Quote(rich("q")),
            new Quote(rich("r")),
            new TableRow(cells, true),
            new TableRow(cells, false),
            new TableRow(cells, true),
            new TableRow(cells, false));
    Document page = Jsoup.parseBodyFragment(html(article));
    assertThat(page.select("blockquote")).hasSize(1);
    assertThat(page.select("blockquote p").eachText()).containsExactly("q", "r");
    assertThat(page.select("table")).hasSize(2);
  }

  @Test
  void preformattedTextKeepsItsLines() {
    Article article = body(new Preformatted("\n  a\r\n b\rc"));
    assertThat(Jsoup.parseBodyFragment(html(article)).select("pre").first().wholeText())
        .isEqualTo("\n  a\n b\nc");
  }

  @Test
  void embedWithoutSafeAddressIsItsText() {
    Article article = body(new Embed(Optional.of("javascript:x"), rich("post")));
    assertThat(html(article)).contains("<p>post</p>").doesNotContain("javascript");
    assertThat(html(body(new Embed(Optional.empty(), rich("")))))
        .isEqualTo("<article>\n</article>");
  }
}
