package news.winnow.internal.meta;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import news.winnow.model.ArticleDate;

/** What a page means where its places give several dates for one event. */
final class DateAgreement {
  private static final int MAX_OFFSET_MINUTES = 14 * 60;
  private static final int MAX_ZONE_HOURS = 12;

  private DateAgreement() {}

  static Optional<ArticleDate> first(List<ArticleDate> dates) {
    return dates.isEmpty() ? Optional.empty() : Optional.of(dates.get(0));
  }

  static Optional<ArticleDate> single(
      List<ArticleDate> stated,
      List<ArticleDate> shown,
      List<ArticleDate> rest,
      Optional<ArticleDate> url) {
    if (!stated.isEmpty()) {
      return Optional.of(inOrderOf(stated.get(0), rest));
    }
    return first(shown).map(s -> inOrderOf(s, url.stream().toList()));
  }

  /** 3/10/2023 is the third of October where another place on the page says so. */
  private static ArticleDate inOrderOf(ArticleDate date, List<ArticleDate> others) {
    for (ArticleDate other : others) {
      if (isTurned(date, other) && !isIso(date)) {
        return other;
      }
    }
    return date;
  }

  private static boolean isIso(ArticleDate date) {
    return date.raw().length() > 4 && date.raw().chars().limit(4).allMatch(Character::isDigit);
  }

  /** What the page both shows and states, or shows and has in its address, is what it means. */
  static ArticleDate agreed(
      List<ArticleDate> stated,
      List<ArticleDate> shown,
      Optional<ArticleDate> url,
      boolean doubtful) {
    for (ArticleDate v : shown) {
      for (ArticleDate s : stated) {
        if (s.date().equals(v.date())) {
          return s;
        }
      }
    }
    if (url.isPresent()) {
      for (List<ArticleDate> dates : List.of(stated.subList(0, 1), shown)) {
        for (ArticleDate date : dates) {
          if (date.date().equals(url.get().date())) {
            return date;
          }
        }
      }
    }
    return doubtful && stated.get(0).date().isBefore(shown.get(0).date().minusDays(1))
        ? shown.get(0) // what systems call just a date is that of the first draft
        : reconcile(stated.get(0), shown.get(0));
  }

  /** One of the two may lack its zone: its clock then has to show the same. */
  static boolean isSameMoment(ArticleDate date, ArticleDate other) {
    Optional<ZoneOffset> zone = other.offset().filter(o -> o.getTotalSeconds() != 0);
    long minutes = Duration.between(atMinute(date), atMinute(other)).toMinutes();
    return zone.isPresent()
        && minutes * 60 == (date.offset().isPresent() ? zone.get().getTotalSeconds() : 0);
  }

  /**
   * Where data and page disagree: a day's difference to a time in UTC is the page's zone; a much
   * later date in the data is that of its making anew.
   */
  private static ArticleDate reconcile(ArticleDate stated, ArticleDate shown) {
    long days = stated.date().toEpochDay() - shown.date().toEpochDay();
    if (days == 0) {
      return stated;
    }
    if (isTurned(stated, shown)) {
      return isIso(stated) ? stated : shown;
    }
    if (days > 1 || days == 1 && !isByZone(stated)) {
      return shown;
    }
    return inPagesZone(stated, Optional.of(shown));
  }

  /** Returns whether a moment in UTC can be of the day before at the page's place: a morning's. */
  private static boolean isByZone(ArticleDate stated) {
    return isUtc(stated)
        && stated.time().isPresent()
        && stated.time().get().getHour() < MAX_ZONE_HOURS;
  }

  static boolean isUtc(ArticleDate date) {
    return date.offset().map(o -> o.getTotalSeconds() == 0).orElse(false);
  }

  /** 11/1/2024 read the wrong way round. */
  private static boolean isTurned(ArticleDate stated, ArticleDate shown) {
    return !stated.date().equals(shown.date())
        && stated.date().getYear() == shown.date().getYear()
        && stated.date().getMonthValue() == shown.date().getDayOfMonth()
        && stated.date().getDayOfMonth() == shown.date().getMonthValue();
  }

  /**
   * Returns the local time that the page shows where it is the same moment as the one stated in
   * UTC: together they tell the zone, without inventing one.
   */
  private static ArticleDate inPagesZone(ArticleDate stated, Optional<ArticleDate> shown) {
    if (!isUtc(stated) || stated.time().isEmpty() || shown.flatMap(ArticleDate::time).isEmpty()) {
      return stated;
    }
    ArticleDate local = shown.get();
    if (local.offset().isPresent()) {
      return stated;
    }
    long minutes = Duration.between(atMinute(stated), atMinute(local)).toMinutes();
    if (minutes % 15 != 0 || Math.abs(minutes) > MAX_OFFSET_MINUTES) {
      return stated;
    }
    ZoneOffset offset = ZoneOffset.ofTotalSeconds((int) minutes * 60);
    return new ArticleDate(local.raw(), local.date(), local.time(), Optional.of(offset));
  }

  private static LocalDateTime atMinute(ArticleDate date) {
    return date.date().atTime(date.time().orElseThrow().truncatedTo(ChronoUnit.MINUTES));
  }
}
