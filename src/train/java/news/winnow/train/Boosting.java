package news.winnow.train;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import news.winnow.internal.select.TreeModel;

/**
 * Gradient boosting with logistic loss over binned features; trees grow leaf by leaf where the gain
 * is largest (as LightGBM does, Ke et al. 2017). Deterministic.
 */
final class Boosting {
  private static final int BINS = 64;
  private static final double L2 = 1.0;

  /** Deeper trees cost time and tell nothing more. */
  private static final int MAX_DEPTH = 8;

  /** After so many trees, where there are more, rows without hope are let go. */
  private static final int[] LOOKS = {10, 15, 25, 50};

  /** So many of the rows let go may come to more than {@link TreeModel#LITTLE}. */
  private static final double MISTAKEN = 0.001;

  private final int trees;
  private final int leaves;
  private final double rate;
  private final double minWeight;
  private final double share;

  Boosting(int trees, int leaves, double rate, double minWeight, double share) {
    this.trees = trees;
    this.leaves = leaves;
    this.rate = rate;
    this.minWeight = minWeight;
    this.share = share;
  }

  /** Cut points of each feature, and each value as the number of its bin. */
  record Binned(float[][] cuts, byte[][] bins) {}

  static Binned bin(float[][] rows) {
    int width = rows[0].length;
    float[][] cuts = new float[width][];
    byte[][] bins = new byte[width][rows.length];
    IntStream.range(0, width)
        .parallel()
        .forEach(
            f -> {
              cuts[f] = cuts(rows, f);
              for (int i = 0; i < rows.length; i++) {
                int at = Arrays.binarySearch(cuts[f], rows[i][f]);
                bins[f][i] = (byte) (at >= 0 ? at : -at - 1);
              }
            });
    return new Binned(cuts, bins);
  }

  private static float[] cuts(float[][] rows, int f) {
    int step = Math.max(1, rows.length / 50_000);
    float[] sample = new float[(rows.length + step - 1) / step];
    for (int i = 0; i < sample.length; i++) {
      sample[i] = rows[i * step][f];
    }
    Arrays.sort(sample);
    List<Float> distinct = new ArrayList<>();
    for (float v : sample) {
      if (distinct.isEmpty() || distinct.get(distinct.size() - 1) != v) {
        distinct.add(v);
      }
    }
    List<Float> cuts = new ArrayList<>();
    if (distinct.size() <= BINS) {
      for (int i = 0; i + 1 < distinct.size(); i++) {
        cuts.add((distinct.get(i) + distinct.get(i + 1)) / 2);
      }
    } else {
      for (int b = 1; b < BINS; b++) {
        float v = sample[(int) ((long) b * sample.length / BINS)];
        if (cuts.isEmpty() || cuts.get(cuts.size() - 1) < v) {
          cuts.add(v);
        }
      }
    }
    return rounded(cuts);
  }

  /** Four digits are enough to tell values apart, and make the file a third shorter. */
  private static float[] rounded(List<Float> cuts) {
    float[] a = new float[cuts.size()];
    int n = 0;
    for (float cut : cuts) {
      float round = new BigDecimal(cut).round(new MathContext(4)).floatValue();
      if (n == 0 || a[n - 1] < round) {
        a[n++] = round;
      }
    }
    return Arrays.copyOf(a, n);
  }

  /** Trains on the rows with a weight above zero. */
  TreeModel train(Binned data, float[] label, float[] weight) {
    int[] rows = IntStream.range(0, label.length).filter(i -> weight[i] > 0).toArray();
    double yes = 0;
    double all = 0;
    for (int i : rows) {
      yes += weight[i] * label[i];
      all += weight[i];
    }
    double scale = rows.length / all;
    double base = Math.log(yes / (all - yes));
    double[] score = new double[label.length];
    Arrays.fill(score, base);
    float[] gradient = new float[label.length];
    float[] hessian = new float[label.length];
    Map<Integer, double[]> early = new TreeMap<>();
    List<TreeModel.Tree> grown = new ArrayList<>();
    for (int t = 0; t < trees; t++) {
      if (Arrays.binarySearch(LOOKS, t) >= 0) {
        early.put(t, score.clone());
      }
      for (int i : rows) {
        double p = 1 / (1 + Math.exp(-score[i]));
        gradient[i] = (float) ((p - label[i]) * weight[i] * scale);
        hessian[i] = (float) (Math.max(1e-6, p * (1 - p)) * weight[i] * scale);
      }
      grown.add(
          new Grower(data, gradient, hessian, rows.clone(), score, features(data.bins.length, t))
              .grow());
    }
    return new TreeModel(base, looks(rows, early, score), grown);
  }

