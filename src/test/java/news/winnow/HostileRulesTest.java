package news.winnow;

import static news.winnow.HostilePages.FIRST;
import static news.winnow.HostilePages.LAST;
import static news.winnow.HostilePages.PROSE;
import static news.winnow.HostilePages.story;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.winnow.model.Analysis;
import news.winnow.model.Article;
import news.winnow.model.Limits;
import news.winnow.model.Page;
import news.winnow.rule.RuleSet;
import news.winnow.rule.RuleSyntaxException;
import news.winnow.rule.foreign.AdblockFilters;
import news.winnow.rule.foreign.SiteConfigs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rule files made to cost time, memory or the stack; each is read and run on a small stack. */
class HostileRulesTest {
  private static final String MANY = "<div class=a><p class=b>x".repeat(300) + "</div>".repeat(300);

  private static final Page PAGE =
      Page.html(story("", MANY + "<p>x y z</p>".repeat(2000)))
          .at(URI.create("https://courier.example/a"));

  private static Arguments file(String name, Supplier<String> text) {
    return Arguments.of(name, text);
  }

  private static String numbered(int n, String before, String after) {
    StringBuilder s = new StringBuilder();
    IntStream.range(0, n).forEach(i -> s.append(before).append(i).append(after));
    return s.toString();
  }

