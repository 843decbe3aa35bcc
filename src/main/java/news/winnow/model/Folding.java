package news.winnow.model;

import java.text.Normalizer;
import java.util.Arrays;

/** Folds text for the comparison of cue words; see {@link Block#fold}. */
final class Folding {
  /** In a table: the text that holds the character is folded as a whole. */
  private static final char WHOLE = '\uffff';

  /** Texts up to here, as most are, are folded in room that each thread keeps. */
  private static final int USUAL = 2048;

  private static final ThreadLocal<char[]> ROOM = ThreadLocal.withInitial(() -> new char[USUAL]);

  private Folding() {}

  /** What single characters are folded to; made when the first text beyond ASCII comes. */
  private static final class Tables {
    static final char[] LOW = table('\u0080', '\u0700');
    static final char[] LATIN = table('\u1e00', '\u1f00');
    static final char[] MARKS = table('\u2000', '\u2200');

    private static char[] table(char from, char to) {
      // decomposed all at once, for in a fresh JVM each call takes its time
      StringBuilder lines = new StringBuilder();
      for (char c = from; c < to; c++) {
        lines.append(c).append('\n');
      }
      String decomposed = decompose(lines.toString());
      char[] table = new char[to - from];
      int start = 0;
      for (int i = 0; i < table.length; i++) {
        int end = decomposed.indexOf('\n', start);
        table[i] = alone((char) (from + i), decomposed.substring(start, end));
        start = end + 1;
      }
      return table;
    }

    /** Marks that join the letter before, and what becomes several characters, are left open. */
    private static char alone(char c, String decomposed) {
      int type = Character.getType(c);
      boolean joins =
          type == Character.NON_SPACING_MARK
              || type == Character.COMBINING_SPACING_MARK
              || type == Character.ENCLOSING_MARK;
      if (joins && foldChar(c) != 0) {
        return WHOLE;
      }
      StringBuilder out = new StringBuilder("a");
      boolean space = append(decomposed, out);
      String s = out.substring(1);
      if (s.length() > 1) {
        s = Normalizer.normalize(s, Normalizer.Form.NFC);
      }
      if (s.length() > 1 || space && !s.isEmpty()) {
        return WHOLE;
      }
      return space ? ' ' : s.isEmpty() ? 0 : s.charAt(0);
    }
  }

  /** What ASCII characters are folded to: in lower case, white space as a space. */
  private static final char[] ASCII = new char[0x80];

  static {
    for (char c = 0; c < ASCII.length; c++) {
      ASCII[c] = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c <= ' ' ? ' ' : c;
    }
  }

  static String fold(String text) {
    int n = text.length();
    char[] out = n <= USUAL ? ROOM.get() : new char[n];
    text.getChars(0, n, out, 0);
    int size = 0;
    char before = ' ';
    for (int i = 0; i < n; i++) {
      char c = out[i];
      char f;
      if (c < ASCII.length) {
        f = ASCII[c];
      } else if (c == '\u2026') {
        if (size + 3 > i + 1) { // no room before what is still to be read
          int left = n - (i + 1);
          int to = size + 3 + 2 * left; // so that there is room for all that may follow
          out = moved(out, i + 1, n, to);
          n = to + left;
          i = to - 1;
        }
        Arrays.fill(out, size, size + 3, '.');
        size += 3;
        before = '.';
        continue;
      } else {
        f = beyondAscii(c);
        if (f == WHOLE) {
          return foldWhole(text);
        }
        if (f == 0) {
          continue;
        }
      }
      // a second space is overwritten by what follows, without a branch for a processor to guess
      out[size] = f;
      size += -(f ^ ' ' | before ^ ' ') >>> 31;
      before = f;
    }
    return trimmed(out, size, text);
  }

  private static char[] moved(char[] chars, int from, int end, int to) {
    int length = end - from;
    char[] room = to + length <= chars.length ? chars : Arrays.copyOf(chars, to + length);
    System.arraycopy(chars, from, room, to, length);
    return room;
  }