  /** Returns where rows are let go, each time as many as may be. */
  private static List<TreeModel.Look> looks(
      int[] rows, Map<Integer, double[]> early, double[] score) {
    List<TreeModel.Look> looks = new ArrayList<>();
    int[] asked = rows;
    for (Map.Entry<Integer, double[]> e : early.entrySet()) {
      double[] sum = e.getValue();
      int[] lowest =
          Arrays.stream(asked)
              .boxed()
              .sorted(Comparator.comparingDouble(i -> sum[i]))
              .mapToInt(i -> i)
              .toArray();
      int without = 0;
      int mistaken = 0;
      for (int i = 0; i < lowest.length; i++) {
        mistaken += score[lowest[i]] > TreeModel.LITTLE ? 1 : 0;
        without = mistaken <= MISTAKEN * i ? i : without;
      }
      if (without == 0) {
        continue;
      }
      double below = sum[lowest[without]];
      double rest =
          Arrays.stream(asked)
              .filter(i -> sum[i] < below)
              .mapToDouble(i -> score[i] - sum[i])
              .average()
              .orElse(0);
      looks.add(new TreeModel.Look(e.getKey(), (float) below, (float) rest));
      asked = Arrays.stream(asked).filter(i -> sum[i] >= below).toArray();
    }
    return looks;
  }

  /** Draws the features one tree may ask: a share of all, another for every tree. */
  private int[] features(int width, int tree) {
    List<Integer> all = new ArrayList<>(IntStream.range(0, width).boxed().toList());
    Collections.shuffle(all, new Random(tree));
    return all.subList(0, Math.max(1, (int) (width * share))).stream()
        .mapToInt(Integer::intValue)
        .sorted()
        .toArray();
  }

  private final class Leaf {
    int from;
    int to;
    double g;
    double h;
    double[][] histogram = new double[0][];
    int depth;
    int feature = -1;
    int bin;
    double gain;
    int parentNode = -1;
    boolean leftChild;
  }

  private final class Grower {
    final Binned data;
    final float[] gradient;
    final float[] hessian;
    final int[] rows;
    final double[] score;
    final int[] features;
    final List<int[]> nodes = new ArrayList<>();
    final List<Float> thresholds = new ArrayList<>();

    Grower(
        Binned data,
        float[] gradient,
        float[] hessian,
        int[] rows,
        double[] score,
        int[] features) {
      this.data = data;
      this.gradient = gradient;
      this.hessian = hessian;
      this.rows = rows;
      this.score = score;
      this.features = features;
    }

    TreeModel.Tree grow() {
      List<Leaf> open = new ArrayList<>();
      Leaf root = new Leaf();
      root.to = rows.length;
      fill(root);
      split(root);
      open.add(root);
      while (open.size() < leaves) {
        Leaf best = null;
        for (Leaf leaf : open) {
          if (leaf.feature >= 0 && (best == null || leaf.gain > best.gain)) {
            best = leaf;
          }
        }
        if (best == null || best.gain <= 1e-6) {
          break;
        }
        open.remove(best);
        open.addAll(divide(best));
      }
      float[] values = new float[open.size()];
      for (int i = 0; i < values.length; i++) {
        Leaf leaf = open.get(i);
        values[i] = (float) (-leaf.g / (leaf.h + L2) * rate);
        for (int r = leaf.from; r < leaf.to; r++) {
          score[rows[r]] += values[i];
        }
        if (leaf.parentNode >= 0) {
          nodes.get(leaf.parentNode)[leaf.leftChild ? 1 : 2] = -i - 1;
        }
      }
      int n = nodes.size();
      int[] feature = new int[n];
      int[] left = new int[n];
      int[] right = new int[n];
      float[] threshold = new float[n];
      for (int i = 0; i < n; i++) {
        feature[i] = nodes.get(i)[0];
        left[i] = nodes.get(i)[1];
        right[i] = nodes.get(i)[2];
        threshold[i] = thresholds.get(i);
      }
      return new TreeModel.Tree(feature, threshold, left, right, values);
    }

