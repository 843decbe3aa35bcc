package news.winnow.internal.select;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordCodesTest {
  private static List<Long> keys(String text, int max) {
    WordCodes codes = new WordCodes().read(text, max);
    List<Long> keys = new ArrayList<>();
    for (int i = 0; i < codes.size(); i++) {
      keys.add(codes.key(i));
    }
    return keys;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry, the Ferry and THE FERRY: 24 of 32.",
        "don't re-open",
        "Fähre fähre ÉTÉ été",
        "渡轮恢复 ferry 渡轮",
        "港のferryは今夜",
        "शिक्षा मंत्री ने शिक्षा",
        "ΟΔΟΣ οδος Οδός",
        "İzmir izmir",
        "🚢 ferry 🚢",
        " , . ",
        "",
        "a"
      })
  void wordsAreThoseOfTheirStrings(String text) {
    assertSame(text);
  }

  @Test
  void wordsOfAnyTextAreThoseOfTheirStrings() {
    Random random = new Random(7);
    String chars = "aB9 -'.éΣςİ渡のกा\u0301\ud83d\udea2\u2019\u00a0";
    for (int round = 0; round < 3_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(200); i > 0; i--) {
        text.append(chars.charAt(random.nextInt(chars.length())));
      }
      assertThat(keys(text.toString(), 1_000)).hasSameSizeAs(Words.of(text.toString()));
    }
  }

  @Test
  void eachCharIsInWordsOfStringsToo() {
    for (int i = 0; i <= Character.MAX_VALUE; i++) {
      String text = "a" + (char) i + "b";
      assertThat(keys(text, 9)).as("U+%04X", i).hasSameSizeAs(Words.of(text));
    }
  }

  /** As many numbers as words, the same ones for the same words, others for others. */
  private static void assertSame(String text) {
    List<String> words = Words.of(text);
    List<Long> keys = keys(text, Integer.MAX_VALUE);
    assertThat(keys).hasSameSizeAs(words);
    Map<String, Long> byWord = new HashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      byWord.putIfAbsent(words.get(i), keys.get(i));
      assertThat(keys.get(i)).as(words.get(i)).isEqualTo(byWord.get(words.get(i)));
    }
    assertThat(new HashSet<>(byWord.values())).hasSize(byWord.size());
  }

  @Test
  void onlyTheFirstCharsAreRead() {
    assertThat(keys("one two three", 7)).isEqualTo(keys("one two", 100));
    assertThat(keys("one two three", 6)).isEqualTo(keys("one tw", 100));
    assertThat(keys("one two", 0)).isEmpty();
  }

  @Test
  void oneAfterTheOther() {
    WordCodes codes = new WordCodes();
    assertThat(codes.read("x ".repeat(500), 5_000).size()).isEqualTo(500);
    assertThat(codes.read("渡".repeat(700), 5_000).size()).isEqualTo(700);
    assertThat(codes.read("two words", 5_000).size()).isEqualTo(2);
  }

  @Test
  void runsOfThreeWordsInCommon() {
    LongSet trigrams = new LongSet();
    new WordCodes().read("the night ferry comes back", 100).addTrigrams(trigrams);
    assertThat(trigrams.size()).isEqualTo(3);
    assertThat(new WordCodes().read("The night ferry sank", 100).overlap(trigrams)).isEqualTo(0.5);
    assertThat(new WordCodes().read("night ferry", 100).overlap(trigrams)).isZero();
  }
}
