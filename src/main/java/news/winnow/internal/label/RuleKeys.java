package news.winnow.internal.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import news.winnow.model.Block;
import news.winnow.rule.Condition;
import news.winnow.rule.Match;
import news.winnow.rule.Selection;
import news.winnow.rule.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Finds the keys of a condition: such that it can hold for a block only where the page has one of
 * them.
 */
final class RuleKeys {
  private static final int MAX_OFFSET = 100;

  private RuleKeys() {}

  /**
   * A key and what it leaves open.
   *
   * @param key the key
   * @param offset where the key is found, counted from the rule's block: 1 for the next one
   * @param rest what is still to be tested on the rule's block; null when the key proves the
   *     condition
   */
  record Keyed(Key key, int offset, @Nullable Condition rest) {
    /** Returns whether this one is found as another, and leaves the same open. */
    boolean isLike(Keyed other) {
      return rest == other.rest
          && offset == other.offset
          && key.getClass() == other.key.getClass()
          && !(key instanceof Key.Cues a
              && other.key instanceof Key.Cues b
              && a.match() != b.match());
    }

    private int count() {
      return key instanceof Key.Cues of ? of.cues().size() : 1;
    }
  }

  /**
   * Returns the keys of a condition, one of which is there wherever it holds; empty when it has
   * none.
   */
  static Optional<List<Keyed>> of(Condition condition) {
    List<Keyed> found = new ArrayList<>();
    if (condition instanceof Condition.Text text) {
      List<String> plain = new ArrayList<>(text.cues().size());
      for (String cue : text.cues()) {
        String fixed = Match.fixedPart(cue);
        if (fixed.equals(cue)) {
          plain.add(cue);
        } else {
          Condition whole = new Condition.Text(text.match(), List.of(cue));
          found.add(new Keyed(new Key.Cues(Match.CONTAINS, List.of(fixed)), 0, whole));
        }
      }
      if (!plain.isEmpty()) {
        found.add(new Keyed(new Key.Cues(text.match(), plain), 0, null));
      }
      return Optional.of(found);
    }
    if (condition instanceof Condition.Token token) {
      for (String t : new LinkedHashSet<>(token.tokens())) {
        found.add(new Keyed(new Key.Token(t), 0, null));
      }
      return Optional.of(found);
    }
    if (condition instanceof Condition.Named named) {
      for (String name : new LinkedHashSet<>(named.names())) {
        found.add(new Keyed(new Key.Name(name), 0, null));
      }
      return Optional.of(found);
    }
    if (condition instanceof Condition.Inside inside) {
      for (String tag : new LinkedHashSet<>(inside.tags())) {
        found.add(new Keyed(new Key.Tag(tag), 0, null));
      }
      return Optional.of(found);
    }
    if (condition instanceof Condition.HasShape lines) {
      for (Shape shape : new LinkedHashSet<>(lines.shapes())) {
        found.add(new Keyed(new Key.OfShape(shape), 0, null));
      }
      return Optional.of(found);
    }
    if (condition instanceof Selection css && css.isCss()) {
      for (Key key : SelectorKeys.of(css.expression())) {
        found.add(new Keyed(key, 0, key instanceof Key.Attribute ? null : css));
      }
      return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }
    if (condition instanceof Condition.OfKind kinds) {
      for (Block.Kind kind : new LinkedHashSet<>(kinds.kinds())) {
        found.add(new Keyed(new Key.OfKind(kind), 0, null));
      }
      return Optional.of(found);
    }
    if (condition instanceof Condition.Any any) {
      return ofAny(any.conditions());
    }
    if (condition instanceof Condition.All all) {
      return ofAll(all.conditions());
    }
    if (condition instanceof Condition.Neighbour neighbour) {
      return of(neighbour.condition()).flatMap(keys -> shifted(keys, neighbour.offset()));
    }
    return Optional.empty();
  }

