package news.winnow.internal.select;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

  /** Returns the near and far odds of a word, NaN for one that is unknown; null for neither. */
  float @Nullable [] of(String word) {
    return odds.get(word);
  }

  /** Returns the table. */
  public Map<String, float[]> table() {
    return odds;
  }
}
