package news.winnow.internal.label;

/**
 * Numbers of words by their hashes of 64 bits, so that looking one up reads one place and no
 * string. What has the same hash is taken for the same: among all words of a page and all rules
 * that does not happen by chance, and a page made for it gets a vote too many. Thread-safe once
 * filled.
 */
public final class WordHashes {
  /** The hash of no chars. */
  public static final long START = 0xcbf29ce484222325L;

  /** Hash and number of each entry, in two places one after the other; a free place has 0. */
  private final long[] entries;

  /** Most words have no number: one bit near the processor tells it. */
  private final Sieve known;

  private final int shift;
  private final int mask;

  /** Makes an empty table for so many numbers. */
  public WordHashes(int size) {
    int log = 33 - Integer.numberOfLeadingZeros(size + 1);
    this.mask = (1 << log) - 1;
    this.shift = 64 - log;
    this.known = new Sieve(size);
    this.entries = new long[2 * mask + 2];
  }

  /** Returns the hash of the chars so far and one more (FNV-1a). */
  public static long with(long hash, char c) {
    return (hash ^ c) * 0x100000001b3L;
  }

  /** Returns the hash of a word. */
  public static long of(String word) {
    long hash = START;
    for (int i = 0; i < word.length(); i++) {
      hash = with(hash, word.charAt(i));
    }
    return hash;
  }

  /** Sets the number of a hash, which must not be 0. */
  public void put(long hash, int number) {
    int at = place(hash);
    entries[at] = hash;
    known.add(mixed(hash));
    entries[at + 1] = number;
  }

  /** Returns the number of a hash; 0 for one that has none. */
  public int get(long hash) {
    return known.mayHold(mixed(hash)) ? (int) entries[place(hash) + 1] : 0;
  }

  private static int mixed(long hash) {
    return (int) (hash ^ hash >>> 32);
  }

  private int place(long hash) {
    int i = (int) ((hash * 0x9E3779B97F4A7C15L) >>> shift);
    while (entries[2 * i] != hash && entries[2 * i] != 0) {
      i = (i + 1) & mask;
    }
    return 2 * i;
  }
}
