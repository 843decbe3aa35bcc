package news.winnow.model;

import java.time.Duration;

/**
 * Bounds on the work one page may cause. Reaching one cuts the page there and leaves a {@link
 * Notice}; nothing is thrown. Immutable and thread-safe; start from {@link #defaults()} and change
 * what you need. Every bound must be positive, or {@link IllegalArgumentException} is thrown.
 */
public final class Limits {
  private static final Limits DEFAULTS =
      new Limits(
          32_000_000,
          1_000_000,
          600,
          50_000,
          100_000,
          4_000_000,
          5_000,
          64,
          Duration.ofSeconds(10));

  private final int maxBytes;
  private final int maxNodes;
  private final int maxDepth;
  private final int maxBlocks;
  private final int maxBlockText;
  private final int maxJson;
  private final int maxJsonObjects;
  private final int maxJsonDepth;
  private final Duration deadline;

  private Limits(
      int maxBytes,
      int maxNodes,
      int maxDepth,
      int maxBlocks,
      int maxBlockText,
      int maxJson,
      int maxJsonObjects,
      int maxJsonDepth,
      Duration deadline) {
    this.maxBytes = maxBytes;
    this.maxNodes = maxNodes;
    this.maxDepth = maxDepth;
    this.maxBlocks = maxBlocks;
    this.maxBlockText = maxBlockText;
    this.maxJson = maxJson;
    this.maxJsonObjects = maxJsonObjects;
    this.maxJsonDepth = maxJsonDepth;
    this.deadline = deadline;
  }

  /** Returns the defaults: generous for any real page. */
  public static Limits defaults() {
    return DEFAULTS;
  }

  /** Returns how many bytes or chars read of a page; default 32 million. */
  public int maxBytes() {
    return maxBytes;
  }

  /**
   * Returns how many nodes of the document visited; default 1 million. Of markup no more than twice
   * as many tags are parsed.
   */
  public int maxNodes() {
    return maxNodes;
  }

  /**
   * Returns how many elements around a block that are told apart; what is nested deeper counts as
   * part of the last of them; default 600.
   */
  public int maxDepth() {
    return maxDepth;
  }

  /** Returns how many text blocks kept; default 50,000. */
  public int maxBlocks() {
    return maxBlocks;
  }

  /** Returns how many chars kept of one block; default 100,000. */
  public int maxBlockText() {
    return maxBlockText;
  }

  /** Returns how many chars of structured data read from one page; default 4 million. */
  public int maxJson() {
    return maxJson;
  }

  /** Returns how many objects of structured data kept of one page; default 5,000. */
  public int maxJsonObjects() {
    return maxJsonObjects;
  }

  /** Returns how many levels of structured data read; default 64. */
  public int maxJsonDepth() {
    return maxJsonDepth;
  }

  /**
   * Returns how long a page may take; default 10 seconds. Parsing its markup may take half of this
   * and reading its blocks three quarters, so that what was read can still be told apart.
   */
  public Duration deadline() {
    return deadline;
  }

  /** Returns these limits with another {@link #maxBytes()}. */
  public Limits withMaxBytes(int max) {
    return new Limits(
        positive(max),
        maxNodes,
        maxDepth,
        maxBlocks,
        maxBlockText,
        maxJson,
        maxJsonObjects,
        maxJsonDepth,
        deadline);
  }

  /** Returns these limits with another {@link #maxNodes()}. */
  public Limits withMaxNodes(int max) {
    return new Limits(
        maxBytes,
        positive(max),
        maxDepth,
        maxBlocks,
        maxBlockText,
        maxJson,
        maxJsonObjects,
        maxJsonDepth,
        deadline);
  }

  /** Returns these limits with another {@link #maxDepth()}. */
  public Limits withMaxDepth(int max) {
    return new Limits(
        maxBytes,
        maxNodes,
        positive(max),
        maxBlocks,
        maxBlockText,
        maxJson,
        maxJsonObjects,
        maxJsonDepth,
        deadline);
  }

  /** Returns these limits with another {@link #maxBlocks()}. */
  public Limits withMaxBlocks(int max) {
    return new Limits(
        maxBytes,
        maxNodes,
        maxDepth,
        positive(max),
        maxBlockText,
        maxJson,
        maxJsonObjects,
        maxJsonDepth,
        deadline);
  }

  /** Returns these limits with another {@link #maxBlockText()}. */
  public Limits withMaxBlockText(int max) {
    return new Limits(
        maxBytes,
        maxNodes,
        maxDepth,
        maxBlocks,
        positive(max),
        maxJson,
        maxJsonObjects,
        maxJsonDepth,
        deadline);
  }

  /** Returns these limits with another {@link #maxJson()}. */
  public Limits withMaxJson(int max) {
    return new Limits(
        maxBytes,
        maxNodes,
        maxDepth,
        maxBlocks,
        maxBlockText,
        positive(max),
        maxJsonObjects,
        maxJsonDepth,
        deadline);
  }

  /** Returns these limits with another {@link #maxJsonObjects()}. */
  public Limits withMaxJsonObjects(int max) {
    return new Limits(
        maxBytes,
        maxNodes,
        maxDepth,
        maxBlocks,
        maxBlockText,
        maxJson,
        positive(max),
        maxJsonDepth,
        deadline);
  }

  /** Returns these limits with another {@link #maxJsonDepth()}. */
  public Limits withMaxJsonDepth(int max) {
    return new Limits(
        maxBytes,
        maxNodes,
        maxDepth,
        maxBlocks,
        maxBlockText,
        maxJson,
        maxJsonObjects,
        positive(max),
        deadline);
  }

  /** Returns these limits with another {@link #deadline()}. */
  public Limits withDeadline(Duration time) {
    if (time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException("the deadline must be positive, not " + time);
    }
    return new Limits(
        maxBytes,
        maxNodes,
        maxDepth,
        maxBlocks,
        maxBlockText,
        maxJson,
        maxJsonObjects,
        maxJsonDepth,
        time);
  }

  private static int positive(int max) {
    if (max < 1) {
      throw new IllegalArgumentException("a limit must be positive, not " + max);
    }
    return max;
  }
}
