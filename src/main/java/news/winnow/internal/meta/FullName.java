package news.winnow.internal.meta;

import java.util.List;
import java.util.Set;
import news.winnow.model.Block;

/** Tells lines that are a person's full name by their look alone. */
final class FullName {
  private static final int MAX_WORDS = 4;
  private static final int MAX_CHARS = 60;

  /** A first word that begins the name of something else, never a person's. */
  private static final Set<String> NOT_FIRST = Resources.words("not-first-words.txt");

  private FullName() {}

  /**
   * Returns whether a line is a person's full name and nothing else: two to four words with
   * capitals, none of them a word that stands in other lines.
   */
  static boolean is(String line) {
    String name = line.strip();
    for (NameWords.Affix s = NameWords.suffix(name); s != null; s = NameWords.suffix(name)) {
      name = s.rest();
    }
    if (name.isEmpty() || name.length() > MAX_CHARS || NameCleaner.hasDigit(name)) {
      return false;
    }
    List<String> tokens = Texts.split(name);
    if (tokens.size() < 2 || tokens.size() > MAX_WORDS) {
      return false;
    }
    for (String token : tokens) {
      if (!isWord(token)) {
        return false;
      }
    }
    return !NOT_FIRST.contains(Block.fold(tokens.get(0)))
        && !NameWords.isRole(name)
        && !NameWords.isNoName(name)
        && !NameWords.isOrganisation(name)
        && !NameWords.isAgency(name)
        && !NameWords.isPlaceholder(name)
        && BylinePrefixes.prefix(name) == null;
  }

  private static boolean isWord(String token) {
    for (int i = 0; i < token.length(); ) {
      int c = token.codePointAt(i);
      if (!Character.isLetter(c) && "-'\u2019.".indexOf(c) < 0) {
        return false;
      }
      i += Character.charCount(c);
    }
    boolean capital = Character.isUpperCase(token.codePointAt(0));
    return capital ? !NameWords.isCut(token) : NameWords.PARTICLES.contains(token);
  }
}
