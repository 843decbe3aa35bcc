package news.winnow.internal.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.winnow.model.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
  @ParameterizedTest
  @CsvSource({
    "'Ferry sinks', 'Ferry sinks'",
    "' Ferry  sinks ', 'Ferry sinks'",
    "'Ferry\u00a0sinks', 'Ferry sinks'",
    "'Fer\u00adry\u200b sinks', 'Ferry sinks'",
    "'Ferry<br>sinks', 'Ferry sinks'",
    "'<b>Ferry</b> sinks', 'Ferry sinks'",
    "'2 < 3', '2 < 3'",
    "'Q&amp;amp;A', 'Q&A'",
    "'Straße Œuvre', 'Straße Œuvre'",
    "' ', ''",
    "'', ''"
  })
  void cleansTexts(String raw, String clean) {
    assertThat(Texts.clean(raw)).isEqualTo(clean);
    assertThat(Texts.clean(clean)).isEqualTo(clean);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a", "a b", " a", "a ", "a  b", "  ", "a b  ", " a  b c "})
  void splitsAsStringsDo(String text) {
    assertThat(Texts.split(text)).isEqualTo(text.isEmpty() ? List.of() : List.of(text.split(" ")));
  }

  @ParameterizedTest
  @CsvSource({
    "ferry sinks fast, ferry, true",
    "ferry sinks fast, sinks fast, true",
    "ferry sinks fast, ferry sinks fast, true",
    "ferry sinks fast, sink, false",
    "ferry sinks fast, inks, false",
    "ferries ferry, ferr, false",
    "ferries ferry, ferry, true",
    "ferry, '', false"
  })
  void holdsWholeWords(String key, String words, boolean holds) {
    assertThat(Texts.holds(key, words)).isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource({
    "Ferry sinks, ferry sinks",
    "»Ferry« sinks!, ferry sinks",
    "'Islands: Ferry, sinks', ferry sinks",
    "The ferrysinks, ferry sinks",
    "A big-ferry sinks., ferry sinks",
    "Xferry sinks, ferry sinks",
    "sinks, ferry sinks",
    "Ferry sinks on, ferry sinks",
    "Fähre sinkt, fahre sinkt",
    "'...', ''",
    "'Ferry!', ''"
  })
  void comparesFoldedTextsWithKeysWithoutMakingOne(String text, String key) {
    String own = Texts.key(text);
    assertThat(Texts.isKey(Block.fold(text), key)).isEqualTo(own.equals(key));
    boolean ends = !key.isEmpty() && own.endsWith(" " + key);
    assertThat(Texts.endsWithKey(Block.fold(text), key)).isEqualTo(ends);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://x", "HTTPS://x", "//x", "www.x.example", "WWW.x"})
  void tellsAddresses(String text) {
    assertThat(Texts.isUrl(text)).isTrue();
    assertThat(Texts.isUrl("see " + text)).isFalse();
  }

  @Test
  void wordsThatMerelyBeginSoAreNoAddresses() {
    assertThat(Texts.isUrl("wwwhat")).isFalse();
    assertThat(Texts.isUrl("https")).isFalse();
  }
}
