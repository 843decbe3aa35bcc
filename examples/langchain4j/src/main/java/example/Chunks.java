package example;

import dev.langchain4j.data.document.Document;
import dev.langchain4j.data.document.splitter.DocumentByParagraphSplitter;
import dev.langchain4j.data.segment.TextSegment;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import news.winnow.ArticleExtractor;

/** From a page to the chunks that an embedding store takes. */
public final class Chunks {
  private static final int CHARS = 800;

  private Chunks() {}

  static List<TextSegment> of(Document article) {
    // pieces of a body are parted by blank lines: chunks end where paragraphs do
    return new DocumentByParagraphSplitter(CHARS, 0).split(article);
  }

  /** Prints the chunks of the page named by the first argument. */
  public static void main(String[] args) throws Exception {
    Path file = Path.of(args.length > 0 ? args[0] : "examples/pages/ferry-debate.html");
    ArticleDocuments documents = new ArticleDocuments(ArticleExtractor.create(), 0.5);
    try (InputStream in = Files.newInputStream(file)) {
      Document article = documents.parse(in);
      new TreeMap<>(article.metadata().toMap())
          .forEach((name, value) -> System.out.println(name + ": " + value));
      for (TextSegment chunk : of(article)) {
        System.out.println("--- " + chunk.metadata().getString("index"));
        System.out.println(chunk.text());
      }
    }
  }
}
