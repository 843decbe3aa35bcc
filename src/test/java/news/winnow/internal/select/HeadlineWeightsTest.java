package news.winnow.internal.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadlineWeightsTest {
  private static HeadlineWeights read(List<String> lines) {
    return HeadlineWeights.read(String.join("\n", lines));
  }

  @Test
  void whatIsWrittenIsRead() {
    List<String> lines = HeadlineWeights.shipped().lines();
    assertThat(read(lines).lines()).isEqualTo(lines).hasSize(HeadlineFeatures.NAMES.size());
  }

  @Test
  void eachFeatureCountsByItsWeight() {
    double[] weights = new double[HeadlineFeatures.NAMES.size()];
    weights[0] = 2;
    weights[3] = -1;
    double[] row = new double[weights.length];
    row[0] = 0.5;
    row[3] = 4;
    row[5] = 9;
    assertThat(new HeadlineWeights(weights).of(row)).isEqualTo(-3);
  }

  @Test
  void everyFeatureNeedsAWeightAndNoOtherHasOne() {
    List<String> lines = HeadlineWeights.shipped().lines();
    assertThatThrownBy(() -> read(lines.subList(1, lines.size())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(HeadlineFeatures.NAMES.get(0));
    assertThatThrownBy(() -> read(List.of("colour 1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("colour");
    assertThatThrownBy(() -> new HeadlineWeights(new double[1]))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
