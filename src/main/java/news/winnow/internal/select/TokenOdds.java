package news.winnow.internal.select;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How much a word speaks for the body: learned log-odds, one vote a domain. Near odds are for a
 * word of the class or id of a block's own container and its parent, far odds for those above, text
 * odds for a word of the block's text.
 */
public final class TokenOdds {
  private static final int MAX_KNOWN = 8000;
  private static final int MAX_KNOWN_LENGTH = 40;

  private final Map<String, float[]> odds;
  private final Map<String, Float> text;
  private final WordOdds byNumber;

  /** Sums over the words of whole names: pages of a site have the same ones. */
  private final Map<String, float[]> sums = new ConcurrentHashMap<>();

  /** Wraps a table from a name's word to its near and far odds, and one of the words of texts. */
  public TokenOdds(Map<String, float[]> odds, Map<String, Float> text) {
    this.odds = new HashMap<>(odds);
    this.text = new HashMap<>(text);
    this.byNumber = new WordOdds(text);
  }

  /** Returns the near and far odds of a word, NaN for one that is unknown; null for neither. */
  float @Nullable [] of(String word) {
    return odds.get(word);
  }

  /** Returns what a function of this table makes of a name; common names are remembered. */
  float[] sum(String name, Function<String, float[]> function) {
    float[] known = sums.get(name);
    if (known != null) {
      return known;
    }
    float[] sum = function.apply(name);
    if (name.length() <= MAX_KNOWN_LENGTH && sums.size() < MAX_KNOWN) {
      sums.put(name, sum);
    }
    return sum;
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
