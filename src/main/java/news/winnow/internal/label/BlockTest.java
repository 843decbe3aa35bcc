package news.winnow.internal.label;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import news.winnow.internal.read.Container;
import news.winnow.internal.read.TextBlock;
import news.winnow.rule.Condition;
import news.winnow.rule.Measure;
import news.winnow.rule.Selection;
import news.winnow.rule.Shape;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A condition made ready for many blocks: names are numbers of a {@link Vocabulary}. Holds as the
 * condition does; guarded, containers with the bulk of the prose do not count but under {@code
 * not}. Immutable and thread-safe.
 */
interface BlockTest {

  boolean holds(TextBlock block, TableView view, boolean guarded);

  /** Returns whether it depends on nothing but the names around the block. */
  default boolean ofNames() {
    return false;
  }

  /** Returns a test that holds when all hold; null for none. */
  static @Nullable BlockTest all(List<BlockTest> tests) {
    return tests.size() < 2
        ? tests.isEmpty() ? null : tests.get(0)
        : new All(tests.toArray(BlockTest[]::new));
  }

  /** Makes the test of a condition, and puts the names it asks for into the vocabulary. */
  static BlockTest of(Condition condition, Vocabulary vocabulary) {
    if (condition instanceof Condition.All all) {
      return new All(of(all.conditions(), vocabulary));
    }
    if (condition instanceof Condition.Any any) {
      return new Any(of(any.conditions(), vocabulary));
    }
    if (condition instanceof Condition.Not not) {
      return new Not(of(not.condition(), vocabulary));
    }
    if (condition instanceof Condition.Neighbour n) {
      return new Neighbour(n.offset(), of(n.condition(), vocabulary));
    }
    if (condition instanceof Condition.Token token) {
      return new Carries(token.tokens().stream().mapToInt(vocabulary::addToken).toArray());
    }
    if (condition instanceof Condition.Named named) {
      return new Carries(named.names().stream().mapToInt(vocabulary::addName).toArray());
    }
    if (condition instanceof Condition.Inside inside) {
      return new Carries(inside.tags().stream().mapToInt(vocabulary::addTag).toArray());
    }
    if (condition instanceof Condition.Compare compare && compare.measure() == Measure.WORDS) {
      return new Words(compare.below(), compare.bound());
    }
    if (condition instanceof Condition.HasShape lines) {
      return new Shapes(lines.shapes());
    }
    if (condition instanceof Selection selection) {
      return new Selected(selection);
    }
    return (block, view, guarded) -> condition.test(block, view.page());
  }

  private static BlockTest[] of(List<Condition> conditions, Vocabulary vocabulary) {
    return conditions.stream().map(c -> of(c, vocabulary)).toArray(BlockTest[]::new);
  }

  /** Holds when all hold. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record All(BlockTest[] parts) implements BlockTest {
    @Override
    public boolean holds(TextBlock block, TableView view, boolean guarded) {
      for (BlockTest t : parts) {
        if (!t.holds(block, view, guarded)) {
          return false;
        }
      }
      return true;
    }

    @Override
    public boolean ofNames() {
      return Arrays.stream(parts).allMatch(BlockTest::ofNames);
    }
  }

  /** Holds when the other does not. */
  record Not(BlockTest inner) implements BlockTest {
    @Override
    public boolean holds(TextBlock block, TableView view, boolean guarded) {
      return !inner.holds(block, view, false);
    }

    @Override
    public boolean ofNames() {
      return inner.ofNames();
    }
  }

  /** Compares the number of words, as most rules do. */
  record Words(boolean below, double bound) implements BlockTest {
    @Override
    public boolean holds(TextBlock block, TableView view, boolean guarded) {
      return below ? block.words() < bound : block.words() > bound;
    }
  }

  /** Holds when one holds. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Any(BlockTest[] parts) implements BlockTest {
    @Override
    public boolean holds(TextBlock block, TableView view, boolean guarded) {
      for (BlockTest t : parts) {
        if (t.holds(block, view, guarded)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public boolean ofNames() {
      return Arrays.stream(parts).allMatch(BlockTest::ofNames);
    }
  }

  /** Asks a block before or after; false where there is none. */
  record Neighbour(int offset, BlockTest test) implements BlockTest {
    @Override
    public boolean holds(TextBlock block, TableView view, boolean guarded) {
      List<TextBlock> blocks = view.page().blocks();
      long i = (long) block.index() + offset;
      return i >= 0 && i < blocks.size() && test.holds(blocks.get((int) i), view, guarded);
    }
  }

  /** Holds when the block's element or one around it carries one of the names. */
  final class Carries implements BlockTest {
    private final long[] set;

    private Carries(int[] ids) {
      int most = 0;
      for (int id : ids) {
        most = Math.max(most, id);
      }
      set = new long[(most >> 6) + 1];
      for (int id : ids) {
        set[id >> 6] |= 1L << id;
      }
    }

    @Override
    public boolean holds(TextBlock block, TableView view, boolean guarded) {
      return view.names(block).holdsAny(set, guarded);
    }

    @Override
    public boolean ofNames() {
      return true;
    }
  }

  /** Holds when the line has one of the shapes. */
  record Shapes(List<Shape> shapes) implements BlockTest {
    @Override
    public boolean holds(TextBlock block, TableView view, boolean guarded) {
      return !Collections.disjoint(shapes, view.shapes(block));
    }
  }

  /** Asks for selected elements. */
  record Selected(Selection selection) implements BlockTest {
    @Override
    public boolean holds(TextBlock block, TableView view, boolean guarded) {
      if (!guarded) {
        return selection.test(block, view.page());
      }
      Set<Element> found =
          selection.isCss()
              ? view.page().selected(selection.expression())
              : view.page().xpath().elements(selection.expression());
      for (Container c = block.container(); c != null && !view.isBulk(c); c = c.parent()) {
        if (c.element() != null && found.contains(c.element())) {
          return true;
        }
      }
      return false;
    }
  }
}
