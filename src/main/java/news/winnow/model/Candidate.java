package news.winnow.model;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A value that a page offers for a field of its article, and where it stands. The article has what
 * was chosen among them; a value may be offered by several sources, and a field may be made of more
 * than one: a zone of one date and the time of another.
 *
 * @param field the field
 * @param value the value as found, its white space folded; at most 2,000 chars
 * @param source the kind of place and its name there: {@code json headline}, {@code meta og:title},
 *     {@code block TITLE}
 * @param rank how much the source is trusted for this field, 1 to 100; higher is more
 * @param link the address that stands with it: a person's profile
 */
public record Candidate(Field field, String value, String source, int rank, Optional<String> link) {

  /** Checks that all is given. */
  public Candidate {
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(link, "link");
  }

  /** Returns whether the source's name begins so: {@code json}, {@code meta og:}. */
  public boolean from(String kind) {
    return source.startsWith(kind);
  }

  /** What a candidate may be a value of. */
  public enum Field {
    /** The headline. */
    TITLE,
    /** Dek or standfirst. */
    SUBTITLE,
    /** Eyebrow over the headline. */
    KICKER,
    /** Section of the publication. */
    SECTION,
    /** Someone who made the article. */
    AUTHOR,
    /** When it was published. */
    PUBLISHED,
    /** When it was changed. */
    MODIFIED,
    /** The publication's name. */
    PUBLISHER,
    /** The page's canonical address. */
    CANONICAL,
    /** The language. */
    LANGUAGE,
    /** A topic. */
    TAG,
    /** The main image. */
    IMAGE,
    /** Whether the text is free to read. */
    ACCESS;

    /** Returns the name in small letters, as it stands in outputs. */
    public String lowerCase() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
