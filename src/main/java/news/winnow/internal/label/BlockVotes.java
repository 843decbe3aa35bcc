package news.winnow.internal.label;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import news.winnow.model.Label;
import news.winnow.model.Notice;
import news.winnow.model.Vote;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say about the blocks of one page. Immutable and thread-safe; does not depend on
 * the order of the rules.
 */
public final class BlockVotes {
  private static final int LABELS = Label.values().length;

  private final CompiledRule[][] given;
  private final int[] @Nullable [] general;
  private final int[] @Nullable [] site;
  private final boolean anyOfSite;
  private final List<Notice> notices;

  private BlockVotes(CompiledRule[][] given, List<Notice> notices) {
    this.given = given;
    this.general = new int[given.length][];
    this.site = new int[given.length][];
    boolean any = false;
    for (int i = 0; i < given.length; i++) {
      for (CompiledRule rule : given[i]) {
        int[] @Nullable [] sums = rule.site() ? site : general;
        int[] row = sums[i];
        if (row == null) {
          row = new int[LABELS];
          sums[i] = row;
        }
        row[rule.vote().label().ordinal()] += rule.vote().weight();
        any |= rule.site();
      }
    }
    this.anyOfSite = any;
    this.notices = List.copyOf(notices);
  }

  /** Makes the votes of the rules given for each block, strongest first, each rule once. */
  static BlockVotes of(CompiledRule[][] given, List<Notice> notices) {
    return new BlockVotes(given, notices);
  }

  /** Returns the votes on a block, strongest first, then by rule id; empty where no rule spoke. */
  public List<Vote> of(int block) {
    Vote[] list = new Vote[given[block].length];
    for (int i = 0; i < list.length; i++) {
      list[i] = given[block][i].vote();
    }
    return List.of(list);
  }

  /** Returns the sum of the weights that rules for all pages gave a label on a block. */
  public int general(int block, Label label) {
    return sum(general[block], label);
  }

  /** Returns the sum of the weights that rules of the page's site gave a label on a block. */
  public int site(int block, Label label) {
    return sum(site[block], label);
  }

  /** Returns whether a rule for all pages spoke on a block. */
  public boolean anyGeneral(int block) {
    return general[block] != null;
  }

  /** Returns whether a rule of the page's site spoke anywhere. */
  public boolean anyOfSite() {
    return anyOfSite;
  }

  /** Returns whether a rule of the site names the block as body, and so says what the body is. */
  public boolean namesBody(int block) {
    for (CompiledRule rule : given[block]) {
      if (rule.namesBody()) {
        return true;
      }
    }
    return false;
  }

  /** Returns what the rules for all pages say, without those of the site. */
  public BlockVotes withoutSite() {
    CompiledRule[][] rest = new CompiledRule[given.length][];
    for (int i = 0; i < rest.length; i++) {
      rest[i] = Stream.of(given[i]).filter(r -> !r.site()).toArray(CompiledRule[]::new);
    }
    return of(rest, notices);
  }

  /**
   * Returns the votes without those of rules for all pages that speak, for something other than the
   * body, on more than half of the words given: what is said of the body itself says nothing about
   * the blocks beside it.
   *
   * @param words how many words of the body a block has
   * @param most weight up to which a rule may be mistaken
   */
  public BlockVotes withoutSaidOf(int[] words, int most) {
    Map<CompiledRule, Integer> spoken = new IdentityHashMap<>();
    int all = 0;
    for (int i = 0; i < given.length; i++) {
      all += words[i];
      for (CompiledRule rule : given[i]) {
        boolean doubtful = !rule.site() && rule.vote().weight() <= most;
        if (words[i] > 0 && doubtful && rule.vote().label() != Label.BODY) {
          spoken.merge(rule, words[i], Integer::sum);
        }
      }
    }
    int half = all / 2;
    if (spoken.values().stream().noneMatch(n -> n > half)) {
      return this;
    }
    CompiledRule[][] rest = new CompiledRule[given.length][];
    for (int i = 0; i < rest.length; i++) {
      rest[i] =
          Stream.of(given[i])
              .filter(r -> spoken.getOrDefault(r, 0) <= half)
              .toArray(CompiledRule[]::new);
    }
    return of(rest, notices);
  }

  /**
   * Returns the ids of the site's rules that took blocks out of the body: those that name it where
   * there are such, else those that voted for something else.
   *
   * @param wanted tells blocks that should be in the body
   */
  public String blame(IntPredicate wanted) {
    Set<String> naming = new LinkedHashSet<>();
    Set<String> removing = new LinkedHashSet<>();
    for (int i = 0; i < given.length; i++) {
      for (CompiledRule rule : given[i]) {
        if (rule.namesBody()) {
          naming.add(rule.rule().id());
        } else if (rule.site() && rule.guarded() && wanted.test(i)) {
          removing.add(rule.rule().id());
        }
      }
    }
    return Ballot.named(List.copyOf(naming.isEmpty() ? removing : naming));
  }

  /** Returns what the caller should know about rules of the site. */
  public List<Notice> notices() {
    return notices;
  }

  private static int sum(int @Nullable [] sums, Label label) {
    return sums == null ? 0 : sums[label.ordinal()];
  }
}
