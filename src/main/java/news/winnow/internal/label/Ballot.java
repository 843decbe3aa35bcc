package news.winnow.internal.label;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Notice;
import news.winnow.model.Vote;
import news.winnow.rule.Scope;
import news.winnow.rule.Shape;

/** Collects the votes on one page. */
final class Ballot {
  private static final int MAX_NAMED = 5;

  /** Of the votes on a block so many count, the strongest. */
  static final int MAX_VOTES = 500;

  private static final int SHAPES_TOLD = 1 << 31;
  private static final CompiledRule[] NONE = {};

  private final PageBlocks page;
  private final Optional<LocalDate> fetched;
  private final ProseGuard guard;

  /** The shapes of each line, as bits, plus {@link #SHAPES_TOLD}; 0 where nobody asked. */
  private final int[] shapes;

  private final CompiledRule[][] votes;
  private final int[] counts;
  private final IdentityHashMap<Scope, Boolean> included = new IdentityHashMap<>();
  private final Map<CompiledRule, BitSet> overruled = new LinkedHashMap<>();
  private final Map<CompiledRule, Integer> untilEnd = new LinkedHashMap<>();

  Ballot(PageBlocks page, Optional<LocalDate> fetched) {
    this.page = page;
    this.fetched = fetched;
    this.guard = new ProseGuard(page);
    this.shapes = new int[page.blocks().size()];
    this.votes = new CompiledRule[page.blocks().size()][];
    Arrays.fill(votes, NONE);
    this.counts = new int[votes.length];
  }

  PageBlocks page() {
    return page;
  }

  ProseGuard guard() {
    return guard;
  }

  /** Returns the shapes of a block's line, each the bit of its place. */
  int shapes(TextBlock block) {
    int known = shapes[block.index()];
    if (known == 0) {
      known = Shape.bitsOf(block) | SHAPES_TOLD;
      shapes[block.index()] = known;
    }
    return known & ~SHAPES_TOLD;
  }

  /**
   * Tests what a key left open, and takes the vote.
   *
   * @param entry the key's rule
   * @param at the block where the key was found
   * @param inBulk whether it was found at a container that holds the bulk of the prose
   * @param view the page as the rule's table sees it
   */
  void propose(Entry entry, int at, boolean inBulk, TableView view) {
    int index = at - entry.offset();
    if (index < 0 || index >= votes.length) {
      return;
    }
    TextBlock block = page.blocks().get(index);
    if (!entry.fits(block)) {
      return;
    }
    CompiledRule rule = entry.rule();
    if (inBulk && rule.guarded() && !rule.site()) {
      return;
    }
    if (!isForPage(rule)) {
      return;
    }
    BlockTest rest = entry.rest();
    if (!rule.guarded()) {
      if (rest == null || rest.holds(block, view, false)) {
        add(index, rule);
      }
    } else if (!inBulk && (rest == null || rest.holds(block, view, true))) {
      add(index, rule);
    } else if (rule.site() && (rest == null || rest.holds(block, view, false))) {
      overruled.computeIfAbsent(rule, r -> new BitSet()).set(index);
    }
  }

  /** Returns whether a rule of a table that is asked is for the page at all. */
  boolean isForPage(CompiledRule rule) {
    return !rule.limited() || included.computeIfAbsent(rule.scope(), this::includesPage);
  }

  private boolean includesPage(Scope scope) {
    return scope.includes(page.url(), fetched);
  }

  /** Takes a rule's vote on a block. */
  void add(int index, CompiledRule rule) {
    if (rule.untilEnd()) {
      untilEnd.merge(rule, index, Math::min);
    } else {
      give(index, rule);
    }
  }

  /** Such a rule may not take the bulk of the prose either. */
  private void giveUntilEnd() {
    untilEnd.forEach(
        (rule, from) -> {
          if (rule.guarded() && guard.isBulkFrom(from)) {
            if (rule.site()) {
              overruled.computeIfAbsent(rule, r -> new BitSet()).set(from);
            }
            return;
          }
          for (int i = from; i < votes.length && !page.deadline().passed(); i++) {
            give(i, rule);
          }
        });
  }

  /** Gives a block the votes of several rules, strongest first, an array not to be changed. */
  void give(int index, CompiledRule[] rules) {
    if (counts[index] == 0) {
      votes[index] = rules;
      counts[index] = rules.length;
      return;
    }
    for (CompiledRule rule : rules) {
      give(index, rule);
    }
  }

  private void give(int index, CompiledRule rule) {
    int place = place(votes[index], counts[index], rule);
    if (place >= 0) {
      votes[index] = insert(votes[index], counts[index], place, rule);
      counts[index] = Math.min(counts[index] + 1, MAX_VOTES);
    }
  }

  /**
   * Returns the place of a rule among others, the strongest first; -1 for none. Several keys may
   * lead to one rule, which votes once.
   */
  static int place(CompiledRule[] given, int count, CompiledRule rule) {
    int i = count;
    while (i > 0 && rule.isBefore(given[i - 1])) {
      i--;
    }
    return i > 0 && given[i - 1] == rule || i == MAX_VOTES ? -1 : i;
  }

  /** Returns an array with a rule put in, the given one if it has room; a full one is copied. */
  static CompiledRule[] insert(CompiledRule[] given, int count, int place, CompiledRule rule) {
    CompiledRule[] wider =
        count < given.length ? given : Arrays.copyOf(given, Math.max(4, 2 * count));
    System.arraycopy(wider, place, wider, place + 1, Math.min(count, MAX_VOTES - 1) - place);
    wider[place] = rule;
    return wider;
  }

  /**
   * Returns the votes.
   *
   * @param namingBody the rules of the page's site that name its body
   */
  BlockVotes count(List<String> namingBody) {
    giveUntilEnd();
    boolean named = false;
    for (int i = 0; i < votes.length; i++) {
      for (int k = 0; k < counts[i]; k++) {
        named |= votes[i][k].placesBody();
      }
    }
    List<Notice> notices = notices();
    if (!named && !namingBody.isEmpty() && votes.length > 0) {
      notices.add(
          new Notice(
              Notice.Kind.RULE_MATCHED_NOTHING,
              "no rule for the site's body matches: " + named(namingBody)));
    }
    return BlockVotes.of(votes, counts, notices);
  }

  /** Returns the ids of the first of some rules. */
  static String named(List<String> rules) {
    List<String> first = rules.subList(0, Math.min(rules.size(), MAX_NAMED));
    return String.join(", ", first) + (first.size() < rules.size() ? " ..." : "");
  }

  private List<Notice> notices() {
    List<Notice> notices = new ArrayList<>();
    if (overruled.isEmpty()) {
      return notices;
    }
    List<CompiledRule> rules = new ArrayList<>();
    overruled.forEach(
        (rule, blocks) -> {
          if (blocks.stream().anyMatch(i -> !voted(i, rule))) {
            rules.add(rule);
          }
        });
    rules.sort(CompiledRule.STRONGEST_FIRST);
    rules.stream()
        .map(CompiledRule::vote)
        .sorted(Comparator.comparing(Vote::rule))
        .map(
            v ->
                new Notice(
                    Notice.Kind.RULE_OVERRULED,
                    "rule "
                        + v.rule()
                        + " ("
                        + v.label().ruleName()
                        + ") was ignored where it matched the bulk of the page's text"))
        .forEach(notices::add);
    return notices;
  }

  private boolean voted(int block, CompiledRule rule) {
    for (int i = 0; i < counts[block]; i++) {
      if (votes[block][i] == rule) {
        return true;
      }
    }
    return false;
  }
}
