package news.winnow;

import static org.assertj.core.api.Assertions.assertThat;

import news.winnow.model.Article;
import news.winnow.model.Label;
import news.winnow.model.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Lines that speak to the reader, or of a picture, in the middle of an article are no part of it.
 */
class ReaderCallsTest {
  private static final ArticleExtractor EXTRACTOR = ArticleExtractor.create();

  private static final String PAGE =
      """
      <title>Ferry stays in port</title><nav><a href=/>Home</a> <a href=/news>News</a></nav>
      <article class="post"><h1>Ferry stays in port</h1><div class="entry-content">
      <p>The ferry to the outer islands stayed in port on Monday, its third day in a row.</p>
      <p>Waves of four metres had broken two windows of the lower deck, the harbour master said.</p>
      <p>%s</p>
      <p>Islanders were told to wait for the mail boat, which leaves again on Thursday at noon.</p>
      <p>The windows will be mended by the yard in Kell, which has built the ship, he said.</p>
      </div></article><footer><a href=/terms>Terms</a> <a href=/contact>Contact</a></footer>
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "If you try this crossing, be sure to tag me on Instagram with a picture. | SHARE",
        "Wenn du mitfährst, verlinke mich gern auf Instagram mit einem Bild. | SHARE",
        "Følg med på vores Instagram og Facebook og få flere billeder fra øerne. | SHARE",
        "Please leave a comment and star rating, and let me know how it turned out! | COMMENTS",
        "Laissez un commentaire et dites-moi ce que vous pensez de la traversée. | COMMENTS",
        "This post is sponsored by the Kell yard, which has built the ship. | ADVERTISEMENT",
        "Dit bericht is gesponsord door de werf van Kell. | ADVERTISEMENT",
        "Do you have a story about the ferry? Email our newsroom at desk@example.com. | LEGAL",
        "Haben Sie Hinweise zu dieser Geschichte? Schreiben Sie an die Redaktion. | LEGAL",
        "Heb je een tip over de veerboot? Mail de redactie of stuur een appje. | LEGAL",
        "Masz ciekawy temat? Napisz do nas, redakcja czeka na informacje z wysp. | LEGAL",
        "Vous avez une information sur le bac ? Contactez la rédaction en toute discrétion. | LEGAL",
        "Вы стали очевидцем? Присылайте фото и видео в наш чат-бот. | LEGAL",
        "Помітили помилку? Виділіть її та натисніть Ctrl і Enter. | LEGAL",
        "제보하기 | LEGAL",
        "Et vous, qu'en pensez-vous ? Dites-le-nous en commentaire ! | COMMENTS",
        "Diskutieren Sie mit in den Kommentaren unter diesem Artikel. | COMMENTS",
        "Soutenez notre journalisme : faites un don aujourd'hui. | PAYWALL",
        "Sostieni il nostro lavoro con una donazione. | PAYWALL",
        "De tekst gaat verder onder de video | ADVERTISEMENT",
        "Artikeln fortsätter under bilden | ADVERTISEMENT",
        "La publicidad continúa abajo | ADVERTISEMENT",
        "La suite après cette publicité | ADVERTISEMENT",
        "Continua a leggere dopo la pubblicità | ADVERTISEMENT",
        "Больше новостей в нашем телеграм-канале | NEWSLETTER",
        "انتهای پیام | WIDGET",
        "Trending on the Herald | TRENDING",
        "View 6 images | WIDGET",
        "Helskärm | WIDGET",
        "Advertisement 2 | ADVERTISEMENT"
      })
  void areRemoved(String line, Label label) {
    Article article = EXTRACTOR.extract(Page.html(PAGE.formatted(line)));
    assertThat(article.text()).contains("broken two windows", "mail boat").doesNotContain(line);
    assertThat(article.removed())
        .anySatisfy(
            r -> {
              assertThat(r.text()).isEqualTo(line);
              assertThat(r.label()).isEqualTo(label);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Have a story that long about a boat that small, said the mate, and nobody will read it to its end.",
        "What do you think a ferry of that size costs in a year, asked one of them on the pier that evening.",
        "Qu'en pensez-vous, demanda le capitaine, qui regardait la mer et les vagues depuis le matin.",
        "Continua a piovere dopo la tempesta di lunedì, e il porto resta chiuso per le navi più piccole.",
        "Was meinen Sie, fragte der Kapitän, wie lange die Wellen noch so hoch sind wie an diesem Tag."
      })
  void sentencesThatBeginAlikeStay(String line) {
    Article article = EXTRACTOR.extract(Page.html(PAGE.formatted(line)));
    assertThat(article.text()).contains(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The broken windows of the ferry. Photo: Ann Lee/Island Press",
        "Die Fähre am Montag im Hafen (Foto: Inselbote/Holm)",
        "Pictured from left, Ann Lee, Tom Holm and Mia Cruz of the island council",
        "Von Ann Lee und Tom van Holm"
      })
  void captionsWithoutAFigureAndNamesOfAuthorsAreNoText(String line) {
    assertThat(EXTRACTOR.extract(Page.html(PAGE.formatted(line))).text())
        .contains("broken two windows", "mail boat")
        .doesNotContain(line);
    String lines = PAGE.formatted(line).replaceAll("(?s).*</h1>|</div>.*", "");
    assertThat(EXTRACTOR.extract(Page.text(lines.replaceAll("<[^>]*>", "\n"))).text())
        .contains("broken two windows", "mail boat")
        .doesNotContain(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "More island stories",
        "Other recipes you might like:",
        "Weitere Artikel zur Insel"
      })
  void aHeadingOverLinksToMoreOfTheSame(String heading) {
    String box =
        "</p><h2>%s</h2><ul><li><a href=/a>The bakery on the quay</a></li><li><a href=/b>The shop in"
            + " Kell</a></li><li><a href=/c>A lighthouse for sale</a></li></ul><p>";
    String page = PAGE.formatted(box.formatted(heading) + "The boat is old.");
    assertThat(EXTRACTOR.extract(Page.html(page)).body())
        .noneMatch(c -> c.toString().contains("bakery") || c.toString().contains(heading));
    String list = page.replaceAll("<a href=/[abc]>([^<]*)</a>", "$1");
    assertThat(EXTRACTOR.extract(Page.html(list)).body())
        .anyMatch(c -> c.toString().contains(heading));
  }

  @Test
  void whoWritesHereBesideEveryPost() {
    String page =
        PAGE.formatted("The boat is old.")
            .replace(
                "</div></article>",
                "</div><div class=after-entry><section class='widget user-profile'><h4>Hello</h4><p>I"
                    + " write about boats and bread, and live with two cats behind the old harbour of"
                    + " Kell.</p></section></div></article>");
    assertThat(EXTRACTOR.extract(Page.html(page)).body())
        .noneMatch(c -> c.toString().contains("two cats"));
  }
}
