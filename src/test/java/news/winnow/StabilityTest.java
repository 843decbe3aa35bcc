package news.winnow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import news.winnow.internal.label.ShippedRules;
import news.winnow.model.Analysis;
import news.winnow.model.Article;
import news.winnow.model.Content;
import news.winnow.model.Page;
import news.winnow.model.Removal;
import news.winnow.render.Renderer;
import news.winnow.rule.Rule;
import news.winnow.rule.RuleSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for every page: the same result however often, wherever, in whatever order. */
class StabilityTest {
  private static final ArticleExtractor EXTRACTOR = Unhurried.EXTRACTOR;
  private static final URI URL = URI.create("https://courier.example/a/b.html");

  static Stream<Page> pages() {
    List<Page> pages = new ArrayList<>();
    Path examples = Path.of("examples", "pages");
    try {
      pages.add(Page.html(Files.readAllBytes(examples.resolve("ferry-debate.html"))).at(URL));
      pages.add(Page.text(Files.readString(examples.resolve("ferry-debate.txt"))).at(URL));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    GeneratedPages.dozen().forEach(g -> pages.add(Page.html(g.html()).at(URL)));
    return pages.stream();
  }

  private static String json(Article article) {
    return Renderer.json().render(article);
  }

  @Test
  void pagesHaveBodies() {
    assertThat(pages().map(EXTRACTOR::extract))
        .allSatisfy(a -> assertThat(a.body()).isNotEmpty())
        .allSatisfy(a -> assertThat(a.removed()).isNotEmpty());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void samePageTwiceGivesTheSameArticle(Page page) {
    Article first = EXTRACTOR.extract(page);
    Article second = EXTRACTOR.extract(page);
    assertThat(second).isEqualTo(first).hasSameHashCodeAs(first);
    assertThat(json(second)).isEqualTo(json(first));
    assertThat(EXTRACTOR.analyze(page).article()).isEqualTo(first);
    assertThat(ArticleExtractor.create().extract(page)).isEqualTo(first);
  }

  @Test
  void eightThreadsGiveTheSameArticles() throws Exception {
    List<Page> pages = pages().toList();
    List<Article> expected = pages.stream().map(EXTRACTOR::extract).toList();
    Callable<List<Article>> all = () -> pages.stream().map(EXTRACTOR::extract).toList();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      for (Future<List<Article>> result : threads.invokeAll(Collections.nCopies(16, all))) {
        assertThat(result.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void orderOfRulesDoesNotMatter() {
    List<Rule> rules = new ArrayList<>(ShippedRules.all());
    assertThat(rules).hasSizeGreaterThan(100);
    List<Page> pages = pages().toList();
    ArticleExtractor inOrder = withRules(rules);
    List<Article> expected = pages.stream().map(inOrder::extract).toList();
    for (int seed = 0; seed < 3; seed++) {
      Collections.shuffle(rules, new Random(seed));
      ArticleExtractor shuffled = withRules(rules);
      for (int i = 0; i < pages.size(); i++) {
        Article article = shuffled.extract(pages.get(i));
        assertThat(article).isEqualTo(expected.get(i));
        assertThat(json(article)).isEqualTo(json(expected.get(i)));
      }
    }
  }

  private static ArticleExtractor withRules(List<Rule> rules) {
    return ArticleExtractor.builder().noShippedRules().rules(new RuleSet("all", rules)).build();
  }

  @Test
  void orderOfRuleSetsDoesNotMatter() {
    RuleSet site =
        RuleSet.parse(
            "courier.rules",
            "site courier.example\nother 2 when text contains \"harbour\" and words < 12\n");
    RuleSet general =
        RuleSet.parse("house.rules", "share 9 when text starts \"share\"\nbody 1 when words > 5\n");
    RuleSet against = RuleSet.parse("more.rules", "other 9 when text starts \"share\"\n");
    ArticleExtractor one = ArticleExtractor.builder().rules(site, general, against).build();
    ArticleExtractor two =
        ArticleExtractor.builder().rules(against).rules(general).rules(site).build();
    List<Page> pages = pages().toList();
    int changed = 0;
    for (Page page : pages) {
      Analysis expected = one.analyze(page);
      Analysis found = two.analyze(page);
      assertThat(found.article()).isEqualTo(expected.article());
      assertThat(Renderer.json().render(found)).isEqualTo(Renderer.json().render(expected));
      changed += EXTRACTOR.extract(page).equals(expected.article()) ? 0 : 1;
    }
    assertThat(changed).as("pages on which the added rules do something").isPositive();
  }

  private static List<Integer> attributeCounts(Document document) {
    List<Integer> counts = new ArrayList<>();
    document.traverse((node, depth) -> counts.add(node.attributesSize()));
    return counts;
  }

  private static Document parse(Page page) {
    String html =
        page.source() instanceof Page.HtmlText text
            ? text.html()
            : new String(((Page.HtmlBytes) page.source()).bytes());
    return Jsoup.parse(html, URL.toString());
  }

  static Stream<Page> htmlPages() {
    return pages().filter(p -> !(p.source() instanceof Page.PlainText));
  }

  @ParameterizedTest
  @MethodSource("htmlPages")
  void callersDocumentIsUntouched(Page page) {
    Document document = parse(page);
    String before = document.outerHtml();
    List<Integer> counts = attributeCounts(document);
    Article article = EXTRACTOR.extract(Page.html(document));
    EXTRACTOR.analyze(Page.html(document));
    assertThat(attributeCounts(document)).isEqualTo(counts);
    assertThat(document.outerHtml()).isEqualTo(before);
    assertThat(article.text()).isEqualTo(EXTRACTOR.extract(page).text());
  }

  /** jsoup keeps lists it has made in a hidden attribute, which two threads must not write. */
  @Test
  void nothingIsCachedInTheCallersDocument() {
    String picture = "<picture><source srcset=b.jpg><img alt=x></picture><p>One";
    for (Page page : pages().filter(p -> p.source() instanceof Page.HtmlText).toList()) {
      Document document = Jsoup.parse(((Page.HtmlText) page.source()).html());
      document.body().prepend(picture);
      document.head().append("<meta name=description content=x><base href=/x>");
      EXTRACTOR.extract(Page.html(document).at(URL));
      for (Element e : document.getAllElements()) {
        assertThat(e.attributes().hasKey("/jsoup.userdata")).as(e.normalName()).isFalse();
      }
    }
  }

  @Test
  void documentCanBeReadByManyThreads() throws Exception {
    String css = "other 1 when css \"div > p:first-child, ul li:nth-child(2), div:has(> img)\"\n";
    ArticleExtractor extractor =
        ArticleExtractor.builder().rules(RuleSet.parse("css", css)).build();
    List<Page> pages = htmlPages().toList();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      for (int round = 0; round < 20; round++) {
        Page page = pages.get(round % pages.size());
        Document document = parse(page);
        String before = document.outerHtml();
        List<Integer> counts = attributeCounts(document);
        Article expected = extractor.extract(page);
        Callable<Article> extract = () -> extractor.extract(Page.html(document).at(URL));
        for (Future<Article> result : threads.invokeAll(Collections.nCopies(4, extract))) {
          assertThat(result.get()).isEqualTo(expected);
        }
        assertThat(attributeCounts(document)).isEqualTo(counts);
        assertThat(document.outerHtml()).isEqualTo(before);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static String visible(String text) {
    StringBuilder visible = new StringBuilder();
    for (char c : text.toCharArray()) {
      if (!Character.isWhitespace(c) && c != '\u00a0' && c != '\u00ad' && c != '\u200b') {
        visible.append(c);
      }
    }
    return visible.toString();
  }

  private static boolean isSubsequence(String part, String whole) {
    int i = 0;
    for (int j = 0; i < part.length() && j < whole.length(); j++) {
      i += part.charAt(i) == whole.charAt(j) ? 1 : 0;
    }
    return i == part.length();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void textIsASubsequenceOfThePagesText(Page page) {
    String whole =
        page.source() instanceof Page.PlainText text ? text.text() : parse(page).body().wholeText();
    Article article = EXTRACTOR.extract(page);
    assertThat(visible(article.text())).isNotEmpty();
    assertThat(isSubsequence(visible(article.text()), visible(whole))).isTrue();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void bodyIsTheKeptBlocksInTheirOrder(Page page) {
    Analysis analysis = EXTRACTOR.analyze(page);
    List<String> kept = new ArrayList<>();
    analysis.verdicts().stream().filter(v -> v.kept()).forEach(v -> kept.add(v.block().text()));
    List<String> given = new ArrayList<>();
    for (Content content : analysis.article().body()) {
      if (content instanceof Content.TableRow row) {
        row.cells().forEach(cell -> given.add(cell.text()));
      } else if (!content.text().isEmpty()) {
        given.add(content.text());
      }
    }
    assertThat(given).isEqualTo(kept);
    assertThat(analysis.verdicts()).extracting(v -> v.block().index()).isSorted();
    assertThat(analysis.verdicts()).extracting(v -> v.block().index()).doesNotHaveDuplicates();
  }

  @Test
  void noBlockIsGivenTwiceAndNoneIsLost() {
    for (GeneratedPages.Generated page : GeneratedPages.dozen()) {
      Analysis analysis = EXTRACTOR.analyze(Page.html(page.html()));
      StringBuilder given = new StringBuilder(analysis.article().text()).append('\n');
      analysis.article().removed().stream().map(Removal::text).forEach(t -> given.append(t));
      StringBuilder blocks = new StringBuilder();
      analysis.verdicts().forEach(v -> blocks.append(v.block().text()).append('\n'));
      for (int i = 0; i < page.marks(); i++) {
        String mark = GeneratedPages.mark(i);
        assertThat(occurrences(given, mark)).as(mark).isLessThanOrEqualTo(1);
        assertThat(occurrences(blocks, mark)).as(mark).isEqualTo(1);
      }
    }
  }

  private static int occurrences(CharSequence text, String part) {
    String s = text.toString();
    int n = 0;
    for (int i = s.indexOf(part); i >= 0; i = s.indexOf(part, i + 1)) {
      n++;
    }
    return n;
  }

  @Test
  void elementsOfTheCallersDocumentAreNotHandedOut() {
    Document document = Jsoup.parse(GeneratedPages.page(1).html());
    Article before = EXTRACTOR.extract(Page.html(document));
    String json = json(before);
    for (Element e : document.body().getAllElements()) {
      e.attr("href", "https://changed.example/");
    }
    document.body().empty();
    assertThat(json(before)).isEqualTo(json);
  }
}
