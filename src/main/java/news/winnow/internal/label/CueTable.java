package news.winnow.internal.label;

import java.util.List;
import java.util.Map;
import news.winnow.rule.Match;

/**
 * Cues that stand at one end of a text, or anywhere in it, and the rules that ask for them. Where
 * none can stand, a few chars tell it. Immutable.
 */
final class CueTable {
  /** A rule, and how it compares a cue. */
  record CueEntry(Match match, Entry entry) {}

  /** Most sites have no cues; there may be thousands of sites. */
  private static final CueTable NONE =
      new CueTable(CueTrie.forwards(List.of()), Map.of(), new Sieve(0));

  /** So many chars tell cues from most of what is none; shorter cues end where a word does. */
  private static final int EDGE = 8;

  /** Of three chars so many bits are looked at. */
  private static final int BITS = 6;

  private static final int LOW = (1 << BITS) - 1;

  private final CueTrie trie;
  private final CueEntry[][] entries;
  private final String[] cues;

  /** How cues begin, or end. */
  private final Sieve edges;

  private CueTable(CueTrie trie, Map<String, List<CueEntry>> byCue, Sieve edges) {
    this.trie = trie;
    this.edges = edges;
    this.entries = new CueEntry[trie.size()][];
    this.cues = new String[trie.size()];
    for (int i = 0; i < entries.length; i++) {
      cues[i] = trie.cue(i);
      entries[i] = byCue.getOrDefault(cues[i], List.of()).toArray(CueEntry[]::new);
    }
  }

  /** Makes a table for {@link #atStart}. */
  static CueTable leading(Map<String, List<CueEntry>> byCue) {
    return atEdge(byCue, false);
  }

  /** Makes a table for {@link #atEnd}. */
  static CueTable ending(Map<String, List<CueEntry>> byCue) {
    return atEdge(byCue, true);
  }

  private static CueTable atEdge(Map<String, List<CueEntry>> byCue, boolean backwards) {
    if (byCue.isEmpty()) {
      return NONE;
    }
    Sieve edges = new Sieve(byCue.size());
    for (String cue : byCue.keySet()) {
      int hash = 0;
      for (int i = 0; i < Math.min(EDGE, cue.length()); i++) {
        hash = 31 * hash + cue.charAt(backwards ? cue.length() - 1 - i : i);
      }
      edges.add(cue.length() < EDGE ? ~hash : hash);
    }
    CueTrie trie = backwards ? CueTrie.backwards(byCue.keySet()) : CueTrie.forwards(byCue.keySet());
    return new CueTable(trie, byCue, edges);
  }

  /** Makes a table for {@link #everywhere}. */
  static CueTable contained(Map<String, List<CueEntry>> byCue) {
    if (byCue.isEmpty()) {
      return NONE;
    }
    int codes = 0;
    for (String cue : byCue.keySet()) {
      codes += open(cue) + 1;
    }
    Sieve edges = new Sieve(codes);
    for (String cue : byCue.keySet()) {
      int code = 0;
      for (int i = 0; i < 3; i++) {
        code = code << BITS | (i < cue.length() ? cue.charAt(i) & LOW : 0);
      }
      for (int rest = 0; rest <= open(cue); rest++) {
        edges.add(code | rest);
      }
    }
    return new CueTable(CueTrie.forwards(byCue.keySet()), byCue, edges);
  }

  /** What the code of three chars may be beyond the first of a cue with less. */
  private static int open(String cue) {
    return (1 << BITS * (3 - Math.min(3, cue.length()))) - 1;
  }

  int size() {
    return cues.length;
  }

  /** Returns whether a cue may stand at one end of a text, read from there on. */
  private boolean mayStand(String text, int from, int step) {
    int length = text.length();
    int hash = 0;
    for (int i = 0; i < EDGE && i < length; i++) {
      char c = text.charAt(from + i * step);
      hash = 31 * hash + c;
      boolean inWord = i + 1 < length && isSmall(c) && isSmall(text.charAt(from + (i + 1) * step));
      if (!inWord && edges.mayHold(~hash)) {
        return true;
      }
    }
    return length >= EDGE && edges.mayHold(hash);
  }

  /** Finds the cues that the text begins with. */
  void atStart(String text, int at, TableView view, Ballot ballot) {
    int length = text.length();
    boolean may = mayStand(text, 0, 1);
    int node = 0;
    for (int i = 0; may && i < length; i++) {
      node = trie.next(node, text.charAt(i));
      if (node < 0) {
        return;
      }
      int cue = trie.cueAt(node);
      if (cue >= 0 && text.startsWith(cues[cue])) {
        hit(cue, text, at, view, ballot);
      }
    }
  }

  /** Finds the cues that the text ends with. */
  void atEnd(String text, int at, TableView view, Ballot ballot) {
    int last = text.length() - 1;
    boolean may = mayStand(text, last, -1);
    int node = 0;
    for (int i = last; may && i >= 0; i--) {
      node = trie.next(node, text.charAt(i));
      if (node < 0) {
        return;
      }
      int cue = trie.cueAt(node);
      if (cue >= 0 && text.endsWith(cues[cue])) {
        hit(cue, text, at, view, ballot);
      }
    }
  }

  /**
   * Walks from every place where a word can begin; a cue found twice in a block is tested once.
   *
   * @param seen for each cue the block it was found in last, plus 1
   */
  void everywhere(String text, int at, TableView view, Ballot ballot, int[] seen) {
    if (cues.length == 0) {
      return;
    }
    int length = text.length();
    char before = ' ';
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      boolean starts = c != ' ' && !(isSmall(before) && isSmall(c));
      before = c;
      if (starts && edges.mayHold(code(text, i, length)) && mayBeginWord(text, i)) {
        from(i, text, at, view, ballot, seen);
      }
    }
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }

  /** Returns the code of three chars of a text, beyond its end 0. */
  private static int code(String text, int at, int length) {
    int second = at + 1 < length ? text.charAt(at + 1) & LOW : 0;
    int third = at + 2 < length ? text.charAt(at + 2) & LOW : 0;
    return (text.charAt(at) & LOW) << 2 * BITS | second << BITS | third;
  }

  private void from(int start, String text, int at, TableView view, Ballot ballot, int[] seen) {
    int node = 0;
    for (int i = start; i < text.length(); i++) {
      node = trie.next(node, text.charAt(i));
      if (node < 0) {
        return;
      }
      int cue = trie.cueAt(node);
      if (cue >= 0 && seen[cue] != at + 1 && text.startsWith(cues[cue], start)) {
        seen[cue] = at + 1;
        hit(cue, text, at, view, ballot);
      }
    }
  }

  /** True at least wherever a cue's start is at a boundary; the match itself looks closer. */
  private static boolean mayBeginWord(String text, int at) {
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    char c = text.charAt(at);
    if (before == ' ') {
      return true;
    }
    return !Character.isLetterOrDigit(before)
        || !Character.isLetterOrDigit(c)
        || c >= '\u0e00'
        || before >= '\u0e00';
  }

  private void hit(int cue, String text, int at, TableView view, Ballot ballot) {
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
