package news.winnow;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import news.winnow.model.Analysis;
import news.winnow.model.Article;
import news.winnow.model.Notice;
import news.winnow.model.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pages that libraries of this sort are known to fail on, each in the markup of a whole page:
 * the body is exactly what stands in the file beside the page.
 */
class GoldenTest {
  private static final ArticleExtractor EXTRACTOR = Unhurried.EXTRACTOR;

  static List<GoldenPage> pages() {
    return GoldenPage.all();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void articleIsWhatIsExpected(GoldenPage page) {
    Article article = EXTRACTOR.extract(page.toPage());
    if (Boolean.getBoolean("golden.update")) {
      page.expect(article);
    }
    assertThat(GoldenPage.describe(article)).as(page.comment()).isEqualTo(page.expected());
    boolean none = article.notices().stream().anyMatch(n -> n.kind() == Notice.Kind.NO_ARTICLE);
    assertThat(article.confidence()).isBetween(none ? 0.0 : 0.3, none ? 0.2 : 1.0);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void secondRunGivesTheSame(GoldenPage page) {
    Article first = EXTRACTOR.extract(page.toPage());
    assertThat(EXTRACTOR.extract(page.toPage())).isEqualTo(first);
  }

  /** The same page in the encodings of its language, as older sites serve it. */
  @ParameterizedTest
  @CsvSource({
    "en, windows-1252",
    "en, utf-16le",
    "zh, gb2312",
    "zh, gb18030",
    "ja, shift_jis",
    "ja, euc-jp",
    "ko, euc-kr",
    "th, windows-874",
    "ar, windows-1256",
    "he, windows-1255",
    "hi, utf-8"
  })
  void encodingDoesNotMatter(String language, String charset) {
    GoldenPage page = GoldenPage.named("script-" + language);
    String html = page.source().replace("charset=\"utf-8\"", "charset=\"" + charset + "\"");
    String mark = charset.startsWith("utf-16") ? "\ufeff" : "";
    Article article =
        EXTRACTOR.extract(Page.html((mark + html).getBytes(Charset.forName(charset))));
    assertThat(GoldenPage.describe(article)).isEqualTo(page.expected());
  }

  /** What a scraper makes of a page, menus and footer included, gives nearly the same body. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "accordion",
        "body-in-aside",
        "boilerplate-inside",
        "comments-in-details",
        "deep-nesting",
        "faq",
        "link-only-items",
        "list-heavy",
        "script-ar",
        "script-en",
        "script-he",
        "script-hi",
        "split-containers",
        "typed-body"
      })
  void plainTextGivesNearlyTheSame(String name) {
    Analysis html = EXTRACTOR.analyze(GoldenPage.named(name).toPage());
    String text = html.verdicts().stream().map(v -> v.block().text()).collect(joining("\n"));
    Article article = EXTRACTOR.extract(Page.text(text));
    assertThat(overlap(html.article().text(), article.text())).isGreaterThan(0.85);
  }

  /** Returns the F1 of two texts' words. */
  private static double overlap(String one, String two) {
    Map<String, Integer> counts = new HashMap<>();
    Stream.of(one.split("\\s+")).forEach(w -> counts.merge(w, 1, Integer::sum));
    int all = one.split("\\s+").length + two.split("\\s+").length;
    int shared = 0;
    for (String w : two.split("\\s+")) {
      if (counts.merge(w, -1, Integer::sum) >= 0) {
        shared++;
      }
    }
    return 2.0 * shared / all;
  }
}
