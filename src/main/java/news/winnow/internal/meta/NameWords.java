package news.winnow.internal.meta;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.winnow.model.Block;
import news.winnow.model.Person.Role;
import org.jspecify.annotations.Nullable;

/** The word lists behind bylines: prefixes, roles, agencies and what is no name. */
final class NameWords {
  private static final int MAX_PREFIX_WORDS = 5;

  private static final Map<String, Role> PREFIXES =
      Resources.table("byline-prefixes.txt", Role::valueOf);
  private static final List<String> UNSPACED_PREFIXES =
      Resources.longestFirst(PREFIXES.keySet()).stream()
          .filter(p -> p.charAt(0) > '\u2fff')
          .toList();
  private static final Set<String> PREFIX_STARTS = firstWords(PREFIXES.keySet());
  private static final Map<String, String> ROLES = Resources.table("roles.txt", r -> r);
  private static final Set<String> ROLE_ENDS = lastWords(ROLES.keySet());
  private static final List<String> UNSPACED_ROLES =
      Resources.longestFirst(ROLES.keySet()).stream().filter(NameWords::endsUnspaced).toList();
  private static final Set<String> AGENCIES = Resources.words("agencies.txt");
  private static final Set<String> ORGANISATIONS = Resources.words("organisation-words.txt");
  private static final Set<String> PLACEHOLDERS = Resources.words("placeholders.txt");
  private static final Set<String> PLAIN = Resources.words("plain-prefixes.txt");
  private static final Set<String> PLAIN_STARTS = firstWords(PLAIN);
  private static final Set<String> NO_NAMES = Resources.words("not-names.txt");
  private static final Set<String> HONORIFICS =
      Set.of("dr", "prof", "professor", "mr", "mrs", "ms");

  /** Before a colon they name whom or what a text is about, or where it comes from. */
  private static final Set<String> NOT_PLAIN =
      Set.of(
          "interview", "interview:", "quelle", "quelle:", "source", "source:", "haber", "haber:");

  private static final Set<String> GOES_ON = Set.of("to", "of", "at", "for", "zu");
  private static final List<String> GLUED =
      List.of("By", "Von", "Par", "Por", "by", "von", "par", "por");
  private static final Set<String> CUTS = Resources.words("name-cuts.txt");
  private static final Map<String, String> SEPARATORS =
      new HashMap<>(Resources.table("name-separators.txt", s -> s));
  static final Set<String> PARTICLES = Resources.words("particles.txt");

  static {
    SEPARATORS.put("&", "+"); // a lone mark folds to nothing
    SEPARATORS.remove("");
  }

  private NameWords() {}

  private static Set<String> firstWords(Set<String> phrases) {
    return phrases.stream().map(p -> Block.fold(Texts.split(p).get(0))).collect(toSet());
  }

