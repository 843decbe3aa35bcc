package news.winnow.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import news.winnow.ArticleExtractor;
import news.winnow.model.Page;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens a report in a real browser, headless, and looks at what its script makes of the page. */
class ReportInBrowserTest {
  private static final Path PAGE = Path.of("examples/pages/ferry-debate.html");

  @TempDir static Path folder;
  private static Path report;
  private static Browser browser;

  @BeforeAll
  static void write() throws IOException {
    Optional<Browser> found = Browser.find(folder);
    assumeTrue(found.isPresent(), "no Chromium on the path: the report is not opened");
    browser = found.get();
    report = folder.resolve("report.html");
    Page page = Page.html(Files.readAllBytes(PAGE));
    Files.writeString(report, Renderer.report().render(ArticleExtractor.create().analyze(page)));
  }

  private static Document open(String fragment) throws IOException, InterruptedException {
    return browser.open(report.toUri() + fragment);
  }

  private static List<Element> shown(Document page) {
    return page.select("#rows > li:not([hidden])");
  }

  @Test
  void allBlocksShowAndTheScriptRuns() throws Exception {
    Document page = open("");
    assertThat(shown(page)).hasSizeGreaterThan(40);
    assertThat(page.select("#rows > li[hidden]")).isEmpty();
    assertThat(page.select("#shown").text()).isEqualTo("" + shown(page).size());
    assertThat(page.select("#none").hasAttr("hidden")).isTrue();
  }

  @Test
  void filterByLabelAndSearchHideTheOthers() throws Exception {
    Document page = open("#label=trending,must-read,body&search=HERRING");
    assertThat(shown(page)).isNotEmpty();
    assertThat(shown(page))
        .allSatisfy(
            row -> {
              assertThat(row.attr("data-label")).isIn("trending", "must-read", "body");
              assertThat(row.text()).containsIgnoringCase("herring");
            });
    assertThat(shown(page)).extracting(row -> row.attr("data-label")).contains("trending");
    assertThat(page.select("#shown").text())
        .isEqualTo(shown(page).size() + " of " + page.select("#rows > li").size());
    Document none = open("#label=title&search=herring");
    assertThat(shown(none)).isEmpty();
    assertThat(none.select("#none").hasAttr("hidden")).isFalse();
  }
}
