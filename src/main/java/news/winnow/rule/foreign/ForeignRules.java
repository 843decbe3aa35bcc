package news.winnow.rule.foreign;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import news.winnow.rule.RuleSet;

/**
 * What a foreign file gave.
 *
 * @param rules the rules, with ids {@code NAME:LINE}
 * @param skipped how many lines were left out, by the reason; a line of a foreign file that cannot
 *     be used is no mistake
 */
public record ForeignRules(RuleSet rules, Map<String, Integer> skipped) {
  /** Copies the map, its keys in order. */
  public ForeignRules {
    skipped = Collections.unmodifiableMap(new TreeMap<>(skipped));
  }
}
