package news.winnow.internal.select;

import java.util.Map;
import news.winnow.internal.label.WordHashes;

/** The odds of words by their numbers, see {@link WordCodes}. Immutable. */
final class WordOdds {
  /** The words' places among the odds; 0 for unknown ones. */
  private final WordHashes places;

  private final float[] odds;

  WordOdds(Map<String, Float> words) {
    places = new WordHashes(words.size());
    odds = new float[words.size() + 1];
    odds[0] = Float.NaN;
    WordCodes codes = new WordCodes();
    int place = 1;
    for (Map.Entry<String, Float> e : words.entrySet()) {
      if (codes.read(e.getKey(), e.getKey().length()).size() == 1) {
        odds[place] = e.getValue();
        places.put(codes.key(0), place++);
      }
    }
  }

  /** Returns the odds of the word with a number; NaN for an unknown one. */
  float of(long key) {
    return odds[places.get(key)];
  }
}
