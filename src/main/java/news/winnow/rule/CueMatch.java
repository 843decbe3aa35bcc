package news.winnow.rule;

/** Compares folded text with a folded cue. */
final class CueMatch {
  /** Types of letters, digits and the marks that belong to them, as bits. */
  private static final int JOINING =
      1 << Character.UPPERCASE_LETTER
          | 1 << Character.LOWERCASE_LETTER
          | 1 << Character.TITLECASE_LETTER
          | 1 << Character.MODIFIER_LETTER
          | 1 << Character.OTHER_LETTER
          | 1 << Character.DECIMAL_DIGIT_NUMBER
          | 1 << Character.NON_SPACING_MARK
          | 1 << Character.COMBINING_SPACING_MARK;

  private CueMatch() {}

  static boolean matches(Match match, String text, String cue) {
    if (NumberCue.has(cue)) {
      return NumberCue.matches(match, text, cue);
    }
    return switch (match) {
      case IS -> text.equals(cue);
      case LEADS ->
          text.startsWith(cue)
              && (text.length() == cue.length() || markFollows(text, cue.length()));
      case STARTS -> text.startsWith(cue) && boundary(text, cue.length());
      case ENDS -> text.endsWith(cue) && boundary(text, text.length() - cue.length());
      case CONTAINS -> contains(text, cue);
    };
  }

  private static boolean contains(String text, String cue) {
    for (int i = text.indexOf(cue); i >= 0; i = text.indexOf(cue, i + 1)) {
      if (boundary(text, i) && boundary(text, i + cue.length())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a mark stands at the place, after at most one space: {@code : | - – — / » › > ► ▶ → [ (
   * " } and their like.
   */
  static boolean markFollows(String text, int at) {
    int i = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
    if (i >= text.length()) {
      return false;
    }
    char c = text.charAt(i);
    if (c == '-' || c == '\u2013' || c == '\u2014') {
      // a hyphen joins words unless a space stands beside it
      return i > at || i + 1 < text.length() && text.charAt(i + 1) == ' ';
    }
    return ":|/\\\u00bb\u00ab\u203a\u2039>\u25ba\u25b6\u2192\u27a1\u2794\u25b8\u2022\u00b7\u300c\u300d\u300e\u300f\u3010\u3011]\uff5c\uff1a="
            .indexOf(c)
        >= 0;
  }

  /**
   * Whether a word ends or begins at the place; scripts without spaces between words have a
   * boundary everywhere.
   */
  static boolean boundary(String text, int at) {
    return at <= 0 || at >= text.length() || !joins(text.charAt(at - 1)) || !joins(text.charAt(at));
  }

  /** Whether a char joins others of its kind to a word. */
  static boolean joins(char c) {
    if (c < 0x80) {
      return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z';
    }
    return (JOINING >> Character.getType(c) & 1) != 0 && !unspaced(c);
  }

  private static boolean unspaced(char c) {
    if (c < '\u0e00') {
      return false;
    }
    return c <= '\u0eff'
        || c >= '\u1000' && c <= '\u109f'
        || c >= '\u1780' && c <= '\u17ff'
        || c >= '\u3040' && c <= '\u30ff'
        || c >= '\u3400' && c <= '\u9fff'
        || c >= '\uac00' && c <= '\ud7af'
        || c >= '\uf900' && c <= '\ufaff';
  }
}
