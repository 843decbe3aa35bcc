package example;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import news.winnow.ArticleExtractor;

/** A crawl of a site that was saved to a folder, to show the step in its place. */
public final class Crawl {
  private static final int MOST_PAGES = 100;

  private Crawl() {}

  /** Crawls from the front page; the folder is the argument. */
  public static void main(String[] args) throws IOException {
    Path site = Path.of(args.length > 0 ? args[0] : "examples/crawler/site");
    ParseStep step = new ParseStep(ArticleExtractor.create());
    Deque<URI> queue = new ArrayDeque<>(Set.of(URI.create("https://islander.example/index.html")));
    Set<URI> seen = new HashSet<>(queue);

    while (!queue.isEmpty() && seen.size() <= MOST_PAGES) {
      URI url = queue.remove();
      Path saved = site.resolve(url.getPath().substring(1)).normalize();
      if (!saved.startsWith(site) || !Files.isRegularFile(saved)) {
        System.out.println("404 " + url);
        continue;
      }
      ParseStep.Parsed parsed =
          step.parse(url, "text/html; charset=utf-8", Files.readAllBytes(saved), Instant.now());
      System.out.println("200 " + url);
      parsed.fields().forEach((name, values) -> System.out.println("    " + name + ": " + values));
      System.out.println("    " + parsed.text().length() + " chars of text");
      parsed.links().stream().filter(seen::add).forEach(queue::add);
    }
  }
}
