package news.winnow.internal.meta;

import java.util.ArrayList;
import java.util.List;
import news.winnow.model.Person.Role;
import org.jspecify.annotations.Nullable;

/**
 * Takes a byline apart into names: prefixes, titles, places, addresses and dates fall away. Fewer
 * is better than wrong.
 */
final class NameCleaner {
  private static final int MAX_CHARS = 400;
  private static final int MAX_NAMES = 30;
  private static final int MAX_NAME_WORDS = 6;
  private static final int MAX_NAME_CHARS = 60;

  /** A name with what the byline says the bearer did. */
  record Named(String name, Role role) {}

  private final SiteNames site;

  NameCleaner(SiteNames site) {
    this.site = site;
  }

  /**
   * Returns the names in a byline.
   *
   * @param raw the byline
   * @param stated whether the page's data says that this is a name; if not, only what looks like
   *     one is taken
   */
  List<Named> names(String raw, boolean stated) {
    String text = raw.length() > MAX_CHARS ? raw.substring(0, MAX_CHARS) : raw;
    List<Named> names = new ArrayList<>();
    if (text.isBlank() || Texts.isUrl(text)) {
      return names;
    }
    Role role = Role.AUTHOR;
    boolean first = true;
    for (String line : strongParts(text)) {
      boolean prefixed = false;
      for (NameWords.Affix a = NameWords.prefix(line); a != null; a = NameWords.prefix(line)) {
        prefixed = true;
        role = a.role() == null ? role : a.role();
        line = a.rest();
      }
      if (!first && !prefixed && !stated) {
        role = Role.AUTHOR;
      }
      List<String> parts = commaParts(line);
      boolean singles = parts.stream().allMatch(p -> Texts.split(p).size() == 1);
      for (int i = 0; i < parts.size() && names.size() < MAX_NAMES; i++) {
        boolean leading = (i == 0 || singles && stated) && (first || prefixed);
        addName(parts.get(i), role, stated && first || prefixed, leading, names);
      }
      first = false;
    }
    return names;
  }

  private void addName(String part, Role role, boolean stated, boolean leading, List<Named> names) {
    String name = part;
    Role own = role;
    NameWords.Affix prefix = NameWords.prefix(name);
    while (prefix != null) {
      own = prefix.role() == null ? own : prefix.role();
      name = prefix.rest();
      prefix = NameWords.prefix(name);
    }
    if (NameWords.isAgency(name)) {
      put(name, Role.AGENCY, names);
      return;
    }
    if (site.isSite(name) && leading) {
      put(name, Role.AGENCY, names);
      return;
    }
    boolean organisation = NameWords.isOrganisation(name);
    if (!organisation) {
      for (NameWords.Affix s = NameWords.suffix(name); s != null; s = NameWords.suffix(name)) {
        own = s.role() == null || own != Role.AUTHOR ? own : s.role();
        name = s.rest();
      }
      name = cut(name, stated);
    }
    name = once(trimMarks(withoutFootnote(name)));
    if (NameWords.isAgency(name)) {
      put(name, Role.AGENCY, names);
    } else if (isName(name, stated, leading, organisation)) {
      put(NameCase.recase(name), organisation || site.isSite(name) ? Role.AGENCY : own, names);
    }
  }

  /** "Jane Doe1" refers to a footnote. */
  private static String withoutFootnote(String name) {
    int end = name.length();
    while (end > 0 && Character.isDigit(name.charAt(end - 1))) {
      end--;
    }
    boolean word =
        end > 0
            && end < name.length()
            && name.indexOf(' ') > 0
            && Character.isLetter(name.charAt(end - 1));
    return word ? name.substring(0, end) : name;
  }

  /** Boxes say a name twice, over the portrait and beside it. */
  private static String once(String name) {
    int half = name.length() / 2;
    boolean twice =
        name.length() > 6
            && name.length() % 2 == 1
            && name.charAt(half) == ' '
            && name.regionMatches(0, name, half + 1, half);
    return twice ? name.substring(0, half) : name;
  }

