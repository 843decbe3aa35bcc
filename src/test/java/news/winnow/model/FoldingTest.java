package news.winnow.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Été à Łódź         | ete a łodz",
        "Đọc thêm · Tiếng   | đoc them · tieng",
        "« Wait… » – what   | wait... » – what",
        "ΟΔΟΣ ὁδός          | οδοσ οδοσ",
        "Ёлка й             | елка и",
        "مُحَمَّد            | محمد",
        "ＷＩＤＥ ﬁ ① ㈱      | wide fi 1 (株",
        "I\u0307stanbul \u0131 | istanbul i"
      })
  void foldsLettersToWhatCuesAreWrittenIn(String text, String folded) {
    assertThat(Folding.fold(text)).isEqualTo(folded);
  }

  @Test
  void aCharIsFoldedAloneAsItIsInAnyText() {
    // kana are in no table: a text that holds one is folded as a whole
    String whole = " \u3042";
    for (int i = 0; i <= Character.MAX_VALUE; i++) {
      if (!Character.isSurrogate((char) i)) {
        String text = "a" + (char) i + "b";
        assertThat(Folding.fold(text) + whole)
            .as("U+%04X", i)
            .isEqualTo(Folding.fold(text + whole));
      }
    }
  }
}
