import java.nio.file.Files;
import java.nio.file.Path;
import news.winnow.ArticleExtractor;
import news.winnow.model.Article;
import news.winnow.model.Page;
import news.winnow.render.Renderer;

/** From a page to its article: the program of the README. */
public class ExtractOne {
  public static void main(String[] args) throws Exception {
    byte[] html = Files.readAllBytes(Path.of("examples/pages/ferry-debate.html"));
    ArticleExtractor extractor = ArticleExtractor.create(); // make one, share it between threads
    Article article = extractor.extract(Page.html(html));
    System.out.println(Renderer.markdown().render(article));
    article.authors().forEach(a -> System.out.println(a.name() + ", " + a.role()));
    article.removed().forEach(r -> System.out.println(r.label() + " by " + r.rules()));
  }
}
