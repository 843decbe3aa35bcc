package news.winnow.internal.meta;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Label;

/**
 * Tells lines that name an author by nothing but their look and place from titles, topics and
 * people of the story: their words stand nowhere in the text.
 */
final class BareNames {
  private static final int MAX_BLOCKS = 300;
  private static final int MAX_NAMES = 4;
  private static final int MAX_CHARS = 120;

  private final PageFacts facts;
  private final Set<String> small = new HashSet<>();
  private final StringBuilder story = new StringBuilder(" ");

  BareNames(PageFacts facts) {
    this.facts = facts;
    int n = 0;
    for (TextBlock b : facts.blocks()) {
      if (facts.label(b) == Label.BODY && n++ < MAX_BLOCKS) {
        addSmall(b.text());
        story.append(Texts.key(b.text())).append(" \n ");
      }
    }
  }

  private void addSmall(String text) {
    for (String token : Texts.split(text)) {
      if (!token.isEmpty() && Character.isLowerCase(token.codePointAt(0))) {
        small.addAll(Texts.words(token));
      }
    }
  }

  /** Returns whether the line is one to four full names, none of them of the story. */
  boolean are(String line) {
    if (line.length() > MAX_CHARS) {
      return false;
    }
    int names = 0;
    for (String segment : BylineParts.segments(line)) {
      for (String name : BylineParts.names(segment)) {
        if (!is(name) || ++names > MAX_NAMES) {
          return false;
        }
      }
    }
    return names > 0;
  }

  private boolean is(String name) {
    if (!FullName.is(name)) {
      return false;
    }
    List<String> words = Texts.words(name);
    long common = words.stream().filter(small::contains).count();
    boolean last = small.contains(words.get(words.size() - 1));
    String key = Texts.key(name);
    int title = facts.titleIndex();
    String headline = title < 0 ? "" : Texts.key(facts.blocks().get(title).text());
    int at = story.indexOf(" " + key + " ");
    boolean told = at >= 0 && story.indexOf(" " + key + " ", at + 1) >= 0;
    return !last && common * 2 < words.size() && !told && !Texts.holds(headline, key);
  }
}
