package example;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jsoup.Jsoup;

/** Reads a feed whose pages were saved beside it. */
public final class ReadFeed {
  private ReadFeed() {}

  /** Prints the stories; the folder is the argument. */
  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args.length > 0 ? args[0] : "examples/feed/pages");
    FeedStep step = new FeedStep(url -> saved(folder, url));
    try (InputStream feed = Files.newInputStream(folder.resolve("feed.xml"))) {
      for (FeedStep.Story story : step.read(feed)) {
        System.out.println(story.source() + " " + story.title());
        System.out.println("     " + Jsoup.parse(story.html()).text());
      }
    }
  }

  /** Stands in for the reader's client. */
  static Optional<byte[]> saved(Path folder, URI url) {
    Path file = folder.resolve(Path.of(url.getPath()).getFileName() + ".html");
    try {
      return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
