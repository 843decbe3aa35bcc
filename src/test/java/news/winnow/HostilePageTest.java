package news.winnow;

import static news.winnow.HostilePages.FIRST;
import static news.winnow.HostilePages.LAST;
import static news.winnow.HostilePages.PROSE;
import static news.winnow.HostilePages.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import news.winnow.model.Analysis;
import news.winnow.model.Article;
import news.winnow.model.Label;
import news.winnow.model.Limits;
import news.winnow.model.Notice;
import news.winnow.model.Page;
import news.winnow.model.Removal;
import news.winnow.render.Renderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages made to cost time, memory or the stack; each is read on a small stack. */
class HostilePageTest {
  /** A loaded machine must not cut what the tests look for. */
  private static final ArticleExtractor EXTRACTOR =
      ArticleExtractor.builder()
          .limits(Limits.defaults().withDeadline(Duration.ofSeconds(SmallStack.SECONDS)))
          .build();

  private static Article extract(Page page) throws Exception {
    return SmallStack.call(() -> EXTRACTOR.extract(page));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("news.winnow.HostilePages#aroundAStory")
  void storyIsFoundAmongHostileMarkup(String name, Supplier<String> html) throws Exception {
    assertThat(extract(Page.html(html.get())).text()).contains(FIRST, LAST);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("news.winnow.HostilePages#withoutAStory")
  void everyPageGivesAnArticleThatCanBeRendered(String name, Supplier<String> html)
      throws Exception {
    Analysis analysis = SmallStack.call(() -> EXTRACTOR.analyze(Page.html(html.get())));
    Article article = analysis.article();
    assertThat(analysis.verdicts().size()).isLessThanOrEqualTo(Limits.defaults().maxBlocks());
    assertThat(analysis.verdicts().stream().anyMatch(v -> v.kept()))
        .isEqualTo(!article.text().isEmpty());
    assertThat(article.body().isEmpty()).isEqualTo(article.confidence() == 0);
    if (article.body().isEmpty()) {
      assertThat(article.notices()).isNotEmpty();
    }
    SmallStack.call(() -> Renderer.markdown().render(article));
    Safe.assertSafe(SmallStack.call(() -> Renderer.html().render(article)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\n\n", " \r\n \r\n"})
  void hundredThousandLinesOfOneWord(String end) throws Exception {
    Article article = extract(Page.text(("word" + end).repeat(100_000)));
    assertThat(article.notices()).extracting(Notice::kind).contains(Notice.Kind.LIMIT_REACHED);
  }

  @Test
  void hostileTexts() throws Exception {
    for (String line : List.of("word ".repeat(400_000), "Advertisement ".repeat(1_000_000))) {
      assertThat(extract(Page.text(line)).notices())
          .extracting(Notice::kind)
          .contains(Notice.Kind.LIMIT_REACHED);
    }
    assertThat(extract(Page.text("Advertisement\n\n".repeat(40_000))).removed())
        .hasSize(40_000)
        .allMatch(r -> r.label() == Label.ADVERTISEMENT);
    assertThat(extract(Page.text("\u0000".repeat(100_000))).notices())
        .extracting(Notice::kind)
        .containsExactly(Notice.Kind.NOT_TEXT);
    assertThat(extract(Page.text("\u200b\u202e \n".repeat(100_000))).body()).isEmpty();
    assertThat(extract(Page.text("- ".repeat(500_000))).body()).isEmpty();
    assertThat(extract(Page.text("\ud83d\udc00\udc00 x\n\n".repeat(20_000))).body()).isEmpty();
  }

  @Test
  void deepDocumentOfTheCallerIsReadWithoutRecursion() throws Exception {
    Element tower = new Element("div");
    for (int i = 0; i < 2000; i++) {
      tower.appendChild(new Element("p").appendChild(new TextNode(FIRST + " " + i)));
    }
    for (int i = 0; i < 100_000; i++) {
      tower = new Element("div").appendChild(tower);
    }
    Document document = Document.createShell("https://courier.example/");
    document.body().appendChild(tower);
    Analysis analysis = SmallStack.call(() -> EXTRACTOR.analyze(Page.html(document)));
    assertThat(analysis.verdicts()).hasSize(2000);
    assertThat(analysis.verdicts().get(0).block().place())
        .startsWith("... > div")
        .hasSizeLessThan(200);
  }

  @Test
  void removalsOfAHostilePageKeepTheirShape() throws Exception {
    Page page = Page.html(story("", "<p>Also read</p>".repeat(5000)));
    Analysis analysis = SmallStack.call(() -> EXTRACTOR.analyze(page));
    SmallStack.call(() -> Renderer.json().render(analysis) + Renderer.report().render(analysis));
    Article article = analysis.article();
    assertThat(article.removed()).hasSize(5000);
    assertThat(article.removed()).allSatisfy((Removal r) -> assertThat(r.rules()).isNotEmpty());
  }

  @Test
  void nothingOfAPageIsHeldByItsArticle() throws Exception {
    List<Article> articles = new ArrayList<>();
    List<WeakReference<Document>> pages = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      // words and names that no page before had
      String own =
          PROSE.replace("ferry", "ferry" + i).replace("<p>", "<p class='story-" + i + "'>");
      Document page = Jsoup.parse(story("<div id=n" + i + "><a href=/" + i + ">x</a></div>", own));
      articles.add(extract(Page.html(page)));
      pages.add(new WeakReference<>(page));
    }
    for (int i = 0; i < 50 && pages.stream().anyMatch(p -> p.get() != null); i++) {
      System.gc();
      Thread.sleep(20);
    }
    assertThat(pages).allMatch(p -> p.get() == null);
    assertThat(articles).allMatch(a -> a.text().contains(FIRST));
  }

  @Test
  void nothingIsHeldAfterLargePages() throws Exception {
    extract(Page.html(story("", "")));
    long before = held();
    for (int i = 0; i < 3; i++) {
      StringBuilder words = new StringBuilder();
      for (int k = 0; k < 20_000; k++) {
        words.append("<p class=c").append(i).append('x').append(k).append(">w").append(i * k);
      }
      assertThat(extract(Page.html(story("", words.toString()))).text()).contains(FIRST);
      extract(Page.text("x".repeat(10_000_000)));
    }
    assertThat(held() - before).isLessThan(20_000_000);
  }

  private static long held() throws InterruptedException {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      System.gc();
      Thread.sleep(20);
      Runtime runtime = Runtime.getRuntime();
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }
}
