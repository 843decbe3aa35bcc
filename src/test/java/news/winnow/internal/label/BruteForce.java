package news.winnow.internal.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import news.winnow.internal.read.Container;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Label;
import news.winnow.model.Vote;
import news.winnow.rule.Condition;
import news.winnow.rule.Effect;
import news.winnow.rule.Rule;
import news.winnow.rule.Selection;

/**
 * Votes by testing every rule on every block: what the index must agree with. Written apart from
 * it, the guard included.
 */
final class BruteForce {
  private final PageBlocks page;
  private final Set<String> overruled = new TreeSet<>();

  BruteForce(PageBlocks page) {
    this.page = page;
  }

  List<List<Vote>> vote(List<Rule> rules) {
    List<List<Vote>> all = new ArrayList<>();
    for (int i = 0; i < page.blocks().size(); i++) {
      all.add(new ArrayList<>());
    }
    for (Rule rule : rules) {
      if (rule.scope().includes(page.url(), Optional.empty())) {
        vote(rule, all);
      }
    }
    for (List<Vote> votes : all) {
      votes.sort(
          Comparator.comparingInt((Vote v) -> -v.weight())
              .thenComparing(Vote::rule)
              .thenComparing(Vote::label));
    }
    return all;
  }

  private void vote(Rule rule, List<List<Vote>> all) {
    Vote vote = new Vote(rule.id(), rule.label(), rule.weight());
    for (TextBlock block : page.blocks()) {
      if (!rule.when().test(block, page)) {
        continue;
      }
      if (!guarded(rule) || holds(rule.when(), block)) {
        if (rule.effect() != Effect.UNTIL_END) {
          all.get(block.index()).add(vote);
          continue;
        }
        if (guarded(rule) && 2 * proseFrom(block.index()) > proseFrom(0)) {
          overrule(rule);
        } else {
          all.stream().skip(block.index()).forEach(votes -> votes.add(vote));
        }
        return;
      }
      overrule(rule);
    }
  }

  private static boolean guarded(Rule rule) {
    return rule.label().isBoilerplate()
        || rule.label() != Label.BODY && !rule.scope().isSite() && rule.effect() != Effect.KEEP;
  }

  private void overrule(Rule rule) {
    if (rule.scope().isSite() || rule.effect() == Effect.KEEP) {
      overruled.add(rule.id());
    }
  }

  private int proseFrom(int first) {
    return page.blocks().stream()
        .skip(first)
        .filter(b -> b.words() >= 8 && b.linkDensity() < 0.5)
        .mapToInt(TextBlock::words)
        .sum();
  }

  /** The ids of the site rules that the guard overruled; filled by voting. */
  Set<String> overruled() {
    return overruled;
  }

  private boolean holds(Condition c, TextBlock b) {
    if (c instanceof Condition.All all) {
      return all.conditions().stream().allMatch(p -> holds(p, b));
    }
    if (c instanceof Condition.Any any) {
      return any.conditions().stream().anyMatch(p -> holds(p, b));
    }
    if (c instanceof Condition.Neighbour n) {
      return page.neighbour(b, n.offset())
          .filter(o -> holds(n.condition(), (TextBlock) o))
          .isPresent();
    }
    if (c instanceof Condition.Token
        || c instanceof Condition.Named
        || c instanceof Condition.Inside
        || c instanceof Selection s && s.isCss()) {
      for (Container k = b.container(); k != null; k = k.parent()) {
        if (!isBulk(k) && matches(c, k)) {
          return true;
        }
      }
      return false;
    }
    return c.test(b, page);
  }

  private static boolean matches(Condition c, Container k) {
    if (c instanceof Condition.Token token) {
      return token.tokens().stream().anyMatch(k::hasToken);
    }
    if (c instanceof Condition.Named named) {
      return named.names().stream().anyMatch(k.names()::contains);
    }
    if (c instanceof Condition.Inside inside) {
      return inside.tags().contains(k.tag());
    }
    return k.element().is(((Selection) c).expression());
  }

  private boolean isBulk(Container k) {
    int all = prose(page.containers().get(0), 0);
    List<Container> headlines =
        page.containers().stream()
            .filter(c -> c.tag().equals("h1") && c.firstBlock() < c.endBlock())
            .limit(8)
            .toList();
    boolean article = false;
    for (int i = 0; i < headlines.size(); i++) {
      int first = headlines.get(i).endBlock();
      int next =
          i + 1 < headlines.size() ? headlines.get(i + 1).firstBlock() : page.blocks().size();
      int below = prose(page.containers().get(0), first) - prose(page.containers().get(0), next);
      if (below <= 0.15 * all) {
        continue;
      }
      for (Container c = headlines.get(i).parent(); c != null; c = c.parent()) {
        article |= c == k && prose(k, first) > 0.15 * all;
      }
      break;
    }
    return article || 2 * prose(k, 0) > all;
  }

  private int prose(Container k, int from) {
    int words = 0;
    for (TextBlock b : page.blocks().subList(from, page.blocks().size())) {
      boolean inside = false;
      for (Container c = b.container(); c != null; c = c.parent()) {
        inside |= c == k;
      }
      if (inside && b.words() >= 8 && b.linkDensity() < 0.5) {
        words += b.words();
      }
    }
    return words;
  }
}
