package news.winnow.internal.select;

import static news.winnow.internal.select.FixedScores.scorer;
import static news.winnow.internal.select.FixedScores.text;
import static news.winnow.internal.select.FixedScores.votes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextListsTest {
  private static final List<String> ABOVE =
      List.of(
          "The night ferry to the outer islands was taken off the timetable without notice.",
          "Island families have long moved all their shopping to the mainland, the council says, and they do not think of going back to what there was before.",
          "Nobody on the quay could say on Monday when the boat is going to come back.");
  private static final List<String> BELOW =
      List.of(
          "The company says that the engine will be repaired by the end of the week.",
          "It is the third time.",
          "Until then a fishing boat takes the pupils to the harbour in the morning.",
          "The mayor wants the state to pay for it, as it does in the south.");
  private static final String TITLE = "Harbour bridge is closed for painters";
  private static final String RULE =
      "trending 9 when text is \"most read\", \"\u95a2\u9023\u8a18\u4e8b\"";

  /** Returns the lines that are kept where every line scores as the body does. */
  private static List<String> kept(String separator, List<String> lines) {
    PageBlocks page = text(String.join(separator, lines));
    double[] scores = new double[page.blocks().size()];
    Arrays.fill(scores, 0.9);
    Decision decision = BodySelector.select(page, votes(page, RULE), scorer(page, scores));
    return page.blocks().stream()
        .filter(b -> decision.kept(b.index()))
        .map(TextBlock::text)
        .toList();
  }

  private static List<String> lines(List<String> above, List<String> list, List<String> below) {
    return Stream.of(above, list, below).flatMap(List::stream).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\n\n"})
  void titlesUnderAHeadingInsideTheTextAreAllThatGoes(String separator) {
    List<String> text = lines(ABOVE, List.of(), BELOW);
    List<String> one = List.of("Most read", TITLE);
    assertThat(kept(separator, lines(ABOVE, one, BELOW))).isEqualTo(text);
    List<String> many =
        List.of(
            "Most read",
            "1",
            TITLE,
            "2",
            "SHELL SHOCK",
            "Who owns the pier?",
            "3",
            "Canteens ask more for school meals");
    assertThat(kept(separator, lines(ABOVE, many, BELOW))).isEqualTo(text);
  }

  @Test
  void headingOfTheArticleBehindTheTitlesStays() {
    List<String> text = lines(ABOVE, List.of("Who pays"), BELOW);
    List<String> list = List.of("Most read", TITLE, "Who pays");
    assertThat(kept("\n", lines(ABOVE, list, BELOW))).isEqualTo(text);
    List<String> behind = List.of("Most read", TITLE, BELOW.get(0), "Who pays");
    assertThat(kept("\n", lines(ABOVE, behind, BELOW.subList(1, 4))))
        .as("one sentence, and fewer than three in a row below it")
        .isEqualTo(ABOVE);
    assertThat(kept("\n", lines(ABOVE, behind, lines(BELOW, ABOVE, List.of()).subList(1, 5))))
        .contains(BELOW.get(0), "Who pays", BELOW.get(3));
  }

  @Test
  void wordsOfScriptsWithoutSpacesAreCountedToo() {
    String a =
        "\u770c\u306f\u6765\u5e74\u5ea6\u3001\u65b0\u3057\u3044\u6a4b\u3092\u4f5c\u308b\u65b9\u91dd\u3060\u3002"
            .repeat(5);
    String b = "\u5de5\u4e8b\u306f\u6625\u306b\u59cb\u307e\u308b\u3068\u3044\u3046\u3002".repeat(7);
    String title =
        "\u9ad8\u9f62\u8005\u306e\u907f\u96e3\u3001\u8eca\u3067\u9001\u308b\u53d6\u308a\u7d44\u307f\u59cb\u307e\u308b";
    assertThat(kept("\n", List.of(a, "\u95a2\u9023\u8a18\u4e8b", title, b))).containsExactly(a, b);
  }

  @Test
  void teasersBehindTheTextGoToTheEnd() {
    List<String> titles = List.of("Most read", TITLE, "A new coach for the rowers");
    assertThat(kept("\n", lines(ABOVE, titles, List.of("Contact us")))).isEqualTo(ABOVE);
    List<String> teasers =
        List.of(
            "Most read",
            TITLE,
            "Painters have found rust in the northern bearing, and nobody may cross.",
            "A new coach for the rowers",
            "The man from the south follows the one they sent away on Monday.",
            "Library open on Sundays",
            "Six students keep the desk while the others sleep, says the head of it.");
    assertThat(kept("\n", lines(ABOVE, teasers, List.of()))).isEqualTo(ABOVE);
    List<String> broken =
        List.of(
            "Most read",
            TITLE,
            "Painters have found rust in the northern bearing of the bridge...",
            "The man from the south follows the one they sent away on...",
            "Six students keep the desk while all the others are asleep, says...");
    assertThat(kept("\n", lines(ABOVE, broken, List.of()))).isEqualTo(ABOVE);
  }

  @Test
  void headingAboveTheArticleIsNotLookedAt() {
    List<String> page = lines(List.of("Most read", TITLE), ABOVE, BELOW);
    assertThat(kept("\n", page)).containsAll(lines(ABOVE, BELOW, List.of()));
  }
}
