package news.winnow.internal.label;

import java.util.Comparator;
import news.winnow.model.Vote;
import news.winnow.rule.Rule;

/** A rule with what voting needs of it. Compared by identity: two equal rules vote twice. */
final class CompiledRule {
  /** Strongest first, then by id; what is equal after that gives equal votes. */
  static final Comparator<CompiledRule> STRONGEST_FIRST =
      Comparator.comparingInt((CompiledRule r) -> -r.vote.weight())
          .thenComparing(r -> r.vote.rule())
          .thenComparing(r -> r.vote.label())
          .thenComparingInt(r -> r.ordinal);

  private final Rule rule;
  private final int ordinal;
  private final Vote vote;
  private final boolean site;
  private final boolean guarded;

  CompiledRule(Rule rule, int ordinal) {
    this.rule = rule;
    this.ordinal = ordinal;
    this.vote = new Vote(rule.id(), rule.label(), rule.weight());
    this.site = rule.scope().isSite();
    this.guarded = rule.label().isBoilerplate();
  }

  Rule rule() {
    return rule;
  }

  Vote vote() {
    return vote;
  }

  /** Returns whether the rule is for certain sites only. */
  boolean site() {
    return site;
  }

  /** Returns whether containers that hold the bulk of the prose do not count for the rule. */
  boolean guarded() {
    return guarded;
  }
}
