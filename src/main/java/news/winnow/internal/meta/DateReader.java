package news.winnow.internal.meta;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.winnow.model.ArticleDate;
import news.winnow.model.Block;
import org.jspecify.annotations.Nullable;

/** Chooses when the article was published and changed. */
final class DateReader {
  private static final Map<String, String> LABELS = Resources.table("date-labels.txt", l -> l);
  private static final Set<String> MONTH_FIRST = Set.copyOf(Resources.lines("month-first.txt"));

  private static final int MAX_OFFSET_MINUTES = 14 * 60;
  private static final int MIN_SURE_RANK = 40;
  private static final int MAX_AROUND = 60;
  private static final String BARS = "|\u00b7\u2022";

  private final PageFacts facts;
  private final DateParser parser;

  DateReader(PageFacts facts, DateParser parser) {
    this.facts = facts;
    this.parser = parser;
  }

  /** Returns whether a page of that language tag and host writes the month first. */
  static boolean monthFirst(String language, String host) {
    Locale locale = Locale.forLanguageTag(language);
    String ending = host.substring(Math.max(0, host.lastIndexOf('.')));
    boolean american =
        host.isEmpty() || ending.equals(".com") || ending.equals(".org") || ending.equals(".net");
    if (MONTH_FIRST.contains(locale.getCountry()) || MONTH_FIRST.contains(ending)) {
      return true;
    }
    return locale.getCountry().isEmpty() && locale.getLanguage().equals("en") && american;
  }

  Optional<ArticleDate> published(List<Candidate> candidates) {
    Optional<ArticleDate> stated = Optional.empty();
    Optional<ArticleDate> shown = Optional.empty();
    Optional<ArticleDate> rest = Optional.empty();
    for (Candidate c : candidates) {
      boolean visible = isVisible(c);
      if (c.rank() < MIN_SURE_RANK) {
        rest = rest.isEmpty() ? read(c, "p") : rest;
      } else if (visible && shown.isEmpty() && (stated.isEmpty() || !c.from("class"))) {
        shown = read(c, "p");
      } else if (!visible && stated.isEmpty()) {
        stated = read(c, "p");
      }
    }
    Optional<ArticleDate> url = fromUrl();
    if (stated.isEmpty()) {
      return shown.isPresent() ? shown : url.isPresent() ? url : rest;
    }
    boolean confirmed =
        shown.isEmpty() || url.isPresent() && url.get().date().equals(stated.get().date());
    return Optional.of(confirmed ? stated.get() : reconcile(stated.get(), shown.get()));
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
      boolean iso =
          stated.raw().length() > 4 && stated.raw().chars().limit(4).allMatch(Character::isDigit);
      return iso ? stated : shown;
    }
    if (days > 1) {
      return shown;
    }
    return inPagesZone(stated, Optional.of(shown));
  }

  /** 11/1/2024 read the wrong way round. */
  private static boolean isTurned(ArticleDate stated, ArticleDate shown) {
    return stated.date().getYear() == shown.date().getYear()
        && stated.date().getMonthValue() == shown.date().getDayOfMonth()
        && stated.date().getDayOfMonth() == shown.date().getMonthValue();
  }

  /**
   * Returns the local time that the page shows where it is the same moment as the one stated in
   * UTC: together they tell the zone, without inventing one.
   */
  private static ArticleDate inPagesZone(ArticleDate stated, Optional<ArticleDate> shown) {
    boolean utc = stated.offset().map(o -> o.getTotalSeconds() == 0).orElse(false);
    if (!utc || stated.time().isEmpty() || shown.flatMap(ArticleDate::time).isEmpty()) {
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

  Optional<ArticleDate> modified(List<Candidate> candidates) {
    for (Candidate c : candidates) {
      Optional<ArticleDate> date = read(c, "m");
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private Optional<ArticleDate> read(Candidate c, String wanted) {
    if (c.from("block") || c.from("far")) {
      return isDateLine(c.value()) ? labelled(c.value(), wanted) : Optional.empty();
    }
    return isVisible(c) ? labelled(c.value(), wanted) : parser.parse(c.value());
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
    return before + after <= MAX_AROUND || label(line.substring(0, from)) != null;
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

  /**
   * Reads a line that may hold two dates, each after its label. One without a label counts as that
   * of publication.
   */
  private Optional<ArticleDate> labelled(String line, String wanted) {
    String rest = line;
    ArticleDate unlabelled = null;
    ArticleDate other = null;
    for (int i = 0; i < 4; i++) {
      Optional<DateParser.Found> found = parser.find(rest);
      if (found.isEmpty()) {
        break;
      }
      DateParser.Found f = found.get();
      String label = label(rest.substring(0, f.start()));
      if ("-".equals(label)) {
        rest = rest.substring(f.end());
        continue;
      }
      if (wanted.equals(label)) {
        return Optional.of(f.date());
      }
      if (label == null && unlabelled == null) {
        unlabelled = f.date();
      } else if (other == null) {
        other = f.date();
      }
      rest = rest.substring(f.end());
    }
    if (!wanted.equals("p")) {
      return Optional.empty();
    }
    return Optional.ofNullable(unlabelled != null ? unlabelled : other);
  }

  /** Returns what the words right before a date say of it. */
  private static @Nullable String label(String before) {
    List<String> words = Texts.words(before);
    for (int n = Math.min(4, words.size()); n >= 1; n--) {
      for (int end = words.size(); end >= Math.max(n, words.size() - 2); end--) {
        String label = LABELS.get(Block.fold(String.join(" ", words.subList(end - n, end))));
        if (label != null) {
          return label;
        }
      }
    }
    return null;
  }

  /** {@code /2024/05/01/}, {@code /20240501-}, {@code -2024-05-01}. */
  private Optional<ArticleDate> fromUrl() {
    String path = facts.url().map(URI::getPath).orElse("");
    return path == null
        ? Optional.empty()
        : parser.find(path).map(DateParser.Found::date).filter(d -> d.time().isEmpty());
  }
}
