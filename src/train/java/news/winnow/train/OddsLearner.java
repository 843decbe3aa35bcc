package news.winnow.train;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.winnow.internal.read.Container;
import news.winnow.internal.read.TextBlock;
import news.winnow.internal.select.TokenOdds;
import news.winnow.internal.select.Words;

/**
 * Learns how much class and id words and words of the text speak for the body, one vote a domain; a
 * domain's own votes can be left out.
 */
final class OddsLearner {
  private static final int MIN_DOMAINS = 8;

  /** Words of texts are many: only those that many domains use and that say much are kept. */
  private static final int MIN_TEXT_DOMAINS = 20;

  private static final double MIN_TEXT_ODDS = 0.7;
  private static final char TEXT = '2';

  private final Map<String, double[]> sums = new HashMap<>();
  private final Map<String, Map<String, double[]>> byDomain = new HashMap<>();
  private double prior;
  private double usual;

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
    usual = median();
  }

  /** What the odds of most words of texts are near: most blocks with many words are body. */
  private double median() {
    double[] odds =
        sums.entrySet().stream()
            .filter(e -> e.getKey().charAt(0) == TEXT && e.getValue()[1] >= MIN_TEXT_DOMAINS)
            .mapToDouble(e -> logOdds(e.getValue()[0], e.getValue()[1]))
            .sorted()
            .toArray();
    return odds.length == 0 ? 0 : odds[odds.length / 2];
  }

  private double logOdds(double sum, double domains) {
    double p = Math.min(0.99, Math.max(0.01, (sum + 2 * prior) / (domains + 2)));
    return Math.log(p / (1 - p));
  }

  /**
   * Words of names of the block's own container and its parent are near (0), the others far (1);
   * then those of its text (2).
   */
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
    for (String word : Words.of(b.text())) {
      keys.add(TEXT + word);
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
    Map<String, float[]> names = new HashMap<>();
    Map<String, Float> text = new HashMap<>();
    sums.forEach(
        (key, s) -> {
          double[] own = leftOut.get(key);
          double sum = s[0] - (own == null ? 0 : own[0]);
          double n = s[1] - (own == null ? 0 : 1);
          String word = key.substring(1);
          if (n < MIN_DOMAINS
              || word.length() < 2
              || word.length() > 23
              || Character.isDigit(word.charAt(0))) {
            return;
          }
          double value = logOdds(sum, n);
          if (key.charAt(0) == TEXT) {
            double more = value - usual;
            if (n >= MIN_TEXT_DOMAINS && Math.abs(more) >= MIN_TEXT_ODDS) {
              text.put(word, (float) (Math.round(more * 100) / 100.0));
            }
          } else {
            float[] v = names.computeIfAbsent(word, k -> new float[] {Float.NaN, Float.NaN});
            v[key.charAt(0) - '0'] = (float) (Math.round(value * Math.min(1, n / 8) * 100) / 100.0);
          }
        });
    return new TokenOdds(names, text);
  }
}
