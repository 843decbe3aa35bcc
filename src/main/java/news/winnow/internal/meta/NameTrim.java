package news.winnow.internal.meta;

import java.util.List;

/** Takes off what clings to a name. */
final class NameTrim {
  private static final int MIN_GLUED = 4; // not "McDonald", "LaRue", "MacArthur"

  private static final int MIN_DAY = 3; // "Do", "Mar" are names as well

  private NameTrim() {}

  /** Returns the name without the addresses after it. */
  static String addresses(String name) {
    if (name.indexOf('@') < 0) {
      return name;
    }
    List<String> tokens = Texts.split(name);
    int end = 0;
    while (end < tokens.size() && tokens.get(end).indexOf('@') < 0) {
      end++;
    }
    while (end > 0 && NameWords.separator(tokens.get(end - 1)) != null) {
      end--; // "Jane Doe and @jane"
    }
    return String.join(" ", tokens.subList(0, end));
  }

  /** Returns a name, which the number of a date follows, without the weekday it ends with. */
  static String weekday(String name) {
    int space = name.lastIndexOf(' ');
    String last = name.substring(space + 1);
    boolean full = name.indexOf(' ') < space && last.length() > MIN_DAY;
    return full && BeforeDateWords.has(last) ? name.substring(0, space) : name;
  }

  /** Returns "Jane Doe" for "Jane Doe1", which refers to a footnote. */
  static String footnote(String name) {
    int end = name.length();
    while (end > 0 && Character.isDigit(name.charAt(end - 1))) {
      end--;
    }
    boolean word = end > 0 && end < name.length() && name.indexOf(' ') > 0;
    return word && Character.isLetter(name.charAt(end - 1)) ? name.substring(0, end) : name;
  }

  /** Returns the name once where a box says it twice, over the portrait and beside it. */
  static String repeat(String name) {
    int half = name.length() / 2;
    boolean even = name.length() > 6 && name.length() % 2 == 1 && name.charAt(half) == ' ';
    return even && name.regionMatches(0, name, half + 1, half) ? name.substring(0, half) : name;
  }

  /** "Jane DoeMarch", "Jane RoperTravel Writer": style alone sets apart what follows the name. */
  static int gluedAt(String name, String token, List<String> before) {
    int month = NameWords.gluedMonth(token);
    for (int i = MIN_GLUED; month == 0 && !before.isEmpty() && i < token.length() - 2; i++) {
      boolean seam =
          Character.isLowerCase(token.charAt(i - 1)) && Character.isUpperCase(token.charAt(i));
      boolean more = NameWords.isRole(name) || NameWords.isOrganisation(name);
      if (seam && more && !token.startsWith("Fitz")) {
        return i;
      }
    }
    return month;
  }

  /** "jane.doe", "wpadmin" */
  static boolean isLogin(String name) {
    boolean small = name.indexOf(' ') < 0 && name.chars().noneMatch(Character::isUpperCase);
    return small && (name.indexOf('.') > 0 || name.indexOf('_') > 0 || name.contains("admin"));
  }
}
