package news.winnow.internal.select;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import news.winnow.internal.read.TextStats;

/**
 * Splits text into lower-case words for comparing texts; a character of a script without spaces is
 * a word.
 */
public final class Words {
  private Words() {}

  /** Returns the words of a text. */
  public static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      boolean unspaced = TextStats.isUnspaced(c);
      boolean part = !unspaced && WordCodes.isWordChar(c);
      if (part) {
        start = start < 0 ? i : start;
      } else {
        if (start >= 0) {
          words.add(text.substring(start, i).toLowerCase(java.util.Locale.ROOT));
          start = -1;
        }
        if (unspaced && Character.isLetterOrDigit(c)) {
          words.add(String.valueOf(c));
        }
      }
    }
    return words;
  }

  /** Hands on a hash of every run of three words. */
  public static void trigrams(List<String> words, Consumer<Long> sink) {
    for (int i = 0; i + 2 < words.size(); i++) {
      sink.accept(hash(words.get(i), words.get(i + 1), words.get(i + 2)));
    }
  }

  /** Returns the share of a text's word triples that a set holds; 0 for one or two words. */
  public static double overlap(List<String> words, Set<Long> trigrams) {
    int[] hits = new int[2];
    trigrams(
        words,
        t -> {
          hits[0]++;
          hits[1] += trigrams.contains(t) ? 1 : 0;
        });
    return hits[1] / (double) Math.max(1, hits[0]);
  }

  private static long hash(String a, String b, String c) {
    return hash(a.hashCode(), b.hashCode(), c.hashCode());
  }

  /** Returns the hash of a run of three words from theirs. */
  static long hash(long a, long b, long c) {
    return (a * 0x9E3779B97F4A7C15L + b) * 0x9E3779B97F4A7C15L + c;
  }
}
