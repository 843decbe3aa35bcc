package news.winnow.internal.label;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Notice;
import news.winnow.model.Vote;
import org.jspecify.annotations.Nullable;

/** Collects the votes on one page. */
final class Ballot {
  private static final int MAX_NAMED = 5;

  private final PageBlocks page;
  private final Optional<LocalDate> fetched;
  private final ProseGuard guard;
  private final List<@Nullable List<CompiledRule>> votes;
  private final Map<CompiledRule, BitSet> overruled = new HashMap<>();
  private final Map<CompiledRule, Integer> untilEnd = new LinkedHashMap<>();

  Ballot(PageBlocks page, Optional<LocalDate> fetched) {
    this.page = page;
    this.fetched = fetched;
    this.guard = new ProseGuard(page);
    this.votes = new ArrayList<>(java.util.Collections.nCopies(page.blocks().size(), null));
  }

  PageBlocks page() {
    return page;
  }

  ProseGuard guard() {
    return guard;
  }

  /**
   * Tests what a key left open, and takes the vote.
   *
   * @param entry the key's rule
   * @param at the block where the key was found
   * @param inBulk whether it was found at a container that holds the bulk of the prose
   */
  void propose(RuleTable.Entry entry, int at, boolean inBulk) {
    int index = at - entry.offset();
    if (index < 0 || index >= votes.size()) {
      return;
    }
    CompiledRule rule = entry.rule();
    if (rule.limited() && !rule.scope().includes(page.url(), fetched)) {
      return;
    }
    TextBlock block = page.blocks().get(index);
    var rest = entry.rest();
    if (!rule.guarded()) {
      if (rest == null || rest.test(block, page)) {
        add(index, rule);
      }
    } else if (!inBulk && (rest == null || guard.holds(rest, block))) {
      add(index, rule);
    } else if (rule.site() && (rest == null || rest.test(block, page))) {
      overruled.computeIfAbsent(rule, r -> new BitSet()).set(index);
    }
  }

  private void add(int index, CompiledRule rule) {
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
          for (int i = from; i < votes.size(); i++) {
            give(i, rule);
          }
        });
  }

  private void give(int index, CompiledRule rule) {
    List<CompiledRule> list = votes.get(index);
    if (list == null) {
      list = new ArrayList<>(4);
      votes.set(index, list);
    }
    list.add(rule);
  }

  /**
   * Returns the votes.
   *
   * @param namingBody the rules of the page's site that name its body
   */
  BlockVotes count(List<String> namingBody) {
    giveUntilEnd();
    List<List<CompiledRule>> given = new ArrayList<>(votes.size());
    boolean named = false;
    for (List<CompiledRule> list : votes) {
      if (list == null) {
        given.add(List.of());
        continue;
      }
      list.sort(CompiledRule.STRONGEST_FIRST);
      List<CompiledRule> once = new ArrayList<>(list.size());
      CompiledRule last = null;
      for (CompiledRule rule : list) {
        if (rule != last) { // several keys may have led to one rule
          once.add(rule);
          named |= rule.namesBody();
        }
        last = rule;
      }
      given.add(List.copyOf(once));
    }
    List<Notice> notices = notices();
    if (!named && !namingBody.isEmpty() && !votes.isEmpty()) {
      notices.add(
          new Notice(
              Notice.Kind.RULE_MATCHED_NOTHING,
              "no rule for the site's body matches: " + named(namingBody)));
    }
    return BlockVotes.of(given, notices);
  }

  /** Returns the ids of the first of some rules. */
  static String named(List<String> rules) {
    List<String> first = rules.subList(0, Math.min(rules.size(), MAX_NAMED));
    return String.join(", ", first) + (first.size() < rules.size() ? " ..." : "");
  }

  private List<Notice> notices() {
    List<CompiledRule> rules = new ArrayList<>();
    overruled.forEach(
        (rule, blocks) -> {
          if (blocks.stream().anyMatch(i -> !voted(i, rule))) {
            rules.add(rule);
          }
        });
    rules.sort(CompiledRule.STRONGEST_FIRST);
    List<Notice> notices = new ArrayList<>();
    rules.stream()
        .map(CompiledRule::vote)
        .sorted(java.util.Comparator.comparing(Vote::rule))
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
    List<CompiledRule> given = votes.get(block);
    return given != null && given.contains(rule);
  }
}
