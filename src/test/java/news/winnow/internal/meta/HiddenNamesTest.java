package news.winnow.internal.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.winnow.model.Label;
import news.winnow.model.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of authors where no byline stands as such. */
class HiddenNamesTest {
  private static final String TOLD =
      "I built a boat in my yard, and I've sailed it ever since. My sister and I'd do it again.";

  private static TestFacts page() {
    return page("https://harbourpost.example/ferry");
  }

  private static TestFacts page(String address) {
    return new TestFacts()
        .at(address)
        .html("<h1>Ferry sinks off the coast</h1>")
        .label("Ferry sinks off the coast", Label.TITLE);
  }

  private static List<String> names(TestFacts page) {
    return page.read().authors().stream().map(Person::name).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jane Doe is a reporter with ten years at sea",
        "Jane Doe, PhD, is a reporter",
        "Jane Doe ist Redakteurin und lebt am Hafen",
        "Jane Doe est journaliste",
        "Jane Doe"
      })
  void theBioNamesTheAuthor(String bio) {
    assertThat(names(page().block(Label.AUTHOR_BIO, bio))).containsExactly("Jane Doe");
    assertThat(names(page().block(Label.BYLINE, "By Ann Poe").block(Label.AUTHOR_BIO, bio)))
        .containsExactly("Ann Poe");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LinkedIn GitHub",
        "Website Facebook Twitter",
        "Der Hafenbote",
        "She is a reporter",
        "Our newsroom is open at all hours"
      })
  void otherLinesOfTheBioNameNobody(String bio) {
    assertThat(names(page().block(Label.AUTHOR_BIO, bio))).isEmpty();
  }

  @Test
  void reviewersAndTeamsAreNoAuthors() {
    assertThat(
            names(
                page()
                    .block(Label.OTHER, "Medically reviewed by")
                    .block(Label.AUTHOR_BIO, "Jane Doe")))
        .isEmpty();
    assertThat(
            names(
                page()
                    .block(Label.AUTHOR_BIO, "Jane Doe is our skipper")
                    .block(Label.AUTHOR_BIO, "John Roe is our cook")
                    .block(Label.AUTHOR_BIO, "Ann Poe is our diver")))
        .isEmpty();
  }

  @Test
  void theLineOfCopyrightNamesWhoseSiteItIs() {
    String line = "<p>Copyright \u00a9 2012-2024 Jane Doe. All rights reserved.</p>";
    assertThat(names(page().block(Label.BODY, TOLD).html(line))).containsExactly("Jane Doe");
    assertThat(names(page().block(Label.BODY, "The ferry sank.").html(line))).isEmpty();
    assertThat(names(page().block(Label.BODY, TOLD).html(line.replace("Doe", "Doe Shipping Co"))))
        .isEmpty();
    assertThat(names(page().block(Label.BODY, TOLD).html(line.replace("Jane Doe", "JANE DOE"))))
        .isEmpty();
  }

  @Test
  void theTitleNamesWhoseSiteItIsWhereTheAddressAgrees() {
    String title = "Ferry sinks off the coast | Jane Doe";
    assertThat(names(page("https://jane.example/a").title(title).block(Label.BODY, TOLD)))
        .containsExactly("Jane Doe");
    assertThat(names(page("https://blog.example/a").title(title).block(Label.BODY, TOLD)))
        .isEmpty();
    TestFacts named = page("https://doe.example/a").meta("og:site_name", "Jane Doe");
    assertThat(names(named.block(Label.BODY, TOLD))).containsExactly("Jane Doe");
  }

  @Test
  void theNameInAnAuthorsBoxCountsButNotTheBox() {
    assertThat(names(page().html("<div class='author-box'>More Stories</div>"))).isEmpty();
    assertThat(names(page().html("<h4 class='author-box__name'>Jane Doe</h4>")))
        .containsExactly("Jane Doe");
    assertThat(names(page().html("<h4 class='author-box__name-role'>Jane Doe</h4>"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/?author=7", "/library/?_author=Jane%20Doe", "/author/jane-doe/"})
  void linksToWhatAnAuthorWroteNameOne(String href) {
    assertThat(names(page().html("<a href='" + href + "'>Jane Doe</a>")))
        .containsExactly("Jane Doe");
    assertThat(names(page().html("<a href='/?coauthor=7'>Jane Doe</a>"))).isEmpty();
  }

  @Test
  void aLoneBylineRightAboveTheTextMayLookLikeATool() {
    assertThat(
            names(
                page()
                    .block(Label.COMMENTS, "ByJane Doe")
                    .block(Label.BODY, "The sea was calm when the ferry left.")))
        .containsExactly("Jane Doe");
    assertThat(
            names(
                page()
                    .block(Label.BODY, "The sea was calm when the ferry left.")
                    .block(Label.COMMENTS, "By Angry Reader")))
        .isEmpty();
  }

  @Test
  void theLastLineOfTheTextMayBeTheName() {
    TestFacts page = page().block(Label.BODY, "The sea was calm when the ferry left.");
    assertThat(names(page.block(Label.BODY, "Jane Doe"))).containsExactly("Jane Doe");
    TestFacts letter = page().block(Label.BODY, "The sea was calm when the ferry left.");
    assertThat(names(letter.block(Label.BODY, "Your Jane"))).isEmpty();
  }

  @Test
  void aTitleUnderANameIsNoSecondName() {
    assertThat(
            names(
                page()
                    .block(Label.BYLINE, "Jane Doe")
                    .block(Label.BYLINE, "Harbour Design Expert")))
        .containsExactly("Jane Doe");
  }

  private static List<String> textNames(String head, String story) {
    return new TestFacts()
        .label("Police at the pier", Label.BODY)
        .label("Jane Doe", Label.CAPTION)
        .label("Buy boats", Label.ADVERTISEMENT)
        .authorsOver(head, story);
  }

  @Test
  void aNameRightAboveThePlainTextIsTheAuthors() {
    String story = "The ferry left at nine and was not seen again. ".repeat(4).strip();
    assertThat(textNames("Jane Doe\n\nBuy boats", story)).containsExactly("Jane Doe");
    assertThat(textNames("Jane Doe\n\nA tool", story)).isEmpty();
  }

  @Test
  void whoTookThePicturesMayHaveWrittenTheStory() {
    String story = "The ferry left at nine and was not seen again. ".repeat(4).strip();
    String shots = "Police at the pier / Jane Doe\n\nPolice at the pier by night / Jane Doe\n\n";
    assertThat(textNames(shots + "Jane Doe\n\n5 April 2024", story)).containsExactly("Jane Doe");
  }
}
