package news.winnow.internal.meta;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.winnow.internal.meta.DateLabels.Kind;
import news.winnow.model.ArticleDate;
import news.winnow.model.Candidate;

/** Chooses when the article was published and changed. */
final class DateReader {
  private static final Set<String> MONTH_FIRST = Set.copyOf(Resources.lines("month-first.txt"));

  private static final int MAX_OFFSET_MINUTES = 14 * 60;
  private static final int MIN_SURE_RANK = 40;
  private static final int MAX_ZONE_HOURS = 12;
  private static final int MAX_AROUND = 60;
  private static final String BARS = "|\u00b7\u2022";

  private final DateParser parser;
  private final DateLabels labels;

  DateReader(PageFacts facts) {
    this.parser = facts.dates();
    this.labels = new DateLabels(parser);
  }

  /** Returns whether a page of that language tag and host writes the month first. */
  static boolean monthFirst(String language, String host) {
    String country = LanguageReader.region(language);
    String ending = host.substring(Math.max(0, host.lastIndexOf('.')));
    boolean american =
        host.isEmpty() || ending.equals(".com") || ending.equals(".org") || ending.equals(".net");
    return MONTH_FIRST.contains(country)
        || MONTH_FIRST.contains(ending)
        || american && country.isEmpty() && LanguageReader.primary(language).equals("en");
  }

  Optional<ArticleDate> published(Iterable<Candidate> candidates) {
    List<ArticleDate> stated = new ArrayList<>();
    List<ArticleDate> shown = new ArrayList<>();
    List<ArticleDate> rest = new ArrayList<>();
    List<ArticleDate> changed = new ArrayList<>();
    List<ArticleDate> lastly = new ArrayList<>();
    Optional<ArticleDate> url = Optional.empty();
    Optional<ArticleDate> original = Optional.empty();
    int statedRank = 0;
    int shownRank = 0;
    for (Candidate c : candidates) {
      if (c.from("url")) {
        url = parser.find(c.value()).map(DateParser.Found::date);
        continue;
      }
      boolean visible = isVisible(c);
      // Where data speaks, class names are too weak a sign to contradict it.
      boolean weak = c.rank() < MIN_SURE_RANK || c.from("class") && !stated.isEmpty();
      Optional<ArticleDate> date = read(c, Kind.PUBLISHED);
      date.ifPresent((weak ? rest : visible ? shown : stated)::add);
      if (date.isPresent() && visible) {
        shownRank = Math.max(shownRank, c.rank());
        original = original.or(() -> labels.read(c.value(), Kind.ORIGINAL));
      } else if (date.isPresent()) {
        statedRank = Math.max(statedRank, c.rank());
      }
      if (visible && date.isEmpty()) {
        read(c, Kind.MODIFIED).ifPresent((weak ? lastly : changed)::add);
      }
      if (!stated.isEmpty()
          && !shown.isEmpty()
          && stated.get(0).date().equals(shown.get(0).date())) {
        break; // nothing less trusted can say otherwise
      }
    }
    Optional<ArticleDate> first = original;
    Optional<ArticleDate> address = url;
    Optional<ArticleDate> found =
        !stated.isEmpty() && !shown.isEmpty()
            ? Optional.of(agreed(stated, shown, url, shownRank > statedRank))
            : (stated.isEmpty() ? first : Optional.<ArticleDate>empty())
                .or(() -> single(stated, shown, rest, address));
    // A page that tells no more than when it was changed was there on that day.
    return found
        .or(() -> address)
        .or(() -> first(changed))
        .or(() -> first(rest))
        .or(() -> first(lastly))
        .map(d -> d.time().isPresent() ? d : timed(d, candidates))
        .map(d -> zoned(d, candidates));
  }

  private static Optional<ArticleDate> first(List<ArticleDate> dates) {
    return dates.isEmpty() ? Optional.empty() : Optional.of(dates.get(0));
  }

  private static Optional<ArticleDate> single(
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
  private static ArticleDate agreed(
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

  /** Returns the same day with the time that another place gives for it, else the date itself. */
  private ArticleDate timed(ArticleDate date, Iterable<Candidate> candidates) {
    for (Candidate c : candidates) {
      Optional<ArticleDate> other = isVisible(c) ? Optional.empty() : read(c, Kind.PUBLISHED);
      if (other.isPresent()
          && other.get().date().equals(date.date())
          && other.get().time().isPresent()) {
        return other.get();
      }
    }
    return date;
  }

  /** Returns the same moment as another place gives it, with the page's zone. */
  private ArticleDate zoned(ArticleDate date, Iterable<Candidate> candidates) {
    boolean open = date.offset().isEmpty() || isUtc(date);
    if (date.time().isEmpty() || !open) {
      return date;
    }
    for (Candidate c : candidates) {
      if (c.rank() < MIN_SURE_RANK) {
        break;
      }
      Optional<ArticleDate> other = read(c, Kind.PUBLISHED).filter(o -> o.time().isPresent());
      if (other.isPresent() && isSameMoment(date, other.get())) {
        return other.get();
      }
    }
    return date;
  }

  /** One of the two may lack its zone: its clock then has to show the same. */
  private static boolean isSameMoment(ArticleDate date, ArticleDate other) {
    Optional<ZoneOffset> zone = other.offset().filter(o -> o.getTotalSeconds() != 0);
    long minutes = Duration.between(atMinute(date), atMinute(other)).toMinutes();
    return zone.isPresent()
        && minutes * 60 == (date.offset().isPresent() ? zone.get().getTotalSeconds() : 0);
  }

  private static boolean isVisible(Candidate c) {
    return c.from("block") || c.from("class") || c.from("tag") || c.from("far");
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

  private static boolean isUtc(ArticleDate date) {
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

  Optional<ArticleDate> modified(Iterable<Candidate> candidates) {
    for (Candidate c : candidates) {
      Optional<ArticleDate> date = read(c, Kind.MODIFIED);
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private Optional<ArticleDate> read(Candidate c, Kind wanted) {
    if (c.from("block") || c.from("far")) {
      return isDateLine(c.value()) ? labels.read(c.value(), wanted) : Optional.empty();
    }
    return isVisible(c) ? labels.read(c.value(), wanted) : parser.parse(c.value());
  }

  /** A line of which little is left without the date, or that says what the date is. */
  private boolean isDateLine(String line) {
    Optional<DateParser.Found> found = parser.find(line);
    if (found.isEmpty()) {
      return false;
    }
    int from = found.get().start();
    int to = found.get().end();
    int before = from - 1 - lastBar(line, from);
    int after = nextBar(line, to) - to;
    return before + after <= MAX_AROUND || DateLabels.before(line.substring(0, from)).isPresent();
  }

  private static int lastBar(String line, int before) {
    int i = before - 1;
    while (i >= 0 && BARS.indexOf(line.charAt(i)) < 0) {
      i--;
    }
    return i;
  }

  private static int nextBar(String line, int from) {
    int i = from;
    while (i < line.length() && BARS.indexOf(line.charAt(i)) < 0) {
      i++;
    }
    return i;
  }
}
