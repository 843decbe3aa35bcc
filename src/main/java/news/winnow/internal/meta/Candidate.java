package news.winnow.internal.meta;

import java.util.Optional;

/**
 * A value that the page offers for a field, and where.
 *
 * @param field the field
 * @param value the value as found, white space folded
 * @param source where it was found: {@code json headline}, {@code meta og:title}, {@code block
 *     TITLE}
 * @param rank how much the source is trusted for this field; higher wins
 * @param link the address that goes with it: a person's profile
 */
public record Candidate(Field field, String value, String source, int rank, Optional<String> link) {

  /** Returns whether the source's name begins so. */
  boolean from(String kind) {
    return source.startsWith(kind);
  }
}
