package news.winnow.internal.meta;

import java.util.List;

/** Tells from names whom their bearers work for, which bylines set behind them without a mark. */
final class Employers {
  /** What a name is left with at least. */
  private static final int MIN_WORDS = 2;

  private static final int MIN_SITE_WORD = 5;

  private Employers() {}

  /**
   * Returns a name without the site or the host that follows it: {@code Jane Doe The Daily Post},
   * {@code Jane Doe Example.com Archive}.
   */
  static String cut(String name, SiteNames site) {
    List<String> tokens = Texts.split(name);
    for (int i = MIN_WORDS; i < tokens.size(); i++) {
      String tail = String.join(" ", tokens.subList(i, tokens.size()));
      boolean several = i < tokens.size() - 1 || isBrand(tail);
      if (isHost(tokens.get(i)) || several && site.isSite(tail)) {
        String person = String.join(" ", tokens.subList(0, i));
        return NameWords.isOrganisation(person) ? name : person;
      }
    }
    return name;
  }

  /**
   * Returns a name that a title followed without the word for whose title it is: {@code Jane Doe
   * HealthDay} Reporter, {@code Jane Doe Post} Staff Writer.
   */
  static String beforeTitle(String name, SiteNames site) {
    List<String> tokens = Texts.split(name);
    int last = tokens.size() - 1;
    boolean shouted = name.chars().noneMatch(Character::isLowerCase);
    boolean employer =
        last >= MIN_WORDS
            && !shouted
            && (isBrand(tokens.get(last))
                || tokens.get(last).length() >= MIN_SITE_WORD && site.holds(tokens.get(last)));
    return employer ? String.join(" ", tokens.subList(0, last)) : name;
  }

  /** Returns whether a name is little more than the site's: {@code Publicaciones El Diario}. */
  static boolean isNamedAfter(String name, SiteNames site) {
    List<String> tokens = Texts.split(name);
    return tokens.size() > MIN_WORDS
        && (site.isSite(String.join(" ", tokens.subList(1, tokens.size())))
            || site.isSite(String.join(" ", tokens.subList(0, tokens.size() - 1))));
  }

  /** Returns whether a word is the name of a host: {@code Example.com}. */
  static boolean isHost(String word) {
    int dot = word.lastIndexOf('.');
    if (dot < 2 || !SiteNames.isEnding(word.substring(dot + 1))) {
      return false;
    }
    for (int i = 0; i < dot; i++) {
      char c = word.charAt(i);
      if (!Character.isLetterOrDigit(c) && c != '.' && c != '-') {
        return false;
      }
    }
    return true;
  }

  /**
   * A word with a capital behind a small letter, or of three capitals and more: "HealthDay",
   * "CNBC"; not "McDonald", "DeShawn", "JR".
   */
  private static boolean isBrand(String word) {
    if (word.length() >= 3 && word.chars().allMatch(Character::isUpperCase)) {
      return true;
    }
    for (int i = 4; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }
}
