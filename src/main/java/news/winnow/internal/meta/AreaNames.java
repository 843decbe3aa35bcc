package news.winnow.internal.meta;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.winnow.internal.read.Names;

/**
 * What classes and ids say about the part of the page that they name; remembers those of a page.
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

  private final Map<String, Integer> known = new HashMap<>();

  /** Returns what the names in a class or id attribute say, as bits. */
  int kinds(String names) {
    if (names.isEmpty()) {
      return 0;
    }
    Integer bits = known.get(names);
    if (bits == null) {
      int kinds = 0;
      for (String name : Texts.split(names.strip())) {
        kinds |= ofWords(Names.hyphenate(name));
      }
      bits = kinds;
      known.put(names, bits);
    }
    return bits;
  }

  private static int ofWords(String words) {
    int kinds = FOREIGN.contains(words) ? OTHERS : 0;
    for (int start = 0; start < words.length(); ) {
      int hyphen = words.indexOf('-', start);
      int end = hyphen < 0 ? words.length() : hyphen;
      kinds |= KINDS.getOrDefault(words.substring(start, end), 0);
      start = end + 1;
    }
    return kinds;
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
