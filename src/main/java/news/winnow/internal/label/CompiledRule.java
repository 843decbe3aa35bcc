package news.winnow.internal.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import news.winnow.model.Label;
import news.winnow.model.Vote;
import news.winnow.rule.Condition;
import news.winnow.rule.Effect;
import news.winnow.rule.Match;
import news.winnow.rule.Rule;
import news.winnow.rule.Scope;

/** A rule with what voting needs of it. Compared by identity: two equal rules vote twice. */
final class CompiledRule {
  /** Strongest first, then by id; what is equal after that gives equal votes. */
  static final Comparator<CompiledRule> STRONGEST_FIRST = CompiledRule::compare;

  private final Rule rule;
  private final int ordinal;
  private final Vote vote;
  private final int label;
  private final int weight;
  private final boolean site;
  private final boolean limited;
  private final boolean guarded;
  private final boolean bounds;
  private final boolean untilEnd;
  private final boolean cue;
  private final boolean shipped;
  private int rank;
  private List<CompiledRule> ranked = List.of();

  CompiledRule(Rule rule, int ordinal, boolean shipped) {
    this.shipped = shipped;
    this.rule = rule;
    this.ordinal = ordinal;
    this.vote = new Vote(rule.id(), rule.label(), rule.weight());
    this.label = rule.label().ordinal();
    this.weight = rule.weight();
    this.bounds = rule.effect() == Effect.WITHIN;
    this.untilEnd = rule.effect() == Effect.UNTIL_END;
    this.site = rule.scope().isSite() || rule.effect() == Effect.KEEP || bounds;
    this.limited = !rule.scope().isSite() && rule.scope().isLimited();
    this.cue = isCue(rule.when());
    this.guarded = rule.label().isBoilerplate() || rule.label() != Label.BODY && !site;
  }

  private static int compare(CompiledRule a, CompiledRule b) {
    if (a.weight != b.weight) {
      return b.weight - a.weight;
    }
    int byId = a.rule.id().compareTo(b.rule.id());
    if (byId != 0) {
      return byId;
    }
    return a.label != b.label ? a.label - b.label : Integer.compare(a.ordinal, b.ordinal);
  }

  Rule rule() {
    return rule;
  }

  Scope scope() {
    return rule.scope();
  }

  Vote vote() {
    return vote;
  }

  /** Returns the place of the label among all. */
  int label() {
    return label;
  }

  int weight() {
    return weight;
  }

  /** Returns whether the rule stands before another where the strongest stand first. */
  boolean isBefore(CompiledRule other) {
    return ranked == other.ranked ? rank < other.rank : STRONGEST_FIRST.compare(this, other) < 0;
  }

  /** Gives each rule its place among these, so that two of them are told by numbers. */
  static void rank(List<CompiledRule> rules) {
    List<CompiledRule> sorted = new ArrayList<>(rules);
    sorted.sort(STRONGEST_FIRST);
    for (int i = 0; i < sorted.size(); i++) {
      sorted.get(i).rank = i;
      sorted.get(i).ranked = sorted;
    }
  }

  /** Returns whether the rule is for all pages but some, so that its scope is still to be asked. */
  boolean limited() {
    return limited;
  }

  /** Whether a condition only holds for lines that are a cue, or that one leads. */
  private static boolean isCue(Condition condition) {
    if (condition instanceof Condition.Text text) {
      return text.match() == Match.IS || text.match() == Match.LEADS;
    }
    if (condition instanceof Condition.All all) {
      return all.conditions().stream().anyMatch(CompiledRule::isCue);
    }
    return condition instanceof Condition.Any any
        && any.conditions().stream().allMatch(CompiledRule::isCue);
  }

  /** Returns whether the rule only speaks of lines that are one of its cues, or that one leads. */
  boolean isCue() {
    return cue;
  }

  /** Returns whether the rule comes with the library, not from the caller. */
  boolean shipped() {
    return shipped;
  }

  /** Returns whether the rule's vote is final: it is for certain sites only, or keeps blocks. */
  boolean site() {
    return site;
  }

  /** Returns whether the rule names the body of a site's pages. */
  boolean namesBody() {
    return site && rule.label() == Label.BODY && rule.effect() != Effect.KEEP && !bounds;
  }

  /** Returns whether the rule says within what the body lies, and nothing of a block itself. */
  boolean bounds() {
    return bounds;
  }

  /** Returns whether the rule says where a site's pages have their body. */
  boolean placesBody() {
    return namesBody() || site && bounds;
  }

  /** Returns whether the rule votes on all blocks after one as well. */
  boolean untilEnd() {
    return untilEnd;
  }

  /** Returns whether containers that hold the bulk of the prose do not count for the rule. */
  boolean guarded() {
    return guarded;
  }
}
