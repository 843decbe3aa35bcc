package news.winnow.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A date as a page gives it. Nothing is invented: where the page names no time or zone there is
 * none here.
 *
 * @param raw the text it was read from
 * @param date the calendar day, in the page's own zone
 * @param time the time of day, where given
 * @param offset the zone as an offset from UTC, where given; only together with a time
 */
public record ArticleDate(
    String raw, LocalDate date, Optional<LocalTime> time, Optional<ZoneOffset> offset) {

  /** Returns a date of which only the day is known. */
  public static ArticleDate of(String raw, LocalDate date) {
    return new ArticleDate(raw, date, Optional.empty(), Optional.empty());
  }

  /**
   * Returns the ISO 8601 form with what is known: {@code 2024-05-01}, {@code 2024-05-01T09:30:00}
   * or with an offset.
   */
  public String iso() {
    String day = date.toString();
    if (time.isEmpty()) {
      return day;
    }
    LocalTime t = time.get().withNano(0);
    String clock = t.getSecond() == 0 ? t + ":00" : t.toString();
    return day + "T" + clock + offset.map(ZoneOffset::getId).orElse("");
  }
}