  /** Every alternative must have keys. */
  private static Optional<List<Keyed>> ofAny(List<Condition> alternatives) {
    List<Keyed> found = new ArrayList<>();
    for (Condition c : alternatives) {
      Optional<List<Keyed>> keys = of(c);
      if (keys.isEmpty()) {
        return Optional.empty();
      }
      found.addAll(keys.get());
    }
    return Optional.of(List.copyOf(found));
  }

  /** One part with keys is enough: the one whose keys are rarest, then fewest. */
  private static Optional<List<Keyed>> ofAll(List<Condition> parts) {
    int best = -1;
    List<Keyed> bestKeys = List.of();
    int least = Integer.MAX_VALUE;
    int fewest = 0;
    for (int i = 0; i < parts.size(); i++) {
      Optional<List<Keyed>> keys = of(parts.get(i));
      if (keys.isPresent()) {
        int cost = 0;
        int count = 0;
        for (Keyed k : keys.get()) {
          cost = Math.max(cost, k.key().commonness());
          count += k.count();
        }
        if (cost < least || cost == least && count < fewest) {
          best = i;
          bestKeys = keys.get();
          least = cost;
          fewest = count;
        }
      }
    }
    if (best < 0) {
      return Optional.empty();
    }
    List<Condition> others = new ArrayList<>(parts);
    others.remove(best);
    Condition rest = others.isEmpty() ? null : cheapestFirst(others);
    List<Keyed> found = new ArrayList<>(bestKeys.size());
    for (Keyed k : bestKeys) {
      found.add(new Keyed(k.key(), k.offset(), both(rest, k.rest())));
    }
    return Optional.of(found);
  }

  private static @Nullable Condition both(@Nullable Condition a, @Nullable Condition b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return cheapestFirst(List.of(a, b));
  }

  /** Keys of a neighbour, seen from the block that asks for it. */
  private static Optional<List<Keyed>> shifted(List<Keyed> keys, int offset) {
    List<Keyed> found = new ArrayList<>(keys.size());
    for (Keyed k : keys) {
      // there and back again: that the block between exists would have to be tested as well
      boolean turns = (long) k.offset() * offset < 0;
      if (turns || Math.abs((long) k.offset() + offset) > MAX_OFFSET) {
        return Optional.empty();
      }
      Condition rest = k.rest();
      found.add(
          new Keyed(
              k.key(),
              k.offset() + offset,
              rest == null ? null : new Condition.Neighbour(offset, rest)));
    }
    return Optional.of(found);
  }

  /** Returns a condition that tests cheap parts first; conditions have no side effects. */
  static Condition cheapestFirst(List<Condition> parts) {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    List<Condition> sorted = new ArrayList<>(parts);
    sorted.sort(Comparator.comparingInt(RuleKeys::cost));
    return new Condition.All(sorted);
  }

  private static int cost(Condition c) {
    if (c instanceof Condition.Compare || c instanceof Condition.OfKind) {
      return 0;
    }
    if (c instanceof Condition.Text || c instanceof Condition.Repeated) {
      return 1;
    }
    if (c instanceof Condition.HasShape) {
      return 2;
    }
    if (c instanceof Condition.Token
        || c instanceof Condition.Named
        || c instanceof Condition.Inside
        || c instanceof Condition.Beyond) {
      return 3;
    }
    if (c instanceof Selection s) {
      return s.isCss() ? 5 : 6;
    }
    if (c instanceof Condition.Not not) {
      return cost(not.condition());
    }
    if (c instanceof Condition.Neighbour neighbour) {
      return Math.max(4, cost(neighbour.condition()));
    }
    if (c instanceof Condition.All all) {
      return most(all.conditions());
    }
    if (c instanceof Condition.Any any) {
      return most(any.conditions());
    }
    return Integer.MAX_VALUE; // a predicate in Java: last, as it may rely on the others
  }

  private static int most(List<Condition> conditions) {
    int most = 0;
    for (Condition c : conditions) {
      most = Math.max(most, cost(c));
    }
    return most;
  }
}
