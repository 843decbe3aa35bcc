package news.winnow.internal.label;

import java.util.ArrayList;
import java.util.List;
import news.winnow.internal.read.TextBlock;
import news.winnow.rule.Match;
import org.jspecify.annotations.Nullable;

/** A rule under a key. Compared by identity. */
final class Entry {
  private final CompiledRule rule;
  private final int offset;
  private final @Nullable BlockTest rest;
  private final boolean above;
  private final Match match;

  /** How many words the rule's block must have, as most rules say: at least, and at most. */
  private final int leastWords;

  private final int mostWords;

  private final @Nullable BlockTest ofNames;
  private final @Nullable BlockTest ofBlock;

  /**
   * Puts a rule under a key.
   *
   * @param rule the rule
   * @param offset where the key is found, counted from the rule's block
   * @param test what is still to be tested on the rule's block; null for nothing
   * @param key the key, or one of several that are alike; null for none
   */
  Entry(CompiledRule rule, int offset, @Nullable BlockTest test, @Nullable Key key) {
    this.rule = rule;
    this.offset = offset;
    this.above = key instanceof Key.Above;
    this.match = key instanceof Key.Cues cues ? cues.match() : Match.CONTAINS;
    int least = 0;
    int most = Integer.MAX_VALUE;
    List<BlockTest> named = new ArrayList<>();
    List<BlockTest> other = new ArrayList<>();
    List<BlockTest> all = new ArrayList<>();
    for (BlockTest part : test == null ? List.<BlockTest>of() : test.parts()) {
      if (part instanceof BlockTest.Compares c && c.words) {
        least = c.below ? least : Math.max(least, (int) Math.floor(c.bound) + 1);
        most = c.below ? Math.min(most, (int) Math.ceil(c.bound) - 1) : most;
      } else {
        all.add(part);
        (part.ofNames() ? named : other).add(part);
      }
    }
    this.leastWords = least;
    this.mostWords = most;
    this.rest = BlockTest.all(all);
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

  /** Returns how a cue is compared that is the key. */
  Match match() {
    return match;
  }

  /** Returns whether any block has as many words as the rule asks for. */
  boolean anyWords() {
    return leastWords == 0 && mostWords == Integer.MAX_VALUE;
  }

  /** Returns whether the rule's block has as many words as the rule asks for. */
  boolean fits(TextBlock block) {
    int words = block.words();
    return words >= leastWords && words <= mostWords;
  }

  /** Returns what else is to be tested on the rule's block; null for nothing. */
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
