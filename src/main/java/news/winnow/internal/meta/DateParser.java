package news.winnow.internal.meta;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import news.winnow.internal.meta.DateTokens.Token;
import news.winnow.model.ArticleDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as machines and people of many languages write them. Scans tokens from left to right;
 * never invents a zone.
 */
final class DateParser {
  private static final int MAX_CHARS = 400;
  private static final int FIRST_YEAR = 1990;

  private final String language;
  private final boolean monthFirst;
  private final LocalDate latest;
  private final RelativeDate relative;

  /**
   * Sets how ambiguous dates are read.
   *
   * @param language the page's language, lower case; empty when unknown
   * @param monthFirst whether 5/1/2024 is the first of May
   * @param fetched when the page was fetched; relative dates count from here
   */
  DateParser(String language, boolean monthFirst, Optional<Instant> fetched) {
    this.language = language;
    this.monthFirst = monthFirst;
    Instant now = fetched.orElseGet(Instant::now);
    this.latest = now.atOffset(ZoneOffset.UTC).toLocalDate().plusDays(1);
    this.relative = new RelativeDate(fetched);
  }

  /** A date found in a text, and where. */
  record Found(ArticleDate date, int start, int end) {}

  /** Returns the first plausible date in a text. */
  Optional<ArticleDate> parse(String text) {
    return find(text).map(Found::date);
  }

  /** Returns the first plausible date in a text, with its place. */
  Optional<Found> find(String text) {
    DateTokens tokens = new DateTokens(text, MAX_CHARS);
    if (tokens.size() == 1 && (tokens.get(0).isNumber(10, 10) || tokens.get(0).isNumber(13, 13))) {
      return epoch(text, tokens.get(0));
    }
    for (int i = 0; i < tokens.size(); i++) {
      Day day = day(tokens, i);
      if (day != null) {
        return Optional.of(found(text, tokens, i, day));
      }
    }
    return relative.find(text, tokens);
  }

  /** A day read from tokens, and the token after it. */
  private record Day(LocalDate date, int next) {}

  private Found found(String text, DateTokens tokens, int i, Day day) {
    ClockTime after = ClockTime.after(tokens, day.next());
    ClockTime clock = after != null ? after : ClockTime.before(tokens, i);
    int start = tokens.get(clock != null && after == null ? clock.from() : i).start();
    int end = tokens.get(after != null ? after.next() - 1 : day.next() - 1).end();
    String raw = text.substring(start, Math.max(start, end));
    ArticleDate date =
        clock == null
            ? ArticleDate.of(raw, day.date())
            : new ArticleDate(raw, day.date(), Optional.of(clock.time()), clock.offset());
    return new Found(date, start, end);
  }

  private @Nullable Day day(DateTokens t, int i) {
    Token a = t.get(i);
    return switch (a.type()) {
      case NUMBER -> numberFirst(t, i, a);
      case WORD -> wordFirst(t, i, a);
      default -> null;
    };
  }

  private @Nullable Day numberFirst(DateTokens t, int i, Token a) {
    if (a.isNumber(8, 8)) {
      return date(a.number() / 10000, a.number() / 100 % 100, a.number() % 100, i + 1);
    }
    if (a.isNumber(14, 14) || a.isNumber(12, 12)) {
      long day = a.isNumber(14, 14) ? a.number() / 1_000_000 : a.number() / 10_000;
      return date(day / 10000, day / 100 % 100, day % 100, i + 1);
    }
    if (a.isNumber(4, 4)) {
      return yearFirst(t, i, a.number());
    }
    return a.isNumber(1, 2) ? dayOrMonthFirst(t, i, a.number()) : null;
  }

