package news.winnow.internal.label;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import news.winnow.rule.Match;

/** Cues and the rules that ask for them. Immutable. */
final class CueTable {
  /** A rule, and how it compares a cue. */
  record CueEntry(Match match, RuleTable.Entry entry) {}

  /** Most sites have no cues; there may be thousands of sites. */
  private static final CueTable NONE = new CueTable(CueTrie.forwards(Set.of()), Map.of());

  private final CueTrie trie;
  private final CueEntry[][] entries;
  private final String[] cues;

  /** Returns the table of the rules of each cue. */
  static CueTable of(
      Map<String, List<CueEntry>> byCue, Function<Collection<String>, CueTrie> trie) {
    return byCue.isEmpty() ? NONE : new CueTable(trie.apply(byCue.keySet()), byCue);
  }

  private CueTable(CueTrie trie, Map<String, List<CueEntry>> byCue) {
    this.trie = trie;
    this.entries = new CueEntry[trie.size()][];
    this.cues = new String[trie.size()];
    for (int i = 0; i < entries.length; i++) {
      cues[i] = trie.cue(i);
      entries[i] = byCue.getOrDefault(cues[i], List.of()).toArray(CueEntry[]::new);
    }
  }

  int size() {
    return cues.length;
  }

  /** Finds the cues that the text begins with. */
  void atStart(String text, int at, TableView view, Ballot ballot) {
    int node = 0;
    for (int i = 0; i < text.length(); i++) {
      node = trie.next(node, text.charAt(i));
      if (node < 0) {
        return;
      }
      hit(trie.cueAt(node), text, at, view, ballot);
    }
  }

  /** Finds the cues that the text ends with; the trie must be one that goes backwards. */
  void atEnd(String text, int at, TableView view, Ballot ballot) {
    int node = 0;
    for (int i = text.length() - 1; i >= 0; i--) {
      node = trie.next(node, text.charAt(i));
      if (node < 0) {
        return;
      }
      hit(trie.cueAt(node), text, at, view, ballot);
    }
  }

  /** Walks from every place where a word can begin; a cue found twice in a block is tested once. */
  void everywhere(String text, int at, TableView view, Ballot ballot, int[] seen) {
    if (cues.length == 0) {
      return;
    }
    char before = ' ';
    for (int start = 0; start < text.length(); start++) {
      char c = text.charAt(start);
      boolean begins = mayBeginWord(before, c);
      before = c;
      int node = begins ? trie.next(0, c) : -1;
      for (int i = start + 1; node >= 0; i++) {
        int cue = trie.cueAt(node);
        if (cue >= 0 && seen[cue] != at + 1 && text.startsWith(cues[cue], start)) {
          seen[cue] = at + 1;
          hit(cue, text, at, view, ballot);
        }
        node = i < text.length() ? trie.next(node, text.charAt(i)) : -1;
      }
    }
  }

  /** True at least wherever a cue's start is at a boundary; the match itself looks closer. */
  private static boolean mayBeginWord(char before, char c) {
    if (before == ' ') {
      return true;
    }
    if (before >= 'a' && before <= 'z' && c >= 'a' && c <= 'z') {
      return false;
    }
    return !Character.isLetterOrDigit(before)
        || !Character.isLetterOrDigit(c)
        || c >= '\u0e00'
        || before >= '\u0e00';
  }

  private void hit(int cue, String text, int at, TableView view, Ballot ballot) {
    if (cue < 0) {
      return;
    }
    Match tested = null;
    boolean holds = false;
    for (CueEntry e : entries[cue]) {
      if (e.match() != tested) {
        tested = e.match();
        holds = tested.matches(text, cues[cue]);
      }
      if (holds) {
        ballot.propose(e.entry(), at, false, view);
      }
    }
  }
}
