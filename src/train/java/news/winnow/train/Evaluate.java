package news.winnow.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Measures articles against the truth.
 *
 * <pre>Evaluate CORPUS OUT</pre>
 *
 * Reads {@code OUT/SET.jsonl}, a line a page as {@link Train} or {@code winnow batch} writes it (or
 * another extractor in the same form), beside {@code CORPUS/SET/truth.jsonl}, and prints the
 * measures of each set. A page without a line counts as empty.
 */
public final class Evaluate {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Evaluate() {}

  /** Runs the program. */
  public static void main(String[] args) throws IOException {
    Path corpus = Path.of(args[0]);
    List<Path> files;
    try (Stream<Path> found = Files.list(Path.of(args[1]))) {
      files = found.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList();
    }
    for (Path file : files) {
      String set = file.getFileName().toString().replace(".jsonl", "");
      Path truth = corpus.resolve(set).resolve("truth.jsonl");
      if (Files.exists(truth)) {
        print(set, truth, file);
      }
    }
  }

  private static void print(String set, Path truth, Path extracted) throws IOException {
    Map<String, JsonNode> pages = byId(extracted);
    Measures measures = new Measures();
    Map<String, JsonNode> wanted = byId(truth);
    int missing = 0;
    for (Map.Entry<String, JsonNode> e : wanted.entrySet()) {
      JsonNode page = pages.get(e.getKey());
      missing += page == null ? 1 : 0;
      measures.add(e.getValue(), page == null ? JSON.createObjectNode() : page);
    }
    System.out.printf(Locale.ROOT, "%s: %d pages, %d missing%n", set, wanted.size(), missing);
    measures
        .values()
        .forEach((name, value) -> System.out.printf(Locale.ROOT, "  %-22s %.3f%n", name, value));
  }

  private static Map<String, JsonNode> byId(Path file) throws IOException {
    Map<String, JsonNode> lines = new TreeMap<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        JsonNode node = JSON.readTree(line);
        lines.put(node.path("id").asText(), node);
      }
    }
    return lines;
  }
}
