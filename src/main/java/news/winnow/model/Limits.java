package news.winnow.model;

import java.time.Duration;

/**
 * Bounds on the work one page may cause. Reaching one cuts the page there and leaves a {@link
 * Notice}; nothing is thrown. Immutable; start from {@link #defaults()} and change what you need.
 *
 * @param maxBytes bytes or chars read of a page; default 32 million
 * @param maxNodes nodes of the document visited; default 1 million
 * @param maxBlocks text blocks kept; default 50,000
 * @param maxBlockText chars kept of one block; default 100,000
 * @param maxJson chars of structured data read from one page; default 4 million
 * @param maxJsonDepth nesting of structured data; default 64
 * @param deadline time after which the walk over the page stops; parsing its markup before and
 *     labelling after it take time in proportion to the other limits; default 10 seconds
 */
public record Limits(
    int maxBytes,
    int maxNodes,
    int maxBlocks,
    int maxBlockText,
    int maxJson,
    int maxJsonDepth,
    Duration deadline) {

  private static final Limits DEFAULTS =
      new Limits(32_000_000, 1_000_000, 50_000, 100_000, 4_000_000, 64, Duration.ofSeconds(10));

  /** Checks that every bound is positive. */
  public Limits {
    if (Math.min(Math.min(maxBytes, maxNodes), Math.min(maxBlocks, maxBlockText)) < 1
        || Math.min(maxJson, maxJsonDepth) < 1
        || deadline.isNegative()
        || deadline.isZero()) {
      throw new IllegalArgumentException("every limit must be positive");
    }
  }

  /** Returns the defaults: generous for any real page. */
  public static Limits defaults() {
    return DEFAULTS;
  }
}
