package news.winnow.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import news.winnow.model.Page;

/**
 * Reads pages and truths of a folder that holds {@code SET/index.jsonl}, {@code SET/truth.jsonl}
 * and {@code SET/pages}.
 */
final class Corpus {
  /** A page with what is known of it. */
  record Item(String set, String id, Page page, JsonNode truth) {
    String text(String field) {
      return truth.path(field).isTextual() ? truth.path(field).asText() : "";
    }

    List<String> list(String field) {
      List<String> out = new ArrayList<>();
      truth.path(field).forEach(n -> out.add(n.asText()));
      return out;
    }

    /** Returns the lines of the true text; none where only snippets of it are known. */
    List<String> lines() {
      return truth.path("sequence").isArray()
          ? list("sequence")
          : text("text").isEmpty() ? List.of() : List.of(text("text").split("\n"));
    }

    /** Pages of one domain must never be on both sides of a split. */
    String domain() {
      String d = text("domain");
      return d.isEmpty() ? set + ":" + id : d;
    }
  }

  /** Plain text as scrapers leave it. */
  static final String TEXT_SET = "fundus-a-text";

  private static final List<String> SETS =
      List.of("fundus-a", "wcxb-dev", "readability", "traf-a", TEXT_SET);

  private Corpus() {}

  /** Reads all sets. */
  static List<Item> all(Path corpus) throws IOException {
    List<Item> items = new ArrayList<>();
    for (String set : SETS) {
      items.addAll(read(corpus, set));
    }
    return items;
  }

  private static List<Item> read(Path corpus, String set) throws IOException {
    ObjectMapper json = new ObjectMapper();
    Map<String, JsonNode> truth = new HashMap<>();
    for (String line : Files.readAllLines(corpus.resolve(set).resolve("truth.jsonl"))) {
      JsonNode t = json.readTree(line);
      truth.put(t.path("id").asText(), t);
    }
    List<Item> items = new ArrayList<>();
    for (String line : Files.readAllLines(corpus.resolve(set).resolve("index.jsonl"))) {
      JsonNode entry = json.readTree(line);
      String id = entry.path("id").asText();
      byte[] bytes;
      String file = entry.path("file").asText();
      try (InputStream in =
          new GZIPInputStream(Files.newInputStream(corpus.resolve(set).resolve(file)))) {
        bytes = in.readAllBytes();
      }
      Page page =
          file.contains(".txt")
              ? Page.text(new String(bytes, java.nio.charset.StandardCharsets.UTF_8))
              : Page.html(bytes);
      items.add(
          new Item(
              set,
              id,
              address(entry.path("url").asText("")).map(page::at).orElse(page),
              truth.get(id)));
    }
    return items;
  }

  private static Optional<URI> address(String url) {
    try {
      return url.isEmpty() || url.equals("null") ? Optional.empty() : Optional.of(URI.create(url));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
