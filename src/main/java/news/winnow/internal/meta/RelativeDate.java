package news.winnow.internal.meta;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.winnow.internal.meta.DateTokens.Token;
import news.winnow.model.ArticleDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates that count from now: {@code 3 hours ago}, {@code gestern}. Without the time of
 * fetching they say nothing.
 */
final class RelativeDate {
  private static final Map<String, String> UNITS = Resources.table("relative-dates.txt", u -> u);

  /** Words such as "ago", as keys of texts hold them. */
  private static final List<String> MARKS = marks();

  private final Optional<Instant> fetched;

  private static List<String> marks() {
    List<String> marks = new ArrayList<>();
    for (String mark : Resources.words("relative-marks.txt")) {
      marks.add(isUnspaced(mark) ? mark : Texts.key(mark));
    }
    return marks;
  }

  private static boolean isUnspaced(String mark) {
    return mark.charAt(0) > '\u2fff';
  }

  RelativeDate(Optional<Instant> fetched) {
    this.fetched = fetched;
  }

  Optional<DateParser.Found> find(String text, DateTokens t) {
    if (fetched.isEmpty()) {
      return Optional.empty();
    }
    boolean marked = isMarked(text);
    for (int i = 0; i < t.size(); i++) {
      Token token = t.get(i);
      String unit = token.type() == DateTokens.Type.WORD ? unit(token.text()) : null;
      if (unit == null) {
        continue;
      }
      if (unit.charAt(0) == '=') {
        return found(text, Duration.ofDays(unit.charAt(1) - '0'), token.start(), token.end());
      }
      Token n = t.get(i - 1);
      if (marked && n.isNumber(1, 3)) {
        return found(text, span(unit, n.number()), n.start(), token.end());
      }
    }
    return Optional.empty();
  }

  /** Returns whether a text holds a word such as "ago", whatever it counts. */
  static boolean isMarked(String text) {
    String folded = Texts.key(text);
    for (String mark : MARKS) {
      if (isUnspaced(mark) ? folded.contains(mark) : Texts.holds(folded, mark)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable String unit(String word) {
    return switch (word) {
      case "\u5206", "\ubd84" -> "minute";
      case "\u6642", "\u65f6", "\uc2dc" -> "hour";
      case "\u65e5", "\u5929", "\uc77c" -> "day";
      case "\u9031", "\u5468", "\uc8fc" -> "week";
      default -> UNITS.get(word);
    };
  }

  private static Duration span(String unit, long n) {
    return switch (unit) {
      case "minute" -> Duration.ofMinutes(n);
      case "hour" -> Duration.ofHours(n);
      case "day" -> Duration.ofDays(n);
      default -> Duration.ofDays(7 * n);
    };
  }

  private Optional<DateParser.Found> found(String text, Duration before, int start, int end) {
    return fetched.map(
        now -> {
          LocalDate day = now.minus(before).atOffset(ZoneOffset.UTC).toLocalDate();
          return new DateParser.Found(ArticleDate.of(text.substring(start, end), day), start, end);
        });
  }
}
