package news.winnow.internal.label;

import java.util.List;
import news.winnow.internal.read.TextBlock;

/**
 * Scripts other than Latin, as coarse as it pays to tell apart which cues a page can hold. Letters
 * are those of folded text.
 */
enum Script {
  GREEK("\u0370\u03ff"),
  CYRILLIC("\u0400\u052f"),
  ARMENIAN("\u0531\u058f"),
  HEBREW("\u05d0\u05f4"),
  ARABIC("\u0620\u06ff\u0750\u077f"),
  /** Those from Devanagari to Malayalam. */
  INDIC("\u0900\u0d7f"),
  THAI("\u0e00\u0e7f"),
  GEORGIAN("\u10a0\u10ff"),
  /** Chinese, Japanese and Korean: pages of one have signs of another. */
  EAST_ASIAN("\u3005\u3007\u3041\u30ff\u3400\u9fff\uac00\ud7a3");

  /** Chars that are told apart by nothing but their high bits. */
  private static final int SHIFT = 4;

  private static final short[] SCRIPTS = new short[Character.MAX_VALUE + 1 >> SHIFT];

  static {
    for (Script script : values()) {
      for (int i = 0; i < script.ranges.length(); i += 2) {
        int last = script.ranges.charAt(i + 1) >> SHIFT;
        for (int part = script.ranges.charAt(i) >> SHIFT; part <= last; part++) {
          SCRIPTS[part] |= (short) script.bit();
        }
      }
    }
  }

  /** First and last char of each range. */
  private final String ranges;

  Script(String ranges) {
    this.ranges = ranges;
  }

  private int bit() {
    return 1 << ordinal();
  }

  /** Returns whether it is one of those that {@link #of} found. */
  boolean isAmong(int scripts) {
    return (scripts & bit()) != 0;
  }

  /** Returns the scripts of a text's letters, as bits; signs beside them may count as well. */
  static int of(String folded) {
    int found = 0;
    for (int i = 0; i < folded.length(); i++) {
      found |= SCRIPTS[folded.charAt(i) >> SHIFT];
    }
    return found;
  }

  /** Returns the scripts of each block's letters, as bits. */
  static int[] of(List<TextBlock> blocks) {
    int[] found = new int[blocks.size()];
    for (int i = 0; i < found.length; i++) {
      TextBlock block = blocks.get(i);
      // known from reading it; on most pages of most languages there is none
      if (block.stats().beyondLatin() > 0) {
        found[i] = of(block.folded());
      }
    }
    return found;
  }
}
