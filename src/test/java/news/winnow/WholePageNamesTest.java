package news.winnow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import news.winnow.model.Article;
import news.winnow.model.Content;
import news.winnow.model.Label;
import news.winnow.model.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What an article's own frame is called says nothing about its lines; what readers wrote below
 * does.
 */
class WholePageNamesTest {
  private static final ArticleExtractor EXTRACTOR = ArticleExtractor.create();
  private static final String STORY =
      """
      <h1>A loaf for the island</h1>
      <div class="text">
      <p>The baker of the northern quay has baked the same loaf for forty years, and gives away how.</p>
      <p>Flour comes with the mail boat on Mondays, and salt from the pans behind the old harbour.</p>
      <p>Rye is for the winter.</p>
      <p>Nobody on the island buys bread elsewhere, she says, and laughs about the shop in Kell.</p>
      </div>
      """;
  private static final String COMMENT =
      "Reader %d wrote: I have tried this loaf with my children, and the crust was as good as hers.";

  private static String text(Article article) {
    return article.body().stream().map(Content::toString).collect(Collectors.joining("\n"));
  }

  private static String thread(int count, String item) {
    StringBuilder list = new StringBuilder("<ul class=readers>");
    for (int i = 0; i < count; i++) {
      list.append(item.formatted(i, COMMENT.formatted(i)));
    }
    return list.append("</ul>").toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "docked-sharebar-content-container",
        "node node--type-recipe node--promoted",
        "post_box hentry category-popular-recipes tag-advertising",
        "newsletter-subscribe-frame"
      })
  void theFrameOfAnArticle(String classes) {
    String page =
        "<title>A loaf for the island</title><div class='%s'>%s</div><section>%s</section>"
            .formatted(classes, STORY, thread(10, "<li id='n%d'><p>%s</p></li>"));
    assertThat(text(EXTRACTOR.extract(Page.html(page)))).contains("Rye is for the winter");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<li class=commentbody id=comment-10%d><p>%s</p></li>",
        "<li><div id=div-comment-10%d class=comment-body><p>%s</p></div></li>",
        "<li class=yotpo-review id=r%d><p>%s</p></li>",
        "<li class=recipe-review-body id=r%d><p>%s</p></li>"
      })
  void aThreadLongerThanTheArticle(String item) {
    Article article =
        EXTRACTOR.extract(
            Page.html(
                "<title>A loaf for the island</title><div>" + STORY + "</div>" + thread(25, item)));
    assertThat(text(article)).contains("forty years").doesNotContain("wrote");
    assertThat(article.removed())
        .filteredOn(r -> r.text().contains("Reader 7 wrote"))
        .allMatch(r -> r.label() == Label.COMMENTS)
        .isNotEmpty();
  }
}
