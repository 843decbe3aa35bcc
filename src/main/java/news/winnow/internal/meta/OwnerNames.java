package news.winnow.internal.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Label;

/**
 * Whose page it is: sites of one person have no bylines, but bear the name in their title or in the
 * line of copyright. Counts only where the text tells of its author.
 */
final class OwnerNames {
  private static final Set<String> FIRST_PERSON = Resources.words("first-person.txt");
  private static final int MIN_TOLD = 3;

  /** One in so many words. */
  private static final int MAX_WORDS_BETWEEN = 150;

  private OwnerNames() {}

  static List<String> of(PageFacts facts) {
    List<String> titles = new ArrayList<>(facts.markup().metas("og:site_name"));
    for (Markup.Spot spot : facts.markup().spots("tag title")) {
      String title = ElementText.of(spot.element(), BlockText.MAX_LINE);
      for (String mark : List.of(" | ", " - ", " \u2013 ", " \u2014 ")) {
        int at = title.lastIndexOf(mark);
        titles.add(at < 0 ? "" : title.substring(at + mark.length()));
      }
    }
    titles.removeIf(name -> !isHost(name, facts.site().host()));
    List<String> offered = new ArrayList<>(new CopyrightLines(facts.blocks()).owners());
    offered.addAll(titles);
    BareNames bare = new BareNames(facts); // reads the story once, when it is first asked
    for (String name : offered) {
      if (isPerson(name) && bare.are(name)) {
        return isTold(facts) ? List.of(name.strip()) : List.of();
      }
    }
    return List.of();
  }

  /** The title of a blog may look like a name, but "jane.example" is Jane Doe's. */
  private static boolean isHost(String name, String host) {
    List<String> labels = List.of(host.split("\\."));
    return Texts.words(name).stream().anyMatch(labels::contains);
  }

  /** Two words with small letters; an initial may stand between them. */
  private static boolean isPerson(String name) {
    List<String> words = Texts.split(name.strip());
    boolean two = words.size() == 2 || words.size() == 3 && words.get(1).length() <= 2;
    return two
        && FullName.is(name)
        && words.stream()
            .allMatch(w -> w.length() <= 2 || w.chars().anyMatch(Character::isLowerCase));
  }

  private static boolean isTold(PageFacts facts) {
    int words = 0;
    int told = 0;
    for (TextBlock b : facts.blocks(Label.BODY)) {
      for (String word : Texts.split(b.text().replace('\u2019', '\''))) {
        words++;
        told += FIRST_PERSON.contains(word.toLowerCase(Locale.ROOT)) ? 1 : 0;
      }
    }
    return told >= MIN_TOLD && told * MAX_WORDS_BETWEEN >= words;
  }
}
