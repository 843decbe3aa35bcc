package news.winnow.internal.select;

import static news.winnow.internal.select.FixedScores.html;
import static news.winnow.internal.select.FixedScores.votes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import news.winnow.internal.read.PageBlocks;
import news.winnow.model.Block;
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

  /** Words, link density, commas, whether it ends a sentence, kind, votes against the body. */
  @Test
  void blocksAroundAreSeen() {
    PageBlocks page = html("<p>one, two.</p><h2>three</h2><p>four</p><p><a href=/a>five</a></p>");
    TokenOdds none = new TokenOdds(Map.of(), Map.of());
    String three = " when text is \"three\"\n";
    String rules = "share 4" + three + "date 2" + three + "body 3" + three;
    float[][] rows = BlockFeatures.of(page, votes(page, rules), HeadFacts.of(page), none);
    float paragraph = Block.Kind.PARAGRAPH.ordinal();
    float heading = Block.Kind.HEADING.ordinal();
    assertThat(Arrays.copyOfRange(rows[2], rows[2].length - 24, rows[2].length))
        .containsExactly(
            new float[] {
              2, 0, 1, 1, paragraph, 0, // two before
              1, 0, 0, 0, heading, 6, // one before
              1, 1, 0, 0, paragraph, 0, // one behind
              -1, -1, -1, -1, -1, -1 // none
            });
    assertThat(BlockFeatures.strongestVote(rows[1])).isEqualTo(4);
  }
}
