package news.winnow.internal.meta;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import news.winnow.internal.meta.DateTokens.Token;
import org.jspecify.annotations.Nullable;

/**
 * A time of day next to a date.
 *
 * @param time the time
 * @param offset the zone, where it is named
 * @param from the first token
 * @param next the token after it
 */
record ClockTime(LocalTime time, Optional<ZoneOffset> offset, int from, int next) {
  private static final Map<String, String> ZONES = Resources.table("zones.txt", z -> z);
  private static final int MAX_GAP = 4;
  private static final int MAX_BEFORE = 12;
  private static final int MAX_OFFSET_HOURS = 14;

  /** Returns the time that follows a date, a few words such as "at" or "um" between them. */
  static @Nullable ClockTime after(DateTokens t, int next) {
    for (int i = next; i <= next + MAX_GAP && i < t.size(); i++) {
      ClockTime time = at(t, i);
      if (time != null) {
        return time;
      }
      if (t.get(i).type() == DateTokens.Type.NUMBER) {
        return null; // another date, or something else
      }
    }
    return null;
  }

  /** Returns the time right before a date: {@code 10:30, 1 May 2024}. */
  static @Nullable ClockTime before(DateTokens t, int date) {
    for (int i = Math.max(0, date - MAX_BEFORE); i < date; i++) {
      ClockTime time = at(t, i);
      if (time != null) {
        boolean joined = true;
        for (int k = time.next(); k < date; k++) {
          joined &= k - time.next() < 2 && t.get(k).type() != DateTokens.Type.NUMBER;
        }
        return joined ? time : null;
      }
    }
    return null;
  }

  private static @Nullable ClockTime at(DateTokens t, int i) {
    Token h = t.get(i);
    if (!h.isNumber(1, 2) || h.number() > 24) {
      return null;
    }
    Token mark = t.get(i + 1);
    Token m = t.get(i + 2);
    boolean colon =
        mark.is(':')
            || mark.isWord("h")
            || mark.isWord("\u6642")
            || mark.isWord("\u65f6")
            || mark.isWord("\uc2dc");
    boolean dot =
        mark.is('.')
            && m.isNumber(2, 2)
            && mark.start() == h.end()
            && m.start() == mark.end()
            && !t.get(i + 3).is('.');
    long minute = 0;
    long second = 0;
    int k;
    if ((colon || dot) && m.isNumber(2, 2) || colon && !mark.is(':') && m.isNumber(1, 2)) {
      minute = m.number();
      k = i + 3;
      if (t.get(k).is(':') && t.get(k + 1).isNumber(2, 2)) {
        second = t.get(k + 1).number();
        k += 2;
        if (t.get(k).is('.')
            && t.get(k + 1).isNumber(1, 9)
            && t.get(k + 1).start() == t.get(k).end()) {
          k += 2; // fractions of a second
        }
      } else if (t.get(k).isWord("\u5206") || t.get(k).isWord("\ubd84")) {
        k++;
      }
    } else if (mark.isWord("uhr") || mark.isWord("h") && !m.isNumber(1, 2) || half(t, i + 1) != 0) {
      k = i + 1;
    } else {
      return null;
    }
    if (t.get(k).isWord("uhr")) {
      k++;
    }
    long hour = h.number();
    int half = halfBefore(t, i);
    if (half != 0) {
      hour = half > 0 ? (hour < 12 ? hour + 12 : hour) : hour == 12 ? 0 : hour;
    }
    half = half == 0 ? half(t, k) : 0;
    if (half != 0) {
      k += t.get(k).text().length() == 1 ? (t.get(k + 1).is('.') ? 4 : 2) : 1;
      hour = half > 0 ? (hour < 12 ? hour + 12 : hour) : hour == 12 ? 0 : hour;
    }
    if (hour > 23 || minute > 59 || second > 59) {
      return null;
    }
    LocalTime time = LocalTime.of((int) hour, (int) minute, (int) second);
    return zoned(t, time, i, k);
  }

  /** Returns 1 for pm, -1 for am, 0 for neither. */
  private static int half(DateTokens t, int k) {
    Token a = t.get(k);
    String word = a.type() == DateTokens.Type.WORD ? a.text() : "";
    if (word.length() == 1 && t.get(k + 1).is('.') && t.get(k + 2).isWord("m")) {
      word = word + "m";
    }
    return switch (word) {
      case "pm", "\u0645" -> 1;
      case "am", "\u0635" -> -1;
      default -> 0;
    };
  }

  /** The same where the word stands before the hour, as in Chinese, Japanese, Korean. */
  private static int halfBefore(DateTokens t, int hour) {
    Token first = t.get(hour - 2);
    Token last = t.get(hour - 1);
    String word =
        first.type() == DateTokens.Type.WORD && last.type() == DateTokens.Type.WORD
            ? first.text() + last.text()
            : "";
    return switch (word) {
      case "\uc624\ud6c4", "\u5348\u5f8c", "\u5348\u540e", "\u4e0b\u5348" -> 1;
      case "\uc624\uc804", "\u5348\u524d", "\u4e0a\u5348" -> -1;
      default -> 0;
    };
  }

  private static ClockTime zoned(DateTokens t, LocalTime time, int from, int after) {
    int k = t.get(after).is('(') ? after + 1 : after;
    Token z = t.get(k);
    String name = z.type() == DateTokens.Type.WORD ? ZONES.get(z.text()) : null;
    int sign = name != null ? k + 1 : k;
    ZoneOffset offset = name == null || name.equals("Z") ? offset(t, sign) : null;
    if (offset != null) {
      int last = t.get(sign + 1).isNumber(4, 4) || !t.get(sign + 2).is(':') ? sign + 2 : sign + 4;
      return new ClockTime(time, Optional.of(offset), from, last);
    }
    if (name != null) {
      return new ClockTime(time, Optional.of(ZoneOffset.of(name)), from, k + 1);
    }
    return new ClockTime(time, Optional.empty(), from, after);
  }

  /** +02:00, +0200, -5 */
  private static @Nullable ZoneOffset offset(DateTokens t, int sign) {
    Token s = t.get(sign);
    Token n = t.get(sign + 1);
    boolean plus = s.is('+');
    if (!plus && !s.is('-') || n.start() != s.end()) {
      return null;
    }
    long hours;
    long minutes = 0;
    if (n.isNumber(4, 4)) {
      hours = n.number() / 100;
      minutes = n.number() % 100;
    } else if (n.isNumber(1, 2)) {
      hours = n.number();
      minutes =
          t.get(sign + 2).is(':') && t.get(sign + 3).isNumber(2, 2) ? t.get(sign + 3).number() : 0;
    } else {
      return null;
    }
    if (hours > MAX_OFFSET_HOURS || minutes > 59) {
      return null;
    }
    int total = (int) (hours * 3600 + minutes * 60);
    return ZoneOffset.ofTotalSeconds(plus ? total : -total);
  }
}
