package news.winnow.internal.label;

import java.util.Arrays;
import java.util.Collection;

/**
 * Finds which of many cues a text may begin with, or end with, by one walk over its first or last
 * chars. A path goes only as far as several cues share it, so that the nodes are few: the caller
 * compares the cue as a whole. Immutable.
 */
final class CueTrie {
  private static final int ASCII = 0x80;

  private final String[] cues;
  private final boolean backwards;
  // nodes in breadth-first order: the children of a node stand together, in the order of their
  // chars
  private char[] chars = new char[64];

  /** For each node its first child, which is the end of the children before, and its cue. */
  private int[] nodes = new int[128];

  private final int[] first = new int[ASCII];

  private CueTrie(String[] cues, boolean backwards) {
    this.cues = cues;
    this.backwards = backwards;
    build();
    Arrays.fill(first, -1);
    for (int node = nodes[0]; node < nodes[2]; node++) {
      if (chars[node] < ASCII) {
        first[chars[node]] = node;
      }
    }
  }

  /** Makes the trie of different cues that are read from their start. */
  static CueTrie forwards(Collection<String> cues) {
    String[] sorted = cues.toArray(String[]::new);
    Arrays.sort(sorted);
    return new CueTrie(sorted, false);
  }

  /** Makes the trie of different cues that are read from their end. */
  static CueTrie backwards(Collection<String> cues) {
    String[] sorted = cues.toArray(String[]::new);
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = new StringBuilder(sorted[i]).reverse().toString();
    }
    Arrays.sort(sorted);
    return new CueTrie(sorted, true);
  }

  int size() {
    return cues.length;
  }

  /** Returns a cue as it was given. */
  String cue(int index) {
    String cue = cues[index];
    return backwards ? new StringBuilder(cue).reverse().toString() : cue;
  }

  /** Returns the node that a char leads to from a node, 0 being the first; -1 for none. */
  int next(int node, char c) {
    if (node == 0 && c < ASCII) {
      return first[c];
    }
    int low = nodes[2 * node];
    int high = nodes[2 * node + 2] - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      char found = chars[middle];
      if (found == c) {
        return middle;
      }
      if (found < c) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  /** Returns the index of the cue that ends at a node, or is the only one behind it; else -1. */
  int cueAt(int node) {
    return nodes[2 * node + 1];
  }

  /**
   * Nodes are made level by level; a node stands for a range of the sorted cues that share its
   * path.
   */
  private void build() {
    int[] low = new int[64];
    int[] high = new int[64];
    int[] depth = new int[64];
    high[0] = cues.length;
    int size = 1;
    for (int node = 0; node < size; node++) {
      int d = depth[node];
      int i = low[node];
      boolean alone = node > 0 && high[node] - i == 1;
      boolean ends = alone || i < high[node] && cues[i].length() == d;
      nodes[2 * node] = size;
      nodes[2 * node + 1] = ends ? i++ : -1;
      while (i < high[node]) {
        char c = cues[i].charAt(d);
        int from = i;
        while (i < high[node] && cues[i].charAt(d) == c) {
          i++;
        }
        if (size == chars.length) {
          chars = Arrays.copyOf(chars, 2 * size);
          nodes = Arrays.copyOf(nodes, 4 * size);
          low = Arrays.copyOf(low, 2 * size);
          high = Arrays.copyOf(high, 2 * size);
          depth = Arrays.copyOf(depth, 2 * size);
        }
        chars[size] = c;
        low[size] = from;
        high[size] = i;
        depth[size] = d + 1;
        size++;
      }
    }
    chars = Arrays.copyOf(chars, size);
    nodes = Arrays.copyOf(nodes, 2 * size + 1);
    nodes[2 * size] = size;
  }
}