  private static void put(String name, Role role, List<Named> names) {
    String key = Texts.key(name);
    if (!key.isEmpty() && names.stream().noneMatch(n -> Texts.key(n.name()).equals(key))) {
      names.add(new Named(name, role));
    }
  }

  /** Returns the name up to the first word that begins something else. */
  private static String cut(String name, boolean stated) {
    List<String> tokens = Texts.split(name);
    int end = 0;
    while (end < tokens.size()) {
      String token = tokens.get(end);
      boolean number = Character.isDigit(token.charAt(0)) || !stated && hasDigit(token);
      boolean word = NameWords.isCut(token) && (!stated || tokens.size() > 2);
      boolean begins = end > 0 && (word || number);
      if (begins || token.indexOf('@') >= 0 || Texts.isUrl(token)) {
        break;
      }
      end++;
    }
    return String.join(" ", tokens.subList(0, end));
  }

  private boolean isName(String name, boolean stated, boolean leading, boolean organisation) {
    if (name.length() < 2
        || name.length() > MAX_NAME_CHARS
        || NameWords.isPlaceholder(name)
        || Texts.isUrl(name)) {
      return false;
    }
    List<String> tokens = Texts.split(name);
    int letters = 0;
    int capitalised = 0;
    for (String token : tokens) {
      int cp = token.codePointAt(0);
      letters += (int) token.codePoints().filter(Character::isLetter).count();
      if (Character.isUpperCase(cp)
          || Character.isLetter(cp) && !Character.isLowerCase(cp)
          || cp == '('
          || cp == '"') {
        capitalised++;
      } else if (NameWords.PARTICLES.contains(token)) {
        capitalised++;
      }
    }
    if (letters < 2
        || name.indexOf('@') >= 0
        || tokens.size() > (organisation ? MAX_NAME_WORDS + 2 : MAX_NAME_WORDS)) {
      return false;
    }
    if (stated && leading) {
      return !startsAsDate(tokens);
    }
    if (NameWords.isRole(name) || hasDigit(name)) {
      return false;
    }
    boolean whole = capitalised == tokens.size();
    boolean unspaced = news.winnow.internal.read.TextStats.isUnspaced(name.charAt(0));
    if (unspaced) {
      return name.length() <= 12;
    }
    return whole && tokens.size() >= 2;
  }

  private static boolean startsAsDate(List<String> tokens) {
    return Character.isDigit(tokens.get(0).charAt(0)) && tokens.size() > 1;
  }

