package news.winnow.internal.select;

import static news.winnow.internal.select.FixedScores.html;
import static news.winnow.internal.select.FixedScores.votes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import news.winnow.internal.read.PageBlocks;
import org.junit.jupiter.api.Test;

class ScorerFileTest {
  private static final String EMPTY = "model 0\nmodel 0\n";

  private static BodyScorer read(String lines) {
    return ScorerFile.read(lines);
  }

  private static double[] scores(BodyScorer scorer, String html) {
    PageBlocks page = html(html);
    return scorer.score(page, votes(page, ""), HeadFacts.of(page));
  }

  /** Feature 0 is the number of words. */
  @Test
  void scoreIsTheMeanOfBothModels() {
    BodyScorer scorer =
        read(
            """
            model 1
            tree 2
            model -0.5
            tree 0:2.5 -1.5 2.5
            tree 1
            """);
    double[] scores = scores(scorer, "<p>one two</p><p>one two three</p>");
    assertThat(scores).hasSize(2);
    assertThat(scores[0]).isCloseTo(1 / (1 + Math.exp(-1)), within(1e-6));
    assertThat(scores[1]).isCloseTo(1 / (1 + Math.exp(-3)), within(1e-6));
  }

  @Test
  void innerNodesLeadToNodesAndLeaves() {
    String tree = "tree 0:2.5 0:1.5 10 -10 0:3.5 10 -10\n";
    double[] scores =
        scores(
            read("model 0\nmodel 0\n" + tree),
            "<p>one</p><p>one two</p><p>one two three</p><p>one two three four</p>");
    assertThat(scores[0]).isGreaterThan(0.99);
    assertThat(scores[1]).isLessThan(0.01);
    assertThat(scores[2]).isGreaterThan(0.99);
    assertThat(scores[3]).isLessThan(0.01);
  }

  /** The scores of the first model are features of the second, behind those of the block. */
  @Test
  void firstModelIsSeenByTheSecond() {
    PageBlocks page = html("<p>one</p><p>one two three</p>");
    int width =
        BlockFeatures.of(
                page,
                votes(page, ""),
                HeadFacts.of(page),
                new TokenOdds(java.util.Map.of(), java.util.Map.of()))[0]
            .length;
    int own = width + 3; // three neighbours before it, then the block itself
    String second = "model 0\ntree " + own + ":0.5 -10 10\n";
    double[] scores =
        scores(read("model 0\ntree 0:2 -15 15\n" + second), "<p>one</p><p>one two three</p>");
    assertThat(scores[0]).isLessThan(0.01);
    assertThat(scores[1]).isGreaterThan(0.99);
  }

  @Test
  void oddsOfNamesAreRead() {
    String html = "<div class=Story><p>one</p></div><div class=promo><p>one</p></div>";
    PageBlocks page = html(html);
    TokenOdds none = new TokenOdds(java.util.Map.of(), java.util.Map.of());
    TokenOdds odds =
        new TokenOdds(
            java.util.Map.of("story", new float[] {1.5f, 0.25f}, "promo", new float[] {-2, -1}),
            java.util.Map.of());
    float[] without = BlockFeatures.of(page, votes(page, ""), HeadFacts.of(page), none)[0];
    float[][] with = BlockFeatures.of(page, votes(page, ""), HeadFacts.of(page), odds);
    int minimum = -1;
    for (int i = 0; i < without.length; i++) {
      if (minimum < 0 && without[i] != with[0][i]) {
        minimum = i;
      }
    }
    assertThat(with[0][minimum]).isEqualTo(1.5f);
    assertThat(with[1][minimum]).isEqualTo(-2f);
    BodyScorer scorer =
        read(
            "odds story 1.5 0.25\nodds promo -2.0 -1.0\nmodel 0\nmodel 0\ntree "
                + minimum
                + ":0 -15 15\n");
    assertThat(scores(scorer, html)[0]).isGreaterThan(0.99);
    assertThat(scores(scorer, html)[1]).isLessThan(0.01);
  }

  @Test
  void oddsOfWordsOfTheTextAreRead() {
    String html = "<p>Subscribe now</p><p>Likely soon</p><p>Nothing known</p>";
    PageBlocks page = html(html);
    java.util.Map<String, float[]> names = java.util.Map.of();
    TokenOdds none = new TokenOdds(names, java.util.Map.of());
    TokenOdds odds =
        new TokenOdds(names, java.util.Map.of("subscribe", -2.5f, "likely", 1.5f, "two words", 9f));
    float[][] without = BlockFeatures.of(page, votes(page, ""), HeadFacts.of(page), none);
    float[][] with = BlockFeatures.of(page, votes(page, ""), HeadFacts.of(page), odds);
    int mean = -1;
    for (int i = 0; i < without[0].length; i++) {
      if (mean < 0 && without[0][i] != with[0][i]) {
        mean = i;
      }
    }
    assertThat(with[0][mean]).isEqualTo(-2.5f);
    assertThat(with[1][mean]).isEqualTo(1.5f);
    assertThat(with[2]).isEqualTo(without[2]);
    BodyScorer scorer =
        read(
            "text subscribe -2.5\ntext likely 1.5\nmodel 0\nmodel 0\ntree " + mean + ":0 -15 15\n");
    assertThat(scores(scorer, html)[0]).isLessThan(0.01);
    assertThat(scores(scorer, html)[1]).isGreaterThan(0.99);
  }

  @Test
  void curveOfTheConfidenceIsRead() {
    ConfidenceCurve curve = read(EMPTY + "confidence 0.5 0.7\nconfidence 0.9 0.8\n").curve();
    assertThat(curve.at(0.5)).isEqualTo(0.7);
    assertThat(curve.at(1)).isEqualTo(0.8);
    assertThat(read(EMPTY).curve().at(0.5)).isEqualTo(0.5);
  }

  @Test
  void modelsWithoutTreesAndUnknownLinesAreRead() {
    assertThat(scores(read("# made by hand\n\n" + EMPTY), "<p>one</p>")).containsExactly(0.5);
  }

  @Test
  void brokenFileThrows() {
    assertThatThrownBy(() -> read("model 0\n")).isInstanceOf(RuntimeException.class);
    assertThatThrownBy(() -> read("tree 1\n")).isInstanceOf(RuntimeException.class);
    assertThatThrownBy(() -> read("model 0\nmodel 0\ntree 0:1 2\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0:1 2");
    assertThatThrownBy(() -> read("model x\n")).isInstanceOf(NumberFormatException.class);
    assertThatThrownBy(() -> ModelFiles.read("none.scorer"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("none.scorer");
  }

  @Test
  void shippedScorersTellProseFromMenus() {
    String prose =
        "<p>The operator has since frozen prices for pupils and for people who work in the hospital,"
            + " and wants the ministry to pay the difference.</p>";
    String menu = "<ul><li><a href=/a>Home</a><li><a href=/b>Sport</a></ul>";
    double[] scores =
        scores(Scorers.html(), menu + "<article><h1>Ferry</h1>" + prose.repeat(6) + "</article>");
    assertThat(scores[0]).isLessThan(0.5);
    assertThat(scores[5]).isGreaterThan(0.7);
    assertThat(Scorers.html()).isSameAs(Scorers.html());
    assertThat(Scorers.text()).isNotSameAs(Scorers.html());
  }
}
