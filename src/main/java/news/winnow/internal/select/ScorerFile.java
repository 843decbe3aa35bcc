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
 * {@code model BASE} begins each of the two models; {@code tree} is followed by inner nodes {@code
 * FEATURE:THRESHOLD:LEFT:RIGHT} and, after a bar, the values of the leaves; {@code confidence
 * EXPECTED MEASURED} is a point of the curve.
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
        models.add(new ArrayList<>());
      } else if (line.startsWith("tree ")) {
        models.get(models.size() - 1).add(tree(line.substring(5)));
      } else if (line.startsWith("confidence ")) {
        String[] f = line.split(" ");
        curve.add(new ConfidenceCurve.Point(Double.parseDouble(f[1]), Double.parseDouble(f[2])));
      }
    }
    return new BodyScorer(
        new TokenOdds(odds, text),
        new TreeModel(bases.get(0), models.get(0)),
        new TreeModel(bases.get(1), models.get(1)),
        new ConfidenceCurve(curve));
  }

  private static TreeModel.Tree tree(String line) {
    int bar = line.indexOf('|');
    String[] nodes = bar < 2 ? new String[0] : line.substring(0, bar - 1).split(" ");
    String[] values = line.substring(bar + 2).split(" ");
    int[] feature = new int[nodes.length];
    float[] threshold = new float[nodes.length];
    int[] left = new int[nodes.length];
    int[] right = new int[nodes.length];
    for (int i = 0; i < nodes.length; i++) {
      String[] f = nodes[i].split(":");
      feature[i] = Integer.parseInt(f[0]);
      threshold[i] = Float.parseFloat(f[1]);
      left[i] = Integer.parseInt(f[2]);
      right[i] = Integer.parseInt(f[3]);
    }
    float[] leaves = new float[values.length];
    for (int i = 0; i < leaves.length; i++) {
      leaves[i] = Float.parseFloat(values[i]);
    }
    return new TreeModel.Tree(feature, threshold, left, right, leaves);
  }
}
