package news.winnow.rule;

import java.util.Set;

/** Tells the lines that are a word and the names of persons: "By Ann Lee and Tom van Holm". */
final class SignedLine {
  private static final int MAX_CHARS = 80;

  /** Words of a name with a capital. */
  private static final int MIN_WORDS = 2;

  private static final int MAX_WORDS = 4;

  private static final Set<String> PARTICLES =
      Set.of(
          "von", "vom", "van", "der", "den", "de", "del", "della", "di", "da", "das", "do", "dos",
          "du", "la", "le", "les", "el", "al", "bin", "ibn", "ben", "zu", "zur", "zum", "ter",
          "ten", "te", "af", "av");

  private static final Set<String> JOINTS =
      Set.of(
          "and", "und", "et", "y", "e", "i", "en", "og", "och", "ja", "ve", "a", "&", "/", "|",
          "with", "mit", "avec", "con", "com", "med", "met");

  private SignedLine() {}

  static boolean matches(String line) {
    int space = line.indexOf(' ');
    return space > 0
        && line.length() <= MAX_CHARS
        && Character.isLetter(line.charAt(0))
        && line.indexOf(' ', space + 1) > 0
        && Character.isUpperCase(line.charAt(space + 1))
        && areNames(line, space + 1);
  }

  private static boolean areNames(String line, int from) {
    int length = line.length();
    int words = 0;
    for (int start = from; start < length; ) {
      int end = line.indexOf(' ', start);
      end = end < 0 ? length : end;
      boolean comma = end > start && line.charAt(end - 1) == ',';
      String word = line.substring(start, comma ? end - 1 : end);
      boolean joint = JOINTS.contains(word);
      if (!joint && isCapitalised(word)) {
        words++;
      } else if (!joint && !PARTICLES.contains(word)) {
        return false;
      }
      if (joint || comma || end == length) {
        if (words < MIN_WORDS || words > MAX_WORDS) {
          return false;
        }
        words = 0;
      }
      start = end + 1;
      if (start >= length) {
        return !joint && !comma;
      }
    }
    return false;
  }

  private static boolean isCapitalised(String word) {
    if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
      return false;
    }
    for (int i = 1; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Character.isLetter(c) && "-'\u2019.".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }
}
