package news.winnow.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextStatsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                                              | 0",
        "- – —                                           | 0",
        "Ferry                                           | 1",
        "The night ferry leaves at ten.                  | 6",
        "Don't stop: it’s a well-known boat              | 6",
        "one,two;three                                   | 3",
        "quay – pier — town                              | 3",
        "(he said) “yes” [sic]                           | 4",
        "12 boats, 4,000 people                          | 5",
        "Łódź über straße                                | 3",
        "Паром ушёл в полночь                            | 4",
        "Το πλοίο έφυγε                                  | 3",
        "야간 여객선이 다시 운항한다                       | 4",
        "السلام عليكم يا أصدقاء                            | 4",
        "السَّلامُ عَلَيْكُمْ                                    | 2",
        "शिक्षा मंत्री ने कहा                                | 4",
        "שלום עולם                                       | 2"
      })
  void wordsOfSpacedScripts(String text, int words) {
    assertThat(TextStats.of(text).words()).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "港口的夜间渡轮今晚起恢复运营市长昨                | 17 | 10",
        "港のフェリーは今夜から運航を再開だ               | 17 | 10",
        "กกกกกกกกกกกกกกกกก                               | 17 | 10",
      })
  void wordsOfUnspacedScriptsAreCharacters(String text, int length, int words) {
    assertThat(text).hasSize(length);
    assertThat(TextStats.of(text).words()).isEqualTo(words);
  }

  @Test
  void thaiVowelSignsAreNoCharactersOfTheirOwn() {
    assertThat(TextStats.of("กิกีกึกื").letters()).isEqualTo(4);
    assertThat(TextStats.of("กิกีกึกื").words()).isEqualTo(2);
  }

  @Test
  void mixedScriptsAddUp() {
    assertThat(TextStats.of("Toyota 自動車の工場 opens").words()).isEqualTo(2 + 4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "No end                            | 0",
        "One. Two! Three?                  | 3",
        "Prices rose 3.5 per cent          | 0",
        "It cost 1.250.000 euros.          | 1",
        "See example.com for more          | 0",
        "Wait... what?!                    | 2",
        "He said: “No.” Then he left.      | 2",
        "夜间渡轮恢复。市长说“好”。明天见！       | 3",
        "पहला वाक्य। दूसरा वाक्य।             | 2",
        "هل عاد القارب؟ نعم۔               | 2"
      })
  void sentenceEnds(String text, int sentences) {
    assertThat(TextStats.of(text).sentences()).isEqualTo(sentences);
  }

  @Test
  void commasOfAllScripts() {
    assertThat(TextStats.of("a, b; c، d؛ e、f，g；h: i. j").commas()).isEqualTo(7);
  }

  @Test
  void lettersDigitsAndCapitals() {
    TextStats stats = TextStats.of("NATO met in Łódź: 24 of 32.");
    assertThat(stats.digits()).isEqualTo(4);
    assertThat(stats.upper()).isEqualTo(5);
    assertThat(stats.letters()).isEqualTo(15);
  }

  @Test
  void countsDoNotEndInLongTexts() {
    TextStats stats = TextStats.of("Ab 12, 渡轮. ".repeat(10_000));
    assertThat(stats.words()).isEqualTo(20_000 + (int) Math.round(20_000 / 1.7));
    assertThat(stats.digits()).isEqualTo(20_000);
    assertThat(stats.upper()).isEqualTo(10_000);
    assertThat(stats.letters()).isEqualTo(40_000);
    assertThat(stats.commas()).isEqualTo(10_000);
    assertThat(stats.sentences()).isEqualTo(10_000);
    assertThat(stats.lowerStarts()).isZero();
  }

  @Test
  void smallLettersBehindSpaces() {
    assertThat(TextStats.of("the Ferry (is 9 \u00e9t\u00e9").lowerStarts()).isEqualTo(2 / 5.0);
    assertThat(TextStats.of("don't e.g. x-y").lowerStarts()).isEqualTo(1);
    assertThat(TextStats.of("").lowerStarts()).isZero();
  }

  @Test
  void lettersBeyondLatin() {
    for (String text : List.of("Łódź, été – 24 © 2026 …", "", "Đường phố", "، ؟ 。（）")) {
      assertThat(TextStats.of(text).beyondLatin()).as(text).isZero();
    }
    assertThat(TextStats.of("Паром Ferry Ω 渡轮 가 हिन्दी").beyondLatin())
        .isEqualTo(5 + 1 + 2 + 1 + 3);
    for (String folded : List.of("\u00b5", "㈱", "㋀", "⼀", "﷼", "ﻻ", "ｱ", "🈁")) {
      assertThat(TextStats.of("a " + folded).beyondLatin()).as(folded).isPositive();
    }
  }

  @Test
  void eachCharIsCountedForWhatItIs() {
    for (int i = 0; i <= Character.MAX_VALUE; i++) {
      char c = (char) i;
      TextStats stats = TextStats.of(String.valueOf(c));
      boolean digit = Character.isDigit(c);
      boolean part = Character.isLetterOrDigit(c) || Character.isSurrogate(c);
      int words = part ? TextStats.isUnspaced(c) ? (int) Math.round(1 / 1.7) : 1 : 0;
      assertThat(stats.words()).as("U+%04X", i).isEqualTo(words);
      assertThat(stats.digits()).as("U+%04X", i).isEqualTo(digit ? 1 : 0);
      assertThat(stats.letters()).as("U+%04X", i).isEqualTo(part && !digit ? 1 : 0);
      assertThat(stats.upper()).as("U+%04X", i).isEqualTo(part && Character.isUpperCase(c) ? 1 : 0);
    }
  }

  @Test
  void unspacedScripts() {
    for (char c : "夜のカกລမខ豈".toCharArray()) {
      assertThat(TextStats.isUnspaced(c)).as("%s", c).isTrue();
    }
    for (char c : "aéж가شह ".toCharArray()) {
      assertThat(TextStats.isUnspaced(c)).as("%s", c).isFalse();
    }
  }
}
