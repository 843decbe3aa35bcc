package news.winnow.internal.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import news.winnow.internal.read.TestPages;
import news.winnow.internal.read.TextStats;
import news.winnow.model.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptTest {

  private static List<Script> of(String folded) {
    int found = Script.of(folded);
    return Stream.of(Script.values()).filter(s -> s.isAmong(found)).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "Ελληνικά, GREEK",
    "Русский, CYRILLIC",
    "Українська ґ, CYRILLIC",
    "Հայերեն, ARMENIAN",
    "עברית, HEBREW",
    "العربية, ARABIC",
    "فارسی پ, ARABIC",
    "اردو ہے, ARABIC",
    "हिन्दी, INDIC",
    "বাংলা, INDIC",
    "தமிழ், INDIC",
    "తెలుగు, INDIC",
    "ไทย, THAI",
    "ქართული, GEORGIAN",
    "日本, EAST_ASIAN",
    "ひらがな カタカナ, EAST_ASIAN",
    "한국어, EAST_ASIAN",
    "ﾊﾝｶｸ, EAST_ASIAN",
    "ﻋﺮﺑﻲ, ARABIC",
  })
  void ofOneScript(String text, Script script) {
    assertThat(of(Block.fold(text))).containsExactly(script);
  }

  @Test
  void ofNoneAndOfSeveral() {
    assertThat(of(Block.fold("Łódź, été – 24 © 2026 … đường"))).isEmpty();
    assertThat(of("")).isEmpty();
    assertThat(of("ferry паром 渡轮")).containsExactly(Script.CYRILLIC, Script.EAST_ASIAN);
  }

  @Test
  void aLetterOfAScriptIsSeenBeforeTheTextIsFolded() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      if (Character.isDefined(c)) {
        String text = "a" + Character.toString(c) + "b";
        boolean holds =
            Block.fold(text)
                .chars()
                .anyMatch(f -> Character.isLetter(f) && Script.of(Character.toString(f)) != 0);
        assertThat(holds && TextStats.of(text).beyondLatin() == 0).as("U+%04X", c).isFalse();
      }
    }
  }

  @Test
  void eachBlockHasItsOwn() {
    int[] found = Script.of(TestPages.of("ferry", "паром", "24 ©", "㈱").blocks());
    assertThat(found).containsExactly(0, Script.of("паром"), 0, Script.of("株"));
  }
}
