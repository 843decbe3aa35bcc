package news.winnow.internal.select;

import static news.winnow.internal.select.FixedScores.html;
import static news.winnow.internal.select.FixedScores.votes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import news.winnow.internal.read.PageBlocks;
import org.junit.jupiter.api.Test;

class BlockFeaturesTest {
  private static float[][] rows(String html) {
    PageBlocks page = html(html);
    TokenOdds none = new TokenOdds(Map.of(), Map.of());
    return BlockFeatures.of(page, votes(page, ""), HeadFacts.of(page), none);
  }

  /** Returns the values of the second row where it differs from that of the first page. */
  private static float[] differing(float[] before, float[] after) {
    int[] at = IntStream.range(0, before.length).filter(i -> before[i] != after[i]).toArray();
    float[] values = new float[at.length];
    for (int i = 0; i < at.length; i++) {
      values[i] = after[at[i]];
    }
    return values;
  }

  @Test
  void imagesRightBeforeAndBehindAndAroundAreSeen() {
    float[][] without = rows("<p>one</p><p>two</p><p>three</p>");
    float[][] with = rows("<p>one</p><img src=/a.jpg><img src=/b.jpg><p>two</p><p>three</p>");
    // two images right beside; one step up a container with images and three blocks
    assertThat(differing(without[0], with[0])).containsExactly(2, 3, 1);
    assertThat(differing(without[1], with[1])).containsExactly(2, 3, 1);
    assertThat(differing(without[2], with[2])).containsExactly(3, 1);
  }

  @Test
  void shareOfBoldAndOfItalicTextIsSeen() {
    float[][] bold = rows("<p>one <b>two</b></p>");
    float[][] italic = rows("<p>one <i>two</i></p>");
    assertThat(differing(bold[0], italic[0])).containsExactly(0, 3 / 7f);
    assertThat(differing(italic[0], bold[0])).containsExactly(3 / 7f, 0);
  }
}