  private static Set<String> lastWords(Set<String> phrases) {
    return phrases.stream()
        .map(p -> Block.fold(p.substring(p.lastIndexOf(' ') + 1)))
        .collect(toSet());
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

  /** Returns the words of a line whose last that is more than a mark ends a phrase, else none. */
  private static List<String> wordsBefore(Set<String> ends, String line) {
    String last = "";
    for (int end = line.length(); last.isEmpty() && end > 0; ) {
      int space = line.lastIndexOf(' ', end - 1);
      last = Block.fold(line.substring(space + 1, end));
      end = space;
    }
    return ends.contains(last) ? Texts.split(line) : List.of();
  }

  /** What a byline's part begins or ends with. */
  record Affix(String rest, @Nullable Role role) {}

  /**
   * Returns the part without the longest prefix it begins with, or null when it begins with none.
   */
  static @Nullable Affix prefix(String part) {
    List<String> tokens = wordsAfter(PREFIX_STARTS, part);
    for (int n = Math.min(MAX_PREFIX_WORDS, tokens.size()); n >= 1; n--) {
      String head = String.join(" ", tokens.subList(0, n));
      Role role = PREFIXES.get(Block.fold(head));
      boolean more = n < tokens.size() && GOES_ON.contains(tokens.get(n)); // "contributors to ..."
      if (role != null && !more) {
        return new Affix(String.join(" ", tokens.subList(n, tokens.size())), role);
      }
    }
    int mark = firstMark(part);
    if (mark > 0) { // "Text:Jane Doe", without a space
      Role role = PREFIXES.get(Block.fold(part.substring(0, mark)));
      if (role != null) {
        return new Affix(part.substring(mark + 1).strip(), role);
      }
    }
    for (String p : GLUED) { // "ByJane Doe", set apart by style only
      boolean capital =
          part.length() > p.length() && Character.isUpperCase(part.charAt(p.length()));
      if (capital && part.startsWith(p) && part.indexOf(' ') > 0) {
        return new Affix(part.substring(p.length()), Role.AUTHOR);
      }
    }
    boolean unspaced = !part.isEmpty() && part.charAt(0) > '\u2fff';
    for (String p : unspaced ? UNSPACED_PREFIXES : List.<String>of()) {
      if (part.startsWith(p) && part.length() > p.length()) {
        char next = part.charAt(p.length());
        if (!Character.isLetterOrDigit(next)) {
          return new Affix(part.substring(p.length() + 1).strip(), PREFIXES.get(p));
        }
      }
    }
    return null;
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

  /** Returns the name without the title it ends with, or null when it ends with none. */
  static @Nullable Affix suffix(String name) {
    List<String> tokens = wordsBefore(ROLE_ENDS, name);
    for (int n = Math.min(3, tokens.size() - 1); n >= 1; n--) {
      String tail = String.join(" ", tokens.subList(tokens.size() - n, tokens.size()));
      String role = ROLES.get(Block.fold(tail));
      if (role != null) {
        return new Affix(String.join(" ", tokens.subList(0, tokens.size() - n)), role(role));
      }
    }
    for (String r : endsUnspaced(name) ? UNSPACED_ROLES : List.<String>of()) {
      if (name.endsWith(r) && name.length() > r.length()) {
        return new Affix(name.substring(0, name.length() - r.length()).strip(), role(ROLES.get(r)));
      }
    }
    return null;
  }

  /** Returns the name before what a bracket says of its part, "Jane Doe (photos)"; else null. */
  static @Nullable Affix bracketed(String name) {
    int open = name.endsWith(")") ? name.lastIndexOf('(') : -1;
    Affix part = open > 0 ? prefix(name.substring(open + 1, name.length() - 1)) : null;
    return part == null || !part.rest().isEmpty() || part.role() == null
        ? null
        : new Affix(name.substring(0, open).strip(), part.role());
  }

  /** Returns a name's key without the academic titles that it begins with. */
  static String withoutHonorific(String name) {
    List<String> words = Texts.words(name);
    int from = 0;
    while (from < words.size() - 1 && HONORIFICS.contains(words.get(from))) {
      from++;
    }
    return String.join(" ", words.subList(from, words.size()));
  }

  /** Returns whether the text is a title or function, no name. */
  static boolean isRole(String text) {
    if (ROLES.containsKey(Block.fold(text))) {
      return true;
    }
    for (String word : Texts.words(text)) {
      if (ROLES.containsKey(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsUnspaced(String text) {
    return !text.isEmpty() && text.charAt(text.length() - 1) > '\u2fff';
  }

  private static @Nullable Role role(@Nullable String name) {
    return name == null || name.equals("-") ? null : Role.valueOf(name);
  }

  static boolean isAgency(String text) {
    return AGENCIES.contains(Block.fold(text));
  }

  /** Returns whether a name is that of a desk, team or company by its words. */
  static boolean isOrganisation(String text) {
    List<String> words = Texts.words(text);
    for (String word : words) {
      if (ORGANISATIONS.contains(word)) {
        return true;
      }
    }
    String key = String.join(" ", words);
    return ORGANISATIONS.contains(key) || holdsUnspaced(key);
  }

  private static boolean holdsUnspaced(String key) {
    if (key.isEmpty() || key.charAt(0) < '\u2fff') {
      return false;
    }
    for (String word : ORGANISATIONS) {
      if (word.charAt(0) > '\u2fff' && key.contains(word)) {
        return true;
      }
    }
    return false;
  }

  static boolean isPlaceholder(String text) {
    String folded = Block.fold(text);
    return folded.isEmpty() || PLACEHOLDERS.contains(folded) || PREFIXES.containsKey(folded);
  }

  /**
   * Returns whether the word cannot be part of a name: what follows is something else. Initials are
   * none.
   */
  static boolean isCut(String word) {
    boolean plain = Character.isLowerCase(word.codePointAt(0)) || word.length() >= 3;
    return plain && !word.endsWith(".") && CUTS.contains(Block.fold(word));
  }

  /** Returns whether a small word means "by", as between a date and a name. */
  static boolean isWordOfBy(String word) {
    return Character.isLowerCase(word.codePointAt(0)) && PLAIN.contains(Block.fold(word));
  }

  /** Returns whether one of the words is none that names hold: "Comments", "Kategorien". */
  static boolean isNoName(String text) {
    if (text.indexOf(':') >= 0) {
      return true;
    }
    for (String word : Texts.words(text)) {
      if (NO_NAMES.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Returns where a month begins that is glued to a name, as in "DoeMarch"; 0 for none. */
  static int gluedMonth(String token) {
    for (int i = 2; i < token.length() - 2; i++) {
      boolean seam =
          Character.isLowerCase(token.charAt(i - 1)) && Character.isUpperCase(token.charAt(i));
      if (seam && MonthNames.month(Block.fold(token.substring(i)), "en") > 0) {
        return i;
      }
    }
    return 0;
  }

  /** Returns whether a line begins with words that stand before nothing but a name. */
  static boolean isPlainPrefix(String line) {
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

  /** Returns how a word parts names: "+", "2" or null for not at all. */
  static @Nullable String separator(String word) {
    String kind = word.equals("&") ? "+" : SEPARATORS.get(Block.fold(word));
    if (kind == null) {
      return null;
    }
    boolean capitals = word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    boolean name = Character.isUpperCase(word.codePointAt(0)); // "Dan", "Y."
    return name && !(capitals && "+".equals(kind)) ? null : kind;
  }
}
