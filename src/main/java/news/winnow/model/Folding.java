package news.winnow.model;

import java.text.Normalizer;

/** Folds text for the comparison of cue words; see {@link Block#fold}. */
final class Folding {
  private Folding() {}

  static String fold(String text) {
    String s = isAscii(text) ? text : decompose(text);
    StringBuilder out = new StringBuilder(s.length());
    boolean space = false;
    boolean changed = false;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c <= ' ' || c == '\u00a0' || c > '\u007f' && Character.isSpaceChar(c)) {
        space = true;
        continue;
      }
      char f = foldChar(c);
      if (f == 0) {
        changed = true;
        continue;
      }
      if (space && out.length() > 0) {
        out.append(' ');
      }
      space = false;
      changed |= f > '\u007f';
      out.append(f);
    }
    String trimmed = trim(out);
    return changed ? Normalizer.normalize(trimmed, Normalizer.Form.NFC) : trimmed;
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > '\u007f') {
        return false;
      }
    }
    return true;
  }

  private static String decompose(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD);
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

  private static String trim(CharSequence s) {
    int from = 0;
    int to = s.length();
    while (from < to) {
      int cp = Character.codePointAt(s, from);
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
    return s.subSequence(from, to).toString();
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
