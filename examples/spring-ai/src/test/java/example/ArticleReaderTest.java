package example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.winnow.ArticleExtractor;
import org.junit.jupiter.api.Test;
import org.springframework.ai.document.Document;
import org.springframework.ai.transformer.splitter.TokenTextSplitter;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

class ArticleReaderTest {
  private static final Resource FERRY = new FileSystemResource("../pages/ferry-debate.html");
  private static final Resource NONE = new ByteArrayResource("<ul><li>Home".getBytes());

  private static List<Document> read(Resource... pages) {
    return new ArticleReader(ArticleExtractor.create(), List.of(pages)).read();
  }

  @Test
  void articleIsADocumentForEachSection() {
    List<Document> documents = read(NONE, FERRY);
    assertThat(documents)
        .extracting(d -> d.getMetadata().get("section"))
        .containsExactly(
            "",
            "Who pays for the night boat",
            "Calmer prices at the quay",
            "Keeping the eastern pier");
    assertThat(documents).extracting(d -> d.getMetadata().get("index")).containsExactly(0, 1, 2, 3);
  }

  @Test
  void everySectionHasTheFactsAndNoBoilerplate() {
    assertThat(read(FERRY))
        .allSatisfy(
            document -> {
              assertThat(document.getMetadata())
                  .containsEntry("authors", "Marta Olsen")
                  .containsEntry("source", "ferry-debate.html")
                  .containsEntry("publisher", "The Larkhaven Courier");
              assertThat(document.getText())
                  .doesNotContain("Must read", "Advertisement", "Also Read", "Newsletter");
            });
  }

  @Test
  void factsOutliveTheSplitter() {
    List<Document> chunks =
        TokenTextSplitter.builder().withChunkSize(60).build().apply(read(FERRY));
    assertThat(chunks)
        .hasSizeGreaterThan(4)
        .allSatisfy(c -> assertThat(c.getMetadata()).containsKeys("title", "section", "url"));
  }
}
