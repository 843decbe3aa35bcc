package news.winnow.internal.select;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The text form of a {@link BodyScorer}. Lines: {@code odds WORD NEAR FAR}; {@code text WORD ODDS};
 * {@code model BASE} begins each of the two models; {@code look TREES BELOW REST} follows for each
 * place where rows are let go; {@code tree} is followed by its nodes in pre-order, {@code
 * FEATURE:THRESHOLD} for an inner one, the value for a leaf; {@code confidence EXPECTED MEASURED}
 * is a point of the curve.
 */
public final class ScorerFile {
  private ScorerFile() {}

  /** Reads a resource of the library; a broken one is a mistake of the build and throws. */
  public static BodyScorer load(String resource) {
    try (InputStream in = ScorerFile.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + resource);
      }
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  /** Reads the lines. */
  public static BodyScorer read(BufferedReader in) throws IOException {
    Map<String, float[]> odds = new HashMap<>();
    Map<String, Float> text = new HashMap<>();
    List<Double> bases = new ArrayList<>();
    List<List<TreeModel.Look>> looks = new ArrayList<>();
    List<List<TreeModel.Tree>> models = new ArrayList<>();
    List<ConfidenceCurve.Point> curve = new ArrayList<>();
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (line.startsWith("odds ")) {
        String[] f = line.split(" ");
        odds.put(f[1], new float[] {Float.parseFloat(f[2]), Float.parseFloat(f[3])});
      } else if (line.startsWith("text ")) {
        String[] f = line.split(" ");
        text.put(f[1], Float.parseFloat(f[2]));
      } else if (line.startsWith("model ")) {
        bases.add(Double.parseDouble(line.substring(6)));
        looks.add(new ArrayList<>());
        models.add(new ArrayList<>());
      } else if (line.startsWith("look ")) {
        String[] f = line.split(" ");
        looks
            .get(looks.size() - 1)
            .add(
                new TreeModel.Look(
                    Integer.parseInt(f[1]), Double.parseDouble(f[2]), Double.parseDouble(f[3])));
      } else if (line.startsWith("tree ")) {
        models.get(models.size() - 1).add(tree(line.substring(5)));
      } else if (line.startsWith("confidence ")) {
        String[] f = line.split(" ");
        curve.add(new ConfidenceCurve.Point(Double.parseDouble(f[1]), Double.parseDouble(f[2])));
      }
    }
    return new BodyScorer(
        new TokenOdds(odds, text),
        new TreeModel(bases.get(0), looks.get(0), models.get(0)),
        new TreeModel(bases.get(1), looks.get(1), models.get(1)),
        new ConfidenceCurve(curve));
  }

  /**
   * Reads nodes in pre-order: what follows an inner node is its left branch, then its right one.
   */
  private static TreeModel.Tree tree(String line) {
    String[] parts = line.split(" ");
    int inner = parts.length / 2;
    int[] feature = new int[inner];
    float[] threshold = new float[inner];
    int[] left = new int[inner];
    int[] right = new int[inner];
    float[] leaves = new float[parts.length - inner];
    int[] open = new int[inner + 1]; // nodes that wait for their right branch
    int depth = 0;
    int nodes = 0;
    int values = 0;
    boolean first = true;
    for (String part : parts) {
      int colon = part.indexOf(':');
      int child = colon < 0 ? -values - 1 : nodes;
      if (first) {
        first = false;
      } else if (parts[nodes + values - 1].indexOf(':') >= 0) {
        left[open[depth - 1]] = child;
      } else {
        right[open[--depth]] = child;
      }
      if (colon < 0) {
        leaves[values++] = Float.parseFloat(part);
      } else {
        feature[nodes] = Integer.parseInt(part, 0, colon, 10);
        threshold[nodes] = Float.parseFloat(part.substring(colon + 1));
        open[depth++] = nodes++;
      }
    }
    if (depth > 0) {
      throw new IllegalArgumentException("unfinished tree: " + line);
    }
    return new TreeModel.Tree(feature, threshold, left, right, leaves);
  }
}
