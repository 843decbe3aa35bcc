package news.winnow.internal.meta;

import java.time.DateTimeException;
import java.time.LocalDate;
import news.winnow.internal.meta.DateTokens.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads a calendar day from tokens, in the orders and with the words that languages have for it.
 */
final class DayReader {
  private static final int FIRST_YEAR = 1990;

  private final String language;
  private final boolean monthFirst;
  private final LocalDate latest;

  DayReader(String language, boolean monthFirst, LocalDate latest) {
    this.language = language;
    this.monthFirst = monthFirst;
    this.latest = latest;
  }

  /** A day read from tokens, and the token after it. */
  record Day(LocalDate date, int next) {}

  /** Returns whether an article can be of that day. */
  boolean isPlausible(LocalDate date) {
    return date.getYear() >= FIRST_YEAR && !date.isAfter(latest);
  }

  /** Returns the day that begins at a token; null for none. */
  @Nullable Day read(DateTokens t, int i) {
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
    // "4 \u0622\u0628/\u0623\u063a\u0633\u0637\u0633 2013": a month by two names
    int k = t.get(from).is('/') && month(t.get(from + 1)) == month ? from + 2 : from;
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
    int k = i + 1;
    if (t.get(k).is('.') || t.get(k).is('-') || t.get(k).is('/')) {
      k++;
    }
    Token day = t.get(k);
    int month = day.type() == DateTokens.Type.NUMBER ? month(word) : 0;
    if (month == 0) {
      return null;
    }
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
    if (t.type() != DateTokens.Type.WORD) {
      return 0;
    }
    int month = MonthNames.month(t.text(), language);
    return month == 0 && SolarHijri.isUsedIn(language) ? SolarHijri.month(t.text()) : month;
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

  private @Nullable Day date(long year, long month, long day, int next) {
    if (SolarHijri.isYear(year) && SolarHijri.isUsedIn(language)) {
      LocalDate date = SolarHijri.date((int) year, (int) month, (int) day);
      return date != null && isPlausible(date) ? new Day(date, next) : null;
    }
    long y =
        year >= 2400 && year < 2700 ? year - 543 : year; // Buddhist years, as Thai pages write them
    if (y < FIRST_YEAR || y > latest.getYear() || month < 1 || month > 12 || day < 1 || day > 31) {
      return null;
    }
    try {
      LocalDate date = LocalDate.of((int) y, (int) month, (int) day);
      return isPlausible(date) ? new Day(date, next) : null;
    } catch (DateTimeException e) {
      return null;
    }
  }
}
