package news.winnow.internal.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import news.winnow.model.ArticleDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateParserTest {
  private static final Instant NOW = Instant.parse("2025-06-15T12:00:00Z");

  private static String read(String language, boolean monthFirst, String text) {
    return new DateParser(language, monthFirst, Optional.of(NOW))
        .parse(text)
        .map(ArticleDate::iso)
        .orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-05-01 | 2024-05-01",
        "2024-05-01T09:30:00+02:00 | 2024-05-01T09:30:00+02:00",
        "2024-05-01T09:30:15.123456Z | 2024-05-01T09:30:15Z",
        "2024-05-01T09:30:00.0000000+0530 | 2024-05-01T09:30:00+05:30",
        "2024-05-01 09:30 | 2024-05-01T09:30:00",
        "20240501 | 2024-05-01",
        "20240501093000 | 2024-05-01",
        "Wed, 01 May 2024 10:00:00 +0200 | 2024-05-01T10:00:00+02:00",
        "Wed, 01 May 2024 10:00:00 GMT | 2024-05-01T10:00:00Z",
        "Wed May 01 2024 10:00:00 GMT+0200 (Mitteleuropa) | 2024-05-01T10:00:00+02:00",
        "Wed May 01 10:00:00 CEST 2024 | 2024-05-01T10:00:00+02:00",
        "1714555800 | 2024-05-01T09:30:00Z",
        "1714555800000 | 2024-05-01T09:30:00Z"
      })
  void readsWhatMachinesWrite(String text, String iso) {
    assertThat(read("", false, text)).isEqualTo(iso);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | May 1, 2024 | 2024-05-01",
        "en | Updated 9:41 p.m. EDT, May 1st, 2024 | 2024-05-01T21:41:00-04:00",
        "en | 1st of May 2024 at 9.05am | 2024-05-01T09:05:00",
        "en | Sept. 5, 2023 12:10 AM | 2023-09-05T00:10:00",
        "en | 05-May-24 | 2024-05-05",
        "de | Mittwoch, 1. Mai 2024, 14:05 Uhr | 2024-05-01T14:05:00",
        "de | 01.05.24 | 2024-05-01",
        "de | Stand: 3. März 2023 | 2023-03-03",
        "de | 7. Jänner 2020 | 2020-01-07",
        "fr | Publié le 1er août 2024 à 14h30 | 2024-08-01T14:30:00",
        "es | 1 de mayo de 2024 | 2024-05-01",
        "pt | 12 de março de 2024 às 10h05 | 2024-03-12T10:05:00",
        "it | 3 giugno 2024 | 2024-06-03",
        "nl | 4 maart 2024 | 2024-03-04",
        "fi | 19.2.2020 klo 14.00 | 2020-02-19T14:00:00",
        "pl | 5 października 2023 | 2023-10-05",
        "cs | 5. listopadu 2023 | 2023-11-05",
        "hr | 5. listopada 2023 | 2023-10-05",
        "hu | 2024. május 1. | 2024-05-01",
        "lt | 2024 m. gegužės 1 d. | 2024-05-01",
        "ru | 1 мая 2024 г., 10:20 | 2024-05-01T10:20:00",
        "uk | 9 листопада 2023 | 2023-11-09",
        "tr | 8 Ağustos 2023 | 2023-08-08",
        "el | 3 Απριλίου 2024 | 2024-04-03",
        "ar | ١ مايو ٢٠٢٤ | 2024-05-01",
        "fa | 2024/05/۰۱ | 2024-05-01",
        "fa | چهارشنبه ۱۲ اردیبهشت ۱۴۰۳ - ۱۰:۲۰ | 2024-05-01T10:20:00",
        "fa | ۱۴۰۳/۱۲/۳۰ | 2025-03-20",
        "fa | ۱ فروردین ۱۴۰۴ | 2025-03-21",
        "fa | ۲۹ اسفند ۱۳۹۸ | 2020-03-19",
        "hi | १ मई २०२४ | 2024-05-01",
        "th | 1 พฤษภาคม 2567 | 2024-05-01",
        "ja | 2024年5月1日 09時30分 | 2024-05-01T09:30:00",
        "ja | 令和6年5月1日 | 2024-05-01",
        "ko | 2024. 5. 1. | 2024-05-01",
        "ko | 2024년 5월 1일 | 2024-05-01",
        "vi | ngày 1 tháng 5 năm 2024 | 2024-05-01",
        "id | 1 Agustus 2023 10:00 WIB | 2023-08-01T10:00:00+07:00"
      })
  void readsWhatPeopleWrite(String language, String text, String iso) {
    assertThat(read(language, false, text)).isEqualTo(iso);
  }

  @Test
  void ordersNumbersByRegionUnlessImpossible() {
    assertThat(read("en", true, "5/1/2024")).isEqualTo("2024-05-01");
    assertThat(read("en", false, "5/1/2024")).isEqualTo("2024-01-05");
    assertThat(read("en", true, "25/1/2024")).isEqualTo("2024-01-25");
    assertThat(read("en", false, "1/25/2024")).isEqualTo("2024-01-25");
    assertThat(read("en", true, "1.5.2024")).isEqualTo("2024-05-01");
  }

  @Test
  void knowsWhereTheMonthIsFirst() {
    assertThat(DateReader.monthFirst("en-US", "news.example")).isTrue();
    assertThat(DateReader.monthFirst("en", "news.example.com")).isTrue();
    assertThat(DateReader.monthFirst("en-GB", "news.example.com")).isFalse();
    assertThat(DateReader.monthFirst("en", "news.example.in")).isFalse();
    assertThat(DateReader.monthFirst("de", "example.com")).isFalse();
  }

  @Test
  void refusesWhatIsNoDate() {
    assertThat(read("en", true, "Call 555-123-4567 or 1-800-555")).isEqualTo("none");
    assertThat(read("en", true, "Version 1.2.3 of 2024")).isEqualTo("none");
    assertThat(read("en", true, "February 31, 2024")).isEqualTo("none");
    assertThat(read("en", true, "May 1, 1789")).isEqualTo("none");
    assertThat(read("en", true, "July 1, 2031")).isEqualTo("none");
    assertThat(read("en", true, "May 2024")).isEqualTo("none");
    assertThat(read("en", true, "")).isEqualTo("none");
  }

  @Test
  void inventsNoZone() {
    assertThat(read("en", true, "May 1, 2024 9:30 AM CST")).isEqualTo("2024-05-01T09:30:00");
    assertThat(read("de", false, "1. Mai 2024, 9:30 Uhr MESZ"))
        .isEqualTo("2024-05-01T09:30:00+02:00");
  }

  @Test
  void countsRelativeDatesFromTheTimeOfFetching() {
    assertThat(read("en", true, "3 hours ago")).isEqualTo("2025-06-15");
    assertThat(read("de", false, "vor 2 Tagen")).isEqualTo("2025-06-13");
    assertThat(read("de", false, "gestern")).isEqualTo("2025-06-14");
    assertThat(read("ja", false, "3日前")).isEqualTo("2025-06-12");
    assertThat(read("en", true, "5 min read")).isEqualTo("none");
    assertThat(new DateParser("en", true, Optional.empty()).parse("3 hours ago")).isEmpty();
  }

  @Test
  void takesTheLastDayBeforeTheTimeOfFetchingWhereAYearIsMissing() {
    assertThat(read("en", true, "May 3, 10:20 a.m.")).isEqualTo("2025-05-03T10:20:00");
    assertThat(read("de", false, "Mittwoch, 3. September")).isEqualTo("2024-09-03");
    assertThat(read("es", false, "3 de mayo")).isEqualTo("2025-05-03");
    assertThat(read("ja", false, "5月3日 09時30分")).isEqualTo("2025-05-03T09:30:00");
    assertThat(read("en", true, "May 10:20")).isEqualTo("none");
    assertThat(read("en", true, "April 31")).isEqualTo("none");
    assertThat(new DateParser("en", true, Optional.empty()).parse("May 3")).isEmpty();
  }

  @Test
  void knowsTheSolarCalendarOnPersianPagesOnly() {
    assertThat(read("en", true, "1403/02/12")).isEqualTo("none");
    assertThat(read("fa", false, "۱۴۰۴/۱۲/۳۰")).isEqualTo("none");
  }

  @Test
  void readsWordsThatRunTogether() {
    assertThat(read("en", true, "Mental HealthDECEMBER 22, 2022Updated: May 3, 2024"))
        .isEqualTo("2022-12-22");
  }

  @Test
  void readsLongTextInTime() {
    assertThat(read("en", true, "1 ".repeat(200_000))).isEqualTo("none");
  }

  @Test
  void readsHalvesOfTheDayBeforeTheHour() {
    for (String text :
        java.util.List.of(
            "2024.05.03. \uc624\ud6c4 6:05",
            "2024\u5e745\u67083\u65e5 \u5348\u5f8c6:05",
            "2024\u5e745\u67083\u65e5 \u4e0b\u53486:05")) {
      assertThat(new DateParser("", false, java.util.Optional.empty()).parse(text))
          .as(text)
          .map(d -> d.iso())
          .contains("2024-05-03T18:05:00");
    }
    assertThat(
            new DateParser("ko", false, java.util.Optional.empty())
                .parse("2024.05.03. \uc624\uc804 12:05")
                .map(d -> d.iso()))
        .contains("2024-05-03T00:05:00");
  }

  @Test
  void readsThaiMonthsCutShort() {
    assertThat(
            new DateParser("th", false, java.util.Optional.empty())
                .parse("3 \u0e1e.\u0e04. 2567 09:12 \u0e19.")
                .map(d -> d.iso()))
        .contains("2024-05-03T09:12:00");
  }
}
