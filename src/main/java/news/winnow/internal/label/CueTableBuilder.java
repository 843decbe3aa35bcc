package news.winnow.internal.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gathers cues and who asks for them. Tens of thousands are put in before the first page is read:
 * they go through few arrays, without an object for each.
 */
final class CueTableBuilder {
  private static final long[] NO_OPENINGS = {};

  /** Most sites have no cues; there may be thousands of sites. */
  private static final CueTable NONE =
      new CueTable(false, new NumberTable(0), new Sieve(0), new Entry[1], new int[1], NO_OPENINGS);

  private final List<String> cues = new ArrayList<>();

  /** Who asks for cues, and how many cues there were up to the last of an entry. */
  private final List<Entry> entries = new ArrayList<>();

  private int[] ends = new int[4];

  /** Entries at places from 1, and for each the place of another that asks for the same cue. */
  private Entry[] asking = new Entry[4];

  private int[] others = new int[4];
  private int places = 1;

  /** Adds cues; those of one entry come one after the other. */
  void add(List<String> more, Entry entry) {
    int last = entries.size() - 1;
    if (last < 0 || entries.get(last) != entry) {
      entries.add(entry);
      last++;
    }
    cues.addAll(more);
    ends = last < ends.length ? ends : Arrays.copyOf(ends, 2 * last);
    ends[last] = cues.size();
  }

  /** Makes a table of cues that texts begin with. */
  CueTable leading() {
    return cues.isEmpty() ? NONE : table(false, NO_OPENINGS);
  }

  /** Makes a table of cues that texts end with. */
  CueTable ending() {
    return cues.isEmpty() ? NONE : table(true, NO_OPENINGS);
  }

  /** Makes a table for {@link CueTable#everywhere}. */
  CueTable contained() {
    return cues.isEmpty() ? NONE : table(false, CueTable.openings(cues));
  }

  private CueTable table(boolean backwards, long[] openings) {
    int[] hashEnds = new int[cues.size()];
    long[] hashes = hashes(backwards, hashEnds);
    NumberTable wide = new NumberTable(hashes.length);
    int beginnings = 0;
    int firstWords = 0;
    int cue = 0;
    int i = 0;
    for (int e = 0; e < entries.size(); e++) {
      Entry entry = entries.get(e);
      int alone = 0;
      Map<Integer, Integer> beside = new HashMap<>();
      for (; cue < ends[e]; cue++) {
        int last = hashEnds[cue] - 1;
        firstWords += wide.get(hashes[i]) == 0 ? 1 : 0;
        for (; i < last; i++) {
          beginnings += wide.add(hashes[i], 1) == 0 ? 1 : 0;
        }
        int known = wide.get(hashes[i]);
        beginnings += known == 0 ? 1 : 0;
        int before = known >> 1;
        int place = before;
        if (before == 0) {
          alone = alone == 0 ? place(entry, 0) : alone;
          place = alone;
        } else if (asking[before] != entry) {
          place = beside.computeIfAbsent(before, b -> place(entry, b));
        }
        wide.put(hashes[i++], place << 1 | known & 1);
      }
    }
    Sieve sieve = new Sieve(firstWords);
    for (cue = 0, i = 0; cue < hashEnds.length; i = hashEnds[cue++]) {
      sieve.add(WordHashes.folded(hashes[i]));
    }
    return new CueTable(
        backwards,
        wide.narrowed(beginnings, hashes),
        sieve,
        Arrays.copyOf(asking, places),
        Arrays.copyOf(others, places),
        openings);
  }

  private int place(Entry entry, int other) {
    if (places == asking.length) {
      asking = Arrays.copyOf(asking, 2 * places);
      others = Arrays.copyOf(others, 2 * places);
    }
    asking[places] = entry;
    others[places] = other;
    return places++;
  }

  /** Returns the hashes of all that cues begin with, and those of each cue up to an end. */
  private long[] hashes(boolean backwards, int[] ends) {
    long[] hashes = new long[4 * ends.length];
    int size = 0;
    for (int cue = 0; cue < ends.length; cue++) {
      String text = cues.get(cue);
      if (size + text.length() > hashes.length) {
        hashes = Arrays.copyOf(hashes, 2 * hashes.length + text.length());
      }
      size = CueTable.beginnings(text, backwards, hashes, size);
      ends[cue] = size;
    }
    return Arrays.copyOf(hashes, size);
  }
}