  private static char beyondAscii(char c) {
    if (c < 0x700) {
      return Tables.LOW[c - 0x80];
    }
    if (c >= '\u1e00' && c < '\u1f00') {
      return Tables.LATIN[c - '\u1e00'];
    }
    if (c >= '\u2000' && c < '\u2200') {
      return Tables.MARKS[c - '\u2000'];
    }
    // ideographs and syllables are what they are
    return c >= '\u4e00' && c <= '\u9fa5' || c >= '\uac00' && c <= '\ud7a3' ? c : WHOLE;
  }

  private static String foldWhole(String text) {
    StringBuilder out = new StringBuilder(text.length());
    append(decompose(text), out);
    char[] chars = new char[out.length()];
    out.getChars(0, chars.length, chars, 0);
    return Normalizer.normalize(trimmed(chars, chars.length, text), Normalizer.Form.NFC);
  }

  private static String decompose(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD);
  }

  /** Appends decomposed text folded; returns whether it ends with a space, which is left out. */
  private static boolean append(String s, StringBuilder out) {
    boolean space = false;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c <= ' ' || c == '\u00a0' || c > '\u007f' && Character.isSpaceChar(c)) {
        space = true;
        continue;
      }
      char f = foldChar(c);
      if (f == 0) {
        continue;
      }
      if (space && out.length() > 0) {
        out.append(' ');
      }
      space = false;
      out.append(f);
    }
    return space;
  }

  /** Returns the folded char, or 0 for one that is dropped. */
  private static char foldChar(char c) {
    if (c <= '\u007f') {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    if (c >= '\u0300' && c <= '\u036f' // accents of Latin, Greek and Cyrillic
        || c >= '\u064b' && c <= '\u0655' // Arabic vowel signs and hamza
        || c == '\u0640' // Arabic lengthening stroke
        || c == '\u093c' // Devanagari nukta
        || c == '\u00ad'
        || c >= '\u200b' && c <= '\u200f'
        || c >= '\u202a' && c <= '\u202e'
        || c >= '\u2060' && c <= '\u2069'
        || c == '\ufe0e'
        || c == '\ufe0f'
        || c == '\ufeff') {
      return 0;
    }
    return switch (c) {
      case '\u0131' -> 'i';
      case '\u03c2' -> '\u03c3';
      case '\u2018', '\u2019', '\u201a', '\u201b', '\u02bc', '\u00b4' -> '\'';
      case '\u201c', '\u201d', '\u201e', '\u201f' -> '"';
      case '\u2010', '\u2011' -> '-';
      case '\u06cc' -> '\u064a';
      case '\u06a9' -> '\u0643';
      default -> Character.toLowerCase(c);
    };
  }

  /** Returns the chars without the marks at both ends; the text itself where they are the same. */
  private static String trimmed(char[] s, int size, String text) {
    int from = 0;
    int to = size;
    while (from < to) {
      int cp = Character.codePointAt(s, from, size);
      if (!isMark(cp)) {
        break;
      }
      from += Character.charCount(cp);
    }
    while (to > from) {
      int cp = Character.codePointBefore(s, to);
      if (!isMark(cp)) {
        break;
      }
      to -= Character.charCount(cp);
    }
    int length = to - from;
    return length == text.length() && isSame(s, from, text) ? text : new String(s, from, length);
  }

  private static boolean isSame(char[] s, int from, String text) {
    for (int i = 0; i < text.length(); i++) {
      if (s[from + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMark(int cp) {
    if (cp < 0x80) {
      return !(cp >= '0' && cp <= '9' || cp >= 'a' && cp <= 'z' || "@#%$&+".indexOf(cp) >= 0);
    }
    return switch (Character.getType(cp)) {
      case Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.CONNECTOR_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.SPACE_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT ->
          true;
      case Character.OTHER_SYMBOL -> cp != 0xa9 && cp != 0xae && cp != 0xb0 && cp != 0x24d2;
      default -> false;
    };
  }
}
