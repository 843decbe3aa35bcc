package news.winnow.internal.select;

import java.util.Arrays;
import java.util.List;

/**
 * How much each of the {@link HeadlineFeatures} says, learned as a choice of one line among those
 * of a page (conditional logit, McFadden 1974). Immutable and thread-safe.
 */
public final class HeadlineWeights {
  private static final String FILE = "headline.weights";

  private final double[] weights;

  /** Makes weights, one for each feature. */
  public HeadlineWeights(double[] weights) {
    if (weights.length != HeadlineFeatures.NAMES.size()) {
      throw new IllegalArgumentException(
          weights.length + " weights for " + HeadlineFeatures.NAMES.size() + " features");
    }
    this.weights = weights.clone();
  }

  private static final class Shipped {
    static final HeadlineWeights WEIGHTS = read(ModelFiles.read(FILE));
  }

  /** Returns those that ship, read once when they are first asked for. */
  public static HeadlineWeights shipped() {
    return Shipped.WEIGHTS;
  }

  /** Reads lines of a name and its weight; a name that is missing or unknown throws. */
  public static HeadlineWeights read(String text) {
    double[] weights = new double[HeadlineFeatures.NAMES.size()];
    Arrays.fill(weights, Double.NaN);
    for (String line : text.split("\n")) {
      if (!line.isEmpty() && line.charAt(0) != '#') {
        int space = line.indexOf(' ');
        int feature = HeadlineFeatures.NAMES.indexOf(line.substring(0, Math.max(0, space)));
        if (feature < 0) {
          throw new IllegalArgumentException("unknown feature: " + line);
        }
        weights[feature] = Double.parseDouble(line.substring(space + 1));
      }
    }
    for (int i = 0; i < weights.length; i++) {
      if (Double.isNaN(weights[i])) {
        throw new IllegalArgumentException("no weight of " + HeadlineFeatures.NAMES.get(i));
      }
    }
    return new HeadlineWeights(weights);
  }

  /** Returns what {@link #read} reads. */
  public List<String> lines() {
    String[] lines = new String[weights.length];
    Arrays.setAll(lines, i -> HeadlineFeatures.NAMES.get(i) + " " + weights[i]);
    return List.of(lines);
  }

  /** Returns how much a row speaks for its line. */
  public double of(double[] row) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * row[i];
    }
    return sum;
  }
}
