package news.winnow.internal.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import news.winnow.internal.read.Container;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.rule.Condition;
import news.winnow.rule.Measure;
import news.winnow.rule.Selection;
import org.jspecify.annotations.Nullable;

/**
 * A condition made ready for many blocks: names are numbers of a {@link Vocabulary}. Holds as the
 * condition does; guarded, containers with the bulk of the prose do not count but under {@code
 * not}. Immutable and thread-safe. A class, as calls of an interface with many implementations are
 * slow.
 */
abstract class BlockTest {
  private static final BlockTest[] NONE = {};

  abstract boolean holds(TextBlock block, TableView view, boolean guarded);

  /** Returns whether it depends on nothing but the names around the block. */
  boolean ofNames() {
    return false;
  }

  /** Returns tests that all must hold, and can be told apart no further. */
  List<BlockTest> parts() {
    return List.of(this);
  }

  /** Returns a test that holds when all hold; null for none. */
  static @Nullable BlockTest all(List<BlockTest> tests) {
    return tests.size() < 2 ? tests.isEmpty() ? null : tests.get(0) : new Several(true, tests);
  }

  /** Makes the test of a condition, and puts the names it asks for into the vocabulary. */
  static BlockTest of(Condition condition, Vocabulary vocabulary) {
    if (condition instanceof Condition.All all) {
      List<BlockTest> parts = new ArrayList<>();
      for (Condition part : all.conditions()) {
        parts.addAll(of(part, vocabulary).parts());
      }
      return new Several(true, parts);
    }
    if (condition instanceof Condition.Any any) {
      List<BlockTest> parts = new ArrayList<>();
      for (Condition part : any.conditions()) {
        parts.add(of(part, vocabulary));
      }
      return new Several(false, parts);
    }
    if (condition instanceof Condition.Not not) {
      return new Not(of(not.condition(), vocabulary));
    }
    if (condition instanceof Condition.Neighbour n) {
      return new Neighbour(n.offset(), of(n.condition(), vocabulary));
    }
    if (condition instanceof Condition.Token token) {
      Carries carries = new Carries();
      for (String words : token.tokens()) {
        carries.add(vocabulary.addToken(words));
      }
      return carries;
    }
    if (condition instanceof Condition.Named named) {
      Carries carries = new Carries();
      for (String words : named.names()) {
        carries.add(vocabulary.addName(words));
      }
      return carries;
    }
    if (condition instanceof Condition.Inside inside) {
      Carries carries = new Carries();
      for (String tag : inside.tags()) {
        carries.add(vocabulary.addTag(tag));
      }
      return carries;
    }
    if (condition instanceof Condition.Compare c
        && (c.measure() == Measure.WORDS || c.measure() == Measure.SENTENCES)) {
      return new Compares(c.measure(), c.below(), c.bound());
    }
    if (condition instanceof Condition.OfKind kinds) {
      return new Kinds(bits(kinds.kinds()));
    }
    if (condition instanceof Condition.HasShape lines) {
      return new Shapes(bits(lines.shapes()));
    }
    if (condition instanceof Selection selection) {
      return new Selected(selection);
    }
    return new Other(condition);
  }

  private static int bits(Collection<? extends Enum<?>> values) {
    int bits = 0;
    for (Enum<?> value : values) {
      bits |= 1 << value.ordinal();
    }
    return bits;
  }

  /** Holds when all hold, or when one does. */
  private static final class Several extends BlockTest {
    private final boolean all;
    private final BlockTest[] parts;

    Several(boolean all, List<BlockTest> parts) {
      this.all = all;
      this.parts = parts.toArray(NONE);
    }

    @Override
    List<BlockTest> parts() {
      return all ? Arrays.asList(parts) : super.parts();
    }

    @Override
    boolean holds(TextBlock block, TableView view, boolean guarded) {
      for (BlockTest t : parts) {
        if (t.holds(block, view, guarded) != all) {
          return !all;
        }
      }
      return all;
    }

