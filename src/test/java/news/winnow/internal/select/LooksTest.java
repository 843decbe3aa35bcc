package news.winnow.internal.select;

import static news.winnow.internal.select.FixedScores.html;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import news.winnow.internal.read.PageBlocks;
import org.junit.jupiter.api.Test;

class LooksTest {
  private final PageBlocks page =
      html(
          "<div class=story><p class=t>one</p><p class=t>two</p></div>"
              + "<div class=promo><p class=t>three</p></div><p>four</p>");
  private final double[] scores = {0.2, 0.4, 0.9, 0.5};

  private static Looks looks(PageBlocks page) {
    return new Looks(page, new Groups(page.blocks().size()));
  }

  @Test
  void blockGetsTheMeanOfTheOthersThatLookLikeIt() {
    float[] means = looks(page).means(scores, false);
    assertThat(means[0]).isCloseTo(0.65f, within(1e-5f));
    assertThat(means[1]).isCloseTo(0.55f, within(1e-5f));
    assertThat(means[2]).isCloseTo(0.3f, within(1e-5f));
  }

  @Test
  void elementAroundCanBeAskedFor() {
    float[] means = looks(page).means(scores, true);
    assertThat(means[0]).isCloseTo(0.4f, within(1e-5f));
    assertThat(means[1]).isCloseTo(0.2f, within(1e-5f));
  }

  @Test
  void blockAloneKeepsItsScore() {
    assertThat(looks(page).means(scores, true)[2]).isEqualTo(0.9f);
    assertThat(looks(page).means(scores, false)[3]).isEqualTo(0.5f);
  }

  @Test
  void shareOfBlocksThatLookAlikeAndTheirWords() {
    PageBlocks page = html("<p class=t>one two three<p class=t>one<p class=t>one two<p>one");
    Looks looks = looks(page);
    assertThat(looks.share(0)).isEqualTo(0.75f);
    assertThat(looks.words(0)).isEqualTo(2);
    assertThat(looks.share(2)).isEqualTo(0.75f);
    assertThat(looks.words(2)).isEqualTo(2);
    assertThat(looks.share(3)).isEqualTo(0.25f);
    assertThat(looks.words(3)).isEqualTo(1);
  }
}
