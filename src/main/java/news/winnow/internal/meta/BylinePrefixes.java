package news.winnow.internal.meta;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import news.winnow.internal.meta.NameWords.Affix;
import news.winnow.model.Block;
import news.winnow.model.Person.Role;
import org.jspecify.annotations.Nullable;

/** What stands before a name in a byline: "By", "Written by", "Text:". */
final class BylinePrefixes {
  private static final int MAX_PREFIX_WORDS = 6;

  private static final Map<String, Role> PREFIXES =
      Resources.table("byline-prefixes.txt", Role::valueOf);
  private static final List<String> UNSPACED_PREFIXES =
      Resources.longestFirst(PREFIXES.keySet()).stream()
          .filter(p -> p.charAt(0) > '\u2fff')
          .toList();
  private static final Set<String> PREFIX_STARTS = firstWords(PREFIXES.keySet());
  private static final Set<String> PLAIN = Resources.words("plain-prefixes.txt");
  private static final Set<String> PLAIN_STARTS = firstWords(PLAIN);

  /** Before a colon they name whom or what a text is about, or where it comes from. */
  private static final Set<String> NOT_PLAIN =
      Set.of(
          "interview", "interview:", "quelle", "quelle:", "source", "source:", "haber", "haber:");

  private static final Set<String> GOES_ON = Set.of("to", "of", "at", "for", "zu");
  private static final List<String> GLUED =
      List.of("By", "Von", "Par", "Por", "by", "von", "par", "por");

  /** So many of them begin with a capital. */
  private static final int CAPITAL_GLUED = 4;

  private BylinePrefixes() {}

  /**
   * Where a part of a byline stands.
   *
   * @param language the page's language, lower case; empty when unknown
   * @param stated whether data says that it is a name
   * @param bare whether a prefix has been taken off before it
   */
  record Place(String language, boolean stated, boolean bare) {
    static final Place ANYWHERE = new Place("", false, false);

    Place bared() {
      return bare ? this : new Place(language, stated, true);
    }
  }

  private static Set<String> firstWords(Set<String> phrases) {
    return phrases.stream().map(p -> Block.fold(Texts.split(p).get(0))).collect(toSet());
  }

  /**
   * Returns the words of a line whose first that is more than a mark begins a phrase, else none.
   */
  private static List<String> wordsAfter(Set<String> starts, String line) {
    String first = "";
    for (int from = 0; first.isEmpty() && from < line.length(); ) {
      int space = line.indexOf(' ', from);
      int end = space < 0 ? line.length() : space;
      first = Block.fold(line.substring(from, end));
      from = end + 1;
    }
    return starts.contains(first) ? Texts.split(line) : List.of();
  }

  /** Returns the part without all prefixes it begins with, or null when it begins with none. */
  static @Nullable Affix all(String part, Place place) {
    Affix whole = null;
    Affix next = prefix(part, place);
    while (next != null) {
      boolean label = next.label();
      Role role = next.role() != null || whole == null ? next.role() : whole.role();
      whole = new Affix(next.rest(), role, label);
      next = prefix(whole.rest(), label ? place : place.bared());
    }
    return whole;
  }

  /** Returns the same for a line of a page whose language is not known. */
  static @Nullable Affix prefix(String line) {
    return prefix(line, Place.ANYWHERE);
  }

