package news.winnow.rule;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import news.winnow.model.Block;
import news.winnow.model.BlockDocument;

/**
 * What a rule asks of a block: plain data, so that rules of files and of code are the same and can
 * be indexed. Conditions see a block's text, features, tokens and neighbours, never labels. Made
 * with {@link Conditions}.
 */
public sealed interface Condition
    permits Condition.All,
        Condition.Any,
        Condition.Not,
        Condition.Text,
        Condition.Token,
        Condition.Named,
        Condition.Inside,
        Condition.Compare,
        Condition.OfKind,
        Condition.HasShape,
        Condition.Repeated,
        Condition.Neighbour,
        Condition.Beyond,
        Condition.Custom,
        Selection {

  /** Returns whether the block meets the condition. Never throws for any page. */
  boolean test(Block block, BlockDocument page);

  /** Returns a condition that holds when both hold. */
  default Condition and(Condition other) {
    return new All(Checks.append(this instanceof All all ? all.conditions : List.of(this), other));
  }

  /** Returns a condition that holds when one of both holds. */
  default Condition or(Condition other) {
    return new Any(Checks.append(this instanceof Any any ? any.conditions : List.of(this), other));
  }

  /** Returns a condition that holds when this one does not. */
  default Condition not() {
    return new Not(this);
  }

  /**
   * Holds when every condition holds.
   *
   * @param conditions at least one
   */
  record All(List<Condition> conditions) implements Condition {
    /** Copies the conditions; there must be one. */
    public All {
      conditions = Checks.notEmpty(conditions, "condition");
    }

    @Override
    public boolean test(Block block, BlockDocument page) {
      return Checks.all(conditions, block, page);
    }
  }

  /**
   * Holds when one of the conditions holds.
   *
   * @param conditions at least one
   */
  record Any(List<Condition> conditions) implements Condition {
    /** Copies the conditions; there must be one. */
    public Any {
      conditions = Checks.notEmpty(conditions, "condition");
    }

    @Override
    public boolean test(Block block, BlockDocument page) {
      return Checks.any(conditions, block, page);
    }
  }

  /**
   * Holds when the condition does not.
   *
   * @param condition what must not hold
   */
  record Not(Condition condition) implements Condition {
    /** Checks that there is a condition. */
    public Not {
      Objects.requireNonNull(condition, "condition");
    }

    @Override
    public boolean test(Block block, BlockDocument page) {
      return !condition.test(block, page);
    }
  }

  /**
   * Compares the block's text with cue words, both folded by {@link Block#fold}.
   *
   * @param match how
   * @param cues the cue words, folded
   */
  record Text(Match match, List<String> cues) implements Condition {
    /** Folds the cues; each must hold a letter, digit or symbol, and may hold # for a number. */
    public Text {
      Objects.requireNonNull(match, "match");
      cues = Checks.folded(cues);
    }

    @Override
    public boolean test(Block block, BlockDocument page) {
      String text = block.folded();
      for (int i = 0; i < cues.size(); i++) {
        if (match.matches(text, cues.get(i))) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * Holds when the block's element or one around it carries one of the tokens, see {@link
   * Block#hasToken}.
   *
   * @param tokens words in order, separated by hyphens, lower case
   */
  record Token(List<String> tokens) implements Condition {
    /** Copies the tokens and checks that they are written so. */
    public Token {
      tokens = Checks.tokens(tokens);
    }

    @Override
    public boolean test(Block block, BlockDocument page) {
      return tokens.stream().anyMatch(block::hasToken);
    }
  }

  /**
   * Holds when the block's element or one around it has exactly one of the names, see {@link
   * Block#hasName}.
   *
   * @param names words in order, separated by hyphens, lower case
   */
  record Named(List<String> names) implements Condition {
    /** Copies the names and checks that they are written so. */
    public Named {
      names = Checks.tokens(names);
    }

    @Override
    public boolean test(Block block, BlockDocument page) {
      return names.stream().anyMatch(block::hasName);
    }
  }

  /**
   * Holds when the block's element or one around it has one of the tag names.
   *
   * @param tags lower-case tag names
   */
  record Inside(List<String> tags) implements Condition {
    /** Copies the tags and checks that they are written so. */
    public Inside {
      tags = Checks.tags(tags);
    }

    @Override
    public boolean test(Block block, BlockDocument page) {
      return tags.stream().anyMatch(block::insideTag);
    }
  }

  /**
   * Compares a number.
   *
   * @param measure what is measured
   * @param below whether it must be below the bound, otherwise above
   * @param bound the bound itself never holds
   */
  record Compare(Measure measure, boolean below, double bound) implements Condition {
    /** Checks the bound: 0 to 1 for links and position, 0 to a million for words and sentences. */
    public Compare {
      Checks.bound(measure, bound);
    }

    @Override
    public boolean test(Block block, BlockDocument page) {
      double value = measure.of(block, page);
      return below ? value < bound : value > bound;
    }
  }

  /**
   * Holds when the block is marked as one of the kinds, see {@link Block#markedKind}.
   *
   * @param kinds the kinds
   */
  record OfKind(List<Block.Kind> kinds) implements Condition {
    /** Copies the kinds; there must be one. */
    public OfKind {
      kinds = Checks.notEmpty(kinds, "kind");
    }

    @Override
    public boolean test(Block block, BlockDocument page) {
      return kinds.contains(block.markedKind());
    }
  }

  /**
   * Holds when the whole line looks like one of the shapes.
   *
   * @param shapes the shapes
   */
  record HasShape(List<Shape> shapes) implements Condition {
    /** Copies the shapes; there must be one. */
    public HasShape {
      shapes = Checks.notEmpty(shapes, "shape");
    }

    @Override
    public boolean test(Block block, BlockDocument page) {
      return !Collections.disjoint(shapes, Shape.of(block));
    }
  }

  /**
   * Holds when the block before or after shows the same text: a name under its picture and beside
   * it.
   */
  record Repeated() implements Condition {
    @Override
    public boolean test(Block block, BlockDocument page) {
      return Checks.repeats(block, -1, page) || Checks.repeats(block, 1, page);
    }
  }

  /**
   * Asks a neighbour; false where there is none.
   *
   * @param offset 1 for the next block, -1 for the previous one
   * @param condition asked of the neighbour
   */
  record Neighbour(int offset, Condition condition) implements Condition {
    /** Checks that there is a condition. */
    public Neighbour {
      Objects.requireNonNull(condition, "condition");
    }

    @Override
    public boolean test(Block block, BlockDocument page) {
      return page.neighbour(block, offset).filter(b -> condition.test(b, page)).isPresent();
    }
  }

  /**
   * Holds for every block above or below one that meets a condition.
   *
   * @param after whether the block stands below it, otherwise above
   * @param condition asked of the other block
   */
  record Beyond(boolean after, Condition condition) implements Condition {
    /** Checks that there is a condition. */
    public Beyond {
      Objects.requireNonNull(condition, "condition");
    }

    @Override
    public boolean test(Block block, BlockDocument page) {
      return after
          ? block.index() > page.first(this, b -> condition.test(b, page))
          : block.index() < page.last(this, b -> condition.test(b, page));
    }
  }

  /**
   * A condition written in Java.
   *
   * @param predicate must depend on its arguments only and be thread-safe
   */
  record Custom(BiPredicate<Block, BlockDocument> predicate) implements Condition {
    /** Checks that there is a predicate. */
    public Custom {
      Objects.requireNonNull(predicate, "predicate");
    }

    @Override
    public boolean test(Block block, BlockDocument page) {
      return predicate.test(block, page);
    }
  }
}
