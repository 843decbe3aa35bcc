package news.winnow.internal.read;

/**
 * Hashes of words, of 64 bits (FNV-1a). What has the same hash is taken for the same: among all
 * words of a page and all rules that does not happen by chance, and a page made for it gets a vote
 * too many.
 */
public final class WordHash {
  /** The hash of no chars. */
  public static final long START = 0xcbf29ce484222325L;

  private WordHash() {}

  /** Returns the hash of the chars so far and one more. */
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

  /** Returns the hash of some words and one more behind them, by their hashes. */
  public static long joined(long words, long word) {
    return (words + 1) * 0x9E3779B97F4A7C15L ^ word;
  }
}
