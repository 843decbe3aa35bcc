package news.winnow.internal.label;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Label;
import news.winnow.model.Notice;
import news.winnow.model.Vote;
import org.jspecify.annotations.Nullable;

/** Collects the votes on one page. */
final class Ballot {
  private static final int LABELS = Label.values().length;

  private final PageBlocks page;
  private final ProseGuard guard;
  private final List<@Nullable List<CompiledRule>> votes;
  private final Map<CompiledRule, BitSet> overruled = new HashMap<>();

  Ballot(PageBlocks page) {
    this.page = page;
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
    List<CompiledRule> list = votes.get(index);
    if (list == null) {
      list = new ArrayList<>(4);
      votes.set(index, list);
    }
    list.add(rule);
  }

  BlockVotes count() {
    int n = votes.size();
    List<List<Vote>> counted = new ArrayList<>(n);
    int[] @Nullable [] general = new int[n][];
    int[] @Nullable [] site = new int[n][];
    for (int i = 0; i < n; i++) {
      List<CompiledRule> given = votes.get(i);
      if (given == null) {
        counted.add(List.of());
        continue;
      }
      given.sort(CompiledRule.STRONGEST_FIRST);
      List<Vote> list = new ArrayList<>(given.size());
      CompiledRule last = null;
      for (CompiledRule rule : given) {
        if (rule != last) { // several keys may have led to one rule
          list.add(rule.vote());
          int[] @Nullable [] sums = rule.site() ? site : general;
          int[] row = sums[i];
          if (row == null) {
            row = new int[LABELS];
            sums[i] = row;
          }
          row[rule.vote().label().ordinal()] += rule.vote().weight();
        }
        last = rule;
      }
      counted.add(List.copyOf(list));
    }
    return new BlockVotes(counted, general, site, notices());
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
    return rules.stream()
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
        .toList();
  }

  private boolean voted(int block, CompiledRule rule) {
    List<CompiledRule> given = votes.get(block);
    return given != null && given.contains(rule);
  }
}