    @Override
    boolean ofNames() {
      for (BlockTest part : parts) {
        if (!part.ofNames()) {
          return false;
        }
      }
      return true;
    }
  }

  /** Holds when the other does not. */
  private static final class Not extends BlockTest {
    private final BlockTest inner;

    Not(BlockTest inner) {
      this.inner = inner;
    }

    @Override
    boolean holds(TextBlock block, TableView view, boolean guarded) {
      return !inner.holds(block, view, false);
    }

    @Override
    boolean ofNames() {
      return inner.ofNames();
    }
  }

  /** Compares the number of words or of sentences; the bound itself never holds. */
  static final class Compares extends BlockTest {
    final boolean words;
    final boolean below;
    final double bound;

    private Compares(Measure measure, boolean below, double bound) {
      this.words = measure == Measure.WORDS;
      this.below = below;
      this.bound = bound;
    }

    @Override
    boolean holds(TextBlock block, TableView view, boolean guarded) {
      int count = words ? block.words() : block.sentences();
      return below ? count < bound : count > bound;
    }
  }

  /** Holds when the block is of one of the kinds. */
  private static final class Kinds extends BlockTest {
    private final int kinds;

    Kinds(int kinds) {
      this.kinds = kinds;
    }

    @Override
    boolean holds(TextBlock block, TableView view, boolean guarded) {
      return (kinds >> block.markedKind().ordinal() & 1) != 0;
    }
  }

  /** Holds when the line has one of the shapes. */
  private static final class Shapes extends BlockTest {
    private final int shapes;

    Shapes(int shapes) {
      this.shapes = shapes;
    }

    @Override
    boolean holds(TextBlock block, TableView view, boolean guarded) {
      return (shapes & view.shapes(block)) != 0;
    }
  }

  /** Asks a block before or after; false where there is none. */
  private static final class Neighbour extends BlockTest {
    private final int offset;
    private final BlockTest test;

    Neighbour(int offset, BlockTest test) {
      this.offset = offset;
      this.test = test;
    }

    @Override
    boolean holds(TextBlock block, TableView view, boolean guarded) {
      List<TextBlock> blocks = view.page().blocks();
      long i = (long) block.index() + offset;
      return i >= 0 && i < blocks.size() && test.holds(blocks.get((int) i), view, guarded);
    }
  }

  /** Holds when the block's element or one around it carries one of the names. */
  private static final class Carries extends BlockTest {
    private long[] set = {};

    /** Adds one of the names; before any block is tested. */
    void add(int id) {
      if (id >> 6 >= set.length) {
        set = Arrays.copyOf(set, (id >> 6) + 1);
      }
      set[id >> 6] |= 1L << id;
    }

    @Override
    boolean holds(TextBlock block, TableView view, boolean guarded) {
      return view.names(block).holdsAny(set, guarded);
    }

    @Override
    boolean ofNames() {
      return true;
    }
  }

  /** Asks for selected elements. */
  private static final class Selected extends BlockTest {
    private final Selection selection;

    Selected(Selection selection) {
      this.selection = selection;
    }

    @Override
    boolean holds(TextBlock block, TableView view, boolean guarded) {
      PageBlocks page = view.page();
      if (!guarded) {
        return selection.test(block, page);
      }
      String expression = selection.expression();
      Predicate<Container> selected =
          selection.isCss() ? page.matches(expression) : page.matchesXPath(expression);
      for (Container c = block.container(); c != null && !view.isBulk(c); c = c.parent()) {
        if (selected.test(c)) {
          return true;
        }
      }
      return false;
    }
  }

  /** Asks the condition itself. */
  private static final class Other extends BlockTest {
    private final Condition condition;

    Other(Condition condition) {
      this.condition = condition;
    }

    @Override
    boolean holds(TextBlock block, TableView view, boolean guarded) {
      return condition.test(block, view.page());
    }
  }
}
