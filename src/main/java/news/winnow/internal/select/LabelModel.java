package news.winnow.internal.select;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.winnow.internal.label.WordHashes;
import news.winnow.internal.read.WordHash;
import news.winnow.model.Label;

/**
 * How much each feature of a block speaks for each label: the weights of a multinomial logistic
 * regression (softmax regression), learned from pages labelled by hand. Immutable and thread-safe.
 *
 * <p>Its text form has a line for each feature that says anything: the kind and the value of a
 * {@link LabelFeature}, or {@code word} and a word that elements are called by, or lines of plain
 * text begin with; then a char for each {@link Label} in order, as far above or below {@link
 * #NOTHING} as the weight is above or below 0, in steps of {@link #STEP}.
 */
public final class LabelModel {
  /**
   * How many numbers the sums of all labels take: they stand side by side, {@value #LANES} to a
   * number, and are added up at once. It takes seven hundred features for one to reach the next: a
   * page made for that gets other labels.
   */
  static final int WIDTH = 6;

  private static final int LANES = 4;
  private static final int LANE_BITS = Long.SIZE / LANES;

  private static final Label[] LABELS = Label.values();
  private static final String WORD = "word";
  private static final char NOTHING = 'O';
  private static final double STEP = 0.05;

  /** From the first sign of ASCII that is no space on, as many either way. */
  private static final int MOST = NOTHING - '!';

  private final List<String> words;

  /** The numbers of words. */
  private final WordHashes numbers;

  /** Where the weights of a feature begin; 0 for one that says nothing. */
  private final int[] rows;

  /** In steps above the least there is. */
  private final long[] weights;

  /**
   * Makes a model.
   *
   * @param words the words of names that it knows
   * @param weights for each feature by its number, those of the words last, the weight of each
   *     label; none for a feature that says nothing
   */
  private LabelModel(List<String> words, List<long[]> weights) {
    this.words = List.copyOf(words);
    this.numbers = new WordHashes(Math.max(1, words.size()));
    for (int i = 0; i < words.size(); i++) {
      numbers.put(WordHash.of(words.get(i)), LabelFeature.END + i);
    }
    this.rows = new int[LabelFeature.END + words.size()];
    int next = WIDTH;
    for (int i = 0; i < rows.length; i++) {
      rows[i] = weights.get(i).length == 0 ? 0 : next;
      next += weights.get(i).length == 0 ? 0 : WIDTH;
    }
    this.weights = new long[next];
    for (int i = 0; i < rows.length; i++) {
      System.arraycopy(weights.get(i), 0, this.weights, rows[i], weights.get(i).length);
    }
  }

  private static final class Html {
    static final LabelModel MODEL = read(ModelFiles.read("html.labels"));
  }

  private static final class Text {
    static final LabelModel MODEL = read(ModelFiles.read("text.labels"));
  }

  /** Returns the one for HTML that ships, read once when it is first asked for. */
  static LabelModel html() {
    return Html.MODEL;
  }

  /** Returns the one for plain text that ships, read once when it is first asked for. */
  static LabelModel text() {
    return Text.MODEL;
  }

  /** Returns one that knows words and says nothing, for features to be numbered by. */
  public static LabelModel ofWords(List<String> words) {
    return new LabelModel(words, Collections.nCopies(LabelFeature.END + words.size(), new long[0]));
  }

  /** Reads lines; a broken one throws. */
  public static LabelModel read(String text) {
    Map<String, LabelFeature> features = new HashMap<>();
    for (LabelFeature f : LabelFeature.values()) {
      features.put(f.key(), f);
    }
    List<String> words = new ArrayList<>();
    List<long[]> weights = new ArrayList<>(Collections.nCopies(LabelFeature.END, new long[0]));
    for (int at = 0; at < text.length(); ) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      if (end > at && text.charAt(at) != '#') {
        int name = text.indexOf(' ', at);
        int value = end - LABELS.length - 1;
        if (name < 0 || value <= name || text.charAt(value) != ' ') {
          throw new IllegalArgumentException("broken line: " + text.substring(at, end));
        }
        String kind = text.substring(at, name);
        long[] row = row(text, value + 1);
        LabelFeature feature = features.get(kind);
        if (feature != null) {
          weights.set(feature.of(Integer.parseInt(text, name + 1, value, 10)), row);
        } else if (kind.equals(WORD)) {
          words.add(text.substring(name + 1, value));
          weights.add(row);
        } else {
          throw new IllegalArgumentException("unknown feature: " + text.substring(at, end));
        }
      }
      at = end + 1;
    }
    return new LabelModel(words, weights);
  }

  private static long[] row(String text, int start) {
    long[] row = new long[WIDTH];
    for (int k = 0; k < LABELS.length; k++) {
      long steps = (long) text.charAt(start + k) - NOTHING + MOST;
      row[k / LANES] |= steps << k % LANES * LANE_BITS;
    }
    return row;
  }

  /**
   * Returns what {@link #read} reads, for the words of this model and new weights.
   *
   * @param learned by feature, {@link Label} by {@link Label}
   */
  public List<String> lines(double[] learned) {
    List<String> lines = new ArrayList<>();
    for (LabelFeature f : LabelFeature.values()) {
      for (int value = 0; value < f.size(); value++) {
        add(lines, f.key() + " " + value, learned, f.of(value));
      }
    }
    for (int i = 0; i < words.size(); i++) {
      add(lines, WORD + " " + words.get(i), learned, LabelFeature.END + i);
    }
    return lines;
  }

  private static void add(List<String> lines, String name, double[] learned, int feature) {
    char[] row = new char[LABELS.length];
    boolean any = false;
    for (int k = 0; k < row.length; k++) {
      long steps = Math.round(learned[feature * LABELS.length + k] / STEP);
      row[k] = (char) (NOTHING + Math.max(-MOST, Math.min(MOST, steps)));
      any |= steps != 0;
    }
    if (any) {
      lines.add(name + " " + new String(row));
    }
  }

  /** Returns how many features there are; their numbers lie below. */
  public int features() {
    return rows.length;
  }

  /** Returns the number of a word by its hash; 0 for an unknown one. */
  int word(long hash) {
    return numbers.get(hash);
  }

  /** Adds the weights of a feature to the sums of all labels, which are {@link #WIDTH}. */
  void add(int feature, long[] sums) {
    int row = rows[feature];
    if (row > 0) {
      for (int i = 0; i < WIDTH; i++) {
        sums[i] += weights[row + i];
      }
    }
  }

  /**
   * Adds what speaks for each label, as log-odds, to a sum for each by its place; only the
   * differences mean something.
   */
  static void addTo(double[] byLabel, long[] sums, double times) {
    for (int k = 0; k < LABELS.length; k++) {
      long steps = sums[k / LANES] >> k % LANES * LANE_BITS & (1L << LANE_BITS) - 1;
      byLabel[k] += times * STEP * steps;
    }
  }
}
