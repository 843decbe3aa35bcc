package news.winnow.rule;

import static news.winnow.rule.CalendarWords.Kind.AGO;
import static news.winnow.rule.CalendarWords.Kind.AMPM;
import static news.winnow.rule.CalendarWords.Kind.FILLER;
import static news.winnow.rule.CalendarWords.Kind.LABEL;
import static news.winnow.rule.CalendarWords.Kind.MONTH;
import static news.winnow.rule.CalendarWords.Kind.MONTHPREFIX;
import static news.winnow.rule.CalendarWords.Kind.UNIT;
import static news.winnow.rule.CalendarWords.Kind.UNITAGO;
import static news.winnow.rule.CalendarWords.Kind.WEAK;
import static news.winnow.rule.CalendarWords.Kind.WEEKDAY;
import static news.winnow.rule.CalendarWords.Kind.ZONE;

import org.jspecify.annotations.Nullable;

/**
 * Reads a short folded line as a date, a time or neither, in one pass: every word and number must
 * have its place in one. A label may stand before, of known words or of up to three others and a
 * colon, and a second date after ("Published ... Updated ...").
 */
final class DateScan {
  private static final int MAX_UNKNOWN = 3;
  private static final int MAX_DATES = 2;

  private final DigitReader in;
  private int dates;
  private int times;
  private int unknown;
  private boolean colon;
  private boolean labelled;
  private boolean day;
  private boolean month;
  private boolean year;
  private boolean weekday;
  private boolean weak;
  private boolean twoNumbers;
  private boolean monthMayBeWeekday;
  private boolean span;
  private boolean ago;

  private DateScan(String folded) {
    this.in = new DigitReader(folded);
  }

  /** Returns {@link Shape#DATE} or {@link Shape#TIME}; null for neither. */
  static @Nullable Shape shape(String folded) {
    DateScan scan = new DateScan(folded);
    if (!scan.read()) {
      return null;
    }
    return scan.isTime() ? Shape.TIME : scan.isDate() ? Shape.DATE : null;
  }

  private boolean isDate() {
    return !ago && !span && endDate() && dates > 0;
  }

  private boolean isTime() {
    if (dates > 0 || unknown > 0 && !colon) {
      return false;
    }
    return ago ? (span || day) && !month && !year : times > 0 && !span && !day && !month && !year;
  }

  private boolean read() {
    while (in.more()) {
      char c = in.peek();
      boolean known;
      if (in.atDigit()) {
        known = number();
      } else if (Character.isLetter(c)) {
        known = word(in.wordKinds());
      } else {
        known = mark(c);
      }
      if (!known) {
        return false;
      }
    }
    return true;
  }

  private boolean mark(char c) {
    in.skip();
    if (c == ':') {
      colon |= !begun();
      return true;
    }
    if (c == '+') {
      return times > 0 && in.zoneOffset();
    }
    if (c == '-' && times > 0 && in.atDigit() && in.zoneOffset()) {
      return true;
    }
    return " ,.-/|\u00b7\u2022()[]\u2013\u2014\u2015'\u060c\u3001~".indexOf(c) >= 0;
  }

  private boolean number() {
    if (in.clock()) {
      return ++times <= 2 * MAX_DATES;
    }
    if (in.numericDate()) {
      return !day && !month && !year && (day = month = year = true);
    }
    if (in.dayAndMonth()) {
      return !day && !month && (twoNumbers = day = month = true);
    }
    int value = in.number();
    int digits = in.digits();
    if (value < 0) {
      return false;
    }
    int kinds = in.unitKinds();
    if ((kinds & UNITAGO.bit) != 0) {
      in.takeWord();
      return span = ago = true;
    }
    switch (in.unit()) {
      case '\u5e74', '\ub144' -> {
        return in.takeChar() && !year && (year = true);
      }
      case '\u6708', '\uc6d4' -> {
        return in.takeChar() && !month && value <= 12 && (month = true);
      }
      case '\u65e5', '\u53f7', '\u865f', '\uc77c' -> {
        return in.takeChar() && !day && value <= 31 && (day = true);
      }
      case '\u65f6', '\u6642', '\u70b9', '\u9ede', '\uc2dc' -> {
        return in.unitBegins("\uc2dc\uac04")
            ? unit(value)
            : in.takeChar() && value <= 24 && ++times > 0;
      }
      case '\u5206', '\u79d2', '\ubd84', '\ucd08' -> {
        return in.takeChar() && value < 60 && (span = times == 0) == (times == 0);
      }
      default -> {
        return western(value, digits, kinds);
      }
    }
  }

  private boolean western(int value, int digits, int kinds) {
    boolean clock =
        (kinds & (ZONE.bit | AMPM.bit)) != 0
            && value <= 24
            && (kinds & (LABEL.bit | MONTH.bit)) == 0;
    if (clock && !in.agoFollows() && !ago) {
      in.takeWord();
      return ++times <= 2 * MAX_DATES;
    }
    boolean monthsName = (kinds & MONTHPREFIX.bit) != 0 && !in.agoFollows();
    if ((kinds & UNIT.bit) != 0 && (kinds & MONTH.bit) == 0 && !monthsName && !day) {
      return unit(value);
    }
    if (digits == 4 && value >= 1300 && value <= 2600) {
      return !year && (year = true);
    }
    if (digits <= 2 && value >= 1 && value <= 31 && !day) {
      in.takeOrdinal();
      return day = true;
    }
    return digits == 2 && day && month && !year && (year = true);
  }

  private boolean unit(int value) {
    in.takeWord();
    return value >= 0 && (span = true);
  }

  private boolean word(int kinds) {
    if (has(kinds, AGO) && (span || day || !begun())) {
      ago = true;
      return true;
    }
    if (has(kinds, MONTHPREFIX) && in.monthNumber()) {
      return !month && (month = true);
    }
    if (has(kinds, MONTH) && (!month || monthMayBeWeekday)) {
      weekday |= month;
      month = true;
      weak = has(kinds, WEAK);
      monthMayBeWeekday = !monthMayBeWeekday && has(kinds, WEEKDAY);
      return true;
    }
    if (has(kinds, WEEKDAY)) {
      return weekday = true;
    }
    boolean known =
        has(kinds, FILLER) || has(kinds, AMPM) || has(kinds, ZONE) && (times > 0 || month);
    if (known) {
      return true;
    }
    if (begun()) {
      if (!has(kinds, LABEL) || !endDate()) {
        return false;
      }
    }
    if (has(kinds, LABEL)) {
      return labelled = true;
    }
    return ++unknown <= MAX_UNKNOWN;
  }

  private boolean begun() {
    return day || month || year || times > 0 || span;
  }

  /** Closes a date, if one has begun; false where what there is makes none. */
  private boolean endDate() {
    if (!day && !month && !year) {
      return unknown == 0 || colon || dates > 0;
    }
    boolean plain = unknown == 0 && !labelled;
    boolean whole =
        day
                && month
                && (year
                    ? unknown == 0 || colon
                    : !weak && (plain || colon || labelled && unknown == 0))
            || month && year && plain && !weekday;
    if (twoNumbers && !year) {
      whole &= times > 0 || weekday;
    }
    if (!whole || ++dates > MAX_DATES) {
      return false;
    }
    day = month = year = weekday = weak = twoNumbers = monthMayBeWeekday = false;
    unknown = 0;
    colon = false;
    times = 0;
    return true;
  }

  private static boolean has(int kinds, CalendarWords.Kind kind) {
    return (kinds & kind.bit) != 0;
  }
}
