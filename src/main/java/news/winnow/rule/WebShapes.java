package news.winnow.rule;

/** The shapes that the web brought: addresses, handles, hashtags. */
final class WebShapes {
  private static final int MAX_HASHTAGS = 300;

  private WebShapes() {}

  static boolean isEmail(String s) {
    int sign = s.indexOf('@');
    return sign > 0
        && sign == s.lastIndexOf('@')
        && allOf(s, 0, sign, "._%+-'")
        && isDomain(s, sign + 1, s.length());
  }

  static boolean isHandle(String s) {
    return s.length() >= 2
        && s.charAt(0) == '@'
        && allOf(s, 1, s.length(), "_.-")
        && s.length() <= 40;
  }

  static boolean isUrl(String s) {
    if (s.indexOf(' ') >= 0) {
      return false;
    }
    boolean scheme = s.startsWith("http://") || s.startsWith("https://");
    int start = scheme ? s.indexOf("://") + 3 : 0;
    int end = start;
    while (end < s.length() && "/?#:".indexOf(s.charAt(end)) < 0) {
      end++;
    }
    if (!isDomain(s, start, end)) {
      return false;
    }
    if (scheme || s.startsWith("www.") || end < s.length() && s.charAt(end) == '/') {
      return true;
    }
    return switch (s.substring(s.lastIndexOf('.', end - 1) + 1, end)) {
      case "com", "org", "net", "edu", "gov", "info" -> end == s.length();
      default -> false;
    };
  }

  /** Names joined by dots, two at least, the last of letters. */
  private static boolean isDomain(String s, int from, int to) {
    int dot = s.lastIndexOf('.', to - 1);
    if (dot <= from
        || to - dot < 3
        || s.charAt(from) == '.'
        || s.indexOf("..", from) >= 0 && s.indexOf("..", from) < to) {
      return false;
    }
    for (int i = dot + 1; i < to; i++) {
      if (!Character.isLetter(s.charAt(i))) {
        return false;
      }
    }
    return allOf(s, from, to, ".-_");
  }

  private static boolean allOf(String s, int from, int to, String marks) {
    for (int i = from; i < to; i++) {
      char c = s.charAt(i);
      if (!Character.isLetterOrDigit(c) && marks.indexOf(c) < 0) {
        return false;
      }
    }
    return from < to;
  }

  /** Tags of letters, digits and underscores, each behind its mark, with marks between them. */
  static boolean isHashtags(String s) {
    if (s.isEmpty() || s.charAt(0) != '#' || s.length() > MAX_HASHTAGS) {
      return false;
    }
    boolean inTag = false;
    int letters = 0;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
      }
      if (c == '#') {
        if (i > 0 && letters == 0) {
          return false;
        }
        inTag = true;
        letters = 0;
      } else if (!Character.isLetterOrDigit(c) && c != '_' && c != '-') {
        if (" ,;|/\u00b7\u2022".indexOf(c) < 0) {
          return false;
        }
        inTag = false;
      } else if (!inTag) {
        return false;
      }
    }
    return letters > 0;
  }
}
