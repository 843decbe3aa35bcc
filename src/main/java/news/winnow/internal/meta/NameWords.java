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
  private static final int MAX_DEGREE = 2;
  private static final int MAX_ENDING = 12;
  private static final Map<String, String> ROLES = Resources.table("roles.txt", r -> r);
  private static final Set<String> RANKS = ranks(ROLES.keySet());
  private static final Set<String> ROLE_ENDS = lastWords(ROLES.keySet());
  private static final List<String> UNSPACED_ROLES =
      Resources.longestFirst(ROLES.keySet()).stream().filter(NameWords::endsUnspaced).toList();
  private static final Set<String> AGENCIES = Resources.words("agencies.txt");
  private static final Set<String> ORGANISATIONS = Resources.words("organisation-words.txt");
  private static final int MAX_FORM = 4;

  /** Those of several words, as the text's words are. */
  private static final Set<String> COMPANY_FORMS =
      ORGANISATIONS.stream()
          .map(o -> String.join(" ", Texts.words(o)))
          .filter(o -> o.indexOf(' ') > 0)
          .collect(toSet());

  private static final Set<String> PLACEHOLDERS = Resources.words("placeholders.txt");
  private static final Set<String> NO_NAMES = Resources.words("not-names.txt");
  private static final Set<String> HONORIFICS =
      Set.of("dr", "prof", "professor", "mr", "mrs", "ms");

  private static final Set<String> ENDINGS = Resources.words("name-endings.txt");
  private static final Set<String> CUTS = Resources.words("name-cuts.txt");
  private static final Map<String, String> SEPARATORS =
      new HashMap<>(Resources.table("name-separators.txt", s -> s));
  static final Set<String> PARTICLES = Resources.words("particles.txt");

  static {
    SEPARATORS.put("&", "+"); // a lone mark folds to nothing
    SEPARATORS.remove("");
  }

  private NameWords() {}

  private static Set<String> lastWords(Set<String> phrases) {
    return phrases.stream()
        .map(p -> Block.fold(p.substring(p.lastIndexOf(' ') + 1)))
        .collect(toSet());
  }

  private static Set<String> ranks(Set<String> roles) {
    return roles.stream()
        .filter(r -> r.indexOf(' ') > 0)
        .map(r -> Block.fold(r.substring(0, r.indexOf(' '))))
        .collect(toSet());
  }

  /** Returns whether a line begins with a word that titles begin with: "senior", "staff". */
  static boolean isRank(String line) {
    int space = line.indexOf(' ');
    return RANKS.contains(Block.fold(space < 0 ? line : line.substring(0, space)));
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

  /**
   * A part of a byline without what it begins or ends with.
   *
   * @param rest what is left
   * @param role what was taken off says of it; null for nothing
   * @param label whether that had a colon
   */
  record Affix(String rest, @Nullable Role role, boolean label) {
    Affix(String rest, @Nullable Role role) {
      this(rest, role, false);
    }
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
    List<String> words = Texts.words(text);
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean degree = word.length() <= MAX_DEGREE && "-".equals(ROLES.get(word)); // "Md Rahman"
      if (ROLES.containsKey(word) && !(degree && i == 0 && words.size() > 1)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a text is what ends a name behind a comma: "Inc.", "Jr.". */
  static boolean isEnding(String text) {
    return text.length() <= MAX_ENDING && ENDINGS.contains(Block.fold(text));
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
    return isCompany(words) || holdsUnspaced(key);
  }

  /** "Harbour Press Sp. z o.o." */
  private static boolean isCompany(List<String> words) {
    for (int n = 2; n <= Math.min(MAX_FORM, words.size()); n++) {
      List<String> last = words.subList(words.size() - n, words.size());
      if (COMPANY_FORMS.contains(String.join(" ", last))) {
        return true;
      }
    }
    return false;
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
    return folded.isEmpty() || PLACEHOLDERS.contains(folded) || BylinePrefixes.has(folded);
  }

  /**
   * Returns whether the word cannot be part of a name: what follows is something else. Initials are
   * none.
   */
  static boolean isCut(String word) {
    boolean plain = Character.isLowerCase(word.codePointAt(0)) || word.length() >= 3;
    return plain && !word.endsWith(".") && CUTS.contains(Block.fold(word));
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
