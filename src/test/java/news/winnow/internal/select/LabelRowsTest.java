package news.winnow.internal.select;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.internal.read.WordHash;
import org.junit.jupiter.api.Test;

/** What the learned labels see of a block. */
class LabelRowsTest {
  private static final LabelModel WORDS =
      LabelModel.ofWords(List.of("outer", "inner", "story", "teaser"));

  private static List<Integer> row(String html, String text) {
    PageBlocks page = FixedScores.html(html);
    TextBlock block =
        page.blocks().stream().filter(b -> b.text().equals(text)).findFirst().orElseThrow();
    LabelRows rows = LabelRows.of(page, FixedScores.votes(page, ""), Scorers.html(), WORDS);
    return Arrays.stream(rows.row(block)).boxed().toList();
  }

  private static int word(String word) {
    return WORDS.word(WordHash.of(word));
  }

  @Test
  void wordsOfNamesAroundCountOnceEach() {
    String html =
        "<div class='outer story'><div class='inner story'><p class=story-teaser>A line</p></div></div>";
    assertThat(row(html, "A line"))
        .containsOnlyOnce(word("outer"), word("inner"), word("story"), word("teaser"));
    assertThat(row("<div class='outer'><p>A line</p></div>", "A line"))
        .contains(word("outer"))
        .doesNotContain(word("inner"));
  }

  @Test
  void landmarksCountOnceAndTagsByHowNearTheyAre() {
    String html = "<aside><aside><ul><li><p>A line</p></li></ul></aside></aside>";
    List<Integer> row = row(html, "A line");
    assertThat(row.stream().filter(n -> isOf(LabelFeature.INSIDE, n))).hasSize(2);
    assertThat(row.stream().filter(n -> isOf(LabelFeature.TAG_NEAR, n))).hasSize(4);
  }

  private static boolean isOf(LabelFeature feature, int number) {
    return number >= feature.of(0) && number < feature.of(feature.size());
  }

  @Test
  void linksAbroadAreThoseToOtherSites() {
    String page =
        "<link rel=canonical href='https://news.example.com/x'><ul><li><a href='/a'>Home</a>"
            + "<li><a href='https://shop.example.com/b'>Near</a>"
            + "<li><a href='https://elsewhere.net/c'>Abroad</a>"
            + "<li><a href='mailto:desk@example.com'>Mail</a></ul>";
    assertThat(row(page, "Abroad")).anyMatch(n -> isOf(LabelFeature.ABROAD, n));
    for (String other : List.of("Home", "Mail")) {
      assertThat(row(page, other)).noneMatch(n -> isOf(LabelFeature.ABROAD, n));
    }
  }

  @Test
  void textByItsWordsSignsAndEnd() {
    List<Integer> row = row("<p>Save 20 % of it today!</p><p>x</p>", "Save 20 % of it today!");
    assertThat(row).contains(LabelFeature.WORDS_LINKED.of(5 * 3));
    assertThat(row.stream().filter(n -> isOf(LabelFeature.SIGN, n))).hasSize(1);
    assertThat(row).anyMatch(n -> isOf(LabelFeature.SENTENCE, n));
    assertThat(row).anyMatch(n -> isOf(LabelFeature.DIGITS, n));
    List<Integer> other = row("<p>SAVE TODAY</p><p>x</p>", "SAVE TODAY");
    assertThat(other).contains(LabelFeature.FORM.of(0));
    assertThat(other).noneMatch(n -> isOf(LabelFeature.SENTENCE, n));
  }

  @Test
  void linesOfPlainTextByTheirFirstWordsAndThoseAround() {
    String text =
        "An inner story of ours that goes on so that no teaser counts\n\nA line\n\nThe end";
    PageBlocks page = FixedScores.text(text);
    LabelRows rows = LabelRows.of(page, FixedScores.votes(page, ""), Scorers.text(), WORDS);
    List<Integer> row = Arrays.stream(rows.row(page.blocks().get(0))).boxed().toList();
    assertThat(row).contains(word("inner"), word("story")).doesNotContain(word("teaser"));
    assertThat(row.stream().filter(n -> isOf(LabelFeature.LABEL_NEAR, n))).hasSize(6);
    assertThat(row.stream().filter(n -> isOf(LabelFeature.WORDS_NEAR, n))).hasSize(2);
    assertThat(row).contains(LabelFeature.PART.of(0), LabelFeature.FROM_END.of(1));
    assertThat(row("<p>A line</p><p>x</p>", "A line"))
        .noneMatch(n -> isOf(LabelFeature.LABEL_NEAR, n) || isOf(LabelFeature.PART, n));
  }

  @Test
  void noBlockHasMoreFeaturesThanThereIsRoomFor() {
    String names = "outer inner story teaser ".repeat(200);
    String html =
        ("<div class='" + names + "'>").repeat(60)
            + "<p>@ ? $ \u20ac \u00a3 % | / \u00bb > # \u00a9 1 <a href='https://a.net'>a</a> <a href=/b>b</a></p>";
    PageBlocks page = FixedScores.html(html);
    LabelRows rows = LabelRows.of(page, FixedScores.votes(page, ""), Scorers.html(), WORDS);
    assertThat(rows.row(page.blocks().get(0))).hasSizeBetween(25, LabelFeatures.MOST);
  }
}
