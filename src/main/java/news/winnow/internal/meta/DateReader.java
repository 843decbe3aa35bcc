package news.winnow.internal.meta;

import java.time.LocalTime;
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

  private static final int MIN_SURE_RANK = 40;
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
    int changedRank = 0;
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
        Optional<ArticleDate> change = read(c, Kind.MODIFIED);
        change.ifPresent((weak ? lastly : changed)::add);
        changedRank = Math.max(changedRank, weak || change.isEmpty() ? 0 : c.rank());
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
            ? Optional.of(DateAgreement.agreed(stated, shown, url, shownRank > statedRank))
            : (stated.isEmpty() ? first : Optional.<ArticleDate>empty())
                .or(() -> DateAgreement.single(stated, shown, rest, address));
    // A page that tells no more than when it was changed was there on that day; what was changed
    // before it was published shows the day of the visit somewhere.
    boolean todays =
        stated.isEmpty()
            && changedRank > shownRank
            && found.filter(f -> f.date().isAfter(changed.get(0).date())).isPresent();
    return found
        .filter(f -> !todays)
        .or(() -> address)
        .or(() -> DateAgreement.first(changed))
        .or(() -> DateAgreement.first(rest))
        .or(() -> DateAgreement.first(lastly))
        .map(d -> d.time().isPresent() ? d : timed(d, candidates))
        .map(d -> zoned(d, candidates));
  }

  /** Returns the same day with the time that another place gives for it, else the date itself. */
  private ArticleDate timed(ArticleDate date, Iterable<Candidate> candidates) {
    for (Candidate c : candidates) {
      if (c.rank() < MIN_SURE_RANK) {
        break;
      }
      Optional<ArticleDate> other = read(c, Kind.PUBLISHED);
      if (other.isPresent()
          && other.get().date().equals(date.date())
          && other.get().time().filter(t -> !t.equals(LocalTime.MIDNIGHT)).isPresent()) {
        return other.get();
      }
    }
    return date;
  }

  /** Returns the same moment as another place gives it, with the page's zone. */
  private ArticleDate zoned(ArticleDate date, Iterable<Candidate> candidates) {
    boolean open = date.offset().isEmpty() || DateAgreement.isUtc(date);
    if (date.time().isEmpty() || !open) {
      return date;
    }
    for (Candidate c : candidates) {
      if (c.rank() < MIN_SURE_RANK) {
        break;
      }
      Optional<ArticleDate> other = read(c, Kind.PUBLISHED).filter(o -> o.time().isPresent());
      if (other.isPresent() && DateAgreement.isSameMoment(date, other.get())) {
        return other.get();
      }
    }
    return date;
  }

  private static boolean isVisible(Candidate c) {
    return c.from("block") || c.from("class") || c.from("tag") || c.from("far");
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
