package news.winnow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import news.winnow.model.Analysis;
import news.winnow.model.Content;
import news.winnow.model.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Where the body's text comes from: each piece of the page's text stands in it at most once, and in
 * the page's order.
 */
class BodyTextTest {
  private static final ArticleExtractor EXTRACTOR = ArticleExtractor.create();
  private static final Path CORPUS = Path.of("..", "shared", "corpus");

  /** Of each set, every page of so many. */
  private static final int EVERY = 25;

  static Stream<GoldenPage> shown() {
    // what stands in scripts only is no text of the page
    return GoldenPage.all().stream().filter(p -> !p.expected().contains("notice BODY_FROM_DATA"));
  }

  @ParameterizedTest
  @MethodSource("shown")
  void goldenPages(GoldenPage page) {
    check(page.source());
  }

  @Test
  void generatedPages() {
    LongStream.rangeClosed(1, 60).forEach(seed -> check(GeneratedPages.page(seed).html()));
  }

  @Test
  void developmentPages() throws IOException {
    assumeTrue(Files.isDirectory(CORPUS), "the development pages are not beside the project");
    for (String set : List.of("fundus-a", "traf-a", "readability")) {
      List<Path> pages;
      try (Stream<Path> files = Files.list(CORPUS.resolve(set).resolve("pages"))) {
        pages = files.filter(f -> f.toString().endsWith(".gz")).sorted().toList();
      }
      for (int i = 0; i < pages.size(); i += EVERY) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(pages.get(i)))) {
          check(Jsoup.parse(in, null, ""));
        }
      }
    }
  }

  private static void check(String html) {
    check(Jsoup.parse(html));
  }

  private static void check(Document document) {
    Analysis analysis = EXTRACTOR.analyze(Page.html(document));
    String kept =
        analysis.verdicts().stream()
            .filter(Analysis.Verdict::kept)
            .map(v -> v.block().text())
            .collect(Collectors.joining());
    String body =
        analysis.article().body().stream().map(Content::text).collect(Collectors.joining());
    assertThat(squeeze(body)).isEqualTo(squeeze(kept));
    assertThat(isSubsequence(squeeze(body), squeeze(document.body().wholeText())))
        .as(body)
        .isTrue();
  }

  /** Leaves out what makes no difference to a reader: white space and invisible characters. */
  private static String squeeze(String text) {
    StringBuilder s = new StringBuilder();
    text.chars()
        .filter(c -> c > ' ' && !Character.isSpaceChar(c) && "\u00ad\u200b\ufeff".indexOf(c) < 0)
        .forEach(c -> s.append((char) c));
    return s.toString();
  }

  private static boolean isSubsequence(String part, String whole) {
    int at = 0;
    for (int i = 0; i < part.length(); i++) {
      at = whole.indexOf(part.charAt(i), at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return true;
  }
}
