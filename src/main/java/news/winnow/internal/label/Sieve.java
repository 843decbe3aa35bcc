package news.winnow.internal.label;

/**
 * Tells of most values, by one look at one bit, that they are not in a set. Thread-safe once
 * filled.
 */
public final class Sieve {
  /** Bits for each value: few enough to stay near the processor, enough to let little pass. */
  private static final int BITS = 16;

  private static final int MAX_LOG = 24;

  private final long[] bits;
  private final int shift;

  /** Makes an empty set for about so many values. */
  public Sieve(int values) {
    long wanted = Math.max(64, (long) values * BITS);
    int log = Math.min(MAX_LOG, 64 - Long.numberOfLeadingZeros(wanted - 1));
    this.bits = new long[1 << (log - 6)];
    this.shift = 32 - log;
  }

  /** Adds a value. */
  public void add(int value) {
    int bit = mix(value);
    bits[bit >> 6] |= 1L << bit;
  }

  /** Returns false for most values that were not added, and never for one that was. */
  public boolean mayHold(int value) {
    int bit = mix(value);
    return (bits[bit >> 6] & 1L << bit) != 0;
  }

  private int mix(int value) {
    return (value * 0x9E3779B9) >>> shift;
  }
}
