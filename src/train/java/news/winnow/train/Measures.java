package news.winnow.train;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Measures of one set, a mean over the pages whose truth has the field; snippets are counted over
 * all pages.
 */
final class Measures {
  private static final String INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f";

  private final Map<String, double[]> means = new TreeMap<>();
  private final int[] snippets = new int[3];

  /** Compares what was extracted from a page, null for nothing, with the truth. */
  void add(JsonNode truth, JsonNode page) {
    String text = page.path("text").asText("");
    if (truth.path("sequence").isArray()) {
      List<String> given = new ArrayList<>();
      for (JsonNode b : page.path("body")) {
        if (!b.path("text").asText("").isBlank()) {
          given.add(b.path("text").asText());
        }
      }
      mean("exact paragraphs, F1", paragraphs(truth, given));
      mean(
          "text, word F1",
          CurveFitter.wordF1(text, String.join("\n", strings(truth.path("sequence")))));
    } else if (truth.path("text").isTextual() && !truth.path("text").asText().isEmpty()) {
      mean("text, word F1", CurveFitter.wordF1(text, truth.path("text").asText()));
    }
    if (truth.path("with").size() > 0 && !truth.path("text").isTextual()) {
      count(truth, text);
    }
    if (!truth.path("title").asText("").isEmpty()) {
      String title = page.path("title").asText("");
      mean("title", bare(truth.path("title").asText()).equals(bare(title)) ? 1 : 0);
    }
    if (truth.path("authors").size() > 0) {
      Set<String> given = new HashSet<>();
      page.path("authors").forEach(a -> given.add(bare(a.path("name").asText(a.asText()))));
      Set<String> wanted = new HashSet<>();
      strings(truth.path("authors")).forEach(a -> wanted.add(bare(a)));
      Set<String> both = new HashSet<>(wanted);
      both.retainAll(given);
      mean("authors, F1 a page", 2.0 * both.size() / (wanted.size() + given.size()));
    }
    String date = truth.path("date").asText("");
    if (date.length() >= 10) {
      String given = page.path("published").asText("");
      mean("date", given.length() >= 10 && given.regionMatches(0, date, 0, 10) ? 1 : 0);
    }
  }

  /** Returns each measure with its value. */
  Map<String, Double> values() {
    Map<String, Double> values = new TreeMap<>();
    means.forEach((name, m) -> values.put(name, m[0] / m[1]));
    if (snippets[1] + snippets[2] > 0) {
      values.put("snippets, F1", 2.0 * snippets[0] / (snippets[1] + snippets[2]));
    }
    return values;
  }

  private void mean(String name, double value) {
    double[] m = means.computeIfAbsent(name, k -> new double[2]);
    m[0] += value;
    m[1]++;
  }

  /** Counts snippets found that should be there, all that were found, all that should be there. */
  private void count(JsonNode truth, String text) {
    String line = String.join(" ", text.split("\\s+"));
    for (String s : strings(truth.path("with"))) {
      boolean found = line.contains(String.join(" ", s.strip().split("\\s+")));
      snippets[0] += found ? 1 : 0;
      snippets[1] += found ? 1 : 0;
      snippets[2]++;
    }
    for (String s : strings(truth.path("without"))) {
      snippets[1] += line.contains(String.join(" ", s.strip().split("\\s+"))) ? 1 : 0;
    }
  }

  /** Precision against the whole sequence, recall of the paragraphs: headings are free. */
  private static double paragraphs(JsonNode truth, List<String> given) {
    Map<String, Integer> found = counts(given);
    Map<String, Integer> all = counts(strings(truth.path("sequence")));
    Map<String, Integer> body = counts(strings(truth.path("paragraphs")));
    double precision = common(all, found) / Math.max(1.0, given.size());
    double recall = common(body, found) / Math.max(1.0, truth.path("paragraphs").size());
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  private static Map<String, Integer> counts(List<String> lines) {
    Map<String, Integer> counts = new HashMap<>();
    for (String line : lines) {
      StringBuilder visible = new StringBuilder();
      line.chars().filter(c -> INVISIBLE.indexOf(c) < 0).forEach(c -> visible.append((char) c));
      String s = Normalizer.normalize(visible, Normalizer.Form.NFKC);
      s = s.replaceAll("[\u2018\u2019\u201a\u201b\u00b4`]", "'");
      s = s.replaceAll("[\u201c\u201d\u201e\u201f]", "\"");
      counts.merge(String.join(" ", s.strip().split("\\s+")), 1, Integer::sum);
    }
    return counts;
  }

  private static double common(Map<String, Integer> a, Map<String, Integer> b) {
    double sum = 0;
    for (Map.Entry<String, Integer> e : a.entrySet()) {
      sum += Math.min(e.getValue(), b.getOrDefault(e.getKey(), 0));
    }
    return sum;
  }

  private static String bare(String s) {
    String folded = Normalizer.normalize(s, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return folded.replaceAll("(?U)\\W+", " ").strip();
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(n -> strings.add(n.asText()));
    return strings;
  }
}