  /** 2024-05-01, 2024年5月1日, 2024년 5월 1일, 2024 May 1, 2024. május 1. */
  private @Nullable Day yearFirst(DateTokens t, int i, long year) {
    int k = i + 1;
    Token mark = t.get(k);
    if (isYearWord(mark)) {
      return cjk(t, k, year);
    }
    if (mark.is('-')
        || mark.is('/')
        || mark.is('.')
        || mark.is(',')
        || mark.is('_')
        || mark.is(':')) {
      k++;
    } else if (mark.isWord("m") || mark.isWord("gada")) {
      k += t.get(k + 1).is('.') ? 2 : 1;
    }
    Token m = t.get(k);
    int month = month(m);
    if (month > 0) {
      int d = t.get(k + 1).is('.') || t.get(k + 1).is('-') || t.get(k + 1).is('/') ? k + 2 : k + 1;
      return t.get(d).isNumber(1, 2) ? date(year, month, t.get(d).number(), d + 1) : null;
    }
    if (k == i + 1 || mark.is(',') || !m.isNumber(1, 2) || !sameMark(mark, t.get(k + 1))) {
      return null;
    }
    Token d = t.get(k + 2);
    return d.isNumber(1, 2) ? date(year, m.number(), d.number(), k + 3) : null;
  }

  private static boolean isYearWord(Token t) {
    return t.isWord("\u5e74") || t.isWord("\ub144");
  }

  private @Nullable Day cjk(DateTokens t, int year, long value) {
    Token m = t.get(year + 1);
    Token d = t.get(year + 3);
    boolean month = t.get(year + 2).isWord("\u6708") || t.get(year + 2).isWord("\uc6d4");
    boolean day =
        t.get(year + 4).isWord("\u65e5")
            || t.get(year + 4).isWord("\uc77c")
            || t.get(year + 4).isWord("\u53f7");
    return m.isNumber(1, 2) && month && d.isNumber(1, 2)
        ? date(value, m.number(), d.number(), day ? year + 5 : year + 4)
        : null;
  }

  /** 1.5.2024, 5/1/24, 1 May 2024, 1st of May, 2024, 1 tháng 5, 2024 */
  private @Nullable Day dayOrMonthFirst(DateTokens t, int i, long first) {
    Token mark = t.get(i + 1);
    Token second = t.get(i + 2);
    Token third = t.get(i + 4);
    boolean numeric = (mark.is('.') || mark.is('/') || mark.is('-')) && second.isNumber(1, 2);
    if (numeric) {
      boolean year = third.isNumber(4, 4) || third.isNumber(2, 2);
      if (!sameMark(mark, t.get(i + 3)) || !year) {
        return null;
      }
      return numeric(first, second.number(), third, mark, i + 5);
    }
    int k = i + 1;
    boolean skipped = true;
    for (int n = 0; n < 3 && skipped; n++) {
      Token x = t.get(k);
      skipped =
          x.is('.')
              || x.is('-')
              || x.is('/')
              || x.is('\u00ba')
              || x.is('\u00b0')
              || x.is(',')
              || isDayFiller(x);
      k += skipped ? 1 : 0;
    }
    int month = month(t.get(k));
    if (month == 0
        && (t.get(k).isWord("thang") || t.get(k).isWord("thg"))
        && t.get(k + 1).isNumber(1, 2)) {
      month = (int) t.get(++k).number();
    }
    if (month == 0) {
      return null;
    }
    return yearAfter(t, k + 1, month, first);
  }

  private @Nullable Day yearAfter(DateTokens t, int from, int month, long day) {
    int k = from;
    for (int n = 0; n < 3; n++) {
      Token x = t.get(k);
      boolean filler =
          x.is('.')
              || x.is(',')
              || x.is('-')
              || x.is('/')
              || x.is('\'')
              || x.is('\u2019')
              || isYearFiller(x);
      if (!filler) {
        break;
      }
      k++;
    }
    Token year = t.get(k);
    boolean clock = t.get(k + 1).is(':') || t.get(k + 1).isWord("h");
    if (year.isNumber(4, 4) || year.isNumber(2, 2) && !clock) {
      return date(fullYear(year), month, day, k + 1);
    }
    // "Wed May 01 10:00:00 CEST 2024", as some systems print it
    for (int n = k; n < k + 9; n++) {
      if (clock && t.get(n).isNumber(4, 4) && !t.get(n - 1).is('+') && !t.get(n - 1).is('-')) {
        return date(t.get(n).number(), month, day, k);
      }
    }
    return null;
  }