  /**
   * Parts at marks that part names from each other, or names from what is none; never inside
   * brackets.
   */
  private static List<String> strongParts(String text) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    int brackets = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '[' || c == '\uff08') {
        brackets++;
      } else if ((c == ')' || c == ']' || c == '\uff09') && brackets > 0) {
        brackets--;
        if (c != ')' || isLast(text, i) && part.indexOf("(") < 0) {
          parts.add(part.toString());
          part.setLength(0);
          continue;
        }
      }
      boolean ends =
          "|;\u2022\u00b7\u30fb\n\u3001\u061b\uff1b\u2503\uff5c\u25cf\u00bb\u203a\u3000".indexOf(c)
                  >= 0
              || c == '/' && brackets == 0
              || isDash(c)
                  && i > 0
                  && i + 1 < text.length()
                  && text.charAt(i - 1) == ' '
                  && text.charAt(i + 1) == ' '
              || brackets > 0
                  && (c == '(' || c == '[' || c == '\uff08')
                  && bracketEnds(text, i)
                  && !isNickname(text, i);
      if (ends) {
        parts.add(part.toString());
        part.setLength(0);
      } else {
        part.append(c);
      }
    }
    parts.add(part.toString());
    List<String> trimmed = new ArrayList<>();
    for (String p : parts) {
      String t = trimMarks(p.strip());
      if (!t.isEmpty()) {
        trimmed.add(t);
      }
    }
    return trimmed;
  }

  private static boolean isLast(String text, int i) {
    for (int k = i + 1; k < text.length(); k++) {
      if (text.charAt(k) != ' ' && text.charAt(k) != '.') {
        return text.charAt(k) == ',' || text.charAt(k) == '|';
      }
    }
    return true;
  }

  /** A bracket inside a name, as of a maiden name, is followed by more of it. */
  private static boolean bracketEnds(String text, int open) {
    int close = text.indexOf(')', open);
    return text.charAt(open) != '(' || close < 0 || isLast(text, close);
  }

  /** "Jane Doe (jd99)": one word that is neither agency nor title belongs to the name. */
  private static boolean isNickname(String text, int open) {
    int close = text.indexOf(')', open);
    if (text.charAt(open) != '(' || close < 0) {
      return false;
    }
    String inside = text.substring(open + 1, close).strip();
    boolean word = inside.length() > 2 && inside.indexOf(' ') < 0 && inside.indexOf('/') < 0;
    boolean code = inside.length() <= 5 && inside.equals(inside.toLowerCase(java.util.Locale.ROOT));
    return word
        && !code
        && Character.isLetter(inside.charAt(0))
        && !NameWords.isAgency(inside)
        && !NameWords.isRole(inside)
        && NameWords.prefix(inside) == null;
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '\u2013' || c == '\u2014' || c == '\u2015';
  }

  /** Parts at commas and at the words for "and". */
  private static List<String> commaParts(String line) {
    List<String> parts = new ArrayList<>();
    boolean organisation = NameWords.isOrganisation(line) || isFirm(line);
    for (String piece : split(line, ",\uff0c\u060c")) {
      List<String> tokens = Texts.split(piece.strip());
      int start = 0;
      for (int i = 0; i < tokens.size(); i++) {
        String kind = NameWords.separator(tokens.get(i));
        boolean parting =
            kind != null
                && (i == 0
                    || (i < tokens.size() - 1 && !organisation)
                        && (kind.equals("+") || i - start >= 2 && tokens.size() - i > 2));
        if (parting) {
          addPart(tokens.subList(start, i), parts);
          start = i + 1;
        }
      }
      addPart(tokens.subList(start, tokens.size()), parts);
    }
    return parts;
  }

  /** "Smith & Sons", "Morgan & Morgan" */
  private static boolean isFirm(String line) {
    List<String> tokens = Texts.split(line);
    return tokens.size() == 3 && tokens.get(1).equals("&");
  }

  private static void addPart(List<String> tokens, List<String> parts) {
    String part = trimMarks(String.join(" ", tokens));
    if (!part.isEmpty()) {
      parts.add(part);
    }
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

  /**
   * Trims what is no part of a name from both ends; a full stop stays after an initial or a short
   * title.
   */
  static String trimMarks(String name) {
    int from = 0;
    int to = name.length();
    while (from < to && !isNameChar(name.codePointAt(from)) && name.charAt(from) != '(') {
      from += Character.charCount(name.codePointAt(from));
    }
    while (to > from) {
      int cp = name.codePointBefore(to);
      boolean stop = cp == '.' && to - from >= 3 && name.lastIndexOf(' ', to - 2) >= to - 4;
      if (isNameChar(cp) || stop || cp == ')' && name.lastIndexOf('(', to) > from) {
        break;
      }
      to -= Character.charCount(cp);
    }
    return name.substring(from, to);
  }

  private static boolean isNameChar(int cp) {
    return Character.isLetterOrDigit(cp)
        || Character.getType(cp) == Character.NON_SPACING_MARK
        || Character.getType(cp) == Character.COMBINING_SPACING_MARK;
  }

  static boolean hasDigit(String s) {
    return s.chars().anyMatch(Character::isDigit);
  }

  /** Returns "Jane Doe" for "Doe, Jane", the order that library catalogues use. */
  static @Nullable String turned(String name) {
    int comma = name.indexOf(',');
    if (comma <= 0 || comma != name.lastIndexOf(',')) {
      return null;
    }
    String family = name.substring(0, comma).strip();
    String given = name.substring(comma + 1).strip();
    boolean plain = Texts.split(family).size() <= 2 && Texts.split(given).size() <= 3;
    return plain
            && !family.isEmpty()
            && !given.isEmpty()
            && !NameWords.isAgency(given)
            && !NameWords.isRole(given)
        ? given + " " + family
        : null;
  }
}
