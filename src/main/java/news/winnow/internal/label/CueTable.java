package news.winnow.internal.label;

import java.util.List;
import news.winnow.internal.read.WordHash;
import news.winnow.rule.Match;
import org.jspecify.annotations.Nullable;

/**
 * Cues that stand at one end of a text, or anywhere in it, and the rules that ask for them. They
 * are found by the hashes of their first word, their first two and so on, as far as a cue goes on.
 * Immutable.
 */
final class CueTable {
  /** Of each of three chars so many bits are looked at. */
  private static final int BITS = 5;

  private static final int LOW = (1 << BITS) - 1;
  private static final int CODES = 1 << 3 * BITS;

  private final boolean backwards;

  /**
   * What cues begin with, up to the end of a word: the place of one who asks for it, or 0 where it
   * is no cue itself, times 2; plus 1 where there are longer cues.
   */
  private final NumberTable beginnings;

  /** Most texts begin, or end, with no cue's first word: one bit near the processor tells it. */
  private final Sieve firstWords;

  /** Who asks for a cue: rules, and for each the place of another that asks for the same, or 0. */
  private final Entry[] asking;

  private final int[] others;

  /** How cues that stand anywhere begin: a bit for each code of three chars. */
  private final long[] openings;

  /** Takes what a {@link CueTableBuilder} made; {@code asking} from place 1. */
  CueTable(
      boolean backwards,
      NumberTable beginnings,
      Sieve firstWords,
      Entry[] asking,
      int[] others,
      long[] openings) {
    this.backwards = backwards;
    this.beginnings = beginnings;
    this.firstWords = firstWords;
    this.asking = asking;
    this.others = others;
    this.openings = openings;
  }

  /**
   * Writes the hashes of what a cue begins with, up to the end of each word, as {@link #walk} reads
   * a text; returns the place behind the last.
   */
  static int beginnings(String cue, boolean backwards, long[] hashes, int from) {
    char[] chars = cue.toCharArray(); // tens of thousands are read by a JVM that is still cold
    int at = from;
    long hash = WordHash.START;
    int step = backwards ? -1 : 1;
    int next = backwards ? chars.length - 1 : 0;
    boolean nextJoins = chars.length > 0 && Match.joins(chars[next]);
    for (int left = chars.length; left > 0; left--) {
      char c = chars[next];
      boolean joins = nextJoins;
      hash = WordHash.with(hash, c);
      next += step;
      nextJoins = left > 1 && Match.joins(chars[next]);
      if (c != ' ' && !(joins && nextJoins)) {
        hashes[at++] = hash;
      }
    }
    return at;
  }

  /** Returns the bits of the codes with which cues begin that may stand anywhere in a text. */
  static long[] openings(List<String> cues) {
    long[] openings = new long[2 * CODES >> 6];
    for (String cue : cues) {
      int code = code(cue, 0);
      // what follows a cue of less than three chars is open
      int open = 1 << BITS * (3 - Math.min(3, cue.length()));
      for (int rest = 0; rest < open; rest++) {
        openings[(code | rest) >> 6] |= 1L << (code | rest);
      }
    }
    return openings;
  }

  /** Returns a char of a text, in the order of reading from a place on; a space behind the last. */
  private static char charAt(String text, int from, int read, boolean backwards) {
    int length = text.length() - from;
    return read >= length ? ' ' : text.charAt(backwards ? length - 1 - read : from + read);
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
    char next = charAt(text, from, 0, backwards);
    boolean nextJoins = Match.joins(next);
    boolean first = true;
    for (int read = 1; read <= length; read++) {
      char c = next;
      boolean joins = nextJoins;
      hash = WordHash.with(hash, c);
      next = charAt(text, from, read, backwards);
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
    for (int i = place; i != 0; i = others[i]) {
      if (asking[i].match().meetsAt(text, end)) {
        ballot.propose(asking[i], at, false, view);
      }
    }
  }
}
