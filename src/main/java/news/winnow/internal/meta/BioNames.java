package news.winnow.internal.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Block;
import news.winnow.model.Label;
import news.winnow.model.Person.Role;
import org.jspecify.annotations.Nullable;

/**
 * Names of authors that stand nowhere but in what the page tells of them: {@code Jane Doe is a
 * reporter ...}, or the name alone above that.
 */
final class BioNames {
  private static final Set<String> VERBS = Resources.words("bio-verbs.txt");
  private static final int MAX_NAME_WORDS = 5;
  private static final int MAX_DEGREES = 40;

  /** Where more are told of, they are a team. */
  private static final int MAX_NAMES = 2;

  private BioNames() {}

  static List<String> of(PageFacts facts) {
    List<String> names = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    for (TextBlock b : facts.blocks(Label.AUTHOR_BIO)) {
      String name = isReviewer(b, facts) ? null : name(b.text());
      String key = name == null ? "" : NameWords.withoutHonorific(name);
      if (name != null && !keys.contains(key)) {
        keys.add(key);
        names.add(name);
      }
      if (names.size() > MAX_NAMES) {
        return List.of();
      }
    }
    return names;
  }

  /** "Reviewed by" over the next name */
  private static boolean isReviewer(TextBlock b, PageFacts facts) {
    String before = b.index() == 0 ? "" : facts.blocks().get(b.index() - 1).text();
    NameWords.Affix prefix = BylinePrefixes.prefix(before);
    return prefix != null && prefix.rest().isEmpty() && prefix.role() != Role.AUTHOR;
  }

  private static @Nullable String name(String text) {
    if (FullName.is(text)) {
      return text;
    }
    int comma = text.indexOf(", ");
    String first = comma < 0 ? "" : text.substring(0, comma);
    if (FullName.is(first) && isTold(text, comma)) {
      return first; // "Jane Doe, MD, is ..."
    }
    List<String> words = Texts.split(text.substring(0, Math.min(MAX_DEGREES * 2, text.length())));
    for (int n = 2; n <= Math.min(MAX_NAME_WORDS, words.size() - 1); n++) {
      if (isVerb(words.get(n))) {
        String name = String.join(" ", words.subList(0, n));
        return FullName.is(name) ? name : null;
      }
    }
    return null;
  }

  private static boolean isTold(String text, int from) {
    int end = Math.min(text.length(), from + MAX_DEGREES);
    return Texts.split(text.substring(from, end)).stream().anyMatch(BioNames::isVerb);
  }

  private static boolean isVerb(String word) {
    return Character.isLowerCase(word.codePointAt(0)) && VERBS.contains(Block.fold(word));
  }
}
