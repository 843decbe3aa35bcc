package news.winnow.internal.select;

import static org.assertj.core.api.Assertions.assertThat;

import news.winnow.internal.read.Container;
import news.winnow.internal.read.PageBlocks;
import news.winnow.model.Label;
import org.junit.jupiter.api.Test;

class LabelsAroundTest {
  private static final int NONE = LabelFeature.LABELS - 1;

  /** Returns what most others in the list of a page are, beside a block of a label. */
  private static int mostOthers(Label beside, Label... labels) {
    PageBlocks page =
        FixedScores.html(
            "<p>x</p><ul>" + "<li><a href=/a>one</a></li>".repeat(labels.length) + "</ul>");
    LabelCounts counts = new LabelCounts(page.containers().size());
    for (int i = 0; i < labels.length; i++) {
      counts.add(page.blocks().get(i + 1).container().index(), labels[i]);
    }
    Container list = page.blocks().get(labels.length).container().enclosing("ul");
    return new LabelsAround(page.containers(), counts).mostOthers(list.index(), beside.ordinal());
  }

  @Test
  void mostOthersAreWhatMostAre() {
    Label[] labels = {Label.SHARE, Label.SHARE, Label.SHARE, Label.DATE};
    assertThat(mostOthers(Label.DATE, labels)).isEqualTo(Label.SHARE.ordinal());
    assertThat(mostOthers(Label.SHARE, labels)).isEqualTo(Label.SHARE.ordinal());
  }

  @Test
  void aBlockDoesNotCountForItself() {
    assertThat(mostOthers(Label.DATE, Label.DATE, Label.SHARE)).isEqualTo(Label.SHARE.ordinal());
    assertThat(mostOthers(Label.SHARE, Label.DATE, Label.SHARE)).isEqualTo(Label.DATE.ordinal());
  }

  @Test
  void whereThereAreNoOthersThereIsNone() {
    assertThat(mostOthers(Label.DATE, Label.DATE)).isEqualTo(NONE);
    assertThat(mostOthers(Label.DATE, Label.SHARE)).isEqualTo(Label.SHARE.ordinal());
  }
}
