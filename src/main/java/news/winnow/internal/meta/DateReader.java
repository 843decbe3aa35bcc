package news.winnow.internal.meta;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.ArticleDate;
import news.winnow.model.Block;
import news.winnow.model.Label;
import org.jspecify.annotations.Nullable;

/** Chooses when the article was published and changed. */
final class DateReader {
  private static final int MAX_DATE_LINE = 120;
  private static final int NEAR_BLOCKS = 12;
  private static final Map<String, String> LABELS = Resources.table("date-labels.txt", l -> l);
  private static final Set<String> MONTH_FIRST = Set.copyOf(Resources.lines("month-first.txt"));

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
    for (Candidate c : candidates) {
      Optional<ArticleDate> date = read(c, "p");
      if (date.isPresent()) {
        return date;
      }
    }
    return nearHeadline().or(this::fromUrl);
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
    if (!c.from("block") && !c.from("class") && !c.from("tag")) {
      return whole(c.value());
    }
    return labelled(c.value(), wanted);
  }

  private Optional<ArticleDate> whole(String value) {
    return parser.parse(value);
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

  /**
   * A line between headline and text that is little more than a date, whatever it was taken for.
   */
  private Optional<ArticleDate> nearHeadline() {
    List<TextBlock> blocks = facts.blocks();
    int title = -1;
    for (TextBlock b : blocks) {
      if (facts.label(b) == Label.TITLE) {
        title = b.index();
        break;
      }
    }
    if (title < 0) {
      return Optional.empty();
    }
    List<TextBlock> near = new ArrayList<>();
    for (int d = 1; d <= NEAR_BLOCKS; d++) {
      if (title + d < blocks.size()) {
        near.add(blocks.get(title + d));
      }
      if (d <= 3 && title - d >= 0) {
        near.add(blocks.get(title - d));
      }
    }
    for (TextBlock b : near) {
      if (b.text().length() <= MAX_DATE_LINE && mayHoldDate(facts.label(b))) {
        Optional<ArticleDate> date = labelled(b.text(), "p");
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean mayHoldDate(Label label) {
    return switch (label) {
      case NAVIGATION,
          WIDGET,
          COMMENTS,
          RELATED_LINKS,
          MUST_READ,
          TRENDING,
          ADVERTISEMENT,
          LEGAL,
          BODY ->
          false;
      default -> true;
    };
  }

  /** {@code /2024/05/01/}, {@code /20240501-}, {@code -2024-05-01}. */
  private Optional<ArticleDate> fromUrl() {
    String path = facts.url().map(URI::getPath).orElse("");
    return path == null
        ? Optional.empty()
        : parser.find(path).map(DateParser.Found::date).filter(d -> d.time().isEmpty());
  }
}
