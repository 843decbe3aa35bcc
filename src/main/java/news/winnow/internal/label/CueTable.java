package news.winnow.internal.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.winnow.internal.read.WordHash;
import news.winnow.rule.Match;
import org.jspecify.annotations.Nullable;

/**
 * Cues that stand at one end of a text, or anywhere in it, and the rules that ask for them. They
 * are found by the hashes of their first word, their first two and so on, as far as a cue goes on.
 * Immutable.
 */
final class CueTable {
  /** Most sites have no cues; there may be thousands of sites. */
  private static final CueTable NONE = new CueTable(Map.of(), false, new long[0]);

  /** Of each of three chars so many bits are looked at. */
  private static final int BITS = 5;

  private static final int LOW = (1 << BITS) - 1;
  private static final int CODES = 1 << 3 * BITS;

  private final boolean backwards;

  /**
   * What cues begin with, up to the end of a word: the place of those who ask for it, or 0 where it
   * is no cue itself, times 2; plus 1 where there are longer cues.
   */
  private final NumberTable beginnings;

  /** Most texts begin, or end, with no cue's first word: one bit near the processor tells it. */
  private final Sieve firstWords;

  /** The rules that ask for a cue, up to the next null. */
  private final @Nullable Entry[] asking;

  /** How cues that stand anywhere begin: a bit for each code of three chars. */
  private final long[] openings;

  private CueTable(Map<String, List<Entry>> byCue, boolean backwards, long[] openings) {
    this.backwards = backwards;
    this.openings = openings;
    // all in few arrays: tens of thousands of cues are put in before the first page is read
    long[] hashes = new long[4 * byCue.size()];
    int[] ends = new int[byCue.size()];
    long[] first = new long[byCue.size()];
    int size = 0;
    int cues = 0;
    for (String cue : byCue.keySet()) {
      hashes = size + cue.length() <= hashes.length ? hashes : grown(hashes, cue.length());
      int end = addBeginnings(cue, hashes, size);
      first[cues] = hashes[size];
      ends[cues++] = end;
      size = end;
    }
    this.beginnings = new NumberTable(distinct(Arrays.copyOf(hashes, size)));
    // most cues are asked for by the rule that asks for hundreds of them
    Map<List<Entry>, Integer> places = new HashMap<>();
    List<@Nullable Entry> all = new ArrayList<>();
    all.add(null);
    int i = 0;
    cues = 0;
    for (List<Entry> entries : byCue.values()) {
      Integer known = places.putIfAbsent(entries, all.size());
      int place = known == null ? all.size() : known;
      for (int end = ends[cues++]; i < end; i++) {
        int more = i < end - 1 ? 1 : place << 1;
        beginnings.put(hashes[i], beginnings.get(hashes[i]) | more);
      }
      if (known == null) {
        all.addAll(entries);
        all.add(null);
      }
    }
    this.asking = all.toArray(Entry[]::new);
    this.firstWords = new Sieve(distinct(first.clone()));
    for (long hash : first) {
      firstWords.add(WordHashes.folded(hash));
    }
  }

  private static long[] grown(long[] hashes, int more) {
    return Arrays.copyOf(hashes, 2 * hashes.length + more);
  }

  /** Returns how many different numbers there are; sorts them. */
  private static int distinct(long[] numbers) {
    Arrays.sort(numbers);
    int count = 0;
    for (int i = 0; i < numbers.length; i++) {
      count += i > 0 && numbers[i] == numbers[i - 1] ? 0 : 1;
    }
    return count;
  }

  /** Adds the hashes of what the cue begins with, up to the end of each word; returns the end. */
  private int addBeginnings(String cue, long[] hashes, int from) {
    int at = from;
    long hash = WordHash.START;
    for (int read = 1; read <= cue.length(); read++) {
      char c = charAt(cue, 0, read - 1);
      hash = WordHash.with(hash, c);
      if (c != ' ' && !(Match.joins(c) && Match.joins(charAt(cue, 0, read)))) {
        hashes[at++] = hash;
      }
    }
    return at;
  }

  /** Returns a char of a text, in the order of reading from a place on; a space behind the last. */
  private char charAt(String text, int from, int read) {
    int length = text.length() - from;
    return read >= length ? ' ' : text.charAt(backwards ? length - 1 - read : from + read);
  }