  /**
   * Returns the part without the longest prefix it begins with, or null when it begins with none.
   */
  static @Nullable Affix prefix(String part, Place place) {
    List<String> tokens = wordsAfter(PREFIX_STARTS, part);
    for (int n = Math.min(MAX_PREFIX_WORDS, tokens.size()); n >= 1; n--) {
      List<String> head = tokens.subList(0, n);
      List<String> rest = tokens.subList(n, tokens.size());
      String key = Block.fold(String.join(" ", head));
      Role role = PREFIXES.get(key);
      boolean more = !rest.isEmpty() && GOES_ON.contains(rest.get(0)); // "contributors to ..."
      if (role != null && !more) {
        boolean label = isLabel(head.get(n - 1));
        return label || NameLikePrefixes.mayBe(key, head.get(n - 1), rest, place)
            ? new Affix(String.join(" ", rest), role, label)
            : null;
      }
    }
    int mark = firstMark(part);
    if (mark > 0) { // "Text:Jane Doe", without a space
      Role role = PREFIXES.get(Block.fold(part.substring(0, mark)));
      if (role != null) {
        return new Affix(part.substring(mark + 1).strip(), role, true);
      }
    }
    for (String p : place.stated() ? GLUED.subList(0, 1) : GLUED) { // "ByJane Doe"
      boolean capital =
          part.length() > p.length() && Character.isUpperCase(part.charAt(p.length()));
      if (capital && part.startsWith(p) && part.indexOf(' ') > 0) {
        return new Affix(part.substring(p.length()), Role.AUTHOR, false);
      }
    }
    boolean unspaced = !part.isEmpty() && part.charAt(0) > '\u2fff';
    for (String p : unspaced ? UNSPACED_PREFIXES : List.<String>of()) {
      if (part.startsWith(p) && part.length() > p.length()) {
        char next = part.charAt(p.length());
        if (!Character.isLetterOrDigit(next)) {
          return new Affix(part.substring(p.length() + 1).strip(), PREFIXES.get(p), true);
        }
      }
    }
    return null;
  }

  private static boolean isLabel(String token) {
    char last = token.charAt(token.length() - 1);
    return last == ':' || last == '\uff1a';
  }

  private static int firstMark(String s) {
    for (int i = 0; i < s.length() && i < 40; i++) {
      char c = s.charAt(i);
      if (c == ':' || c == '\uff1a' || c == '/' || c == '\uff0f') {
        return i;
      }
    }
    return -1;
  }

  /** Returns the name before what a bracket says of its part, "Jane Doe (photos)"; else null. */
  static @Nullable Affix bracketed(String name) {
    int open = name.endsWith(")") ? name.lastIndexOf('(') : -1;
    Affix part = open > 0 ? prefix(name.substring(open + 1, name.length() - 1)) : null;
    return part == null || !part.rest().isEmpty() || part.role() == null
        ? null
        : new Affix(name.substring(0, open).strip(), part.role());
  }

  /** Returns whether a folded text is such words and nothing else. */
  static boolean has(String folded) {
    return PREFIXES.containsKey(folded) && !NameLikePrefixes.isName(folded);
  }

  /** Returns whether a small word means "by", as between a date and a name. */
  static boolean isWordOfBy(String word) {
    return Character.isLowerCase(word.codePointAt(0)) && PLAIN.contains(Block.fold(word));
  }

  /**
   * Returns whether a word that means "by" is part of a name: "Jane von Trapp".
   *
   * @param before what stands before it
   * @param word the word
   * @param after what stands after it
   */
  static boolean isInName(String before, String word, String after) {
    return NameLikePrefixes.has(Block.fold(word))
        && NameLooks.endsWithCapital(before)
        && !NameLooks.beginsWithCapitals(after);
  }

  /** Returns whether a line begins with words that stand before nothing but a name. */
  static boolean isPlain(String line) {
    for (String word : GLUED.subList(0, CAPITAL_GLUED)) { // "ByJane Doe"
      if (line.startsWith(word) && FullName.is(line.substring(word.length()))) {
        return true;
      }
    }
    boolean colon = line.indexOf(':') > 0;
    List<String> tokens = colon ? Texts.split(line) : wordsAfter(PLAIN_STARTS, line);
    for (int n = Math.min(MAX_PREFIX_WORDS, tokens.size()); n >= 1; n--) {
      String head = Block.fold(String.join(" ", tokens.subList(0, n)));
      boolean stated = colon && tokens.get(n - 1).endsWith(":") && !NOT_PLAIN.contains(head);
      if (PLAIN.contains(head) || stated && PREFIXES.get(head) == Role.AUTHOR) {
        return true;
      }
    }
    return false;
  }
}
