package news.winnow.internal.label;

import java.util.Arrays;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import news.winnow.model.Label;
import news.winnow.model.Notice;
import news.winnow.model.Vote;

/**
 * What the rules say about the blocks of one page. Immutable and thread-safe; does not depend on
 * the order of the rules.
 */
public final class BlockVotes {
  private final CompiledRule[][] given;
  private final int[] counts;

  /** The labels that rules for all pages voted for, as bits. */
  private final int[] general;

  /** The labels that rules of the page's site voted for, as bits. */
  private final int[] site;

  /** The blocks within which the body lies; none where no rule says so. */
  private final BitSet bounds = new BitSet();

  private final boolean anyOfSite;
  private final List<Notice> notices;

  private BlockVotes(CompiledRule[][] given, int[] counts, List<Notice> notices) {
    this.given = given;
    this.counts = counts;
    this.general = new int[given.length];
    this.site = new int[given.length];
    boolean any = false;
    for (int i = 0; i < given.length; i++) {
      for (int k = 0; k < counts[i]; k++) {
        CompiledRule rule = given[i][k];
        if (rule.bounds()) {
          bounds.set(i);
          any = true;
        } else if (rule.site()) {
          site[i] |= 1 << rule.label();
          any = true;
        } else {
          general[i] |= 1 << rule.label();
        }
      }
    }
    this.anyOfSite = any;
    this.notices = List.copyOf(notices);
  }

  /**
   * Makes the votes of the rules given for each block.
   *
   * @param given the rules, strongest first, each once; blocks may share an array
   * @param counts how many there are for each block
   * @param notices what the caller should know about rules of the site
   */
  static BlockVotes of(CompiledRule[][] given, int[] counts, List<Notice> notices) {
    return new BlockVotes(given, counts, notices);
  }

  /** Returns how many blocks there are. */
  public int size() {
    return counts.length;
  }

  /** Returns the votes on a block, strongest first, then by rule id; empty where no rule spoke. */
  public List<Vote> of(int block) {
    Vote[] list = new Vote[counts[block]];
    for (int i = 0; i < list.length; i++) {
      list[i] = given[block][i].vote();
    }
    return List.of(list);
  }

  /** Adds the votes on a block for a label to others, strongest first, each rule id once. */
  public void addTo(Map<String, Vote> votes, int block, Label label) {
    int bit = 1 << label.ordinal();
    if (((general[block] | site[block]) & bit) == 0) {
      return;
    }
    for (int k = 0; k < counts[block]; k++) {
      CompiledRule rule = given[block][k];
      if (rule.label() == label.ordinal()) {
        votes.putIfAbsent(rule.vote().rule(), rule.vote());
      }
    }
  }

  /** Returns the sum of the weights that rules for all pages gave a label on a block. */
  public int general(int block, Label label) {
    return (general[block] & 1 << label.ordinal()) == 0 ? 0 : sum(block, label, false);
  }

  /**
   * Returns the sum of the weights that rules for all pages gave a label on a block because its
   * whole line is a cue, or because one leads it.
   */
  public int cues(int block, Label label) {
    int sum = 0;
    for (int k = 0; k < counts[block]; k++) {
      CompiledRule rule = given[block][k];
      sum += rule.isCue() && rule.label() == label.ordinal() && !rule.site() ? rule.weight() : 0;
    }
    return sum;
  }

  /** Returns the sum of the weights that rules of the page's site gave a label on a block. */
  public int site(int block, Label label) {
    return (site[block] & 1 << label.ordinal()) == 0 ? 0 : sum(block, label, true);
  }

  /** Adds to a sum for each label, by its place, what rules for all pages gave it on a block. */
  public void addGeneral(int block, int[] sums) {
    for (int k = 0; k < counts[block]; k++) {
      CompiledRule rule = given[block][k];
      sums[rule.label()] += rule.site() ? 0 : rule.weight();
    }
  }

