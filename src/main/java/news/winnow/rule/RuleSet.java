package news.winnow.rule;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Rules under a name. Immutable and thread-safe.
 *
 * @param name for messages and rule ids: the file's name for a file
 * @param rules the rules; their order does not matter
 */
public record RuleSet(String name, List<Rule> rules) {
  /** Copies the rules. */
  public RuleSet {
    Objects.requireNonNull(name, "name");
    rules = List.copyOf(rules);
  }

  /** Returns a set of rules written in code. */
  public static RuleSet of(String name, Rule... rules) {
    return new RuleSet(name, List.of(rules));
  }

  /** Returns these rules for the given hosts only; see {@link Scope}. */
  public RuleSet forSites(String... hosts) {
    Scope scope = Scope.hosts(hosts);
    return new RuleSet(
        name, rules.stream().map(r -> r.in(scope)).collect(Collectors.toUnmodifiableList()));
  }
}
