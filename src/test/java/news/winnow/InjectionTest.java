package news.winnow;

import static news.winnow.HostilePages.FIRST;
import static news.winnow.HostilePages.PROSE;
import static news.winnow.HostilePages.ld;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import news.winnow.model.Analysis;
import news.winnow.model.Article;
import news.winnow.model.Page;
import news.winnow.render.Browser;
import news.winnow.render.Renderer;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Markup that a page smuggles into its fields comes out as text, whatever it is rendered as. */
class InjectionTest {
  private static final ArticleExtractor EXTRACTOR = ArticleExtractor.create();

  /** What a payload runs if it can: the frame around it notes that it did. */
  private static final String RUN = "top.ran.push(window.name)";

  static final List<String> PAYLOADS =
      List.of(
          "<script>RUN</script>",
          "\"><img src=x onerror=RUN>",
          "' onmouseover='RUN",
          "\" autofocus onfocus=\"RUN",
          "</article><iframe src=//evil.example>",
          "</title></style></textarea><script>RUN</script>",
          "--><svg onload=RUN>",
          "--!><script>RUN</script>",
          "</script><script>RUN</script>",
          "<![CDATA[<script>RUN</script>]]>",
          "&lt;script&gt;RUN&lt;/script&gt;",
          "&#60;img src=x onerror=RUN&#62;",
          "javascript:RUN",
          "java\tscript:RUN",
          " \u0001javascript:RUN",
          "javascript&colon;RUN",
          "data:text/html,<script>RUN</script>",
          "vbscript:x\u0000",
          "<a href=\"javascript:RUN\">x</a>",
          "](javascript:RUN) [x](<javascript:RUN>) ![x](x\"onerror=\"RUN)",
          "`</code></pre><script>RUN</script>",
          "<math><mtext><style><img src=x onerror=RUN></style></mtext></math>",
          "<noscript><p title=\"</noscript><img src=x onerror=RUN>\">",
          "\ud83d<b onclick=RUN>\udc00");

  /** A page with a payload in every field; ANY is in markup, JSON in structured data. */
  private static Page page(String payload) {
    String html =
        "<html lang=\"ANY\"><head><title>ANY Ferry talks</title><base href=\"ANY\">"
            + "<meta property=og:title content=\"ANY Ferry talks\">"
            + "<meta property=og:site_name content=\"ANY\"><meta property=og:image content=\"ANY\">"
            + "<meta property=og:description content=\"ANY\"><meta name=author content=\"Ana ANY\">"
            + "<meta property=article:section content=\"ANY\">"
            + "<meta property=article:tag content=\"ANY\">"
            + "<meta property=article:published_time content=\"2024-03-01 ANY\">"
            + "<link rel=canonical href=\"ANY\">"
            + ld(
                "{\"@type\":\"NewsArticle\",\"headline\":\"JSON\",\"author\":{\"name\":\"JSON\","
                    + "\"url\":\"JSON\"},\"datePublished\":\"2024-03-01JSON\",\"image\":\"JSON\","
                    + "\"articleSection\":\"JSON\",\"inLanguage\":\"JSON\"}")
            + "</head><body><article><h1>ANY Ferry talks</h1><p class=byline>By Ana ANY</p>"
            + PROSE
            + "<p>ANY and ANY were what the minister said to the people of the town on Monday."
            + " <a href=\"ANY\">ANY</a></p><h2>ANY</h2>"
            + PROSE.replace("The", "A ANY")
            + "<ul><li>ANY and the price of a season ticket</ul><blockquote>ANY is what the"
            + " minister said</blockquote><pre>ANY\n ANY</pre><table><tr><th>ANY<th>ANY<tr><td>"
            + "ANY<td>ANY</table><figure><img src=\"ANY\" alt=\"ANY\"><figcaption>ANY"
            + "</figcaption></figure><iframe src=\"ANY\"></iframe>"
            + PROSE.replace("The", "One ANY")
            + "</article>";
    String text = payload.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    String json = payload.replace("\"", "\\\"").replace("\t", "\\t").replaceAll("[\0\1]", "");
    String page = html.replace("ANY", text).replace("JSON", json.replace("</script", "<\\/script"));
    return Page.html(page.replace("RUN", RUN)).at(URI.create("https://courier.example/a"));
  }

