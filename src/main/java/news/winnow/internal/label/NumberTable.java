package news.winnow.internal.label;

/**
 * Numbers by hashes of 64 bits, each entry in one place, so that a look reads one line of memory
 * and no string. Thread-safe once filled.
 */
final class NumberTable {
  private static final int NUMBER_BITS = 24;
  private static final int MAX_NUMBER = (1 << NUMBER_BITS) - 1;

  /**
   * Above the number the low bits of the mixed hash, of which the place tells the high ones; a free
   * place has 0.
   */
  private final long[] entries;

  private final int shift;
  private final int mask;

  /** Makes an empty table for so many numbers. */
  NumberTable(int size) {
    int log = 32 - Integer.numberOfLeadingZeros(size + size / 2 + 1);
    this.mask = (1 << log) - 1;
    this.shift = 64 - log;
    this.entries = new long[mask + 1];
  }

  /** Sets the number of a hash, from 1 to 16 million. */
  void put(long hash, int number) {
    if (number <= 0 || number > MAX_NUMBER) {
      throw new IllegalArgumentException("no number from 1 to " + MAX_NUMBER + ": " + number);
    }
    long mixed = mixed(hash);
    entries[place(mixed)] = mixed << NUMBER_BITS | number;
  }

  /** Adds bits to the number of a hash; returns what it was before, 0 for none. */
  int add(long hash, int bits) {
    long mixed = mixed(hash);
    int place = place(mixed);
    int before = (int) entries[place] & MAX_NUMBER;
    entries[place] = mixed << NUMBER_BITS | before | bits;
    return before;
  }

  /** Returns the same numbers in a table that is no wider than so many need. */
  NumberTable narrowed(int size, long[] hashes) {
    NumberTable narrow = new NumberTable(size);
    if (narrow.mask == mask) {
      return this;
    }
    for (long hash : hashes) {
      narrow.put(hash, get(hash));
    }
    return narrow;
  }

  /** Returns the number of a hash; 0 for one that has none. */
  int get(long hash) {
    return (int) entries[place(mixed(hash))] & MAX_NUMBER;
  }

  private int place(long mixed) {
    int i = (int) (mixed >>> shift);
    while (entries[i] != 0 && (entries[i] ^ mixed << NUMBER_BITS) >>> NUMBER_BITS != 0) {
      i = (i + 1) & mask;
    }
    return i;
  }

  /** Different for different hashes; all bits of the hash have a say in the low ones. */
  private static long mixed(long hash) {
    return (hash ^ hash >>> 32) * 0x9E3779B97F4A7C15L;
  }
}
