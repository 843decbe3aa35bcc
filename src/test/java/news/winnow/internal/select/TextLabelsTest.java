package news.winnow.internal.select;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.winnow.ArticleExtractor;
import news.winnow.model.Label;
import news.winnow.model.Page;
import news.winnow.rule.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around the article in plain text, where lines have nothing but their order. */
class TextLabelsTest {
  private static final String TITLE = "Council agrees to rebuild the old pier";
  private static final String PROSE =
      "The council agreed on Monday to rebuild the pier that the winter storms took away, and to"
          + " pay for it from the reserve which it keeps for such years. The harbour master said"
          + " that the piles would be driven before the ferries come back in spring.";
  private static final ArticleExtractor EXTRACTOR = ArticleExtractor.create();

  private static String page(List<String> above, List<String> below) {
    return String.join("\n\n", above)
        + "\n\n"
        + TITLE
        + ("\n\n" + PROSE).repeat(4)
        + "\n\n"
        + String.join("\n\n", below);
  }

  private static Label label(String line, List<String> above, List<String> below) {
    return FixedScores.analyze(Page.text(page(above, below)), RuleSet.parse("none", ""))
        .verdicts()
        .stream()
        .filter(v -> v.block().text().equals(line))
        .reduce((first, last) -> last)
        .orElseThrow()
        .label();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Log in", "Subscribe", "Newsletter", "Most read", "Advertise", "Harbour", "Sport"})
  void shortLinesOverTheHeadlineAreTheMenu(String line) {
    List<String> menu =
        List.of(
            "Home",
            "Log in",
            "Harbour",
            "Subscribe",
            "Sport",
            "Newsletter",
            "Most read",
            "Advertise",
            "Weather",
            "About us");
    assertThat(label(line, menu, List.of())).isEqualTo(Label.NAVIGATION);
  }

  @Test
  void buttonsToShareAndFiguresStandForThemselvesInAHeader() {
    List<String> menu = List.of("Home", "Sport", "19.3 C", "Facebook", "Harbour", "Island life");
    assertThat(label("19.3 C", menu, List.of())).isEqualTo(Label.WIDGET);
    assertThat(label("Facebook", menu, List.of())).isEqualTo(Label.SHARE);
    assertThat(label("Harbour", menu, List.of())).isEqualTo(Label.NAVIGATION);
  }

  @Test
  void sectionIsAKickerRightOverTheHeadlineOnly() {
    List<String> menu = List.of("Sport", "Weather", "About us", "Log in", "Islands");
    assertThat(label("Islands", menu, List.of())).isEqualTo(Label.KICKER);
    assertThat(label("Sport", menu, List.of())).isEqualTo(Label.NAVIGATION);
  }

  private static final List<String> LISTS =
      List.of(
          "Most read",
          "1",
          "Ferry captain retires after forty years",
          "Harbour",
          "A storm bill for the eastern pier is still unpaid",
          "May 3, 2024",
          "Islands",
          "Transport",
          "Log in",
          "Newsletter",
          "Advertise",
          "Imprint",
          "Cookies",
          "Facebook",
          "© 2024 Harbour Post");

  @ParameterizedTest
  @CsvSource({
    "1, TRENDING",
    "Ferry captain retires after forty years, TRENDING",
    "Harbour, TRENDING",
    "A storm bill for the eastern pier is still unpaid, TRENDING",
    "'May 3, 2024', TRENDING",
    "Transport, LEGAL",
    "Log in, LEGAL",
    "Newsletter, LEGAL",
    "Advertise, LEGAL",
    "Cookies, LEGAL",
    "Facebook, SHARE"
  })
  void listGoesOnWhileThereAreHeadlinesAndManyShortLinesAreTheFooter(String line, Label expected) {
    assertThat(label(line, List.of(), LISTS)).isEqualTo(expected);
  }

  @Test
  void boxIsAFewLinesLong() {
    List<String> below =
        List.of(
            "Sign up for our newsletter",
            "All that happens on the quay, every Friday",
            "Ferry captain retires after forty years",
            "A storm bill for the eastern pier is still unpaid",
            "Nobody wants to pay for the night boat any more");
    assertThat(label("All that happens on the quay, every Friday", List.of(), below))
        .isEqualTo(Label.NEWSLETTER);
    assertThat(label("Nobody wants to pay for the night boat any more", List.of(), below))
        .isEqualTo(Label.RELATED_LINKS);
  }

  @Test
  void whatStandsBetweenTwoLinesOfAnOfferIsOfIt() {
    List<String> below =
        List.of(
            "Subscribe now to read the latest news from the harbour and the islands.",
            "Daily puzzles and the tide tables of the whole coast on your phone",
            "An electronic replica of the print edition on any device you like",
            "Create an account or sign in to continue with your reading experience.",
            "Nobody wants to pay for the night boat any more");
    assertThat(label(below.get(1), List.of(), below)).isEqualTo(Label.PAYWALL);
    assertThat(label(below.get(2), List.of(), below)).isEqualTo(Label.PAYWALL);
    assertThat(label(below.get(4), List.of(), below)).isEqualTo(Label.RELATED_LINKS);
  }

  @Test
  void manyShortLinesWithFiguresAreAnArchive() {
    List<String> below =
        List.of(
            "May 2024 (3)",
            "April 2024 (12)",
            "March 2024 (1)",
            "2023 (40)",
            "2022 (7)",
            "2021 (9)");
    assertThat(label("April 2024 (12)", List.of(), below)).isEqualTo(Label.NAVIGATION);
    assertThat(label("2022 (7)", List.of(), below)).isEqualTo(Label.NAVIGATION);
  }

  @Test
  void commentsGoOnWhileReadersWriteSentences() {
    List<String> below =
        List.of(
            "3 comments",
            "Ines O.",
            "May 3, 2024 at 10:30",
            "About time that somebody did something.",
            "Reply",
            "Tom",
            "Who is going to pay for it?",
            "Ferry captain retires after forty years",
            "A storm bill for the eastern pier is still unpaid",
            "Choir sails to the capital for a week",
            "Herring come early to the sound again",
            "Nobody wants to pay for the night boat any more");
    assertThat(label("Ines O.", List.of(), below)).isEqualTo(Label.COMMENTS);
    assertThat(label("May 3, 2024 at 10:30", List.of(), below)).isEqualTo(Label.COMMENTS);
    assertThat(label("Who is going to pay for it?", List.of(), below)).isEqualTo(Label.COMMENTS);
    assertThat(label("Nobody wants to pay for the night boat any more", List.of(), below))
        .isEqualTo(Label.RELATED_LINKS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"By Shannon Miles, reporter", "Eingestellt von Unknown"})
  void lineOfItsOwnThatOnlyLooksLikeAHeadingIsNoneToRules(String line) {
    List<Label> labels =
        EXTRACTOR
            .analyze(Page.text(TITLE + "\n\n" + line + ("\n\n" + PROSE).repeat(4)))
            .verdicts()
            .stream()
            .filter(v -> v.block().text().equals(line))
            .map(v -> v.label())
            .toList();
    assertThat(labels).containsExactly(Label.BYLINE);
  }

  private static Label below(String line, String... lines) {
    String page = TITLE + "\n\n" + String.join("\n\n", lines) + ("\n\n" + PROSE).repeat(4);
    return EXTRACTOR.analyze(Page.text(page)).verdicts().stream()
        .filter(v -> v.block().text().equals(line))
        .findFirst()
        .orElseThrow()
        .label();
  }

  @Test
  void nameBelowALoneByOrBesideTheDateIsAByline() {
    String role = "Shannon Miles Harbour Correspondent";
    assertThat(below(role, "By", role, "Updated 11:58, 23 April 2024")).isEqualTo(Label.BYLINE);
    String name = "Shannon Miles";
    assertThat(below(name, name, "11:58, 23 April 2024")).isEqualTo(Label.BYLINE);
    assertThat(below(name, "11:58, 23 April 2024", name)).isEqualTo(Label.BYLINE);
  }

  @Test
  void nameOfSomebodyInTheTextIsNoByline() {
    String told = "Shannon Winter"; // "winter" stands in the text
    assertThat(below(told, told, "11:58, 23 April 2024")).isNotEqualTo(Label.BYLINE);
  }

  @Test
  void keywordsUnderAHeadingToReadMoreAreTags() {
    List<String> topics = List.of("Related articles", "Harbour", "Winter storms", "Ferries");
    assertThat(label("Related articles", List.of(), topics)).isEqualTo(Label.TAGS);
    assertThat(label("Winter storms", List.of(), topics)).isEqualTo(Label.TAGS);
    List<String> stories =
        List.of(
            "Related articles", "Harbour", "Ferry captain retires after forty years", "Ferries");
    assertThat(label("Related articles", List.of(), stories)).isEqualTo(Label.RELATED_LINKS);
    assertThat(label("Harbour", List.of(), stories)).isEqualTo(Label.RELATED_LINKS);
  }

  @Test
  void linesOfATextWithoutAnArticleKeepTheirNames() {
    String text =
        "Home\n\nSubscribe now\n\nMost read\n\nHarbour\n\nIslands\n\nTransport\n\nFerries";
    assertThat(EXTRACTOR.analyze(Page.text(text)).verdicts())
        .extracting(v -> v.label())
        .containsExactly(
            Label.NAVIGATION,
            Label.PAYWALL,
            Label.TRENDING,
            Label.NAVIGATION,
            Label.NAVIGATION,
            Label.NAVIGATION,
            Label.NAVIGATION);
  }

  @Test
  void buttonToCommentBesideTheHeadlineDropsNoArticle() {
    String dek = "What the harbour board wants to build before the ferries come back in spring.";
    String page =
        TITLE
            + "\n\n"
            + dek
            + "\n\nJoin the conversation"
            + ("\n\n" + PROSE).repeat(4)
            + "\n\nComments\n\nAbout time that somebody did something.\n\nReply\n\nReply"
            + "\n\nLeave a comment";
    assertThat(EXTRACTOR.extract(Page.text(page)).text()).contains(PROSE);
    assertThat(EXTRACTOR.extract(Page.text(page)).text()).doesNotContain("About time");
  }
}
