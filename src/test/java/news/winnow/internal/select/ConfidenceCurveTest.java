package news.winnow.internal.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import news.winnow.internal.select.ConfidenceCurve.Point;
import org.junit.jupiter.api.Test;

class ConfidenceCurveTest {
  private final ConfidenceCurve curve =
      new ConfidenceCurve(List.of(new Point(0.5, 0.6), new Point(0.9, 0.8)));

  @Test
  void linesJoinThePoints() {
    assertThat(curve.at(0.5)).isEqualTo(0.6);
    assertThat(curve.at(0.7)).isCloseTo(0.7, within(1e-9));
    assertThat(curve.at(0.9)).isEqualTo(0.8);
  }

  @Test
  void outsideThePointsItFallsToZeroAndStaysBelowTheLast() {
    assertThat(curve.at(0.25)).isCloseTo(0.3, within(1e-9));
    assertThat(curve.at(0)).isZero();
    assertThat(curve.at(1)).isEqualTo(0.8);
  }

  @Test
  void withoutPointsItIsWhatWasExpected() {
    assertThat(new ConfidenceCurve(List.of()).at(0.42)).isEqualTo(0.42);
  }
}
