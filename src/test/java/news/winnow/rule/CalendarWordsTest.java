package news.winnow.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.winnow.model.Block;
import news.winnow.rule.CalendarWords.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarWordsTest {

  /** Some names change with the version of the JDK, so a few may be missing. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "en", "de", "es", "fr", "pt", "it", "pl", "ru", "uk", "tr", "nl", "id", "ar", "hi", "el",
        "bn", "sv", "da", "cs", "fi", "ro", "hu", "th"
      })
  void knowTheNamesOfTheJdk(String language) {
    Locale locale = Locale.forLanguageTag(language);
    List<String> unknown = new ArrayList<>();
    for (TextStyle style : new TextStyle[] {TextStyle.FULL, TextStyle.FULL_STANDALONE}) {
      for (Month month : Month.values()) {
        check(month.getDisplayName(style, locale), Kind.MONTH, unknown);
      }
      for (DayOfWeek day : DayOfWeek.values()) {
        check(day.getDisplayName(style, locale), Kind.WEEKDAY, unknown);
      }
    }
    assertThat(unknown).hasSizeLessThanOrEqualTo(2);
  }

  private static void check(String name, Kind kind, List<String> unknown) {
    for (String word : Block.fold(name).replace('-', ' ').split(" ")) {
      if ((CalendarWords.kinds(word, 0, word.length()) & kind.bit) == 0) {
        unknown.add(word);
      }
    }
  }

  @org.junit.jupiter.api.Test
  void areFoldedAsLinesAre() {
    assertThat(CalendarWords.load().keySet())
        .allMatch(w -> Block.fold(w).equals(w))
        .noneMatch(w -> w.contains("."));
  }
}
