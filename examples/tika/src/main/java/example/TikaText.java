package example;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import news.winnow.ArticleExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;

/** Prints a page's text and metadata as Tika hands them on. */
public final class TikaText {
  private TikaText() {}

  /** Reads the page named by the first argument. */
  public static void main(String[] args) throws Exception {
    Path file = Path.of(args.length > 0 ? args[0] : "examples/pages/ferry-debate.html");
    AutoDetectParser parser = new AutoDetectParser(new WinnowParser(ArticleExtractor.create()));
    BodyContentHandler text = new BodyContentHandler(-1);
    Metadata metadata = new Metadata();
    try (InputStream in = Files.newInputStream(file)) {
      parser.parse(in, text, metadata, new ParseContext());
    }
    for (String name : new TreeSet<>(Arrays.asList(metadata.names()))) {
      System.out.println(name + ": " + String.join("; ", metadata.getValues(name)));
    }
    System.out.println(text);
  }
}
