package news.winnow.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.winnow.internal.select.ConfidenceCurve;
import news.winnow.internal.select.ConfidenceCurve.Point;
import news.winnow.internal.select.Words;

/**
 * Fits the curve from expected to measured F1: groups of pages in order of what was expected, and
 * neighbours joined until the means rise (pool adjacent violators, Ayer et al. 1955).
 */
final class CurveFitter {
  private static final int GROUPS = 12;

  private final List<Point> pages = new ArrayList<>();

  /** Takes note of a page. */
  void add(double expected, String text, String truth) {
    pages.add(new Point(expected, wordF1(text, truth)));
  }

  /** Returns the F1 of the words of a text, as a bag, against the true ones. */
  static double wordF1(String text, String truth) {
    List<String> found = Words.of(text);
    List<String> wanted = Words.of(truth);
    Map<String, Integer> left = new HashMap<>();
    wanted.forEach(w -> left.merge(w, 1, Integer::sum));
    int hits = 0;
    for (String w : found) {
      if (left.merge(w, -1, Integer::sum) >= 0) {
        hits++;
      }
    }
    return 2.0 * hits / Math.max(1, found.size() + wanted.size());
  }

  ConfidenceCurve fit() {
    List<Point> sorted = new ArrayList<>(pages);
    sorted.sort(Comparator.comparingDouble(Point::expected).thenComparingDouble(Point::measured));
    List<double[]> groups = new ArrayList<>();
    for (int g = 0; g < GROUPS; g++) {
      int from = (int) ((long) sorted.size() * g / GROUPS);
      int to = (int) ((long) sorted.size() * (g + 1) / GROUPS);
      double[] sum = new double[3];
      for (Point p : sorted.subList(from, to)) {
        sum[0] += p.expected();
        sum[1] += p.measured();
        sum[2]++;
      }
      if (sum[2] > 0) {
        groups.add(sum);
      }
      join(groups);
    }
    List<Point> points = new ArrayList<>();
    for (double[] g : groups) {
      points.add(new Point(rounded(g[0] / g[2]), rounded(g[1] / g[2])));
    }
    return new ConfidenceCurve(points);
  }

  private static void join(List<double[]> groups) {
    while (groups.size() > 1) {
      double[] last = groups.get(groups.size() - 1);
      double[] before = groups.get(groups.size() - 2);
      if (before[1] / before[2] < last[1] / last[2]) {
        return;
      }
      for (int i = 0; i < 3; i++) {
        before[i] += last[i];
      }
      groups.remove(groups.size() - 1);
    }
  }

  private static double rounded(double x) {
    return Math.round(x * 1000) / 1000.0;
  }
}
