package news.winnow.internal.select;

import static news.winnow.internal.select.FixedScores.html;
import static news.winnow.internal.select.FixedScores.scorer;
import static news.winnow.internal.select.FixedScores.text;
import static news.winnow.internal.select.FixedScores.votes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import org.junit.jupiter.api.Test;

class GapsTest {
  private static final String A =
      "The lighthouse on the northern mole was switched off for good on the last day of May.";
  private static final String C =
      "What becomes of the keeper's house is a question that the harbour board leaves open.";

  private static List<String> kept(PageBlocks page, String rules, double... scores) {
    Decision decision = BodySelector.select(page, votes(page, rules), scorer(page, scores));
    return page.blocks().stream()
        .filter(b -> decision.kept(b.index()))
        .map(TextBlock::text)
        .toList();
  }

  private static String p(String... texts) {
    return Stream.of(texts).map(t -> "<p>" + t + "</p>").collect(Collectors.joining());
  }

  /** Two paragraphs with something between them in a container of its own. */
  private static PageBlocks apart(String... texts) {
    return html(p(A) + "<div>" + p(texts) + "</div>" + p(C));
  }

  @Test
  void doubtfulBlockBetweenBlocksOfTheBodyIsKept() {
    String line = "So it is dark.";
    assertThat(kept(apart(line), "", 0.9, 0.35, 0.91)).containsExactly(A, line, C);
    assertThat(kept(apart(line), "", 0.9, 0.2, 0.91)).containsExactly(A, C);
    assertThat(kept(html(p(A, C, line)), "", 0.9, 0.91, 0.35)).containsExactly(A, C);
    assertThat(kept(html(p(line, A, C)), "", 0.35, 0.9, 0.91)).containsExactly(A, C);
  }

  @Test
  void gapIsBridgedOnlyWhereItIsShort() {
    assertThat(
            kept(
                apart("One here.", "Two is here.", "Three is here."),
                "",
                0.9,
                0.35,
                0.36,
                0.37,
                0.91))
        .hasSize(5);
    assertThat(
            kept(
                apart("One here.", "Two is here.", "Three is here.", "Number four here."),
                "",
                0.9,
                0.35,
                0.36,
                0.37,
                0.38,
                0.91))
        .containsExactly(A, C);
  }

  @Test
  void headingBetweenBlocksOfTheBodyNeedsStillLess() {
    PageBlocks page = html(p(A) + "<div><h2>Who pays for it</h2></div>" + p(C));
    assertThat(kept(page, "", 0.9, 0.2, 0.91)).containsExactly(A, "Who pays for it", C);
    assertThat(kept(page, "", 0.9, 0.12, 0.91)).containsExactly(A, C);
  }

  @Test
  void siblingOfBlocksOfTheBodyNeedsLeastAndMayBeOneOfMany() {
    PageBlocks page = html(p(A, "Lamp: 400 W.", "Height: 21 metres.", C));
    assertThat(kept(page, "", 0.9, 0.12, 0.13, 0.91)).hasSize(4);
    assertThat(kept(page, "", 0.9, 0.05, 0.13, 0.91)).containsExactly(A, "Height: 21 metres.", C);
    PageBlocks many = html(p(A, "1.", "12.", "123.", "1234.", "12345.", "Hour by hour.", C));
    assertThat(kept(many, "", 0.9, 0.12, 0.12, 0.12, 0.12, 0.12, 0.12, 0.91)).hasSize(8);
  }

  @Test
  void siblingWithALinkOrOfCodeIsNone() {
    String link = "<a href=/x>Tide tables</a>";
    assertThat(kept(html(p(A, link, C)), "", 0.9, 0.12, 0.91)).containsExactly(A, C);
    assertThat(kept(html(p(A, "QmFzZTY0".repeat(9), C)), "", 0.9, 0.12, 0.91))
        .containsExactly(A, C);
    PageBlocks text = text(A + "\n\nTide tables\n\n" + C);
    assertThat(kept(text, "", 0.9, 0.12, 0.91)).containsExactly(A, C);
  }

  @Test
  void voteKeepsAGapOpen() {
    String rule = "share 3 when text is \"so it is dark\"";
    assertThat(kept(html(p(A, "So it is dark.", C)), rule, 0.9, 0.45, 0.91)).containsExactly(A, C);
    String hint = "share 1 when text is \"so it is dark\"";
    assertThat(kept(html(p(A, "So it is dark.", C)), hint, 0.9, 0.2, 0.91)).containsExactly(A, C);
  }
}
