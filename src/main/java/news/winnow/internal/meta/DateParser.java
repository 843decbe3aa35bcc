package news.winnow.internal.meta;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import news.winnow.internal.meta.DateTokens.Token;
import news.winnow.model.ArticleDate;

/**
 * Reads dates as machines and people of many languages write them. Scans tokens from left to right;
 * never invents a zone.
 */
final class DateParser {
  private static final int MAX_CHARS = 400;
  private static final int MAX_KNOWN = 500;

  private final DayReader days;
  private final RelativeDate relative;
  private final YearlessDay yearless;

  /** Whether a date has digits for sure: only one that counts from now does without. */
  private final boolean digits;

  /** The same lines are looked at as candidates and when one is chosen. */
  private final Map<String, Optional<Found>> known = new HashMap<>();

  /**
   * Sets how ambiguous dates are read.
   *
   * @param language the page's language, lower case; empty when unknown
   * @param monthFirst whether 5/1/2024 is the first of May
   * @param fetched when the page was fetched; relative dates count from here
   */
  DateParser(String language, boolean monthFirst, Optional<Instant> fetched) {
    Instant now = fetched.orElseGet(Instant::now);
    LocalDate latest = LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(1);
    this.days = new DayReader(language, monthFirst, latest);
    this.relative = new RelativeDate(fetched);
    this.yearless = new YearlessDay(language, fetched);
    this.digits = fetched.isEmpty();
  }

  /** A date found in a text, and where. */
  record Found(ArticleDate date, int start, int end) {}

  /** Returns the first plausible date in a text. */
  Optional<ArticleDate> parse(String text) {
    return find(text).map(Found::date);
  }

  /** Returns the first plausible date in a text, with its place. */
  Optional<Found> find(String text) {
    if (digits && !NameCleaner.hasDigit(text)) {
      return Optional.empty();
    }
    return known.size() < MAX_KNOWN ? known.computeIfAbsent(text, this::scan) : scan(text);
  }

  private Optional<Found> scan(String text) {
    DateTokens tokens = new DateTokens(text, MAX_CHARS);
    if (tokens.size() == 1 && (tokens.get(0).isNumber(10, 10) || tokens.get(0).isNumber(13, 13))) {
      return epoch(text, tokens.get(0));
    }
    for (int i = 0; i < tokens.size(); i++) {
      DayReader.Day day = days.read(tokens, i);
      if (day != null) {
        return Optional.of(found(text, tokens, i, day));
      }
    }
    Optional<Found> counted = relative.find(text, tokens);
    if (counted.isPresent()) {
      return counted;
    }
    for (int i = 0; i < tokens.size(); i++) {
      DayReader.Day day = yearless.read(tokens, i);
      if (day != null) {
        return Optional.of(found(text, tokens, i, day));
      }
    }
    return Optional.empty();
  }

  private Found found(String text, DateTokens tokens, int i, DayReader.Day day) {
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

  /** A count of seconds or milliseconds is in UTC by its nature. */
  private Optional<Found> epoch(String text, Token t) {
    long seconds = t.text().length() == 13 ? t.number() / 1000 : t.number();
    OffsetDateTime at = Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC);
    if (!days.isPlausible(at.toLocalDate())) {
      return Optional.empty();
    }
    Optional<ZoneOffset> utc = Optional.of(ZoneOffset.UTC);
    ArticleDate date = new ArticleDate(text, at.toLocalDate(), Optional.of(at.toLocalTime()), utc);
    return Optional.of(new Found(date, t.start(), t.end()));
  }
}
