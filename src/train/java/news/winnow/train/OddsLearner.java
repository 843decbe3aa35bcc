package news.winnow.train;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.winnow.internal.read.Container;
import news.winnow.internal.read.TextBlock;
import news.winnow.internal.select.TokenOdds;

/**
 * Learns how much class and id words speak for the body, one vote a domain; a domain's own votes
 * can be left out.
 */
final class OddsLearner {
  private static final int MIN_DOMAINS = 8;

  private final Map<String, double[]> sums = new HashMap<>();
  private final Map<String, Map<String, double[]>> byDomain = new HashMap<>();
  private double prior;

  OddsLearner(List<TrainingPage> pages) {
    Map<String, Map<String, double[]>> counts = new HashMap<>();
    double yes = 0;
    double all = 0;
    for (TrainingPage p : pages) {
      Map<String, double[]> of = counts.computeIfAbsent(p.domain, k -> new HashMap<>());
      for (TextBlock b : p.page.blocks()) {
        if (p.weight[b.index()] > 0) {
          double y = p.label[b.index()];
          yes += y;
          all++;
          for (String key : keys(b)) {
            double[] c = of.computeIfAbsent(key, k -> new double[2]);
            c[0] += y;
            c[1]++;
          }
        }
      }
    }
    prior = yes / Math.max(1, all);
    counts.forEach(
        (domain, of) -> {
          Map<String, double[]> means = new HashMap<>();
          of.forEach(
              (key, c) -> {
                double mean = c[0] / c[1];
                means.put(key, new double[] {mean});
                double[] s = sums.computeIfAbsent(key, k -> new double[2]);
                s[0] += mean;
                s[1]++;
              });
          byDomain.put(domain, means);
        });
  }

  /** Words of the block's own container and its parent are near (0), the others far (1). */
  private static Set<String> keys(TextBlock b) {
    Set<String> keys = new HashSet<>();
    int step = 0;
    for (Container c = b.container(); c != null; c = c.parent()) {
      for (String name : c.names()) {
        for (String word : name.split("-")) {
          if (step < 2) {
            keys.add("0" + word);
          }
          keys.add("1" + word);
        }
      }
      step++;
    }
    return keys;
  }

  /** Returns the odds without the votes of one domain. */
  TokenOdds without(String domain) {
    return odds(byDomain.getOrDefault(domain, Map.of()));
  }

  /** Returns the odds with all votes. */
  TokenOdds all() {
    return odds(Map.of());
  }

  private TokenOdds odds(Map<String, double[]> leftOut) {
    Map<String, float[]> table = new HashMap<>();
    sums.forEach(
        (key, s) -> {
          double[] own = leftOut.get(key);
          double sum = s[0] - (own == null ? 0 : own[0]);
          double n = s[1] - (own == null ? 0 : 1);
          String word = key.substring(1);
          if (n >= MIN_DOMAINS
              && word.length() > 1
              && word.length() < 24
              && !Character.isDigit(word.charAt(0))) {
            double p = Math.min(0.99, Math.max(0.01, (sum + 2 * prior) / (n + 2)));
            float value =
                (float) (Math.round(Math.log(p / (1 - p)) * Math.min(1, n / 8) * 100) / 100.0);
            float[] v = table.computeIfAbsent(word, k -> new float[] {Float.NaN, Float.NaN});
            v[key.charAt(0) - '0'] = value;
          }
        });
    return new TokenOdds(table);
  }
}
