package news.winnow;

import static news.winnow.HostilePages.FIRST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import news.winnow.model.Analysis;
import news.winnow.model.Article;
import news.winnow.model.Content;
import news.winnow.model.Image;
import news.winnow.model.Page;
import news.winnow.model.Removal;
import news.winnow.render.Browser;
import news.winnow.render.Renderer;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Markup that a page smuggles into its fields comes out as text, whatever it is rendered as. */
class InjectionTest {
  private static final ArticleExtractor EXTRACTOR = ArticleExtractor.create();

  private static String visible(String text) {
    return text.replaceAll("[\\s\u0000\u0001\ufffd\ud800-\udfff]+", "");
  }

  @ParameterizedTest
  @FieldSource("news.winnow.InjectedPages#PAYLOADS")
  void payloadInEveryFieldComesOutAsText(String payload) {
    String seen = visible(payload.replace("RUN", InjectedPages.RUN));
    Article article = EXTRACTOR.extract(InjectedPages.page(payload));
    assertThat(article.text()).contains(FIRST);
    assertThat(visible(article.text())).contains(seen);
    String rendered = Renderer.html().render(article);
    Safe.assertSafe(rendered);
    assertThat(visible(Jsoup.parse(rendered).text())).contains(seen);
    Safe.assertSafe(Renderer.html().render(EXTRACTOR.extract(InjectedPages.lines(payload))));
  }

  /** Where a payload must get for the other tests to say anything. */
  @Test
  void payloadGetsIntoEveryField() {
    Article article = EXTRACTOR.extract(InjectedPages.page("zqz"));
    assertThat(article.title()).contains("zqz Ferry talks");
    assertThat(
            Stream.of(
                article.subtitle(),
                article.kicker(),
                article.section(),
                article.publisher(),
                article.canonicalUrl(),
                article.bylineText(),
                article.leadImage().map(Image::url),
                article.relatedLinks().stream().map(l -> l.url() + l.text()).findFirst(),
                article.removed().stream().map(Removal::text).findFirst()))
        .allSatisfy(field -> assertThat(field.orElse("")).contains("zqz"));
    assertThat(article.authors())
        .anySatisfy(
            person -> assertThat(person.name() + person.url() + person.bio()).contains("zqz"));
    assertThat(article.tags()).contains("zqz");
    for (Class<?> kind : Content.class.getPermittedSubclasses()) {
      assertThat(article.body())
          .as(kind.getSimpleName())
          .anySatisfy(
              piece -> {
                assertThat(piece).isInstanceOf(kind);
                assertThat(piece.toString()).contains("zqz");
              });
    }
  }

  @RepeatedTest(10)
  void whateverIsInTheFieldsNoRendererLetsItThrough(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    for (int i = 0; i < 8; i++) {
      String payload = InjectedPages.random(random);
      for (Page page :
          List.of(
              InjectedPages.page(payload),
              InjectedPages.torn(payload),
              InjectedPages.lines(payload))) {
        Analysis analysis = EXTRACTOR.analyze(page);
        Safe.assertSafe(Renderer.html().render(analysis.article()));
        Safe.assertSafe(asHtml(Renderer.markdown().render(analysis.article())));
        Safe.assertSafeReport(Renderer.report().render(analysis));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:RUN", "data:text/html,x", "vbscript:x", "//evil.example/a"})
  void addressOfAPageIsNoWayInEither(String address) {
    URI url = URI.create(address.replace("RUN", InjectedPages.RUN));
    Analysis analysis = EXTRACTOR.analyze(InjectedPages.page("x").at(url));
    Safe.assertSafe(Renderer.html().render(analysis.article()));
    Safe.assertSafe(asHtml(Renderer.markdown().render(analysis.article())));
    Safe.assertSafeReport(Renderer.report().render(analysis));
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
    Files.writeString(
        folder.resolve("control.html"), "<img src=x onerror=" + InjectedPages.RUN + ">");
    StringBuilder frames = new StringBuilder("<iframe name=control src=control.html></iframe>");
    for (int i = 0; i < InjectedPages.PAYLOADS.size(); i++) {
      Analysis page = EXTRACTOR.analyze(InjectedPages.page(InjectedPages.PAYLOADS.get(i)));
      Analysis text = EXTRACTOR.analyze(InjectedPages.lines(InjectedPages.PAYLOADS.get(i)));
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
    assertThat(opened.body().attr("data-frames"))
        .isEqualTo("" + (1 + 4 * InjectedPages.PAYLOADS.size()));
    assertThat(opened.body().attr("data-ran").split(",")).containsOnly("control");
  }

  private static void write(Path folder, String name, String html, StringBuilder frames)
      throws IOException {
    Files.writeString(folder.resolve(name + ".html"), html);
    frames.append("<iframe name=").append(name).append(" src=").append(name);
    frames.append(".html></iframe>\n");
  }
}
