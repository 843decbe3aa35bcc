package news.winnow.internal.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import news.winnow.internal.read.WordHash;
import news.winnow.model.Label;
import org.junit.jupiter.api.Test;

class LabelModelTest {
  private static final int LABELS = Label.values().length;

  /** Returns weights that are 0 but for one. */
  private static double[] weights(LabelModel model, int feature, Label label, double weight) {
    double[] all = new double[model.features() * LABELS];
    all[feature * LABELS + label.ordinal()] = weight;
    return all;
  }

  /** Returns by how much features speak more for a label than for others. */
  static double lead(LabelModel model, Label label, int... features) {
    long[] sums = new long[LabelModel.WIDTH];
    for (int feature : features) {
      model.add(feature, sums);
    }
    double[] all = new double[LABELS];
    LabelModel.addTo(all, sums, 1);
    double own = all[label.ordinal()];
    all[label.ordinal()] = Double.NEGATIVE_INFINITY;
    return own - Arrays.stream(all).max().orElseThrow();
  }

  private static LabelModel read(List<String> lines) {
    return LabelModel.read(String.join("\n", lines));
  }

  @Test
  void whatIsWrittenIsRead() {
    LabelModel words = LabelModel.ofWords(List.of("promo", "teaser"));
    int feature = LabelFeature.WORDS_LINKED.of(3);
    int word = words.word(WordHash.of("teaser"));
    double[] learned = weights(words, feature, Label.DATE, 1.25);
    learned[word * LABELS + Label.OTHER.ordinal()] = -0.5;
    List<String> lines = words.lines(learned);
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).startsWith("words-linked 3 ");
    assertThat(lines.get(1)).startsWith("word teaser ");
    LabelModel model = read(lines);
    assertThat(lead(model, Label.DATE, feature)).isEqualTo(1.25, within());
    int known = model.word(WordHash.of("teaser"));
    assertThat(lead(model, Label.OTHER, known)).isEqualTo(-0.5, within());
    assertThat(lead(model, Label.DATE, feature, feature, known)).isEqualTo(2.5, within());
    assertThat(model.word(WordHash.of("promo"))).isZero();
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(1e-9);
  }

  @Test
  void weightsBeyondWhatACharSaysAreCut() {
    LabelModel words = LabelModel.ofWords(List.of());
    int feature = LabelFeature.BEFORE.of(0);
    LabelModel most = read(words.lines(weights(words, feature, Label.LEGAL, 100)));
    assertThat(lead(most, Label.LEGAL, feature)).isEqualTo(2.3, within());
    LabelModel least = read(words.lines(weights(words, feature, Label.LEGAL, -100)));
    assertThat(lead(least, Label.LEGAL, feature)).isEqualTo(-2.3, within());
  }

  @Test
  void sumsOfAsManyFeaturesAsABlockMayHaveStayApart() {
    LabelModel words = LabelModel.ofWords(List.of());
    int feature = LabelFeature.BEFORE.of(0);
    double[] learned = new double[words.features() * LABELS];
    Arrays.fill(learned, 100);
    learned[feature * LABELS + Label.SHARE.ordinal()] = 0;
    LabelModel model = read(words.lines(learned));
    int[] many = new int[400];
    Arrays.fill(many, feature);
    assertThat(lead(model, Label.SHARE, many)).isEqualTo(-2.3 * many.length, within());
  }

  @Test
  void linesThatSayNothingAreLeftOut() {
    LabelModel words = LabelModel.ofWords(List.of("promo"));
    assertThat(words.lines(weights(words, 1, Label.BODY, 0.01))).isEmpty();
  }

  @Test
  void brokenLinesThrow() {
    String row = "O".repeat(LABELS);
    assertThat(read(List.of("# a comment", "", "before 1 " + row)).features())
        .isEqualTo(LabelFeature.END);
    for (String line : List.of("before", "before 1 OOO", "before " + row, "colour 1 " + row)) {
      assertThatThrownBy(() -> read(List.of(line)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(line);
    }
    assertThatThrownBy(() -> read(List.of("before x " + row)))
        .isInstanceOf(NumberFormatException.class);
  }

  @Test
  void shippedOneKnowsWordsThatThemesUse() {
    LabelModel model = LabelModel.html();
    assertThat(model.word(WordHash.of("sidebar"))).isPositive();
    assertThat(model.word(WordHash.of("qwertzuiop"))).isZero();
  }
}
