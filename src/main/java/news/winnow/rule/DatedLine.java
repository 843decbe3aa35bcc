package news.winnow.rule;

import static news.winnow.rule.CalendarWords.Kind.AMPM;
import static news.winnow.rule.CalendarWords.Kind.MONTH;
import static news.winnow.rule.CalendarWords.Kind.WEAK;
import static news.winnow.rule.CalendarWords.Kind.WEEKDAY;

/**
 * Tells the lines around an article that give a date or a time of day beside other facts: "By Ann
 * Lee | 3 May 2024 | 5 min", "24.01.2022 11:38 Category: News". They are no sentences and hold few
 * other words.
 */
final class DatedLine {
  static final int MAX_CHARS = 160;

  /** How many other words there may be, and how many where marks part them. */
  private static final int MAX_WORDS = 4;

  private static final int MAX_PARTED = 14;

  private static final int BY_DAY = 2;
  private static final int BY_MONTH = 4;

  private final DigitReader in;
  private int words;
  private int parts;
  private int dates;
  private int times;
  private int half;

  private DatedLine(String folded) {
    this.in = new DigitReader(folded);
  }

  /**
   * Returns whether a line is such.
   *
   * @param folded the line, not empty
   * @param parted whether marks may stand in it that part words; a vertical bar, slash, round
   *     bracket, colon or char beyond ASCII
   */
  static boolean matches(String folded, boolean parted) {
    if (".!?\u2026\u3002\u0964".indexOf(folded.charAt(folded.length() - 1)) >= 0) {
      return false;
    }
    DatedLine line = new DatedLine(folded);
    line.read(parted ? MAX_PARTED : MAX_WORDS);
    boolean dated = line.dates > 0 || line.times > 0 && line.parts > 0;
    return dated && line.words <= (line.parts > 0 ? MAX_PARTED : MAX_WORDS);
  }

  private void read(int most) {
    while (in.more() && words <= most) {
      char c = in.peek();
      if (in.atDigit()) {
        number();
      } else if (Character.isLetter(c)) {
        word(in.wordKinds());
      } else {
        parts += "|\u00b7\u2022/\u2013\u2014(:".indexOf(c) >= 0 ? 1 : 0;
        in.skip();
      }
    }
  }

  private void number() {
    if (in.clock()) {
      times++;
    } else if (in.numericDate()) {
      dates++;
    } else {
      int value = in.number();
      char unit = in.unit();
      if (unit == '\u65e5' || unit == '\uc77c') {
        dates++;
        in.takeChar();
      } else if ("\u5e74\u6708\u65f6\u6642\u70b9\u9ede\u5206\ub144\uc6d4\uc2dc\ubd84".indexOf(unit)
          >= 0) {
        in.takeChar();
      } else if (value >= 1 && value <= 31 && in.digits() <= 2) {
        in.takeOrdinal();
        see(BY_DAY);
      } else if (value < 1300 || value > 2600) {
        words++;
      }
    }
  }

  private void word(int kinds) {
    if ((kinds & MONTH.bit) != 0 && (kinds & WEAK.bit) == 0) {
      see(BY_MONTH);
    } else if ((kinds & (WEEKDAY.bit | AMPM.bit)) == 0) {
      words++;
    }
  }

  /** A day and the name of a month make a date, in either order. */
  private void see(int part) {
    half |= part;
    if (half == (BY_DAY | BY_MONTH)) {
      dates++;
      half = 0;
    }
  }
}
