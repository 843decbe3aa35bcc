package example;

import com.chimbori.crux.articles.Article;
import com.chimbori.crux.articles.ArticleExtractor;
import java.net.URI;
import java.util.List;
import news.winnow.model.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** From Crux 2.1. */
final class FromCrux {
  private static final news.winnow.ArticleExtractor EXTRACTOR =
      news.winnow.ArticleExtractor.create();

  private FromCrux() {}

  static List<String> before(String url, String html) {
    Document document = Jsoup.parse(html, url);
    Article article =
        ArticleExtractor.with(url, document).extractMetadata().extractContent().article();
    String title = article.title;
    String image = article.imageUrl;
    String text = article.document.text(); // on one line
    return List.of(title, image, text);
  }

  static List<String> after(String url, String html) {
    Document document = Jsoup.parse(html, url);
    var article = EXTRACTOR.extract(Page.html(document).at(URI.create(url)));
    String title = article.title().orElse("");
    String image = article.leadImage().map(i -> i.url()).orElse("");
    String text = article.text(); // pieces with blank lines between
    return List.of(title, image, text);
  }
}
