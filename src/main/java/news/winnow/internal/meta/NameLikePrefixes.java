package news.winnow.internal.meta;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.winnow.internal.meta.BylinePrefixes.Place;

/**
 * Tells whether a word that means "by" in one language and begins names in others, "Theo", "Di",
 * "Von", is a prefix where it stands.
 */
final class NameLikePrefixes {
  /** The languages in which a word means "by", and whether it begins names elsewhere. */
  private record Word(List<String> languages, boolean name) {
    static Word of(String column) {
      List<String> words = List.of(column.split(" "));
      return new Word(words.subList(1, words.size()), words.get(0).equals("name"));
    }
  }

  private static final Map<String, Word> WORDS =
      Resources.table("name-like-prefixes.txt", Word::of);

  private NameLikePrefixes() {}

  /** Returns whether a folded word begins names, or stands in them, in other languages. */
  static boolean has(String folded) {
    return WORDS.containsKey(folded);
  }

  /** Returns whether a folded word is a first name in other languages. */
  static boolean isName(String folded) {
    Word word = WORDS.get(folded);
    return word != null && word.name();
  }

  /**
   * Returns whether a prefix without a colon is one rather than the beginning of a name.
   *
   * @param key the prefix, folded
   * @param written its last word as written
   * @param rest the words after it
   * @param place where they stand
   */
  static boolean mayBe(String key, String written, List<String> rest, Place place) {
    Word word = WORDS.get(key);
    if (word == null) {
      return true;
    }
    if (place.bare() || !written.toLowerCase(Locale.ROOT).endsWith(key)) {
      return false; // "Théo", "Pär" with their accents
    }
    boolean own = word.languages().contains(place.language());
    if (rest.isEmpty()) {
      return !place.stated() && (own || !word.name() || place.language().isEmpty());
    }
    boolean anonymous = isAnonymous(String.join(" ", rest));
    boolean whole = isWhole(rest);
    if (place.stated()) {
      return own && (anonymous || whole && !NameWords.PARTICLES.contains(rest.get(0)));
    }
    boolean alone = rest.size() == 1 || rest.get(0).indexOf(',') < 0;
    return own ? alone || anonymous : !word.name() && (whole || anonymous);
  }

  private static boolean isAnonymous(String rest) {
    return NameWords.isAgency(rest) || NameWords.isOrganisation(rest) || NameWords.isRole(rest);
  }

  /** Returns whether two words of a name follow before any comma: not "Di Stefano, Marco". */
  private static boolean isWhole(List<String> rest) {
    return rest.size() >= 2
        && rest.get(0).indexOf(',') < 0
        && NameWords.separator(rest.get(1)) == null;
  }
}
