package news.winnow.internal.label;

import news.winnow.internal.read.WordHash;

/** Numbers of words by their hashes, see {@link WordHash}. Thread-safe once filled. */
public final class WordHashes {
  /** Most words have no number: one bit near the processor tells it. */
  private final Sieve known;

  private final NumberTable numbers;

  /** Makes an empty table for so many numbers. */
  public WordHashes(int size) {
    this.known = new Sieve(size);
    this.numbers = new NumberTable(size);
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
