package news.winnow.rule;

import java.util.HashSet;
import java.util.Set;
import news.winnow.model.Block;

/**
 * Tells the lines that end with the credit of a picture: "The ferry at dawn. Foto: Ann Lee/dpa",
 * "The quay (Image: Harbour Board)".
 */
final class Credits {
  /** How far from the end of a line a credit may begin, and how many words it may have. */
  private static final int MAX_CREDIT = 80;

  private static final int MAX_WORDS = 8;

  /** Of the colons of a line no more than the last ones are looked at. */
  private static final int MAX_COLONS = 3;

  private static final int MAX_CUE = 30;

  /** What may stand right before a credit. */
  private static final String MARKS =
      "([{\uff08\u3010<.!?\u2026,;|/\u00b7\u2022\u2013\u2014-)]\u201d\"\u00bb\u3002\uff01\uff1f";

  private Credits() {}

  /** Loaded when the first line with a colon near its end is met. */
  private static final class Holder {
    static final Set<String> CUES = load();
  }

  /** Returns whether a text is such a line. */
  static boolean endWithOne(String text) {
    int end = text.length();
    int from = Math.max(1, end - MAX_CREDIT);
    int colons = 0;
    for (int i = end - 1; i >= from && colons < MAX_COLONS; i--) {
      char c = text.charAt(i);
      if ((c == ':' || c == '=' || c == '\uff1a') && i + 1 < end) {
        colons++;
        if (isShort(text, i + 1) && isLedIn(text, i)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isShort(String text, int from) {
    int words = 0;
    boolean letters = false;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      words += c != ' ' && (i == from || text.charAt(i - 1) == ' ') ? 1 : 0;
      letters |= Character.isLetter(c);
      if (c == '?' || c == '!') {
        return false;
      }
    }
    return letters && words <= MAX_WORDS;
  }

  /** Whether what stands before a colon is one of the cues, and begins where one may. */
  private static boolean isLedIn(String text, int colon) {
    int end = colon;
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    for (int start = end - 1; start >= 0 && end - start <= MAX_CUE; start--) {
      char c = text.charAt(start);
      boolean letter = Character.isLetter(c);
      if (!letter && !Match.joins(c) && " '\u2019".indexOf(c) < 0) {
        return false;
      }
      boolean inWord = start > 0 && Match.joins(c) && Match.joins(text.charAt(start - 1));
      if (letter
          && !inWord
          && mayBegin(text, start, colon)
          && Holder.CUES.contains(Block.fold(text.substring(start, end)))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a credit may begin at a word behind others: in brackets or behind a mark, elsewhere
   * only with a capital ("a photo: he and his dog") and in front of a name.
   */
  private static boolean mayBegin(String text, int start, int colon) {
    int before = start - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    if (before >= 0 && MARKS.indexOf(text.charAt(before)) >= 0) {
      return true;
    }
    boolean apart = before >= 0 && before < start - 1;
    return apart && !Character.isLowerCase(text.charAt(start)) && isName(text, colon + 1);
  }

  /** Words of which half begin with a capital, in scripts that have them; or parted by a slash. */
  private static boolean isName(String text, int from) {
    int words = 0;
    int big = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '/') {
        return true;
      }
      if (c != ' ' && (i == from || text.charAt(i - 1) == ' ')) {
        words++;
        big += Character.isLetter(c) && !Character.isLowerCase(c) ? 1 : 0;
      }
    }
    return 2 * big >= words;
  }

  static Set<String> load() {
    Set<String> cues = new HashSet<>();
    for (String line : WordList.lines("credits.txt")) {
      cues.add(Block.fold(line));
    }
    return cues;
  }
}
