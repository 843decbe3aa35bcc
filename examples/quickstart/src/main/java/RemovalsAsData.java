import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import news.winnow.ArticleExtractor;
import news.winnow.model.Article;
import news.winnow.model.Label;
import news.winnow.model.Page;
import news.winnow.model.RelatedLink;
import news.winnow.model.Removal;

/** What was taken away is data too: links to other stories, advertisements to count. */
public class RemovalsAsData {
  public static void main(String[] args) throws IOException {
    Page page =
        Page.html(Files.readAllBytes(Path.of("examples/pages/ferry-debate.html")))
            .at(URI.create("https://courier.example/harbour-ferry-talks/"));
    Article article = ArticleExtractor.create().extract(page);

    System.out.println("Links to other stories:");
    for (RelatedLink link : article.relatedLinks()) {
      System.out.println("  " + link.kind() + ": " + link.text() + " -> " + link.url());
    }

    Map<Label, Long> count =
        article.removed().stream()
            .collect(Collectors.groupingBy(Removal::label, TreeMap::new, Collectors.counting()));
    System.out.println("Removed: " + count);
  }
}
