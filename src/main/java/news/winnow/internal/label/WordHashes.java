package news.winnow.internal.label;

/**
 * Numbers of words by their hashes of 64 bits. What has the same hash is taken for the same: among
 * all words of a page and all rules that does not happen by chance, and a page made for it gets a
 * vote too many. Thread-safe once filled.
 */
public final class WordHashes {
  /** The hash of no chars. */
  public static final long START = 0xcbf29ce484222325L;

  /** Most words have no number: one bit near the processor tells it. */
  private final Sieve known;

  private final NumberTable numbers;

  /** Makes an empty table for so many numbers. */
  public WordHashes(int size) {
    this.known = new Sieve(size);
    this.numbers = new NumberTable(size);
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

  /** Sets the number of a hash, from 1 to 16 million. */
  public void put(long hash, int number) {
    known.add(folded(hash));
    numbers.put(hash, number);
  }

  /** Returns the number of a hash; 0 for one that has none. */
  public int get(long hash) {
    return known.mayHold(folded(hash)) ? numbers.get(hash) : 0;
  }

  static int folded(long hash) {
    return (int) (hash ^ hash >>> 32);
  }
}
