package news.winnow.internal.meta;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import news.winnow.internal.meta.DateTokens.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads days that are written without their year: {@code 5 April}, {@code April 5}, {@code 4月5日}.
 * They are the last such days before the page was fetched; without that time they say nothing.
 */
final class YearlessDay {
  private final String language;
  private final Optional<LocalDate> latest;

  YearlessDay(String language, Optional<Instant> fetched) {
    this.language = language;
    this.latest = fetched.map(f -> f.atOffset(ZoneOffset.UTC).toLocalDate().plusDays(1));
  }

  /** Returns the day that begins at a token; null for none. */
  DayReader.@Nullable Day read(DateTokens t, int i) {
    DayReader.Day day = latest.isEmpty() ? null : withoutYear(t, i);
    return day == null || holdsYear(t, i - 2, i) || holdsYear(t, day.next(), day.next() + 3)
        ? null
        : day;
  }

  /** A year that stands beside it was found to be no article's. */
  private static boolean holdsYear(DateTokens t, int from, int to) {
    for (int i = from; i < to; i++) {
      if (t.get(i).isNumber(4, 4)) {
        return true;
      }
    }
    return false;
  }

  private DayReader.@Nullable Day withoutYear(DateTokens t, int i) {
    Token a = t.get(i);
    Token b = t.get(i + 1);
    if (a.isNumber(1, 2)) {
      boolean months = b.isWord("\u6708") || b.isWord("\uc6d4");
      if (months && t.get(i + 2).isNumber(1, 2)) {
        return day(a.number(), t.get(i + 2).number(), i + 4);
      }
      int at = b.is('.') || isOrdinal(b) ? i + 2 : i + 1;
      return day(month(t.get(at)), a.number(), at + 1);
    }
    Token number = t.get(b.is('.') ? i + 2 : i + 1);
    boolean clock = t.get(b.is('.') ? i + 3 : i + 2).is(':');
    return number.isNumber(1, 2) && !clock
        ? day(month(a), number.number(), b.is('.') ? i + 3 : i + 2)
        : null;
  }

  private static boolean isOrdinal(Token t) {
    return t.isWord("st") || t.isWord("nd") || t.isWord("rd") || t.isWord("th") || t.isWord("de");
  }

  private int month(Token t) {
    return t.type() == DateTokens.Type.WORD ? MonthNames.month(t.text(), language) : 0;
  }

  private DayReader.@Nullable Day day(long month, long day, int next) {
    if (month < 1 || month > 12 || day < 1 || day > 31) {
      return null;
    }
    LocalDate last = latest.orElseThrow();
    for (int year = last.getYear(); year > last.getYear() - 2; year--) {
      try {
        LocalDate date = LocalDate.of(year, (int) month, (int) day);
        if (!date.isAfter(last)) {
          return new DayReader.Day(date, next);
        }
      } catch (DateTimeException e) {
        return null; // 31 April
      }
    }
    return null;
  }
}
