package news.winnow.internal.label;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule under a key. Compared by identity. */
final class Entry {
  private final CompiledRule rule;
  private final int offset;
  private final @Nullable BlockTest rest;
  private final boolean above;
  private final @Nullable BlockTest ofNames;
  private final @Nullable BlockTest ofBlock;

  /**
   * Puts a rule under a key.
   *
   * @param rule the rule
   * @param offset where the key is found, counted from the rule's block
   * @param rest what is still to be tested on the rule's block; null for nothing
   * @param above whether the key only says what is above: containers with the bulk count as well
   */
  Entry(CompiledRule rule, int offset, @Nullable BlockTest rest, boolean above) {
    this.rule = rule;
    this.offset = offset;
    this.rest = rest;
    this.above = above;
    List<BlockTest> named = new ArrayList<>();
    List<BlockTest> other = new ArrayList<>();
    if (rest != null) {
      for (BlockTest part :
          rest instanceof BlockTest.All all ? all.parts() : new BlockTest[] {rest}) {
        (part.ofNames() ? named : other).add(part);
      }
    }
    this.ofNames = BlockTest.all(named);
    this.ofBlock = BlockTest.all(other);
  }

  CompiledRule rule() {
    return rule;
  }

  /** Returns where the key is found, counted from the rule's block. */
  int offset() {
    return offset;
  }

  /** Returns what is still to be tested on the rule's block; null for nothing. */
  @Nullable BlockTest rest() {
    return rest;
  }

  /** Returns that part of the rest which depends on the names around the block; null for none. */
  @Nullable BlockTest ofNames() {
    return ofNames;
  }

  /** Returns the other part of the rest; null for none. */
  @Nullable BlockTest ofBlock() {
    return ofBlock;
  }

  /** Returns whether the key only says what is above: containers with the bulk count as well. */
  boolean above() {
    return above;
  }
}
