package news.winnow.rule;

/**
 * Rules that come as a jar of their own. A pack is a service: {@link RuleSet#installed()} finds the
 * packs on the class path or module path, when it is called and never otherwise.
 *
 * <pre>{@code
 * public final class NordicPapers implements RulePack {
 *   public RuleSet rules() {
 *     return RuleSet.resource(NordicPapers.class, "nordic.rules");
 *   }
 * }
 * }</pre>
 */
public interface RulePack {
  /** Returns the rules; called once for each call of {@link RuleSet#installed()}. */
  RuleSet rules();
}
