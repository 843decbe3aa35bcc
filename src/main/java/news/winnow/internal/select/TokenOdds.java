package news.winnow.internal.select;

import java.util.HashMap;
import java.util.Map;

/**
 * How much a class or id word speaks for the body: learned log-odds, one vote a domain. Near odds
 * are for a block's own container and its parent, far odds for those above.
 */
public final class TokenOdds {
  private final Map<String, float[]> odds;

  /** Wraps a table from a word to its near and far odds. */
  public TokenOdds(Map<String, float[]> odds) {
    this.odds = new HashMap<>(odds);
  }

  /** Returns the near (0) or far (1) odds of a word; NaN for an unknown word. */
  public float of(String word, int far) {
    float[] v = odds.get(word);
    return v == null ? Float.NaN : v[far];
  }

  /** Returns the table. */
  public Map<String, float[]> table() {
    return odds;
  }
}
