package example;

import java.net.URI;
import news.winnow.ArticleExtractor;
import news.winnow.model.Article;
import news.winnow.model.Page;
import news.winnow.render.Renderer;

/** From trafilatura, which is Python: what its {@code extract} does with its usual options. */
final class FromTrafilatura {
  private static final ArticleExtractor EXTRACTOR = ArticleExtractor.create();

  private FromTrafilatura() {}

  static String after(String url, byte[] html) {
    Article article = EXTRACTOR.extract(Page.html(html).at(URI.create(url)));
    if (article.body().isEmpty()) {
      return ""; // article.notices() says why
    }
    String json = Renderer.json().render(article);
    String markdown = Renderer.markdown().render(article);
    return json + "\n" + markdown;
  }
}
