package news.winnow.internal.meta;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts a byline at the marks and words that stand between names, or between a name and something
 * else.
 */
final class BylineParts {
  private static final int MAX_AGENCY_WORDS = 4;

  private BylineParts() {}

  /**
   * Parts at bars, bullets and the ends of lines: what stands on both sides may be of different
   * kinds.
   */
  static List<String> fields(String text) {
    return trimmed(split(text, "|\u2022\u00b7\n\u2503\uff5c\u25cf\u00bb\u203a\u3000\u2026"));
  }

  /**
   * Parts at marks that part names from each other, or a name from its title; not inside brackets.
   */
  static List<String> segments(String text) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int close = closing(text, i);
      if (close > i && belongsToName(text, i, close)) {
        part.append(text, i, close + 1);
        i = close;
      } else if (close > i) {
        parts.add(part.toString());
        parts.add(text.substring(i + 1, close));
        part.setLength(0);
        i = close;
      } else if (isParting(text, i)) {
        parts.add(part.toString());
        part.setLength(0);
      } else {
        part.append(c);
      }
    }
    parts.add(part.toString());
    return trimmed(parts);
  }

  private static boolean isParting(String text, int i) {
    char c = text.charAt(i);
    if (";/\u30fb\u3001\u061b\uff1b\uff0f".indexOf(c) >= 0) {
      return true;
    }
    if (c == '=') { // place and name in Korean
      return i > 0
          && i + 1 < text.length()
          && NameLooks.isHangul(text.charAt(i - 1))
          && NameLooks.isHangul(text.charAt(i + 1));
    }
    boolean dash = c == '-' || c == '\u2013' || c == '\u2014' || c == '\u2015';
    return dash
        && i > 0
        && i + 1 < text.length()
        && text.charAt(i - 1) == ' '
        && text.charAt(i + 1) == ' ';
  }

  private static int closing(String text, int i) {
    return switch (text.charAt(i)) {
      case '(' -> text.indexOf(')', i);
      case '[' -> text.indexOf(']', i);
      case '\uff08' -> text.indexOf('\uff09', i);
      default -> -1;
    };
  }

  /**
   * A maiden name has more of the name after it; a nickname is one word that is neither agency nor
   * title nor code.
   */
  private static boolean belongsToName(String text, int open, int close) {
    if (text.charAt(open) != '(') {
      return false;
    }
    String inside = text.substring(open + 1, close).strip();
    NameWords.Affix part = BylinePrefixes.prefix(inside);
    if (part != null && part.rest().isEmpty()) {
      return true; // "(photos)" tells the part of the name before it
    }
    if (inside.length() < 3
        || inside.indexOf(' ') >= 0
        || inside.indexOf('/') >= 0
        || !Character.isLetter(inside.charAt(0))
        || NameWords.isAgency(inside)
        || NameWords.isRole(inside)
        || part != null) {
      return false;
    }
    boolean code = inside.length() <= 5 && inside.chars().noneMatch(Character::isUpperCase);
    return !code;
  }

  /** Parts at commas and at the words for "and". */
  static List<String> names(String segment) {
    List<String> parts = new ArrayList<>();
    int agency = agencyAt(segment);
    if (agency > 0) {
      String before = segment.substring(0, agency);
      parts.addAll(before.strip().equalsIgnoreCase("the") ? List.of() : names(before));
      parts.add(segment.substring(agency + 1));
      return parts;
    }
    for (String piece : withEndings(split(segment, ",\uff0c\u060c"))) {
      boolean organisation = NameWords.isOrganisation(piece) || isFirm(piece);
      List<String> tokens = Texts.split(piece.strip());
      int start = 0;
      for (int i = 0; i < tokens.size(); i++) {
        String kind = NameWords.separator(tokens.get(i));
        boolean between = i > start && i < tokens.size() - 1 && !organisation;
        boolean full = i - start >= 2 && (tokens.size() - i > 2 || isAgencyAfter(tokens, i));
        if (kind != null
            && (i == 0 || i == tokens.size() - 1 || between && (kind.equals("+") || full))) {
          parts.add(String.join(" ", tokens.subList(start, i)));
          start = i + 1;
        }
      }
      parts.add(String.join(" ", tokens.subList(start, tokens.size())));
    }
    return trimmed(parts);
  }

  /** Puts "Inc." and "Jr." back to the name before them. */
  private static List<String> withEndings(List<String> pieces) {
    List<String> whole = new ArrayList<>(pieces.size());
    for (String piece : pieces) {
      int last = whole.size() - 1;
      if (last >= 0 && !whole.get(last).isBlank() && NameWords.isEnding(piece)) {
        whole.set(last, whole.get(last) + "," + piece);
      } else {
        whole.add(piece);
      }
    }
    return whole;
  }

  /** "Jane Doe with AFP" */
  private static boolean isAgencyAfter(List<String> tokens, int i) {
    return NameWords.isAgency(String.join(" ", tokens.subList(i + 1, tokens.size())));
  }

  /**
   * Returns where a space stands before an agency that ends a line: "Jane Doe Associated Press".
   */
  private static int agencyAt(String line) {
    int at = line.length();
    int found = -1;
    for (int words = 0; words < MAX_AGENCY_WORDS && at > 0; words++) {
      at = line.lastIndexOf(' ', at - 1);
      found = at > 0 && NameWords.isAgency(line.substring(at + 1)) ? at : found;
    }
    return found;
  }

  /** "Smith & Sons", "Morgan & Morgan" */
  private static boolean isFirm(String line) {
    List<String> tokens = Texts.split(line);
    return tokens.size() == 3 && tokens.get(1).equals("&");
  }

  private static List<String> split(String line, String marks) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i == line.length() || marks.indexOf(line.charAt(i)) >= 0) {
        pieces.add(line.substring(start, i));
        start = i + 1;
      }
    }
    return pieces;
  }

  private static List<String> trimmed(List<String> parts) {
    List<String> trimmed = new ArrayList<>(parts.size());
    for (String part : parts) {
      String p = trimMarks(part.strip());
      if (!p.isEmpty()) {
        trimmed.add(p);
      }
    }
    return trimmed;
  }

  /**
   * Trims what is no part of a name from both ends; a full stop stays after an initial or a short
   * title.
   */
  static String trimMarks(String name) {
    int from = 0;
    int to = name.length();
    while (from < to
        && !isNameChar(name.codePointAt(from))
        && "(@\u00a9".indexOf(name.charAt(from)) < 0) {
      from += Character.charCount(name.codePointAt(from));
    }
    while (to > from) {
      int cp = name.codePointBefore(to);
      boolean stop = cp == '.' && to - from >= 3 && name.lastIndexOf(' ', to - 2) >= to - 4;
      int word = name.lastIndexOf(' ', to - 1) + 1;
      stop |= cp == '.' && NameWords.isEnding(name.substring(word, to));
      boolean bracket = cp == ')' && name.lastIndexOf('(', to) > from;
      if (isNameChar(cp) || stop || bracket || cp == ':' || cp == '\uff1a') {
        break;
      }
      to -= Character.charCount(cp);
    }
    return name.substring(from, to);
  }

  private static boolean isNameChar(int cp) {
    int type = Character.getType(cp);
    return Character.isLetterOrDigit(cp)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
