package news.winnow.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import news.winnow.model.Article;
import news.winnow.model.ArticleDate;
import news.winnow.model.Person;
import org.junit.jupiter.api.Test;

class TextRendererTest {

  @Test
  void headStandsOverTheBody() {
    assertThat(Renderer.text().render(Samples.article()))
        .startsWith(
            """
            Harbour city opens its first tidal power station

            Engineers hope the turbines will light forty thousand homes by winter

            By Ana Lima, photographs by Jo Park

            2024-05-01 09:30 +02:00

            PORTO ALTO (EN)""")
        .endsWith(Samples.article().text());
  }

  @Test
  void onlyBodyWhereThereIsNoHead() {
    Article article = Samples.body(Samples.paragraph("One."), Samples.paragraph("Two."));
    assertThat(Renderer.text().render(article)).isEqualTo("One.\n\nTwo.");
  }

  @Test
  void namesStandInForTheByline() {
    Article article =
        Article.builder().authors(List.of(Person.named("A B"), Person.named("C D"))).build();
    assertThat(Renderer.text().render(article)).isEqualTo("A B, C D");
  }

  @Test
  void datesShowWhatIsKnown() {
    LocalDate day = LocalDate.of(2024, 5, 1);
    Optional<LocalTime> time = Optional.of(LocalTime.of(7, 5, 59));
    assertThat(Layout.date(ArticleDate.of("", day))).isEqualTo("2024-05-01");
    assertThat(Layout.date(new ArticleDate("", day, time, Optional.empty())))
        .isEqualTo("2024-05-01 07:05");
    assertThat(Layout.date(new ArticleDate("", day, time, Optional.of(ZoneOffset.UTC))))
        .isEqualTo("2024-05-01 07:05 UTC");
  }

  @Test
  void terminalsGetNoControlCharacters() {
    Article article = Samples.body(Samples.paragraph("a\u001b[2Jb\u0007c\u009bd"));
    assertThat(Renderer.text().render(article)).isEqualTo("a [2Jb c d");
  }
}