  /** Each is a mistake with a place. */
  static Stream<Arguments> mistakes() {
    return Stream.of(
        file("brackets", () -> "body when " + "(".repeat(200_000)),
        file("not", () -> "body when " + "not ".repeat(200_000) + "repeated"),
        file("next", () -> "body when " + "next(".repeat(200_000)),
        file("long string", () -> "body when text is \"" + "x".repeat(5_000_000) + "\""),
        file("open string", () -> "body when text is \"" + "x".repeat(900)),
        file("long word", () -> "x".repeat(5_000_000)),
        file("long file", () -> "# \n".repeat(11_000_000)),
        file("many rules", () -> "keep when repeated\n".repeat(500_001)),
        file("weight", () -> "body " + "9".repeat(100_000) + " when repeated"),
        file("number", () -> "body when words > " + "9".repeat(100_000)),
        file("day", () -> "from 0000-00-00\nbody when repeated"),
        file("host", () -> "site " + "a.".repeat(100_000)),
        file("selector", () -> "body when css \"" + "a ".repeat(501) + "\""),
        file("deep selector", () -> "body when css \"" + ":has(".repeat(150) + "\""),
        file("expression", () -> "body when css \"p:matches((a+)+$)\""),
        file("expression of a class", () -> "body when css \"p[class~=(a+)+$]\""),
        file("NUL", () -> "bo\u0000dy when repeated"),
        file("bidirectional", () -> "\u202ebody when repeated"),
        file("surrogates", () -> "\udc00\ud83d when repeated"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void badFilesAreMistakesWithAPlace(String name, Supplier<String> text) {
    assertThatThrownBy(() -> SmallStack.call(() -> RuleSet.parse("bad.rules", text.get())))
        .isInstanceOf(RuleSyntaxException.class)
        .hasMessageStartingWith("bad.rules:")
        .extracting(e -> e.getMessage().length())
        .satisfies(length -> assertThat((int) length).isLessThan(1000));
  }

  /** Each is a rule set, and costs what it costs within the deadline. */
  static Stream<Arguments> costly() {
    String ancestors = "div ".repeat(120);
    return Stream.of(
        file("alternatives", () -> "widget when words < 0" + " or words < 0".repeat(9_000)),
        file("conditions", () -> "widget when repeated" + " and words > 0".repeat(9_000)),
        file(
            "levels",
            () -> "widget when " + "next(".repeat(30) + "text is \"x y z\"" + ")".repeat(30)),
        file("ancestors", () -> "widget when css \"" + ancestors + "p\""),
        file("siblings", () -> "widget when css \"" + "p ~ ".repeat(120) + "p\""),
        file("has", () -> "widget when css \"div:has(div:has(div:has(div p)))\""),
        file("everything", () -> numbered(2000, "widget when css \"*:not(.n", ")\"\n")),
        file("all of one length", () -> numbered(20_000, "widget when words < ", "\n")),
        file("all until the end", () -> numbered(2000, "widget until end when words < 9", "\n")),
        file("all after", () -> numbered(2000, "widget when after(text is \"", "\")\n")),
        file("cues", () -> numbered(50_000, "widget when text contains \"x y ", "\"\n")),
        file("cues of one another", () -> cuesOfOneAnother()),
        file("sites", () -> "site a.example\nwidget when repeated\n".repeat(50_000)));
  }

  private static String cuesOfOneAnother() {
    StringBuilder text = new StringBuilder();
    IntStream.range(1, 400)
        .forEach(
            n ->
                text.append("widget when text contains \"")
                    .append("x y ".repeat(n / 2))
                    .append("x\"\n"));
    return text.toString();
  }

  private static ArticleExtractor with(RuleSet rules, Duration deadline) {
    return ArticleExtractor.builder()
        .rules(rules)
        .limits(Limits.defaults().withDeadline(deadline))
        .build();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("costly")
  void costlyRulesKeepToTheDeadline(String name, Supplier<String> text) throws Exception {
    RuleSet rules = SmallStack.call(() -> RuleSet.parse("costly.rules", text.get()));
    ArticleExtractor extractor = with(rules, Duration.ofSeconds(1));
    Analysis analysis = SmallStack.call(() -> extractor.analyze(PAGE));
    // a fast machine gets to the end of rules that vote everything away: that is a notice, too
    if (analysis.article().notices().isEmpty()) {
      assertThat(analysis.article().text()).contains(FIRST, LAST);
    }
    assertThat(analysis.verdicts()).allMatch(v -> v.votes().size() <= 500);
  }

  @Test
  void ofManyVotesTheStrongestCount() {
    StringBuilder text = new StringBuilder("tags 50 when words > 0\n");
    text.append("share 3 when words > 0\n".repeat(700)).append("legal 2 when words > 0\n");
    ArticleExtractor extractor =
        ArticleExtractor.builder()
            .noShippedRules()
            .rules(RuleSet.parse("many.rules", text.toString()))
            .build();
    Analysis.Verdict verdict = extractor.analyze(Page.html(PROSE)).verdicts().get(0);
    assertThat(verdict.votes()).hasSize(500);
    assertThat(verdict.votes().get(0).weight()).isEqualTo(50);
    assertThat(verdict.votes()).allMatch(v -> v.weight() >= 3);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lists")
  void listsOfFiltersAreRead(String name, Supplier<String> text) throws Exception {
    RuleSet rules = SmallStack.call(() -> AdblockFilters.parse("list", text.get()).rules());
    Article article = SmallStack.call(() -> with(rules, Duration.ofSeconds(20)).extract(PAGE));
    assertThat(article.text()).contains(FIRST, LAST);
  }

  static Stream<Arguments> lists() {
    return Stream.of(
        file("long line", () -> "##." + "a".repeat(5_000_000)),
        file("many hosts", () -> "a.example,".repeat(100_000) + "##.b"),
        file("many exceptions", () -> numbered(20_000, "a", ".example#@#.b\n") + "##.b"),
        file("marks", () -> "#@".repeat(1_000_000) + "#?#"),
        file("deep", () -> "##.b" + ":not(".repeat(100_000)),
        file("many", () -> numbered(100_000, "##.slot-", "\n")),
        file("all of the page", () -> numbered(300, "##.a:not(.n", ")\n")));
  }

  @Test
  void siteConfigurationsAreRead(@TempDir Path folder) throws Exception {
    Files.writeString(
        folder.resolve("courier.example.txt"),
        "body: //div[@id='x']\n".repeat(3000)
            + numbered(500, "strip: //div[@class='n", "']\n")
            + "strip: //div"
            + "[not(".repeat(20_000)
            + "\nstrip: "
            + "//div".repeat(20_000)
            + "\ntitle: "
            + "x".repeat(200_000)
            + "\n"
            + "strip_id_or_class: a b ".repeat(1000));
    RuleSet rules = SmallStack.call(() -> SiteConfigs.load(folder).rules());
    Article article = SmallStack.call(() -> with(rules, Duration.ofSeconds(20)).extract(PAGE));
    assertThat(article.text()).contains(FIRST, LAST);
  }
}
