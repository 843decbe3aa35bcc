import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import news.winnow.ArticleExtractor;
import news.winnow.model.Label;
import news.winnow.model.Page;

/** A listener has the last word on what is taken away; here inline "Also read" lines stay. */
public class KeepARemoval {
  public static void main(String[] args) throws IOException {
    Page page = Page.html(Files.readAllBytes(Path.of("examples/pages/ferry-debate.html")));
    ArticleExtractor extractor =
        ArticleExtractor.builder()
            .onRemoval(removal -> removal.label() != Label.RELATED_LINKS) // false: it stays
            .build();
    System.out.println(extractor.extract(page).text());
  }
}
