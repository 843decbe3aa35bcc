package news.winnow.internal.meta;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import news.winnow.model.Block;
import org.jspecify.annotations.Nullable;

/**
 * The calendar of Iran and Afghanistan: its years begin in March, 1403 in 2024. The JDK has none.
 */
final class SolarHijri {
  private static final Set<String> LANGUAGES = Set.of("fa", "ps");
  private static final List<String> MONTHS =
      Resources.lines("solar-months.txt").stream().map(Block::fold).toList();

  private static final int FIRST = 1300;
  private static final int LAST = 1500;
  private static final int KNOWN_YEAR = 1403;
  private static final long KNOWN_DAY = LocalDate.of(2024, 3, 20).toEpochDay();

  private SolarHijri() {}

  /** Returns whether pages in the language use it. */
  static boolean isUsedIn(String language) {
    return LANGUAGES.contains(language);
  }

  /** Returns the month that a folded word names, 1 to 12, or 0. */
  static int month(String word) {
    return MONTHS.indexOf(word) + 1;
  }

  /** Returns whether a number can be a year of this calendar, in our time. */
  static boolean isYear(long year) {
    return year >= FIRST && year < LAST;
  }

  /** Returns the day in the common calendar; null where the month has no such day. */
  static @Nullable LocalDate date(int year, int month, int day) {
    int last = month <= 6 ? 31 : month < 12 || isLeap(year) ? 30 : 29;
    if (month < 1 || month > 12 || day < 1 || day > last) {
      return null;
    }
    int before = month <= 7 ? 31 * (month - 1) : 186 + 30 * (month - 7);
    return LocalDate.ofEpochDay(newYear(year) + before + day - 1);
  }

  /** Eight years of 33 have a day more; right for all years that {@link #isYear} takes. */
  private static long newYear(int year) {
    return KNOWN_DAY + 365L * (year - KNOWN_YEAR) + leaps(year) - leaps(KNOWN_YEAR);
  }

  private static int leaps(int year) {
    return (8 * year + 21) / 33;
  }

  private static boolean isLeap(int year) {
    return leaps(year + 1) > leaps(year);
  }
}
