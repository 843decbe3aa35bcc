package news.winnow.internal.select;

import static org.assertj.core.api.Assertions.assertThat;

import news.winnow.model.Label;
import org.junit.jupiter.api.Test;

class LabelCountsTest {
  private final LabelCounts counts = new LabelCounts(4);

  @Test
  void countsEachLabelOfAContainer() {
    counts.add(0, Label.LEGAL);
    counts.add(0, Label.NAVIGATION);
    counts.add(0, Label.LEGAL);
    assertThat(counts.all(0)).isEqualTo(3);
    assertThat(counts.of(0, Label.LEGAL)).isEqualTo(2);
    assertThat(counts.of(0, Label.NAVIGATION)).isEqualTo(1);
    assertThat(counts.of(0, Label.BODY)).isZero();
    assertThat(counts.most(0)).isEqualTo(Label.LEGAL);
    assertThat(counts.all(1)).isZero();
    assertThat(counts.of(1, Label.LEGAL)).isZero();
  }

  @Test
  void addsWhatContainersInsideHold() {
    counts.add(3, Label.SHARE);
    counts.addAll(1, 3);
    counts.add(2, Label.SHARE);
    counts.add(2, Label.TAGS);
    counts.add(2, Label.TAGS);
    counts.addAll(0, 2);
    assertThat(counts.of(0, Label.TAGS)).isEqualTo(2);
    counts.addAll(0, 1);
    assertThat(counts.all(0)).isEqualTo(4);
    assertThat(counts.of(0, Label.SHARE)).isEqualTo(2);
    assertThat(counts.of(0, Label.TAGS)).isEqualTo(2);
    assertThat(counts.all(1)).isEqualTo(1);
  }

  @Test
  void addsSeveralLabelsToSeveral() {
    counts.add(1, Label.SHARE);
    counts.add(1, Label.TAGS);
    counts.add(0, Label.TAGS);
    counts.addAll(0, 1);
    assertThat(counts.of(0, Label.SHARE)).isEqualTo(1);
    assertThat(counts.of(0, Label.TAGS)).isEqualTo(2);
    assertThat(counts.most(0)).isEqualTo(Label.TAGS);
  }

  @Test
  void amongEqualsTheFirstLabelIsMost() {
    Label first = Label.values()[2];
    Label second = Label.values()[5];
    counts.add(0, second);
    counts.add(0, first);
    assertThat(counts.most(0)).isEqualTo(first);
  }
}
