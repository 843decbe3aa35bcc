package news.winnow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import news.winnow.model.Article;
import news.winnow.model.ArticleDate;
import news.winnow.model.Notice;
import news.winnow.model.Page;
import news.winnow.rule.RuleSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What only scripts know is found however the page comes; of bytes the parser sees less. */
class ScriptDataTest {
  private static final String PARAGRAPH =
      "The harbour board of Larkhaven decided on Monday that the night ferry to the outer islands"
          + " will sail again from October on, twice a week and at the old fare.";

  private static final String SHOWN =
      "<title>The night ferry sails again from October on</title><body><article>"
          + "<h1>The night ferry sails again from October on</h1>"
          + ("<p>" + PARAGRAPH + "</p>").repeat(5)
          + "</article>";

  /** A way to hand over a page. */
  interface Form {
    Page of(String html);
  }

  static Stream<Form> forms() {
    return Stream.of(
        Page::html,
        html -> Page.html(html.getBytes(StandardCharsets.UTF_8)),
        html -> Page.html(html.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.UTF_16LE),
        html -> Page.html(org.jsoup.Jsoup.parse(html)));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void aDate(Form form) {
    String script =
        "<script>var ship = {\"section\":\"harbour\", \"publishedAt\":\"2024-05-01T10:00:00+02:00\","
            + " \"show\": function (i, n) { return i<n; }};</script>";
    Article article = ArticleExtractor.create().extract(form.of(SHOWN + script));
    assertThat(article.body()).isNotEmpty();
    assertThat(article.published()).map(ArticleDate::raw).contains("2024-05-01T10:00:00+02:00");
  }

  @ParameterizedTest
  @MethodSource("forms")
  void theWholeText(Form form) {
    String state = ("{\"type\":\"text\",\"text\":\"" + PARAGRAPH + "\"},").repeat(6);
    String page =
        "<title>The night ferry sails again from October on</title><body><div id=root></div>"
            + "<script>window.__STATE__ = {\"headline\":\"The night ferry sails again from October"
            + " on\",\"body\":["
            + state.substring(0, state.length() - 1)
            + "]};</script>";
    Article article = ArticleExtractor.create().extract(form.of(page));
    assertThat(article.notices()).extracting(Notice::kind).contains(Notice.Kind.BODY_FROM_DATA);
    assertThat(article.text()).contains(PARAGRAPH);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void whatARuleReadsThere(Form form) {
    String script = "<script>ship.register('section', 'Harbour and islands'); %s</script>";
    RuleSet rules =
        RuleSet.parse(
            "ship.rules",
            "section when xpath \"substring-before(substring-after(//script, \\\"'section', '\\\"),"
                + " \\\"')\\\")\"");
    String page = script.formatted("ship.sail('outer islands'); ".repeat(5)) + SHOWN;
    Article article = ArticleExtractor.builder().rules(rules).build().extract(form.of(page));
    assertThat(article.section()).contains("Harbour and islands");
  }
}
