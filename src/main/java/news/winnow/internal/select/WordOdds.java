package news.winnow.internal.select;

import java.util.Map;
import news.winnow.internal.label.Sieve;

/** The odds of words by their numbers, see {@link WordCodes}. Immutable. */
final class WordOdds {
  private final long[] keys;
  private final float[] odds;

  /** Most words have no odds: one bit near the processor tells it. */
  private final Sieve known;

  WordOdds(Map<String, Float> words) {
    int size = Integer.highestOneBit(Math.max(8, words.size() * 2)) * 2;
    keys = new long[size];
    odds = new float[size];
    known = new Sieve(words.size());
    WordCodes codes = new WordCodes();
    words.forEach(
        (word, value) -> {
          if (codes.read(word, word.length()).size() == 1 && codes.key(0) != 0) {
            int i = slot(codes.key(0));
            keys[i] = codes.key(0);
            odds[i] = value;
            known.add(mixed(codes.key(0)));
          }
        });
  }

  /** Returns the odds of the word with a number; NaN for an unknown one. */
  float of(long key) {
    if (!known.mayHold(mixed(key))) {
      return Float.NaN;
    }
    int i = slot(key);
    return keys[i] == key && key != 0 ? odds[i] : Float.NaN;
  }

  private static int mixed(long key) {
    return (int) (key ^ key >>> 32);
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int i = (int) (key ^ key >>> 29) & mask;
    while (keys[i] != 0 && keys[i] != key) {
      i = i + 1 & mask;
    }
    return i;
  }
}