  /** Makes a table of cues that texts begin with. */
  static CueTable leading(Map<String, List<Entry>> byCue) {
    return byCue.isEmpty() ? NONE : new CueTable(byCue, false, NONE.openings);
  }

  /** Makes a table of cues that texts end with. */
  static CueTable ending(Map<String, List<Entry>> byCue) {
    return byCue.isEmpty() ? NONE : new CueTable(byCue, true, NONE.openings);
  }

  /** Makes a table for {@link #everywhere}. */
  static CueTable contained(Map<String, List<Entry>> byCue) {
    if (byCue.isEmpty()) {
      return NONE;
    }
    long[] openings = new long[2 * CODES >> 6];
    for (String cue : byCue.keySet()) {
      int code = code(cue, 0);
      // what follows a cue of less than three chars is open
      int open = 1 << BITS * (3 - Math.min(3, cue.length()));
      for (int rest = 0; rest < open; rest++) {
        openings[(code | rest) >> 6] |= 1L << (code | rest);
      }
    }
    return new CueTable(byCue, false, openings);
  }

  /**
   * Returns the low bits of three chars, 0 behind the end. Texts that begin beyond ASCII have codes
   * of their own, so that a cue of one or two signs does not stand for half of the letters.
   */
  private static int code(String text, int at) {
    char c = text.charAt(at);
    int length = text.length();
    int second = at + 1 < length ? text.charAt(at + 1) & LOW : 0;
    int third = at + 2 < length ? text.charAt(at + 2) & LOW : 0;
    return (c < 0x80 ? 0 : CODES) | (c & LOW) << 2 * BITS | second << BITS | third;
  }

  /** Finds the cues that the text begins with, or ends with. */
  void atEdge(String text, int at, TableView view, Ballot ballot) {
    if (asking.length > 1) {
      walk(text, 0, at, null, view, ballot);
    }
  }

  /** Returns a new array for {@link #everywhere}. */
  int[] unseen() {
    return new int[asking.length];
  }

  /**
   * Finds the cues that the text contains; who asks for one that stands there often is told once.
   *
   * @param seen for those who ask for a cue the block it was found in last, plus 1
   */
  void everywhere(String text, int at, int[] seen, TableView view, Ballot ballot) {
    if (asking.length == 1) {
      return;
    }
    int length = text.length();
    char before = ' ';
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      boolean starts = c != ' ' && !(isSmall(before) && isSmall(c));
      if (starts && mayStand(code(text, i)) && !(Match.joins(before) && Match.joins(c))) {
        walk(text, i, at, seen, view, ballot);
      }
      before = c;
    }
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }

  private boolean mayStand(int code) {
    return (openings[code >> 6] & 1L << code) != 0;
  }

  /** Reads a text word by word, as far as cues begin so. */
  private void walk(
      String text, int from, int at, int @Nullable [] seen, TableView view, Ballot ballot) {
    int length = text.length() - from;
    long hash = WordHash.START;
    char next = charAt(text, from, 0);
    boolean nextJoins = Match.joins(next);
    boolean first = true;
    for (int read = 1; read <= length; read++) {
      char c = next;
      boolean joins = nextJoins;
      hash = WordHash.with(hash, c);
      next = charAt(text, from, read);
      nextJoins = Match.joins(next);
      // no cue ends with a space
      if (joins && nextJoins || c == ' ') {
        continue;
      }
      if (first && !firstWords.mayHold(WordHashes.folded(hash))) {
        return;
      }
      first = false;
      int found = beginnings.get(hash);
      int place = found >> 1;
      if (place > 0 && (seen == null || seen[place] != at + 1)) {
        propose(place, text, from + read, at, view, ballot);
        if (seen != null) {
          seen[place] = at + 1;
        }
      }
      if ((found & 1) == 0) {
        return;
      }
    }
  }

  private void propose(int place, String text, int end, int at, TableView view, Ballot ballot) {
    int i = place;
    for (Entry e = asking[i]; e != null; e = asking[++i]) {
      if (e.match().meetsAt(text, end)) {
        ballot.propose(e, at, false, view);
      }
    }
  }
}
