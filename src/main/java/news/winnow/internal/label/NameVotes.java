package news.winnow.internal.label;

import java.util.Arrays;
import news.winnow.internal.read.TextBlock;

/**
 * What the rules that are found by names say on every block with the same names around it; found
 * out at the first of them.
 */
final class NameVotes {
  private static final CompiledRule[] NO_RULES = {};
  private static final Entry[] NO_ENTRIES = {};
  private static final boolean[] NO_FLAGS = {};

  private CompiledRule[] given = NO_RULES;
  private int givenCount;

  /** Entries of which something is still to be tested on the block. */
  private Entry[] open = NO_ENTRIES;

  private int openCount;

  /** Entries to be proposed as they are, and whether they are found in the bulk of the prose. */
  private Entry[] proposed = NO_ENTRIES;

  private boolean[] inBulk = NO_FLAGS;
  private int proposedCount;

  private NameVotes() {}

  static NameVotes of(
      NameChains.Chain chain, Entry[][] byName, TextBlock block, TableView view, Ballot ballot) {
    NameVotes votes = new NameVotes();
    for (NameChains.Chain c = chain; c != null; c = c.around()) {
      int[] ids = c.ids();
      for (int i = 0; i < ids.length; i++) {
        for (Entry entry : byName[ids[i]]) {
          votes.add(entry, i < c.free() && !entry.above(), block, view, ballot);
        }
      }
    }
    if (votes.givenCount < votes.given.length) {
      votes.given = Arrays.copyOf(votes.given, votes.givenCount);
    }
    return votes;
  }

  private void add(Entry entry, boolean bulk, TextBlock block, TableView view, Ballot ballot) {
    CompiledRule rule = entry.rule();
    if (entry.offset() != 0 || rule.site() && rule.guarded()) {
      if (proposedCount == proposed.length) {
        proposed = Arrays.copyOf(proposed, Math.max(4, 2 * proposedCount));
        inBulk = Arrays.copyOf(inBulk, proposed.length);
      }
      inBulk[proposedCount] = bulk;
      proposed[proposedCount++] = entry;
      return;
    }
    if (bulk && rule.guarded() || !ballot.isForPage(rule)) {
      return;
    }
    BlockTest ofNames = entry.ofNames();
    if (ofNames != null && !ofNames.holds(block, view, rule.guarded())) {
      return;
    }
    if (entry.anyWords() && entry.ofBlock() == null && !rule.untilEnd()) {
      int place = Ballot.place(given, givenCount, rule);
      if (place >= 0) {
        given = Ballot.insert(given, givenCount, place, rule);
        givenCount = Math.min(givenCount + 1, Ballot.MAX_VOTES);
      }
    } else {
      if (openCount == open.length) {
        open = Arrays.copyOf(open, Math.max(4, 2 * openCount));
      }
      open[openCount++] = entry;
    }
  }

  /** Gives the votes to a block. */
  void giveTo(TextBlock block, TableView view, Ballot ballot) {
    int index = block.index();
    ballot.give(index, given);
    for (int i = 0; i < openCount; i++) {
      Entry entry = open[i];
      if (!entry.fits(block)) {
        continue;
      }
      BlockTest rest = entry.ofBlock();
      CompiledRule rule = entry.rule();
      if (rest == null || rest.holds(block, view, rule.guarded())) {
        ballot.add(index, rule);
      }
    }
    for (int i = 0; i < proposedCount; i++) {
      ballot.propose(proposed[i], index, inBulk[i], view);
    }
  }
}
