package news.winnow.internal.select;

import news.winnow.internal.read.TextBlock;

/** What a line looks like from its words' first letters and from how it begins. */
final class LineLooks {
  private LineLooks() {}

  /** The first two words, which lines like "Read more: ..." share; short lines have none. */
  static String opening(TextBlock b) {
    String text = b.folded();
    int one = text.indexOf(' ');
    int two = one < 0 ? -1 : text.indexOf(' ', one + 1);
    return two < 0 ? "" : text.substring(0, two);
  }

  /** Share of words that begin with a small letter: prose has many, labels and names have few. */
  static double lowerStarts(String text) {
    int words = 0;
    int lower = 0;
    boolean start = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ') {
        start = true;
      } else if (start) {
        words++;
        lower += Character.isLowerCase(c) ? 1 : 0;
        start = false;
      }
    }
    return lower / (double) Math.max(1, words);
  }
}
