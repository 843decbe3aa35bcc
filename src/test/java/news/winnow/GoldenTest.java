package news.winnow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.winnow.model.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages that libraries of this sort are known to fail on, each in the markup of a whole page:
 * the body is exactly what stands in the file beside the page.
 */
class GoldenTest {
  private static final ArticleExtractor EXTRACTOR = ArticleExtractor.create();

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
  }
}
