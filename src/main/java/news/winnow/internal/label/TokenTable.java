package news.winnow.internal.label;

import java.util.Arrays;
import java.util.Map;

/**
 * Finds tokens in names: both are words joined by hyphens. A token is looked up by the hash of its
 * first word, then of its first two, as long as there are longer ones. Immutable.
 */
final class TokenTable {
  private final int mask;
  private final int shift;

  /** Hashes of tokens, and of what they begin with up to the end of a word; 0 for a free place. */
  private final int[] hashes;

  private final String[] words;

  /** Numbers of tokens; -1 for the beginning of others that is none itself. */
  private final int[] numbers;

  private final boolean[] goesOn;

  /** Makes a table of tokens with their numbers. */
  TokenTable(Map<String, Integer> tokens) {
    int beginnings = 0;
    for (String token : tokens.keySet()) {
      beginnings += 1 + (int) token.chars().filter(c -> c == '-').count();
    }
    int log = 33 - Integer.numberOfLeadingZeros(beginnings + 1);
    this.mask = (1 << log) - 1;
    this.shift = 32 - log;
    this.hashes = new int[mask + 1];
    this.words = new String[mask + 1];
    this.numbers = new int[mask + 1];
    this.goesOn = new boolean[mask + 1];
    Arrays.fill(words, "");
    tokens.forEach(this::put);
  }

  private void put(String token, int number) {
    for (int end = token.indexOf('-'); end >= 0; end = token.indexOf('-', end + 1)) {
      goesOn[place(token.substring(0, end))] = true;
    }
    numbers[place(token)] = number;
  }

  /** Returns the place of a beginning, which it takes if it has none. */
  private int place(String beginning) {
    int hash = 0;
    for (int i = 0; i < beginning.length(); i++) {
      hash = 31 * hash + beginning.charAt(i);
    }
    int known = find(hash, beginning, 0, beginning.length());
    if (known >= 0) {
      return known;
    }
    int at = first(hash);
    while (hashes[at] != 0) {
      at = (at + 1) & mask;
    }
    hashes[at] = marked(hash);
    words[at] = beginning;
    numbers[at] = -1;
    return at;
  }

  /** Returns some numbers and those of the tokens in a name. */
  int[] withTokensOf(String name, int[] before) {
    int[] found = before;
    int length = name.length();
    for (int start = 0, next; start < length; start = next) {
      int end = start;
      int hash = 0;
      next = -1;
      while (true) {
        for (char c; end < length && (c = name.charAt(end)) != '-'; end++) {
          hash = 31 * hash + c;
        }
        next = next < 0 ? end + 1 : next;
        int at = find(hash, name, start, end);
        if (at >= 0 && numbers[at] >= 0) {
          found = Arrays.copyOf(found, found.length + 1);
          found[found.length - 1] = numbers[at];
        }
        if (at < 0 || !goesOn[at] || end == length) {
          break;
        }
        hash = 31 * hash + '-';
        end++;
      }
    }
    return found;
  }

  private int find(int hash, String name, int start, int end) {
    int marked = marked(hash);
    for (int at = first(hash); hashes[at] != 0; at = (at + 1) & mask) {
      if (hashes[at] == marked
          && words[at].length() == end - start
          && name.startsWith(words[at], start)) {
        return at;
      }
    }
    return -1;
  }

  private int first(int hash) {
    return (hash * 0x9E3779B9) >>> shift;
  }

  private static int marked(int hash) {
    return hash == 0 ? 1 : hash;
  }
}
