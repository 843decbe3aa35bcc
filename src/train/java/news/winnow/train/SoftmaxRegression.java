package news.winnow.train;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Multinomial logistic regression over features that are there or not, by L-BFGS (Liu and Nocedal
 * 1989). Deterministic, however many threads there are.
 */
final class SoftmaxRegression {
  private static final int STEPS = 80;
  private static final int MEMORY = 6;

  /** How far half the squared weights count, as if they were so many rows. */
  private static final double PENALTY = 10;

  /** Rows are summed up in so many parts, whose sums are added in order. */
  private static final int PARTS = 8;

  /** Of Armijo's rule. */
  private static final double SLOPE = 1e-4;

  private static final int MAX_HALVINGS = 20;

  private final List<Row> rows;
  private final int classes;
  private final int size;
  private double loss;

  /**
   * A row to learn from.
   *
   * @param features the numbers of its features
   * @param right its class
   * @param weight how much it counts
   */
  record Row(int[] features, int right, double weight) {}

  private SoftmaxRegression(List<Row> rows, int features, int classes) {
    this.rows = rows;
    this.classes = classes;
    this.size = features * classes;
  }

  /** Returns the weights, feature by feature. */
  static double[] learn(List<Row> rows, int features, int classes) {
    return new SoftmaxRegression(rows, features, classes).learn();
  }

  /** How the weights and the gradient changed by a step. */
  private record Change(double[] weights, double[] gradient, double rho) {}

  private double[] learn() {
    double[] w = new double[size];
    double[] g = gradient(w);
    Deque<Change> changes = new ArrayDeque<>();
    for (int step = 0; step < STEPS; step++) {
      double[] direction = direction(g, changes);
      double slope = dot(direction, g);
      double before = loss;
      double rate = changes.isEmpty() ? 1 / Math.sqrt(dot(g, g)) : 1;
      double[] next = moved(w, direction, rate);
      double[] then = gradient(next);
      for (int k = 0; k < MAX_HALVINGS && loss > before + SLOPE * rate * slope; k++) {
        rate /= 2;
        next = moved(w, direction, rate);
        then = gradient(next);
      }
      double[] moved = moved(next, w, -1);
      double[] changed = moved(then, g, -1);
      double product = dot(moved, changed);
      if (product > 0) {
        changes.addLast(new Change(moved, changed, 1 / product));
        if (changes.size() > MEMORY) {
          changes.removeFirst();
        }
      }
      w = next;
      g = then;
    }
    return w;
  }

  /** The two loops of the paper's algorithm. */
  private static double[] direction(double[] g, Deque<Change> changes) {
    double[] d = g.clone();
    double[] alpha = new double[changes.size()];
    int k = alpha.length;
    for (Iterator<Change> i = changes.descendingIterator(); i.hasNext(); ) {
      Change c = i.next();
      alpha[--k] = c.rho * dot(c.weights, d);
      add(d, c.gradient, -alpha[k]);
    }
    if (!changes.isEmpty()) {
      Change c = changes.getLast();
      double scale = 1 / (c.rho * dot(c.gradient, c.gradient));
      Arrays.setAll(d, i -> d[i] * scale);
    }
    for (Change c : changes) {
      add(d, c.weights, alpha[k++] - c.rho * dot(c.gradient, d));
    }
    Arrays.setAll(d, i -> -d[i]);
    return d;
  }

  /** Returns the gradient of the mean loss, and leaves the loss in its field. */
  private double[] gradient(double[] w) {
    double[][] parts = new double[PARTS][];
    double[] losses = new double[PARTS];
    IntStream.range(0, PARTS)
        .parallel()
        .forEach(
            part -> {
              parts[part] = new double[size];
              int from = (int) ((long) rows.size() * part / PARTS);
              int to = (int) ((long) rows.size() * (part + 1) / PARTS);
              double[] p = new double[classes];
              for (Row row : rows.subList(from, to)) {
                losses[part] += addRow(row, w, p, parts[part]);
              }
            });
    double n = rows.size();
    double[] g = w.clone();
    loss = PENALTY / 2 * dot(w, w) / n;
    Arrays.setAll(g, i -> PENALTY * g[i] / n);
    for (int part = 0; part < PARTS; part++) {
      add(g, parts[part], 1 / n);
      loss += losses[part] / n;
    }
    return g;
  }

  /** Adds a row's gradient, and returns its loss. */
  private double addRow(Row row, double[] w, double[] p, double[] into) {
    Arrays.fill(p, 0);
    for (int f : row.features) {
      for (int k = 0; k < classes; k++) {
        p[k] += w[f * classes + k];
      }
    }
    double most = Arrays.stream(p).max().orElseThrow();
    double right = p[row.right];
    double sum = 0;
    for (int k = 0; k < classes; k++) {
      p[k] = Math.exp(p[k] - most);
      sum += p[k];
    }
    for (int k = 0; k < classes; k++) {
      p[k] = row.weight * (p[k] / sum - (k == row.right ? 1 : 0));
    }
    for (int f : row.features) {
      for (int k = 0; k < classes; k++) {
        into[f * classes + k] += p[k];
      }
    }
    return row.weight * (most + Math.log(sum) - right);
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static void add(double[] to, double[] other, double times) {
    for (int i = 0; i < to.length; i++) {
      to[i] += times * other[i];
    }
  }

  private static double[] moved(double[] from, double[] along, double by) {
    double[] to = from.clone();
    add(to, along, by);
    return to;
  }
}