  /** Returns the sum of what rules for all pages gave to labels other than the body on a block. */
  public int generalButBody(int block) {
    int sum = 0;
    for (int k = 0; k < counts[block]; k++) {
      CompiledRule rule = given[block][k];
      sum += rule.site() || rule.label() == Label.BODY.ordinal() ? 0 : rule.weight();
    }
    return sum;
  }

  /** Returns the labels that rules for all pages voted for, each the bit of its place. */
  public int generalLabels(int block) {
    return general[block];
  }

  /** Returns the labels that rules of the page's site voted for, each the bit of its place. */
  public int siteLabels(int block) {
    return site[block];
  }

  /** Returns whether a rule that the caller gave, not one that ships, voted for a label. */
  public boolean isByCaller(int block, Label label) {
    if (((general[block] | site[block]) & 1 << label.ordinal()) == 0) {
      return false;
    }
    boolean by = false;
    for (int k = 0; k < counts[block]; k++) {
      CompiledRule rule = given[block][k];
      by |= rule.label() == label.ordinal() && !rule.shipped();
    }
    return by;
  }

  /** Returns whether a rule of the page's site spoke anywhere. */
  public boolean anyOfSite() {
    return anyOfSite;
  }

  /** Returns whether a rule says within what the body lies. */
  public boolean anyBounds() {
    return !bounds.isEmpty();
  }

  /** Returns whether the block is within what a rule says the body lies in. */
  public boolean inBounds(int block) {
    return bounds.get(block);
  }

  /** Returns whether a rule of the site names the block as body, and so says what the body is. */
  public boolean namesBody(int block) {
    for (int k = 0; k < counts[block]; k++) {
      if (given[block][k].namesBody()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether rules of the site speak on the block only because it stands below one that they
   * are for, up to the end of the page.
   */
  public boolean onlyBelow(int block) {
    boolean below = block > 0 && site[block] != 0;
    for (int k = 0; below && k < counts[block]; k++) {
      CompiledRule rule = given[block][k];
      below = !rule.site() || rule.untilEnd() && rules(block - 1).anyMatch(r -> r == rule);
    }
    return below;
  }

  /** Returns what the rules for all pages say, without those of the site. */
  public BlockVotes withoutSite() {
    return only(r -> !r.site());
  }

  private BlockVotes only(Predicate<CompiledRule> wanted) {
    CompiledRule[][] rest = new CompiledRule[given.length][];
    int[] left = new int[given.length];
    for (int i = 0; i < rest.length; i++) {
      rest[i] = rules(i).filter(wanted).toArray(CompiledRule[]::new);
      left[i] = rest[i].length;
    }
    return of(rest, left, notices);
  }

  private Stream<CompiledRule> rules(int block) {
    return Arrays.stream(given[block], 0, counts[block]);
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
    IdentityHashMap<CompiledRule, Integer> spoken = new IdentityHashMap<>();
    int all = 0;
    for (int i = 0; i < given.length; i++) {
      all += words[i];
      for (int k = 0; k < counts[i] && words[i] > 0; k++) {
        CompiledRule rule = given[i][k];
        boolean doubtful = !rule.site() && rule.vote().weight() <= most;
        if (doubtful && rule.vote().label() != Label.BODY) {
          spoken.merge(rule, words[i], Integer::sum);
        }
      }
    }
    int half = all / 2;
    if (spoken.values().stream().noneMatch(n -> n > half)) {
      return this;
    }
    return only(r -> spoken.getOrDefault(r, 0) <= half);
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
      for (int k = 0; k < counts[i]; k++) {
        CompiledRule rule = given[i][k];
        if (rule.placesBody()) {
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

  private int sum(int block, Label label, boolean ofSite) {
    int sum = 0;
    for (int k = 0; k < counts[block]; k++) {
      CompiledRule rule = given[block][k];
      sum +=
          rule.label() == label.ordinal() && rule.site() == ofSite && !rule.bounds()
              ? rule.weight()
              : 0;
    }
    return sum;
  }
}
