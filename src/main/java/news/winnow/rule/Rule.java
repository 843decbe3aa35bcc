package news.winnow.rule;

import java.util.Objects;
import news.winnow.model.Label;

/**
 * Gives blocks that meet a condition a vote for a label. Rules never see each other's votes, so
 * their order does not matter.
 *
 * @param id names the rule in votes and removals; for a rule of a file {@code NAME:LINE}
 * @param label the label voted for
 * @param weight how strongly, 1 to {@value #MAX_WEIGHT}
 * @param effect whether it votes on the block alone
 * @param when the condition
 * @param scope the pages the rule is for; rules of a site outrank general ones whatever their
 *     weight
 */
public record Rule(String id, Label label, int weight, Effect effect, Condition when, Scope scope) {
  /** Weight of a hint that decides only where nothing else speaks. */
  public static final int HINT = 1;

  /** Weight of a likely sign; the default. */
  public static final int LIKELY = 3;

  /** Weight of a sign that is right practically always. */
  public static final int SURE = 9;

  /** The largest weight. */
  public static final int MAX_WEIGHT = 99;

  /** Checks the weight. */
  public Rule {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(effect, "effect");
    Objects.requireNonNull(when, "when");
    Objects.requireNonNull(scope, "scope");
    if (weight < 1 || weight > MAX_WEIGHT) {
      throw new IllegalArgumentException("weight must be 1 to " + MAX_WEIGHT + ": " + weight);
    }
    if ((effect == Effect.KEEP || effect == Effect.WITHIN) && label != Label.BODY) {
      throw new IllegalArgumentException("only the body can be kept, or has bounds: " + label);
    }
  }

  /** Makes a rule that votes on blocks. */
  public Rule(String id, Label label, int weight, Condition when, Scope scope) {
    this(id, label, weight, Effect.VOTE, when, scope);
  }

  /** Makes a rule for all pages. */
  public Rule(String id, Label label, int weight, Condition when) {
    this(id, label, weight, when, Scope.everywhere());
  }

  /** Returns a rule for all pages that keeps blocks in the body. */
  public static Rule keep(String id, Condition when) {
    return new Rule(id, Label.BODY, LIKELY, Effect.KEEP, when, Scope.everywhere());
  }

  /** Returns a rule for all pages by which the body lies within the blocks that it is for. */
  public static Rule within(String id, Condition when) {
    return new Rule(id, Label.BODY, LIKELY, Effect.WITHIN, when, Scope.everywhere());
  }

  /** Returns this rule with votes on all blocks after one that meets the condition as well. */
  public Rule untilEnd() {
    return new Rule(id, label, weight, Effect.UNTIL_END, when, scope);
  }

  /** Returns this rule for other pages. */
  public Rule in(Scope newScope) {
    return new Rule(id, label, weight, effect, when, newScope);
  }
}