  /** The same as the lines of a plain text. */
  private static Page lines(String payload) {
    String prose = Jsoup.parse(PROSE).wholeText().replace(". ", ".\n\n");
    String text = payload + " Ferry talks\n\nBy " + payload + "\n\n" + prose + "\n\n" + payload;
    return Page.text(text.replace("RUN", RUN));
  }

  private static String visible(String text) {
    return text.replaceAll("[\\s\u0000\u0001\ufffd\ud800-\udfff]+", "");
  }

  @ParameterizedTest
  @FieldSource("PAYLOADS")
  void payloadInEveryFieldComesOutAsText(String payload) {
    String seen = visible(payload.replace("RUN", RUN));
    Article article = EXTRACTOR.extract(page(payload));
    assertThat(article.text()).contains(FIRST);
    assertThat(visible(article.text())).contains(seen);
    String rendered = Renderer.html().render(article);
    Safe.assertSafe(rendered);
    assertThat(visible(Jsoup.parse(rendered).text())).contains(seen);
    Safe.assertSafe(Renderer.html().render(EXTRACTOR.extract(lines(payload))));
  }

  /** A reader of Markdown that passes markup on, as many do. */
  private static String asHtml(String markdown) {
    List<Extension> tables = List.of(TablesExtension.create());
    Parser parser = Parser.builder().extensions(tables).build();
    return HtmlRenderer.builder().extensions(tables).build().render(parser.parse(markdown));
  }

  @Test
  void nothingRunsInABrowser(@TempDir Path folder) throws IOException, InterruptedException {
    Optional<Browser> browser = Browser.find(folder);
    assumeTrue(browser.isPresent(), "no Chromium on the path: nothing is opened");
    Files.writeString(folder.resolve("control.html"), "<img src=x onerror=" + RUN + ">");
    StringBuilder frames = new StringBuilder("<iframe name=control src=control.html></iframe>");
    for (int i = 0; i < PAYLOADS.size(); i++) {
      Analysis page = EXTRACTOR.analyze(page(PAYLOADS.get(i)));
      Analysis text = EXTRACTOR.analyze(lines(PAYLOADS.get(i)));
      write(folder, i + "-html", Renderer.html().render(page.article()), frames);
      write(folder, i + "-markdown", asHtml(Renderer.markdown().render(page.article())), frames);
      write(folder, i + "-report", Renderer.report().render(page), frames);
      write(folder, i + "-text-html", Renderer.html().render(text.article()), frames);
    }
    // the browser itself says where links lead, and all that waits for the mouse is woken up
    String script =
        """
        <script>
        var ran = [];
        onload = function () {
          for (const frame of document.querySelectorAll("iframe")) {
            for (const e of frame.contentDocument.querySelectorAll("*")) {
              if (/^(javascript|vbscript|data):/.test(e.protocol)) ran.push(frame.name + " link");
              for (const type of ["mouseover", "focus", "click", "error", "load"]) {
                if (e.tagName != "A") e.dispatchEvent(new Event(type));
              }
            }
          }
          document.body.dataset.frames = document.querySelectorAll("iframe").length;
          document.body.dataset.ran = ran.join();
        };
        </script>
        """;
    Path index = folder.resolve("index.html");
    Files.writeString(index, "<!DOCTYPE html><body>" + script + frames);
    var opened = browser.get().open("" + index.toUri(), "--allow-file-access-from-files");
    assertThat(opened.body().attr("data-frames")).isEqualTo("" + (1 + 4 * PAYLOADS.size()));
    assertThat(opened.body().attr("data-ran").split(",")).containsOnly("control");
  }

  private static void write(Path folder, String name, String html, StringBuilder frames)
      throws IOException {
    Files.writeString(folder.resolve(name + ".html"), html);
    frames.append("<iframe name=").append(name).append(" src=").append(name);
    frames.append(".html></iframe>\n");
  }
}
