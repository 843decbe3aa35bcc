package example;

import java.util.List;
import java.util.TreeMap;
import news.winnow.ArticleExtractor;
import org.springframework.ai.document.Document;
import org.springframework.ai.transformer.splitter.TokenTextSplitter;
import org.springframework.core.io.FileSystemResource;

/** From a page to the documents that a vector store takes. */
public final class Sections {
  private Sections() {}

  /** Prints the documents of the page named by the first argument. */
  public static void main(String[] args) {
    String file = args.length > 0 ? args[0] : "examples/pages/ferry-debate.html";
    ArticleReader reader =
        new ArticleReader(ArticleExtractor.create(), List.of(new FileSystemResource(file)));
    TokenTextSplitter splitter = TokenTextSplitter.builder().withChunkSize(200).build();
    for (Document document : splitter.apply(reader.read())) {
      System.out.println("--- " + new TreeMap<>(document.getMetadata()));
      System.out.println(document.getText());
    }
  }
}
