package news.winnow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import news.winnow.model.Article;
import news.winnow.model.Content;
import news.winnow.model.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Guards the quality on development pages that are not ours to ship, where they lie beside the
 * project. The measures are simple ones; CONTRIBUTING.md says how quality is measured.
 */
class CorpusTest {
  private static final Path CORPUS = Path.of("..", "shared", "corpus");
  private static final ArticleExtractor EXTRACTOR = Unhurried.EXTRACTOR;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f";

  /** The least that the mean over a set may be. */
  @ParameterizedTest
  @CsvSource({
    "fundus-a,      PARAGRAPHS, 0.950",
    "fundus-a-text, PARAGRAPHS, 0.907",
    "traf-a,        SNIPPETS,   0.951",
    "wcxb-dev,      WORDS,      0.966",
    "readability,   WORDS,      0.957",
  })
  void qualityDoesNotFall(String set, Measure measure, double floor) throws IOException {
    check(set, measure, floor, UnaryOperator.identity());
  }

  /** The least where a page is written as its blocks, menus and footers included. */
  @ParameterizedTest
  @CsvSource({"fundus-a, PARAGRAPHS, 0.906", "traf-a, SNIPPETS, 0.894"})
  void qualityDoesNotFallWhereNoMarkupIsLeft(String set, Measure measure, double floor)
      throws IOException {
    check(set, measure, floor, CorpusTest::written);
  }

  private static Page written(Page page) {
    return Page.text(
        EXTRACTOR.analyze(page).verdicts().stream()
            .map(v -> v.block().text())
            .collect(Collectors.joining("\n\n")));
  }

  private static void check(String set, Measure measure, double floor, UnaryOperator<Page> form)
      throws IOException {
    Path folder = CORPUS.resolve(set);
    assumeTrue(Files.isDirectory(folder), "no development pages beside the project: " + folder);
    Map<String, JsonNode> truth = new HashMap<>();
    for (JsonNode line : lines(folder.resolve("truth.jsonl"))) {
      truth.put(line.get("id").asText(), line);
    }
    List<JsonNode> index = lines(folder.resolve("index.jsonl"));
    Map<String, Throwable> failures = new ConcurrentHashMap<>();
    List<Score> scores =
        index.parallelStream()
            .map(
                entry -> {
                  String id = entry.get("id").asText();
                  try {
                    return measure.of(
                        truth.get(id), EXTRACTOR.extract(form.apply(page(folder, entry))));
                  } catch (RuntimeException | StackOverflowError e) {
                    failures.put(id, e);
                    return new Score(0, 0, 1);
                  }
                })
            .toList();
    assertThat(new TreeMap<>(failures)).as("pages that throw").isEmpty();
    assertThat(scores).hasSameSizeAs(index).isNotEmpty();
    assertThat(measure.mean(scores)).as("%s of %s", measure, set).isGreaterThanOrEqualTo(floor);
  }

  /** Hits, what was given, and what there was to find. */
  private record Score(double hits, double given, double expected) {
    double f1() {
      if (given == 0 && expected == 0) {
        return 1;
      }
      return 2 * hits / (given + expected);
    }
  }

  private enum Measure {
    /** Share of words in common, a mean over pages. */
    WORDS {
      @Override
      Score of(JsonNode truth, Article article) {
        Map<String, Integer> expected = counts(words(truth.path("text").asText("")));
        Map<String, Integer> given = counts(words(article.text()));
        return new Score(common(expected, given), sum(given), sum(expected));
      }
    },
    /** Snippets that must and must not be there, pooled over pages. */
    SNIPPETS {
      @Override
      Score of(JsonNode truth, Article article) {
        String text = oneLine(article.text());
        int hits = found(truth.get("with"), text);
        return new Score(hits, hits + found(truth.get("without"), text), truth.get("with").size());
      }

      @Override
      double mean(List<Score> scores) {
        return new Score(
                scores.stream().mapToDouble(Score::hits).sum(),
                scores.stream().mapToDouble(Score::given).sum(),
                scores.stream().mapToDouble(Score::expected).sum())
            .f1();
      }
    },
    /** Exact paragraphs, a mean over pages; headings and summary may be given but need not. */
    PARAGRAPHS {
      @Override
      Score of(JsonNode truth, Article article) {
        Map<String, Integer> all = counts(folded(truth.get("sequence")));
        Map<String, Integer> body = counts(folded(truth.get("paragraphs")));
        Map<String, Integer> given =
            counts(
                article.body().stream()
                    .map(Content::text)
                    .filter(t -> !t.isBlank())
                    .map(CorpusTest::fold)
                    .toList());
        double precision = sum(given) == 0 ? 0 : common(all, given) / sum(given);
        double recall = sum(body) == 0 ? 1 : common(body, given) / sum(body);
        // as hits among as many given and expected, so that f1 is that of the two rates
        return precision + recall == 0
            ? new Score(0, 1, 1)
            : new Score(2 * precision * recall / (precision + recall), 1, 1);
      }
    };

    abstract Score of(JsonNode truth, Article article);

    double mean(List<Score> scores) {
      return scores.stream().mapToDouble(Score::f1).average().orElse(0);
    }
  }

  private static List<JsonNode> lines(Path file) throws IOException {
    List<JsonNode> nodes = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        nodes.add(JSON.readTree(line));
      }
    }
    return nodes;
  }

  private static Page page(Path folder, JsonNode entry) {
    String file = entry.get("file").asText();
    try (InputStream in = new GZIPInputStream(Files.newInputStream(folder.resolve(file)))) {
      byte[] bytes = in.readAllBytes();
      Page page =
          file.endsWith(".txt.gz")
              ? Page.text(new String(bytes, StandardCharsets.UTF_8))
              : Page.html(bytes);
      return address(entry.path("url").asText("").strip()).map(page::at).orElse(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<URI> address(String url) {
    try {
      return url.startsWith("http") ? Optional.of(new URI(url)) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c) || c == '_') {
                word.appendCodePoint(c);
              } else if (word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
              }
            });
    if (word.length() > 0) {
      words.add(word.toString());
    }
    return words;
  }

  private static String oneLine(String text) {
    return text.replaceAll("(?U)\\s+", " ").strip();
  }

  private static int found(JsonNode snippets, String text) {
    int found = 0;
    for (JsonNode snippet : snippets) {
      found += text.contains(oneLine(snippet.asText())) ? 1 : 0;
    }
    return found;
  }

  private static List<String> folded(JsonNode texts) {
    List<String> folded = new ArrayList<>();
    texts.forEach(t -> folded.add(fold(t.asText())));
    return folded;
  }

  private static String fold(String paragraph) {
    StringBuilder s = new StringBuilder();
    for (char c : paragraph.toCharArray()) {
      if ("‘’‚‛´`".indexOf(c) >= 0) {
        s.append('\'');
      } else if ("“”„‟".indexOf(c) >= 0) {
        s.append('"');
      } else if (INVISIBLE.indexOf(c) < 0) {
        s.append(c);
      }
    }
    return oneLine(Normalizer.normalize(s, Normalizer.Form.NFKC));
  }

  private static Map<String, Integer> counts(List<String> texts) {
    Map<String, Integer> counts = new HashMap<>();
    texts.forEach(t -> counts.merge(t, 1, Integer::sum));
    return counts;
  }

  private static double sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static double common(Map<String, Integer> a, Map<String, Integer> b) {
    double common = 0;
    for (Map.Entry<String, Integer> e : a.entrySet()) {
      common += Math.min(e.getValue(), b.getOrDefault(e.getKey(), 0));
    }
    return common;
  }
}
