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
  private static final char CREDIT = '/';

  private final PageFacts facts;
  private final List<TextBlock> body;

  /** Words that the text writes small, and its words as they follow; empty until needed. */
  private final Set<String> small = new HashSet<>();

  private final StringBuilder story = new StringBuilder();

  BareNames(PageFacts facts) {
    this.facts = facts;
    List<TextBlock> blocks = facts.blocks(Label.BODY);
    this.body = blocks.subList(0, Math.min(MAX_BLOCKS, blocks.size()));
  }

  private void readStory() {
    story.append(' ');
    for (TextBlock b : body) {
      addSmall(b.text());
      if (!isCredit(b.text())) {
        story.append(Texts.keyOf(b.folded())).append(" \n ");
      }
    }
  }

  /** "Police at the scene / Jane Doe", or a name alone */
  private static boolean isCredit(String text) {
    return FullName.is(text.substring(text.lastIndexOf(CREDIT) + 1));
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
    String key = Texts.key(name);
    int title = facts.titleIndex();
    String headline = title < 0 ? "" : Texts.keyOf(facts.blocks().get(title).folded());
    return !isOfStory(Texts.words(name), key) && !Texts.holds(headline, key);
  }

  private boolean isOfStory(List<String> words, String key) {
    if (!mayStandInStory(words)) {
      return false;
    }
    if (story.length() == 0) {
      readStory();
    }
    int common = 0;
    for (String word : words) {
      common += small.contains(word) ? 1 : 0;
    }
    int at = story.indexOf(" " + key + " ");
    boolean told = at >= 0 && story.indexOf(" " + key + " ", at + 1) >= 0;
    return small.contains(words.get(words.size() - 1)) || common * 2 >= words.size() || told;
  }

  /** Most texts name their author nowhere, and need not be taken apart. */
  private boolean mayStandInStory(List<String> words) {
    for (TextBlock b : body) {
      String text = b.folded();
      for (String word : words) {
        if (text.contains(word)) {
          return true;
        }
      }
      if (Texts.holdsJoiner(text)) {
        return true; // words are told apart by more than letters
      }
    }
    return false;
  }
}
