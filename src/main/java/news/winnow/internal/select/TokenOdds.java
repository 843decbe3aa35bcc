package news.winnow.internal.select;

import java.util.HashMap;
import java.util.Map;
import news.winnow.internal.label.WordHashes;
import news.winnow.internal.read.WordHash;

/**
 * How much a word speaks for the body: learned log-odds, one vote a domain. Near odds are for a
 * word of the class or id of a block's own container and its parent, far odds for those above, text
 * odds for a word of the block's text.
 */
public final class TokenOdds {
  private final Map<String, float[]> odds;
  private final Map<String, Float> text;
  private final WordOdds byNumber;

  /** The words of names: their places among {@link #near} and {@link #far}; 0 for unknown ones. */
  private final WordHashes places;

  private final float[] near;
  private final float[] far;

  /** Wraps a table from a name's word to its near and far odds, and one of the words of texts. */
  public TokenOdds(Map<String, float[]> odds, Map<String, Float> text) {
    this.odds = new HashMap<>(odds);
    this.text = new HashMap<>(text);
    this.byNumber = new WordOdds(text);
    this.places = new WordHashes(odds.size());
    this.near = new float[odds.size() + 1];
    this.far = new float[odds.size() + 1];
    int place = 1;
    for (Map.Entry<String, float[]> e : odds.entrySet()) {
      near[place] = e.getValue()[0];
      far[place] = e.getValue()[1];
      places.put(WordHash.of(e.getKey()), place++);
    }
  }

  /** Returns the place of a word of names by its hash, see {@link WordHash}; 0 for none. */
  int place(long hash) {
    return places.get(hash);
  }

  /** Returns the near odds of the word at a place; NaN where they are unknown. */
  float near(int place) {
    return near[place];
  }

  /** Returns the far odds of the word at a place; NaN where they are unknown. */
  float far(int place) {
    return far[place];
  }

  /** Returns the odds of a word of a text by its number; NaN for an unknown word. */
  float ofText(long word) {
    return byNumber.of(word);
  }

  /** Returns the table of the words of texts. */
  public Map<String, Float> text() {
    return text;
  }

  /** Returns the table of the words of names. */
  public Map<String, float[]> table() {
    return odds;
  }
}
