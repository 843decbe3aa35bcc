package news.winnow.internal.meta;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells by their look what may be names. */
final class NameLooks {
  private NameLooks() {}

  /** Returns whether a text's last word begins with a capital. */
  static boolean endsWithCapital(String text) {
    String s = text.strip();
    return beginsWithCapital(s.substring(s.lastIndexOf(' ') + 1));
  }

  /** Returns whether a text's first two words begin with capitals. */
  static boolean beginsWithCapitals(String text) {
    String s = text.strip();
    int space = s.indexOf(' ');
    return space > 0 && beginsWithCapital(s) && beginsWithCapital(s.substring(space).strip());
  }

  static boolean beginsWithCapital(String text) {
    return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
  }

  /** A Korean name is two to four syllables without a space: only the title after it tells. */
  static boolean isKorean(String name) {
    return name.length() >= 2 && name.length() <= 4 && name.chars().allMatch(NameLooks::isHangul);
  }

  static boolean isHangul(int c) {
    return c >= '\uac00' && c <= '\ud7af';
  }

  /** Returns whether all words have capitals, but for particles; a single word may be anything. */
  static boolean looksNamed(String name) {
    List<String> tokens = Texts.split(name);
    return tokens.size() == 1 || areWordsOfName(tokens);
  }

  static boolean areWordsOfName(List<String> tokens) {
    for (String token : tokens) {
      if (!isWordOfName(token)) {
        return false;
      }
    }
    return true;
  }

  static int letters(String name) {
    int letters = 0;
    for (int i = 0; i < name.length(); ) {
      int c = name.codePointAt(i);
      letters += Character.isLetter(c) ? 1 : 0;
      i += Character.charCount(c);
    }
    return letters;
  }

  private static boolean isWordOfName(String token) {
    int cp = token.codePointAt(0);
    boolean small = !Character.isLetter(cp) || Character.isLowerCase(cp);
    return !small || cp == '(' || cp == '"' || NameWords.PARTICLES.contains(token);
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
    boolean other = NameWords.isAgency(given) || NameWords.isRole(given);
    return plain && !family.isEmpty() && !given.isEmpty() && !other ? given + " " + family : null;
  }
}
