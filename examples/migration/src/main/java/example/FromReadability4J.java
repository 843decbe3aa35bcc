package example;

import static java.util.stream.Collectors.joining;

import java.net.URI;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import news.winnow.ArticleExtractor;
import news.winnow.model.Page;
import news.winnow.model.Person;
import news.winnow.render.Renderer;

/** From Readability4J 1.0. */
final class FromReadability4J {
  private static final ArticleExtractor EXTRACTOR = ArticleExtractor.create();

  private FromReadability4J() {}

  static String before(String url, String html) {
    Article article = new Readability4J(url, html).parse();
    String title = article.getTitle();
    String byline = article.getByline();
    String content = article.getContent(); // HTML, not sanitised; null where nothing was found
    String text = article.getTextContent();
    return title + "\n" + byline + "\n" + content + "\n" + text;
  }

  static String after(String url, String html) {
    var article = EXTRACTOR.extract(Page.html(html).at(URI.create(url)));
    String title = article.title().orElse("");
    String byline = article.authors().stream().map(Person::name).collect(joining(", "));
    String content = Renderer.html().render(article); // HTML, sanitised
    String text = article.text();
    return title + "\n" + byline + "\n" + content + "\n" + text;
  }
}
