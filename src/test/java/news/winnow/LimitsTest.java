package news.winnow;

import static news.winnow.HostilePages.FIRST;
import static news.winnow.HostilePages.LAST;
import static news.winnow.HostilePages.PROSE;
import static news.winnow.HostilePages.ld;
import static news.winnow.HostilePages.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import news.winnow.model.Article;
import news.winnow.model.Limits;
import news.winnow.model.Notice;
import news.winnow.model.Page;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each limit is reached, cuts the page there, and is noticed. */
class LimitsTest {
  /** A loaded machine must not cut what the tests look for. */
  private static final Limits LIMITS = Limits.defaults().withDeadline(Duration.ofMinutes(1));

  private static ArticleExtractor with(Limits limits) {
    return ArticleExtractor.builder().limits(limits).build();
  }

  static Stream<Arguments> limits() {
    Limits d = LIMITS;
    return Stream.of(
        Arguments.of("bytes", d.withMaxBytes(600)),
        Arguments.of("nodes", d.withMaxNodes(12)),
        Arguments.of("depth", d.withMaxDepth(1)),
        Arguments.of("blocks", d.withMaxBlocks(4)),
        Arguments.of("text", d.withMaxBlockText(60)),
        Arguments.of("json", d.withMaxJson(50)),
        Arguments.of("json objects", d.withMaxJsonObjects(1)),
        Arguments.of("json depth", d.withMaxJsonDepth(2)),
        Arguments.of("deadline", d.withDeadline(Duration.ofNanos(1))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("limits")
  void everyLimitCutsAndIsNoticed(String name, Limits limits) {
    String data =
        ld("{\"@type\":\"NewsArticle\",\"about\":{\"a\":{\"b\":[\"Ana Lima\",\"Jo Park\"]}}}")
            + ld("{\"@type\":\"WebSite\"}");
    String html = story(data, "<p>" + LAST + "</p>".repeat(3));
    List<Page> pages =
        List.of(Page.html(html), Page.html(html.getBytes()), Page.html(Jsoup.parse(html)));
    for (Page page : pages) {
      assertThat(with(LIMITS).extract(page).notices()).isEmpty();
      if (!name.equals("bytes") || !(page.source() instanceof Page.HtmlDocument)) {
        assertThat(with(limits).extract(page).notices())
            .extracting(Notice::kind)
            .contains(Notice.Kind.LIMIT_REACHED)
            .doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void cutPageKeepsWhatStoodBeforeTheCut() {
    Article article = with(LIMITS.withMaxBlocks(5)).extract(Page.html(story("", PROSE)));
    assertThat(article.title()).contains("Ferry talks");
    assertThat(article.text()).startsWith(FIRST).contains(LAST);
  }
}
