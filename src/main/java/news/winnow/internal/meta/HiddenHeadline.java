package news.winnow.internal.meta;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Block;
import news.winnow.model.Label;

/**
 * Sees that a first heading is written for search engines and set out of sight: right under it a
 * kicker and a second heading tell the same story, and that is the headline readers see.
 */
final class HiddenHeadline {
  private static final int MIN_WORDS = 4;
  private static final int MAX_KICKER_WORDS = 8;
  private static final int MIN_SHARED_WORDS = 2;

  private HiddenHeadline() {}

  /** Returns the headline under the hidden one, else the given title. */
  static Optional<String> shownUnder(Optional<String> title, PageFacts facts) {
    int i = facts.titleIndex();
    List<TextBlock> blocks = facts.blocks();
    if (title.isEmpty() || i < 0 || i + 2 >= blocks.size()) {
      return title;
    }
    TextBlock hidden = blocks.get(i);
    TextBlock kicker = blocks.get(i + 1);
    TextBlock second = blocks.get(i + 2);
    boolean shape =
        hidden.kind() == Block.Kind.HEADING
            && hidden.level() == 1
            && isKicker(kicker, facts.label(kicker))
            && second.kind() == Block.Kind.HEADING
            && second.level() == 2;
    return shape && tellsTheSame(title.get(), second.text()) ? Optional.of(second.text()) : title;
  }

  private static boolean isKicker(TextBlock b, Label label) {
    return b.words() <= MAX_KICKER_WORDS
        && label != Label.BYLINE
        && label != Label.DATE
        && label != Label.SHARE
        && !NameCleaner.hasDigit(b.text())
        && BylinePrefixes.prefix(b.text()) == null;
  }

  /** A dek tells more: it is longer and made of sentences. */
  private static boolean tellsTheSame(String title, String second) {
    Set<String> shared = new HashSet<>(Texts.words(title));
    List<String> words = Texts.words(second);
    shared.retainAll(words);
    return words.size() >= MIN_WORDS
        && shared.size() >= MIN_SHARED_WORDS
        && second.length() <= title.length() * 3 / 2
        && !second.endsWith(".");
  }
}
