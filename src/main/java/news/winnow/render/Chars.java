package news.winnow.render;

/** Makes page text fit to be written. The length stays, so that span offsets hold. */
final class Chars {
  private Chars() {}

  /** Returns the text with lone surrogates replaced, so that it can be encoded as UTF-8. */
  static String wellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isLoneSurrogate(text, i)) {
        return replaced(text, i, false);
      }
    }
    return text;
  }

  /**
   * Returns the text with lone surrogates replaced and control characters made spaces: HTML forbids
   * them and terminals obey them. Tabs and line feeds stay.
   */
  static String clean(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isControl(text.charAt(i)) || isLoneSurrogate(text, i)) {
        return replaced(text, i, true);
      }
    }
    return text;
  }

  /**
   * Returns whether {@code c} is white space or a space of any width; nothing that is may start or
   * end a formatted span.
   */
  static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static String replaced(String text, int from, boolean controls) {
    StringBuilder out = new StringBuilder(text);
    for (int i = from; i < out.length(); i++) {
      if (isLoneSurrogate(text, i)) {
        out.setCharAt(i, '\ufffd');
      } else if (controls && isControl(text.charAt(i))) {
        out.setCharAt(i, ' ');
      }
    }
    return out.toString();
  }

  private static boolean isControl(char c) {
    return Character.isISOControl(c) && c != '\n' && c != '\t';
  }

  private static boolean isLoneSurrogate(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }
}
