package news.winnow.rule;

import static org.assertj.core.api.Assertions.assertThat;

import news.winnow.internal.read.Budget;
import news.winnow.internal.read.PageReader;
import news.winnow.model.Limits;
import news.winnow.model.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The night ferry leaves the quay. Foto: Ann Lee/dpa",
        "The night ferry leaves the quay, Foto: LAT Images",
        "The night ferry leaves the quay Foto: Mia Holm",
        "The night ferry leaves the quay (Image: Harbour Board)",
        "The night ferry leaves the quay.Credit: Mashreq University",
        "The night ferry leaves the quay. (Foto: picture alliance/dpa/PR-Video | R. Holm)",
        "The night ferry leaves the quay | Bild: Eva Holm/rbb",
        "The night ferry, as it was. Photo Credit : Ann Lee.",
        "Le ferry de nuit. Crédit photo : Anne Lee",
        "Ночной паром у причала. Фото: пресс-служба порта",
        "밤배가 부두를 떠난다. [사진 출처 = 항만공사]",
        "밤배가 부두를 떠난다. [사진=홍길동 기자]",
        "夜間渡輪離開碼頭（圖：港務局）",
        "Gece feribotu iskeleden ayrılıyor. Fotoğraf: Ayşe Yıldız",
        "[Photos: Harbour Board]"
      })
  void seesLinesThatEndWithACredit(String line) {
    assertThat(Credits.endWithOne(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He posted a photo: he and his dog on the quay",
        "Image: what the harbour looked like",
        "The night ferry leaves the quay at nine: bring a coat",
        "Foto:",
        "Fotos: Die sch\u00f6nsten Inseln",
        "Photo",
        "",
        ": x",
        "The camera keeps one image: the sea, and the ship that lay off the mole for all of that year",
        "Who took this photo: you?",
        "Autofoto: Ann Lee",
        "It is the picture (postcard: Holm & Lee)",
        "The night ferry. Source: Harbour Board"
      })
  void seesThatOthersDoNot(String line) {
    assertThat(Credits.endWithOne(line)).isFalse();
  }

  @Test
  void longCaptionsHaveTheShapeToo() {
    String caption = "The quay at dawn, as the keeper saw it. ".repeat(8) + "(Foto: Ann Lee/dpa)";
    assertThat(caption.length()).isGreaterThan(DatedLine.MAX_CHARS);
    assertThat(
            Shape.of(
                PageReader.read(Page.text(caption), new Budget(Limits.defaults())).blocks().get(0)))
        .contains(Shape.CREDITED);
  }

  @Test
  void allCuesAreFoldedToSomething() {
    assertThat(Credits.load()).hasSizeGreaterThan(150).doesNotContain("");
  }
}
