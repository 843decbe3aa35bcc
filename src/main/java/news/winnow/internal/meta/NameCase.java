package news.winnow.internal.meta;

import java.util.List;
import java.util.Locale;
import news.winnow.model.Block;

/** Writes names that stand in capitals as names are written. */
final class NameCase {
  private static final int MIN_LETTERS = 5;

  private NameCase() {}

  /**
   * Returns the name in mixed case when it has two words or more and not one small letter;
   * otherwise as it is.
   */
  static String recase(String name) {
    List<String> tokens = Texts.split(name);
    int upper = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isLowerCase(c)) {
        return name;
      }
      upper += Character.isUpperCase(c) ? 1 : 0;
    }
    if (upper < MIN_LETTERS || tokens.size() < 2) {
      return name;
    }
    StringBuilder out = new StringBuilder(name.length());
    for (String token : tokens) {
      if (out.length() > 0) {
        out.append(' ');
      }
      boolean inside = out.length() > 0;
      if (inside && NameWords.PARTICLES.contains(Block.fold(token))) {
        out.append(token.toLowerCase(Locale.ROOT));
      } else if (token.length() <= 2 && !isVowelled(token)) {
        out.append(token); // initials: "JJ", "TK"
      } else {
        appendWord(token, out);
      }
    }
    return out.toString();
  }

  private static boolean isVowelled(String token) {
    return token.chars().anyMatch(c -> "AEIOUYÄÖÜÅØ".indexOf(c) >= 0);
  }

  private static void appendWord(String token, StringBuilder out) {
    boolean start = true;
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      out.append(start ? c : Character.toLowerCase(c));
      boolean scottish = i == 1 && token.startsWith("MC") && token.length() > 3;
      boolean irish = i == 1 && (c == '\'' || c == '\u2019');
      start = c == '-' || c == '.' || scottish || irish;
    }
  }
}
