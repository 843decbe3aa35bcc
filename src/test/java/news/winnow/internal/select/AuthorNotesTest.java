package news.winnow.internal.select;

import static news.winnow.internal.select.FixedScores.html;
import static news.winnow.internal.select.FixedScores.text;
import static news.winnow.internal.select.FixedScores.votes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import news.winnow.internal.read.PageBlocks;
import news.winnow.model.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorNotesTest {
  private static final String HEAD = "<meta name=\"author\" content=\"Ines Carvalho\">";
  private static final String PROSE =
      "<p>The ferry has been back since Monday, to the relief of the island.</p>";

  private static List<String> dropped(PageBlocks page) {
    boolean[] kept = new boolean[page.blocks().size()];
    Arrays.fill(kept, true);
    BitSet notes =
        AuthorNotes.drop(
            page,
            new VoteCount(votes(page, "byline 6 when text starts \"by\"")),
            new AuthorNames(page),
            kept);
    for (int i = 0; i < kept.length; i++) {
      assertThat(kept[i]).isEqualTo(!notes.get(i));
    }
    return notes.stream().mapToObj(i -> page.blocks().get(i).text()).toList();
  }

  private static PageBlocks page(String head, String... blocks) {
    return html("<head>" + head + "</head><body>" + PROSE + String.join("", blocks) + "</body>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ines Carvalho is a columnist for the Harbour Post.",
        "Ines Carvalho schreibt über Häfen und Inseln.",
        "Ines Carvalho écrit sur les ports depuis dix ans.",
        "Ines Carvalho è una giornalista del porto.",
        "Ines Carvalho skriver om havner og øyer."
      })
  void aLastParagraphThatBeginsWithTheAuthorsNameIsANote(String note) {
    assertThat(dropped(page(HEAD, PROSE, "<p>" + note + "</p>"))).containsExactly(note);
    assertThat(dropped(page("", PROSE, "<p>" + note + "</p>"))).isEmpty();
    assertThat(dropped(page(HEAD, "<p>" + note + "</p>", PROSE, PROSE, PROSE))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mara Quill is expected to speak at the meeting.",
        "Ines Carvalho said that the ferry would stay.",
        "\u201cInes Carvalho is a friend of ours,\u201d he said.",
        "Carvalho is a name that many people on the island bear.",
        "The author is at her best when she writes of the sea."
      })
  void otherLastParagraphsStay(String line) {
    assertThat(dropped(page(HEAD, PROSE, "<p>" + line + "</p>"))).isEmpty();
  }

  @Test
  void namesAreThoseOfBylinesAndDataToo() {
    String note = "<p>Ines Carvalho is a columnist for the Harbour Post.</p>";
    String second = "<p>Otto van Reede works for the same paper.</p>";
    assertThat(dropped(page("", "<p>By Ines Carvalho and Otto van Reede</p>", PROSE, note, second)))
        .hasSize(2);
    String json =
        "<script type=\"application/ld+json\">{\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"Ferry\","
            + "\"author\":{\"@id\":\"#ines\"},\"about\":{\"@type\":\"Person\",\"name\":\"Otto van Reede\"}},"
            + "{\"@type\":\"Person\",\"@id\":\"#ines\",\"name\":\"Ines Carvalho\"}]}</script>";
    assertThat(dropped(page(json, PROSE, note))).hasSize(1);
    assertThat(dropped(page(json, PROSE, second))).isEmpty();
    assertThat(
            dropped(
                text(
                    "By Ines Carvalho\n\nThe ferry has been back since Monday, to the relief of all.\n\n"
                        + "Ines Carvalho is a columnist for the Harbour Post.")))
        .hasSize(1);
  }

  @Test
  void notesInItalicsMaySayAuthor() {
    String note = "L\u2019auteure est professeure d'histoire à Port-Salé.";
    assertThat(dropped(page("", PROSE, "<p><em>" + note + "</em></p>"))).containsExactly(note);
    assertThat(dropped(page("", PROSE, "<p>" + note + "</p>"))).isEmpty();
  }

  @Test
  void aNameAloneIsASignature() {
    PageBlocks page = page(HEAD, PROSE, "<p>Ines Carvalho</p>");
    assertThat(dropped(page)).containsExactly("Ines Carvalho");
    assertThat(AuthorNotes.label(page.blocks().get(2))).isEqualTo(Label.BYLINE);
    assertThat(dropped(page(HEAD, PROSE, "<p>Otto van Reede</p>"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ines Carvalho can be reached at carvalho@post.example.",
        "Contact Ines Carvalho at carvalho@post.example and on the phone.",
        "Follow Ines Carvalho on Chirper and our page there.",
        "Write to Ines Carvalho at carvalho@post.example",
        "Suivez Ines Carvalho sur Chirper et ailleurs"
      })
  void aLineThatSaysHowToReachTheAuthorIsANote(String note) {
    assertThat(dropped(page(HEAD, PROSE, "<p>" + note + "</p>"))).containsExactly(note);
    assertThat(dropped(page("", PROSE, "<p>" + note + "</p>"))).isEmpty();
  }
}
