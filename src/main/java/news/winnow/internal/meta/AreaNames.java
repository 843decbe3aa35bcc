package news.winnow.internal.meta;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.winnow.internal.read.Names;

/**
 * What classes and ids say about the part of the page that they name; remembers some of those seen
 * last, for neighbours are often named alike.
 */
final class AreaNames {
  static final int AUTHOR = 1;
  static final int BYLINE = 2;
  static final int DATE = 4;

  /** Whatever else it says, it holds no name. */
  static final int NO_NAME = 8;

  /** It speaks about something else. */
  static final int OTHERS = 16;

  private static final Set<String> FOREIGN = Resources.words("foreign-areas.txt");
  private static final Map<String, Integer> KINDS = readKinds();
  private static final WordGate FOREIGN_GATE = new WordGate(FOREIGN);
  private static final WordGate KINDS_GATE = new WordGate(KINDS.keySet());

  private static final char[] LOWER = lowerTable();

  private static final int REMEMBERED = 64;

  private final String[] seen = new String[REMEMBERED];
  private final int[] said = new int[REMEMBERED];

  /** Returns what the names in a class or id attribute say, as bits. */
  int kinds(String names) {
    int length = names.length();
    if (length == 0) {
      return 0;
    }
    int slot = length * 31 + names.charAt(length - 1) * 7 + names.charAt(length / 2);
    slot &= REMEMBERED - 1;
    if (!names.equals(seen[slot])) {
      said[slot] = read(names);
      seen[slot] = names;
    }
    return said[slot];
  }

  /** Takes names apart as {@link Names#hyphenate} does, but makes no strings of them. */
  private static int read(String names) {
    int kinds = 0;
    int start = 0; // of a name
    int name = 0; // hash of a name with hyphens
    int from = -1; // of a word; -1 between words
    int word = 0; // hash of a word
    char before = ' ';
    for (int i = 0; i <= names.length(); i++) {
      char c = i < names.length() ? names.charAt(i) : ' ';
      char lower = lower(c);
      boolean seam = lower != c && from >= 0 && Character.isLowerCase(before);
      if (from >= 0 && (lower == 0 || seam)) {
        if (KINDS_GATE.mayHold(word)) {
          kinds |= KINDS.getOrDefault(names.substring(from, i).toLowerCase(Locale.ROOT), 0);
        }
        from = -1;
      }
      if (c == ' ') {
        if (name != 0 && FOREIGN_GATE.mayHold(name)) {
          kinds |= FOREIGN.contains(Names.hyphenate(names.substring(start, i))) ? OTHERS : 0;
        }
        name = 0;
        start = i + 1;
      } else if (lower != 0) {
        if (from < 0) {
          name = name == 0 ? 0 : name * 31 + '-';
          word = 0;
          from = i;
        }
        name = name * 31 + lower;
        word = word * 31 + lower;
      }
      before = c;
    }
    return kinds;
  }

  /** Returns a letter or digit in lower case, 0 for anything else. */
  private static char lower(char c) {
    return c < LOWER.length ? LOWER[c] : lowerOf(c);
  }

  private static char lowerOf(char c) {
    return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
  }

  private static char[] lowerTable() {
    char[] table = new char[0x80];
    for (char c = 0; c < table.length; c++) {
      table[c] = lowerOf(c);
    }
    return table;
  }

  private static Map<String, Integer> readKinds() {
    Map<String, Integer> kinds = new HashMap<>();
    Resources.words("not-author-classes.txt").forEach(word -> kinds.put(word, NO_NAME));
    List.of("author", "authors", "authorname", "autor", "autoren")
        .forEach(word -> kinds.merge(word, AUTHOR, (a, b) -> a | b));
    List.of("byline", "bylines").forEach(word -> kinds.merge(word, BYLINE, (a, b) -> a | b));
    List.of("date", "published", "datum", "timestamp")
        .forEach(word -> kinds.merge(word, DATE, (a, b) -> a | b));
    return kinds;
  }
}