  private static boolean isDayFiller(Token t) {
    return t.type() == DateTokens.Type.WORD
        && switch (t.text()) {
          case "st",
              "nd",
              "rd",
              "th",
              "of",
              "de",
              "d",
              "er",
              "ter",
              "e",
              "i",
              "ro",
              "del",
              "a",
              "та",
              "го",
              "ngay",
              "da" ->
              true;
          default -> false;
        };
  }

  private static boolean isYearFiller(Token t) {
    return t.type() == DateTokens.Type.WORD
        && switch (t.text()) {
          case "de", "del", "of", "nam", "st", "nd", "rd", "th", "\u0433" -> true;
          default -> false;
        };
  }

  private @Nullable Day numeric(long a, long b, Token year, Token mark, int next) {
    long y = fullYear(year);
    boolean swap = !mark.is('.') && monthFirst;
    Day day = date(y, swap ? a : b, swap ? b : a, next);
    if (day == null) {
      day =
          date(y, swap ? b : a, swap ? a : b, next); // impossible that way, so the other way round
    }
    if (day == null && year.isNumber(2, 2) && !mark.is('/')) {
      day = date(2000 + a, b, year.number(), next); // 24-05-01
    }
    return day;
  }

  /** May 1, 2024; 令和6年5月1日; ngày 1 tháng 5 */
  private @Nullable Day wordFirst(DateTokens t, int i, Token word) {
    if (word.isWord("\u4ee4") && t.get(i + 1).isWord("\u548c")) {
      Token n = t.get(i + 2);
      long year = n.isNumber(1, 2) ? 2018 + n.number() : n.isWord("\u5143") ? 2019 : 0;
      return year > 0 && isYearWord(t.get(i + 3)) ? cjk(t, i + 3, year) : null;
    }
    int month = month(word);
    if (month == 0) {
      return null;
    }
    int k = i + 1;
    if (t.get(k).is('.') || t.get(k).is('-') || t.get(k).is('/')) {
      k++;
    }
    Token day = t.get(k);
    if (day.isNumber(6, 6)) { // "Apr 042013", from pages that set them apart by style
      return date(day.number() % 10000, month, day.number() / 10000, k + 1);
    }
    if (!day.isNumber(1, 2)) {
      return null;
    }
    if (t.get(k + 1).is(':') && t.get(k + 2).isNumber(2, 2)) {
      return null; // the number is an hour
    }
    return yearAfter(t, k + 1, month, day.number());
  }

  private int month(Token t) {
    return t.type() == DateTokens.Type.WORD ? MonthNames.month(t.text(), language) : 0;
  }

  private static boolean sameMark(Token a, Token b) {
    return a.type() == DateTokens.Type.MARK && a.text().equals(b.text());
  }

  private static long fullYear(Token year) {
    if (year.text().length() == 4) {
      return year.number();
    }
    return year.number() + (year.number() >= 90 ? 1900 : 2000);
  }

  /** A count of seconds or milliseconds is in UTC by its nature. */
  private Optional<Found> epoch(String text, Token t) {
    long seconds = t.text().length() == 13 ? t.number() / 1000 : t.number();
    OffsetDateTime at = Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC);
    if (date(at.getYear(), at.getMonthValue(), at.getDayOfMonth(), 1) == null) {
      return Optional.empty();
    }
    Optional<ZoneOffset> utc = Optional.of(ZoneOffset.UTC);
    ArticleDate date = new ArticleDate(text, at.toLocalDate(), Optional.of(at.toLocalTime()), utc);
    return Optional.of(new Found(date, t.start(), t.end()));
  }

  private @Nullable Day date(long year, long month, long day, int next) {
    long y =
        year >= 2400 && year < 2700 ? year - 543 : year; // Buddhist years, as Thai pages write them
    if (y < FIRST_YEAR || y > latest.getYear() || month < 1 || month > 12 || day < 1 || day > 31) {
      return null;
    }
    try {
      LocalDate date = LocalDate.of((int) y, (int) month, (int) day);
      return date.isAfter(latest) ? null : new Day(date, next);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