    private void fill(Leaf leaf) {
      leaf.histogram = new double[features.length][];
      IntStream.range(0, features.length)
          .parallel()
          .forEach(
              f -> {
                double[] h = new double[2 * BINS];
                byte[] bins = data.bins[features[f]];
                for (int r = leaf.from; r < leaf.to; r++) {
                  int i = rows[r];
                  int b = 2 * bins[i];
                  h[b] += gradient[i];
                  h[b + 1] += hessian[i];
                }
                leaf.histogram[f] = h;
              });
      double[] any = leaf.histogram[0];
      for (int b = 0; b < BINS; b++) {
        leaf.g += any[2 * b];
        leaf.h += any[2 * b + 1];
      }
    }

    private void split(Leaf leaf) {
      if (leaf.depth == MAX_DEPTH) {
        return;
      }
      double whole = leaf.g * leaf.g / (leaf.h + L2);
      for (int f = 0; f < leaf.histogram.length; f++) {
        double g = 0;
        double h = 0;
        double[] histogram = leaf.histogram[f];
        for (int b = 0; b < data.cuts[features[f]].length; b++) {
          g += histogram[2 * b];
          h += histogram[2 * b + 1];
          double restH = leaf.h - h;
          if (h < minWeight || restH < minWeight) {
            continue;
          }
          double restG = leaf.g - g;
          double gain = g * g / (h + L2) + restG * restG / (restH + L2) - whole;
          if (gain > leaf.gain + 1e-9) {
            leaf.gain = gain;
            leaf.feature = features[f];
            leaf.bin = b;
          }
        }
      }
    }

    private List<Leaf> divide(Leaf leaf) {
      byte[] bins = data.bins[leaf.feature];
      int[] copy = Arrays.copyOfRange(rows, leaf.from, leaf.to);
      int at = leaf.from;
      for (int i : copy) {
        if (bins[i] <= leaf.bin) {
          rows[at++] = i;
        }
      }
      int middle = at;
      for (int i : copy) {
        if (bins[i] > leaf.bin) {
          rows[at++] = i;
        }
      }
      int node = nodes.size();
      nodes.add(new int[] {leaf.feature, 0, 0});
      thresholds.add(data.cuts[leaf.feature][leaf.bin]);
      if (leaf.parentNode >= 0) {
        nodes.get(leaf.parentNode)[leaf.leftChild ? 1 : 2] = node;
      }
      Leaf left = child(node, true, leaf.from, middle);
      Leaf right = child(node, false, middle, leaf.to);
      left.depth = leaf.depth + 1;
      right.depth = leaf.depth + 1;
      Leaf small = middle - leaf.from < leaf.to - middle ? left : right;
      Leaf large = small == left ? right : left;
      fill(small);
      large.histogram = leaf.histogram;
      for (int f = 0; f < large.histogram.length; f++) {
        for (int b = 0; b < large.histogram[f].length; b++) {
          large.histogram[f][b] -= small.histogram[f][b];
        }
      }
      large.g = leaf.g - small.g;
      large.h = leaf.h - small.h;
      split(left);
      split(right);
      return List.of(left, right);
    }

    private Leaf child(int node, boolean isLeft, int from, int to) {
      Leaf leaf = new Leaf();
      leaf.parentNode = node;
      leaf.leftChild = isLeft;
      leaf.from = from;
      leaf.to = to;
      return leaf;
    }
  }
}
