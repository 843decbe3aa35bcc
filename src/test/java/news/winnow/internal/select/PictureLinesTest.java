package news.winnow.internal.select;

import static news.winnow.internal.select.BlockLabelsTest.FILLER;
import static news.winnow.internal.select.BoxLabelsTest.STORY;
import static news.winnow.internal.select.BoxLabelsTest.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import news.winnow.model.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureLinesTest {
  private static final String LINE =
      "The stumps of the old pier at low water on the last day of May";
  private static final String IMAGE = "<p><img src='/pier.jpg' width=800 height=500></p>";

  private static String italic(String line) {
    return "<p><em>" + line + "</em></p>";
  }

  private static List<Label> labels(String text, String... parts) {
    String html =
        "<html><head><title>"
            + TITLE
            + "</title></head><body><main><h1>"
            + TITLE
            + "</h1><div class='entry-content'>"
            + String.join("", parts)
            + "</div></main>"
            + FILLER
            + "</body></html>";
    return new ArrayList<>(BlockLabelsTest.labels(html, text));
  }

  /** The story once more, in other words, so that it is not taken for a repetition. */
  private static String more() {
    return STORY.replace("council", "harbour board").replace("ferries", "boats");
  }

  @Test
  void italicLineBehindAPictureIsItsCaption() {
    assertThat(labels(LINE, STORY, IMAGE, italic(LINE), more())).containsExactly(Label.CAPTION);
  }

  @Test
  void otherLinesBehindAPictureAreText() {
    assertThat(labels(LINE, STORY, IMAGE, "<p>" + LINE + "</p>", more()))
        .containsExactly(Label.BODY);
    assertThat(labels(LINE, STORY, italic(LINE), more())).containsExactly(Label.BODY);
  }

  @ValueSource(
      strings = {
        "Why did the council wait for so long before it agreed to this?",
        "This is what the harbour board wrote to the council in its letter:"
      })
  @ParameterizedTest
  void questionsAndWhatLeadsOnAreText(String line) {
    assertThat(labels(line, STORY, IMAGE, italic(line), more())).containsExactly(Label.BODY);
  }

  @Test
  void pageThatSetsOtherLinesSoMeansSomethingElse() {
    String others =
        italic("The council said so in its letter of May, and again in the one of June")
            + italic("And the harbour board never answered any of the letters that it got");
    assertThat(labels(LINE, STORY, IMAGE, italic(LINE), more(), others, STORY))
        .containsExactly(Label.BODY);
  }

  @Test
  void aboveTheTextAndBelowItTheyAreNoCaptions() {
    assertThat(labels(LINE, IMAGE, italic(LINE), STORY)).doesNotContain(Label.CAPTION);
    assertThat(labels(LINE, STORY, more(), IMAGE, italic(LINE))).doesNotContain(Label.CAPTION);
  }

  @CsvSource(
      delimiter = '|',
      value = {
        "Pictured: the stumps of the pier|CAPTION",
        "Above: the stumps of the pier|CAPTION",
        "Foto oben: die Stümpfe der Mole|CAPTION",
        "View this post on Instagram|WIDGET",
        "Sieh dir diesen Beitrag auf Instagram an|WIDGET"
      })
  @ParameterizedTest
  void lineSaysWhatItIs(String line, Label label) {
    assertThat(labels(line, STORY, "<p>" + line + "</p>", more())).containsExactly(label);
  }
}
