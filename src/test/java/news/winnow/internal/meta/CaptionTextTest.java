package news.winnow.internal.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaptionTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The bridge at dusk. Photo: Nils Aker; The bridge at dusk.; Nils Aker",
        "The bridge at dusk (Photo: Nils Aker); The bridge at dusk; Nils Aker",
        "The bridge at dusk | © Nils Aker/ANPR; The bridge at dusk; Nils Aker/ANPR",
        "Die Brücke. Foto: Nils Aker; Die Brücke.; Nils Aker",
        "Le pont. Crédit photo : Nils Aker; Le pont.; Nils Aker",
        "夕方の橋。写真：青木; 夕方の橋。; 青木",
        "הגשר בערב. צילום: דנה לוי; הגשר בערב.; דנה לוי",
        "The photographer at work in his studio.; The photographer at work in his studio.;",
        "Photo: Nils Aker;; Nils Aker"
      })
  void creditIsParted(String text, String caption, String credit) {
    assertThat(CaptionText.of(text))
        .isEqualTo(new CaptionText(Optional.ofNullable(caption), Optional.ofNullable(credit)));
  }

  @Test
  void longTextBehindACueIsNoCredit() {
    String text = "Image: " + "what the sensor saw of the coast ".repeat(4).strip();
    assertThat(CaptionText.of(text).caption()).contains(text);
  }

  @Test
  void lineOfItsOwnIsAllCredit() {
    CaptionText caption = CaptionText.of("The bridge.").and(CaptionText.creditOnly("Nils Aker"));
    assertThat(caption.caption()).contains("The bridge.");
    assertThat(caption.credit()).contains("Nils Aker");
  }
}
