package example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.data.document.BlankDocumentException;
import dev.langchain4j.data.document.Document;
import dev.langchain4j.data.document.DocumentLoader;
import dev.langchain4j.data.document.DocumentSource;
import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.segment.TextSegment;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import news.winnow.ArticleExtractor;
import org.junit.jupiter.api.Test;

class ArticleDocumentsTest {
  private static final Path PAGES = Path.of("..", "pages");
  private static final String[] BOILERPLATE = {
    "Must read", "Advertisement", "Also Read", "Newsletter"
  };

  private final ArticleDocuments documents = new ArticleDocuments(ArticleExtractor.create(), 0.5);

  /** A file as LangChain4j's loaders hand it over, with metadata of its own. */
  private record Saved(Path file) implements DocumentSource {
    @Override
    public InputStream inputStream() throws java.io.IOException {
      return Files.newInputStream(file);
    }

    @Override
    public Metadata metadata() {
      return Metadata.from(Document.FILE_NAME, file.getFileName().toString());
    }
  }

  @Test
  void loaderGetsTheBodyWithItsFacts() {
    Document article =
        DocumentLoader.load(new Saved(PAGES.resolve("ferry-debate.html")), documents);
    assertThat(article.text()).startsWith("LARKHAVEN: ").doesNotContain(BOILERPLATE);
    assertThat(article.metadata().toMap())
        .containsEntry(Document.FILE_NAME, "ferry-debate.html")
        .containsEntry("authors", "Marta Olsen")
        .containsEntry("publisher", "The Larkhaven Courier")
        .containsEntry(
            Document.URL, "https://courier.example/harbour-ferry-talks-port-minister-returns/");
    assertThat(article.metadata().getDouble("confidence")).isBetween(0.5, 1.0);
  }

  @Test
  void chunksHoldWholeParagraphsAndTheFacts() {
    Document article =
        DocumentLoader.load(new Saved(PAGES.resolve("ferry-debate.html")), documents);
    List<TextSegment> chunks = Chunks.of(article);
    assertThat(chunks)
        .hasSizeGreaterThan(3)
        .allSatisfy(
            chunk -> {
              assertThat(chunk.metadata().getString("title")).startsWith("Harbour Ferry Talks");
              assertThat(chunk.text().length()).isLessThanOrEqualTo(800);
              assertThat(List.of(article.text().split("\n\n")))
                  .containsAll(List.of(chunk.text().split("\n\n")));
            });
  }

  @Test
  void documentsOfMarkupAndOfPlainTextAreTransformed() throws Exception {
    Metadata saved = Metadata.from(Document.URL, "https://www.courier.example/talks");
    Document html = Document.from(Files.readString(PAGES.resolve("ferry-debate.html")), saved);
    Document text = Document.from(Files.readString(PAGES.resolve("ferry-debate.txt")), saved);
    Document none = Document.from("<ul><li><a href='/a'>Home</a></li></ul>", saved);
    List<Document> articles = documents.transformAll(List.of(html, none, text));
    assertThat(articles)
        .hasSize(2)
        .allSatisfy(
            article ->
                assertThat(article.text())
                    .contains("does not become a lost winter.")
                    .doesNotContain(BOILERPLATE));
    assertThat(articles.get(1).metadata().getString(Document.URL))
        .isEqualTo("https://www.courier.example/talks");
  }

  @Test
  void addressThatIsNoneIsLeftAlone() throws Exception {
    String html = Files.readString(PAGES.resolve("ferry-debate.html"));
    Document document = Document.from(html, Metadata.from(Document.URL, "not an address"));
    assertThat(documents.transform(document).text()).startsWith("LARKHAVEN: ");
  }

  @Test
  void pageWithoutArticleIsBlank() {
    assertThatThrownBy(() -> documents.parse(new ByteArrayInputStream("<p>Hi".getBytes())))
        .isInstanceOf(BlankDocumentException.class);
  }
}
