package news.winnow.internal.select;

import static news.winnow.internal.select.FixedScores.html;
import static news.winnow.internal.select.FixedScores.scorer;
import static news.winnow.internal.select.FixedScores.votes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import org.junit.jupiter.api.Test;

class StraysTest {
  private static final String FIRST =
      "The council of the island voted on Tuesday night to buy the old ferry back from the yard.";
  private static final String SECOND =
      "Nobody had asked the harbour master what the pier can still carry, and the answer came at"
          + " once: nothing heavier than a cart. He had said so in writing, twice, and nobody had read"
          + " it, for the letters lay in the office of the mayor, who was at sea that summer.";
  private static final String STRAY =
      "Photographs of the week from all over the archipelago, chosen by our picture desk for you.";
  private static final String TEXT =
      "<div class='text'><p>%s</p><p>%s</p></div>".formatted(FIRST, SECOND);
  private static final String TITLE = "<h1>Island buys back its ferry</h1>";

  /** What is kept where a block of five words or more scores as the body and no other does. */
  private static List<String> kept(String html) {
    PageBlocks page = html("<title>Island buys back its ferry</title>" + html);
    double[] scores =
        page.blocks().stream().mapToDouble(b -> b.words() >= 5 ? 0.9 : 0.02).toArray();
    Decision decision = BodySelector.select(page, votes(page, ""), scorer(page, scores));
    return page.blocks().stream()
        .filter(b -> decision.kept(b.index()))
        .map(TextBlock::text)
        .toList();
  }

  private static String lines(int n) {
    String[] lines = {"Ships", "Yachts", "Weather", "Tides table", "Fishing", "Crossings"};
    String links = String.join("</a><li><a href=/s>", Arrays.copyOf(lines, n));
    return "<ul><li><a href=/s>" + links + "</a></ul>";
  }

  @Test
  void proseOfAnotherPlaceAboveTheHeadlineIsNoBody() {
    String box = "<div class='feature'><p>" + STRAY + "</p></div>";
    assertThat(kept(box + "<div>" + TITLE + TEXT + "</div>")).containsExactly(FIRST, SECOND);
    assertThat(kept(TITLE + box + TEXT)).containsExactly(STRAY, FIRST, SECOND);
  }

  @Test
  void pageOfShortLinesHasNoTextToBeApartFrom() {
    String empty = "<div class='slot'><div></div></div>";
    String link = "<p><a href=/x>More ships</a></p>";
    assertThat(kept(empty + "<h1>Ferry home</h1>" + empty + lines(6) + link)).isEmpty();
  }

  @Test
  void proseOfAnotherPlaceFarBelowTheTextIsNoBody() {
    String box = "<div class='feature'><p>" + STRAY + "</p></div>";
    assertThat(kept(TITLE + TEXT + lines(6) + box)).containsExactly(FIRST, SECOND);
    assertThat(kept(TITLE + TEXT + lines(3) + box)).containsExactly(FIRST, SECOND, STRAY);
  }

  @Test
  void whatIsCalledAsTheTextIsGoesOnWithIt() {
    String next = "<div class='text'><p>" + STRAY + "</p></div>";
    assertThat(kept(TITLE + TEXT + lines(6) + next)).containsExactly(FIRST, SECOND, STRAY);
  }

  @Test
  void answersBelowTheTextAreOfIt() {
    String answers = "<section id='faqs'><p>" + STRAY + "</p></section>";
    assertThat(kept(TITLE + TEXT + lines(6) + answers)).containsExactly(FIRST, SECOND, STRAY);
  }

  @Test
  void whatIsLeftOfATeaserGoesWithItsHeadline() {
    String blurb = "The keeper of the northern light looks back on forty winters.";
    String module =
        "<div class='module'><h4><a href='/light'>A life alone</a></h4><div><p>%s</p></div></div>"
            .formatted(blurb);
    String text = "<p>%s</p>%s<p>%s</p>".formatted(FIRST, module, SECOND);
    assertThat(kept(TITLE + "<div>" + text + "</div>")).containsExactly(FIRST, SECOND);
  }

  @Test
  void textUnderHeadingsThatAreLinksStaysWhereTheyAreTheArticles() {
    String blurb = "The keeper of the northern light looks back on forty winters.";
    String place = "<div><h4><a href='/p%d'>%s</a></h4><p>%s</p></div>";
    String text =
        "<div><p>%s</p>%s%s<p>%s</p></div>"
            .formatted(
                FIRST,
                place.formatted(1, "The northern light and its house", blurb),
                place.formatted(
                    2, "The mole", "Long, windy and the best place to fish from at night."),
                SECOND);
    assertThat(kept(TITLE + text)).contains(blurb);
  }

  @Test
  void aHeadingOfCommentsHeadsAllThatItBegins() {
    String thread =
        "<div class='forum'><div class='head'><h2>COMMENTS</h2><a href='#p'>Post your comment</a></div>"
            + "<div><p>All reader comments (7)</p></div>"
            + "<div class='post'><p>Ann</p><div><p>"
            + STRAY
            + "</p></div></div></div>";
    PageBlocks page = html("<div>" + TITLE + TEXT + thread + "</div>");
    double[] scores =
        page.blocks().stream().mapToDouble(b -> b.words() >= 5 ? 0.9 : 0.02).toArray();
    Decision decision =
        BodySelector.select(
            page,
            votes(
                page,
                "comments 9 when text is \"comments\", \"post your comment\", \"all reader comments (#)\""),
            scorer(page, scores));
    assertThat(page.blocks().stream().filter(b -> decision.kept(b.index())).map(TextBlock::text))
        .containsExactly(FIRST, SECOND);
  }
}
