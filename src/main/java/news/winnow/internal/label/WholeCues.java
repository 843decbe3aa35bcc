package news.winnow.internal.label;

import java.util.Collection;

/** Finds a text among cues by its hash. Immutable. */
final class WholeCues {
  private static final WholeCues NONE = new WholeCues(new String[0]);

  private final String[] cues;
  private final int longest;

  /** Most lines are no cue: one bit near the processor tells it. */
  private final Sieve known;

  private final int mask;
  private final int shift;

  /** Hashes of the cues; 0 for a free place. */
  private final int[] hashes;

  private final int[] indexes;

  private WholeCues(String[] cues) {
    this.cues = cues;
    int log = 33 - Integer.numberOfLeadingZeros(cues.length + 1);
    this.mask = (1 << log) - 1;
    this.shift = 32 - log;
    this.hashes = new int[mask + 1];
    this.indexes = new int[mask + 1];
    this.known = new Sieve(cues.length);
    int most = 0;
    for (int i = 0; i < cues.length; i++) {
      most = Math.max(most, cues[i].length());
      int hash = hash(cues[i]);
      int at = first(hash);
      while (hashes[at] != 0) {
        at = (at + 1) & mask;
      }
      hashes[at] = hash;
      known.add(hash);
      indexes[at] = i;
    }
    this.longest = most;
  }

  /** Takes different cues. */
  static WholeCues of(Collection<String> cues) {
    return cues.isEmpty() ? NONE : new WholeCues(cues.toArray(String[]::new));
  }

  int size() {
    return cues.length;
  }

  String cue(int index) {
    return cues[index];
  }

  /** Returns the index of the cue that is the text; -1 where none is. */
  int find(String text) {
    if (text.length() > longest) {
      return -1;
    }
    int hash = hash(text);
    if (!known.mayHold(hash)) {
      return -1;
    }
    for (int at = first(hash); hashes[at] != 0; at = (at + 1) & mask) {
      if (hashes[at] == hash && cues[indexes[at]].equals(text)) {
        return indexes[at];
      }
    }
    return -1;
  }

  private int first(int hash) {
    return (hash * 0x9E3779B9) >>> shift;
  }

  private static int hash(String text) {
    int hash = text.hashCode();
    return hash == 0 ? 1 : hash;
  }
}
