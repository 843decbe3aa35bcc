package news.winnow.internal.select;

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
  private final String text;

  /** Where the next field of the line begins. */
  private int at;

  /** Where the line ends. */
  private int end;

  private ScorerFile(String text) {
    this.text = text;
  }

  /** Reads the lines. */
  public static BodyScorer read(String text) {
    return new ScorerFile(text).scorer();
  }

  private BodyScorer scorer() {
    Map<String, float[]> odds = new HashMap<>();
    Map<String, Float> words = new HashMap<>();
    List<Double> bases = new ArrayList<>();
    List<List<TreeModel.Look>> looks = new ArrayList<>();
    List<List<TreeModel.Tree>> models = new ArrayList<>();
    List<ConfidenceCurve.Point> curve = new ArrayList<>();
    for (at = 0; at < text.length(); at = end + 1) {
      int next = text.indexOf('\n', at);
      end = next < 0 ? text.length() : next;
      switch (field()) {
        case "odds" -> odds.put(field(), new float[] {number(), number()});
        case "text" -> words.put(field(), number());
        case "model" -> {
          bases.add(Double.parseDouble(field()));
          looks.add(new ArrayList<>());
          models.add(new ArrayList<>());
        }
        case "look" ->
            looks
                .get(looks.size() - 1)
                .add(
                    new TreeModel.Look(
                        Integer.parseInt(field()),
                        Double.parseDouble(field()),
                        Double.parseDouble(field())));
        case "tree" -> models.get(models.size() - 1).add(tree());
        case "confidence" ->
            curve.add(
                new ConfidenceCurve.Point(
                    Double.parseDouble(field()), Double.parseDouble(field())));
        default -> {}
      }
    }
    return new BodyScorer(
        new TokenOdds(odds, words),
        new TreeModel(bases.get(0), looks.get(0), models.get(0)),
        new TreeModel(bases.get(1), looks.get(1), models.get(1)),
        new ConfidenceCurve(curve));
  }

  /**
   * Reads nodes in pre-order: what follows an inner node is its left branch, then its right one.
   */
  private TreeModel.Tree tree() {
    int start = at;
    int inner = 0;
    for (int colon = text.indexOf(':', at); colon >= 0 && colon < end; inner++) {
      colon = text.indexOf(':', colon + 1);
    }
    int[] feature = new int[inner];
    float[] threshold = new float[inner];
    int[] left = new int[inner];
    int[] right = new int[inner];
    float[] leaves = new float[inner + 1];
    int[] open = new int[inner + 1]; // nodes that wait for their right branch
    int depth = 0;
    int nodes = 0;
    int values = 0;
    boolean below = false; // whether the node before was an inner one
    while (at < end) {
      int colon = text.indexOf(':', at);
      boolean leaf = colon < 0 || colon > fieldEnd();
      int child = leaf ? -values - 1 : nodes;
      if (below) {
        left[open[depth - 1]] = child;
      } else if (at > start) {
        right[open[--depth]] = child;
      }
      below = !leaf;
      if (leaf) {
        leaves[values++] = number();
      } else {
        feature[nodes] = Integer.parseInt(text, at, colon, 10);
        at = colon + 1;
        threshold[nodes] = number();
        open[depth++] = nodes++;
      }
    }
    if (depth > 0) {
      throw new IllegalArgumentException("unfinished tree: " + text.substring(start, end));
    }
    return new TreeModel.Tree(feature, threshold, left, right, leaves);
  }

  private String field() {
    int to = fieldEnd();
    String field = text.substring(Math.min(at, to), to);
    at = to + 1;
    return field;
  }

  private float number() {
    int to = fieldEnd();
    float number = ShortNumber.parse(text, Math.min(at, to), to);
    at = to + 1;
    return number;
  }

  private int fieldEnd() {
    int space = text.indexOf(' ', at);
    return space < 0 || space > end ? end : space;
  }
}
