package news.winnow.internal.meta;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.winnow.model.ArticleDate;
import news.winnow.model.Block;

/** What the words before a date say of it, by the list {@code date-labels.txt}. */
final class DateLabels {
  private static final Map<String, Kind> LABELS = Resources.table("date-labels.txt", Kind::of);
  private static final int MAX_DATES = 4;
  private static final int MAX_WORDS = 4;

  private static final int MAX_BEGINNING = 60;

  /** How many words may stand between a label and its date: a weekday. */
  private static final int MAX_GAP = 2;

  /** Words such as "on" and "am" stand before the dates of all kinds of things. */
  private static final int MIN_CLEAR = 5;

  private final DateParser parser;

  DateLabels(DateParser parser) {
    this.parser = parser;
  }

  /** What a date is of. */
  enum Kind {
    PUBLISHED,
    /** The first publication of what was published more than once. */
    ORIGINAL,
    MODIFIED,
    OTHER;

    static Kind of(String letter) {
      return switch (letter) {
        case "p" -> PUBLISHED;
        case "o" -> ORIGINAL;
        case "m" -> MODIFIED;
        default -> OTHER;
      };
    }
  }

  /** A label and how many letters it has. */
  private record Label(Kind kind, int length) {}

  /**
   * Reads a line that may hold several dates, each after its label. One without a label counts as
   * that of publication.
   */
  Optional<ArticleDate> read(String line, Kind wanted) {
    if (beginsWithOther(line)) {
      return Optional.empty();
    }
    String rest = line;
    Optional<ArticleDate> unlabelled = Optional.empty();
    for (int i = 0; i < MAX_DATES; i++) {
      Optional<DateParser.Found> found = parser.find(rest);
      if (found.isEmpty()) {
        break;
      }
      Optional<Kind> kind = before(rest.substring(0, found.get().start()));
      boolean same = kind.filter(k -> k == wanted).isPresent();
      boolean original =
          wanted == Kind.PUBLISHED && kind.filter(k -> k == Kind.ORIGINAL).isPresent();
      if (same || original) {
        return found.map(DateParser.Found::date);
      }
      if (kind.isEmpty() && unlabelled.isEmpty()) {
        unlabelled = found.map(DateParser.Found::date);
      }
      rest = rest.substring(found.get().end());
    }
    return wanted == Kind.PUBLISHED ? unlabelled : Optional.empty();
  }

  /** "On air in this programme: Morning Show, 1 May 2024": more may stand before the date. */
  private static boolean beginsWithOther(String line) {
    List<String> words = Texts.words(line.substring(0, Math.min(MAX_BEGINNING, line.length())));
    for (int n = Math.min(MAX_WORDS, words.size()); n > 1; n--) {
      if (LABELS.get(String.join(" ", words.subList(0, n))) == Kind.OTHER) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a line says in so many words that it holds a date of the article. */
  boolean isClear(String line) {
    Optional<Label> label =
        parser.find(line).flatMap(found -> label(line.substring(0, found.start())));
    return label.filter(l -> l.kind() != Kind.OTHER && l.length() >= MIN_CLEAR).isPresent();
  }

  /** Returns what the words right before a date say of it. */
  static Optional<Kind> before(String text) {
    return label(text).map(Label::kind);
  }

  private static Optional<Label> label(String before) {
    List<String> words = Texts.words(before);
    for (int n = Math.min(MAX_WORDS, words.size()); n >= 1; n--) {
      for (int end = words.size(); end >= Math.max(n, words.size() - MAX_GAP); end--) {
        String label = Block.fold(String.join(" ", words.subList(end - n, end)));
        Kind kind = LABELS.get(label);
        if (kind != null) {
          return Optional.of(new Label(kind, label.length()));
        }
      }
    }
    return Optional.empty();
  }
}
