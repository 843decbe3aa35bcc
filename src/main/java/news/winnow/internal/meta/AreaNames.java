package news.winnow.internal.meta;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.winnow.internal.label.WordHashes;
import news.winnow.internal.read.Names;
import news.winnow.internal.read.WordHash;

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

  /** A name that begins so may be one of {@link #FOREIGN}. */
  private static final int FOREIGN_START = 32;

  /** It is of a box about the author; only the name in it is one: "author-box__name". */
  static final int BOX = 64;

  /** It says that a name stands there, of whatever. */
  static final int NAME = 128;

  private static final Set<String> FOREIGN = Resources.words("foreign-areas.txt");
  private static final WordHashes KINDS = readKinds();

  private static final int REMEMBERED = 64;

  /** What stands further back in an attribute says nothing. */
  private static final int MAX_CHARS = 4000;

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
    boolean first = true; // no word of the name yet
    boolean foreign = false; // the name begins like one of another area
    boolean inWord = false;
    long hash = WordHash.START; // of a word
    char before = ' ';
    int end = Math.min(names.length(), MAX_CHARS);
    for (int i = 0; i <= end; i++) {
      char c = i < end ? names.charAt(i) : ' ';
      char lower = Names.lower(c);
      boolean ends = lower == 0 || lower != c && Character.isLowerCase(before);
      if (inWord && ends) {
        int kind = KINDS.get(hash);
        kinds |= kind & ~FOREIGN_START;
        foreign |= first && (kind & FOREIGN_START) != 0;
        first = false;
        hash = WordHash.START;
      }
      inWord = lower != 0;
      if (inWord) {
        hash = WordHash.with(hash, lower);
      } else if (c == ' ') {
        if (foreign && FOREIGN.contains(Names.hyphenate(names.substring(start, i)))) {
          kinds |= OTHERS;
        }
        foreign = false;
        first = true;
        start = i + 1;
      }
      before = c;
    }
    return kinds;
  }

  private static WordHashes readKinds() {
    Map<String, Integer> kinds = new HashMap<>();
    add(Resources.words("not-author-classes.txt"), NO_NAME, kinds);
    add(List.of("bio", "box", "card", "about"), BOX, kinds);
    add(List.of("name", "authorname"), NAME, kinds);
    add(Resources.words("author-classes.txt"), AUTHOR, kinds);
    add(List.of("byline", "bylines"), BYLINE, kinds);
    add(List.of("date", "published", "datum", "timestamp"), DATE, kinds);
    for (String name : FOREIGN) {
      add(List.of(name.split("-")[0]), FOREIGN_START, kinds);
    }
    WordHashes hashes = new WordHashes(kinds.size());
    kinds.forEach((word, kind) -> hashes.put(WordHash.of(word), kind));
    return hashes;
  }

  private static void add(Collection<String> words, int kind, Map<String, Integer> kinds) {
    words.forEach(word -> kinds.merge(word, kind, (a, b) -> a | b));
  }
}
