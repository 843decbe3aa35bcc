package news.winnow.internal.select;

import static news.winnow.internal.select.BoxLabelsTest.STORY;
import static news.winnow.internal.select.BoxLabelsTest.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import news.winnow.ArticleExtractor;
import news.winnow.model.Label;
import news.winnow.model.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines among the paragraphs and at their end that serve the reader and are no text. */
class ServiceLinesTest {

  private static Label label(String block, String text) {
    String html =
        "<html><head><title>"
            + TITLE
            + "</title></head><body><main><h1>"
            + TITLE
            + "</h1><div class='entry-content'>"
            + STORY
            + block
            + "</div></main></body></html>";
    return BlockLabelsTest.labels(html, text).get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AUTHOR_BIO|To contact the editor responsible for this story: Ann Lee at alee@post.example",
        "AUTHOR_BIO|Contact the writer: alee@post.example",
        "AUTHOR_BIO|Contactez l'auteur : alee@post.example",
        "COMMENTS|What would you do with the pier? Share your ideas in the comments.",
        "COMMENTS|All reader comments (12)",
        "OTHER|Please use one of the following formats to cite this article in your essay or paper:",
        "WIDGET|Rate article: (Hover over the stars then click to rate)",
        "WIDGET|Bewerten Sie diesen Artikel",
        "WIDGET|(click image for slideshow)",
        "WIDGET|Start Quote",
        "NAVIGATION|Continue reading the main story",
        "NAVIGATION|Seite 1 von 1",
        "CAPTION|Images: Ann Lee and Harbour Museum",
        "BYLINE|Written by Ann Lee",
        "BYLINE|(Additional reporting by Ann Lee, Tom Hale and Ida Moe; Writing by Per Lund; Editing by Sue Orr)",
        "LEGAL|If you order one of these lamps through our links, we may earn a commission.",
        "LEGAL|Heads up: this post contains affiliate links, and you pay no more for it.",
        "LEGAL|As an Associate I earn from qualifying purchases of lamps and of rope.",
        "LEGAL|Links mit einem Stern sind Affiliate-Links, für die wir eine Provision bekommen.",
        "LEGAL|Cet article contient des liens affiliés vers le magasin du port.",
        "LEGAL|Este artículo contiene enlaces de afiliado a la tienda del puerto.",
        "LEGAL|Questo articolo contiene link di affiliazione al negozio del porto.",
        "LEGAL|Este texto contém links de afiliados para a loja do porto.",
        "LEGAL|Tekst zawiera linki afiliacyjne do sklepu w porcie.",
        "LEGAL|Dit verhaal bevat affiliate links naar de winkel in de haven.",
        "CORRECTION|(This story was refiled to insert a dropped letter in the second paragraph)"
      })
  void lineIsNoText(Label label, String text) {
    assertThat(label("<p>" + text + "</p>", text)).isEqualTo(label);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Contact with the mainland was lost for two days, and the writer of this was on the pier.",
        "Rate cuts by the bank had made the loan for the pier cheaper than it was in the spring.",
        "Play stopped in the harbour park when the keeper came down with his camera and a video.",
        "The yard pays whoever sends it buyers a commission, and affiliate links bring it one in ten.",
        "Written by hand, the letter of the keeper says more than all the minutes of the council."
      })
  void sentencesStay(String text) {
    assertThat(label("<p>" + text + "</p>", text)).isEqualTo(Label.BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "See the pictures of the week.",
        "View photos of the storm on the pier",
        "Voir les photos de la jetée"
      })
  void callsToLookAtPicturesAreLinksToThem(String text) {
    assertThat(label("<p><a href='/pictures'>" + text + "</a></p>", text))
        .isEqualTo(Label.RELATED_LINKS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[+] Enlarge", "Ampliar foto"})
  void whatStandsBelowTheSwitchOfAPictureIsItsCaption(String enlarge) {
    String caption = "Ann Lee/Harbour Images The pier is closed, but the keeper still has his key.";
    String box = "<div><a href='/p.jpg'>%s</a></div><div>%s</div>".formatted(enlarge, caption);
    assertThat(label(box, caption)).isEqualTo(Label.CAPTION);
    assertThat(label(box, enlarge)).isEqualTo(Label.CAPTION);
  }

  @ParameterizedTest
  @ValueSource(strings = {"------------------", "* * * * * * * * * * * * * * * * * * * *"})
  void marksAreNoText(String line) {
    assertThat(
            label(
                "<p>"
                    + line
                    + "</p><p>The council meets again in May, and the pier stays shut.</p>",
                line))
        .isNotEqualTo(Label.BODY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"aside", "blockquote"})
  void aLinkInAnAsideIsNoText(String tag) {
    String text = "First-round profiles";
    String box = "<%1$s><p><a href='/profiles'>%2$s</a></p></%1$s>".formatted(tag, text);
    String more = "<p>The council meets again in May, and until then the pier stays shut.</p>";
    assertThat(label(box + more, text) == Label.BODY).isEqualTo(!tag.equals("aside"));
  }

  /** In plain text nothing tells a caption from the paragraph below the picture. */
  @Test
  void aParagraphBelowTheSwitchOfAPictureStays() {
    String text = "The council meets again in May, and until then the pier stays shut for all.";
    assertThat(label("<div><a href='/p.jpg'>Enlarge</a></div><p>" + text + "</p>", text))
        .isEqualTo(Label.BODY);
    String page = STORY.replace("<p>", "").replace("</p>", "\n\n") + "Enlarge\n\n" + text;
    assertThat(
            ArticleExtractor.create().analyze(Page.text(TITLE + "\n\n" + page)).verdicts().stream()
                .filter(v -> v.block().text().equals(text))
                .map(v -> v.label()))
        .containsExactly(Label.BODY);
  }
}
