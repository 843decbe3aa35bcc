package news.winnow.internal.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Candidate;
import news.winnow.model.Label;

/**
 * Chooses the language: what the page declares, checked against its script, else what its words
 * suggest.
 */
final class LanguageReader {
  private static final int MAX_SAMPLE = 1_500;
  private static final int ENOUGH = 200;
  private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());

  /** Old codes, that stand for another tag. */
  private static final Set<String> OLD = Set.of("in", "iw", "ji");

  private LanguageReader() {}

  static Optional<String> read(Iterable<Candidate> candidates, PageFacts facts) {
    List<String> sample = sample(facts);
    for (Candidate c : candidates) {
      Optional<String> tag = tag(c.value());
      if (tag.isPresent() && LanguageGuess.mayBe(primary(tag.get()), sample)) {
        return tag;
      }
    }
    return LanguageGuess.of(String.join("\n", sample));
  }

  /** Returns the language itself, without script and region. */
  static String primary(String tag) {
    return isPlain(tag) ? tag.substring(0, 2) : Locale.forLanguageTag(tag).getLanguage();
  }

  /** Returns the region; empty where the tag names none. */
  static String region(String tag) {
    if (isPlain(tag)) {
      return tag.length() == 2 ? "" : tag.substring(3);
    }
    return Locale.forLanguageTag(tag).getCountry();
  }

  /** Returns whether a tag is written as most are, {@code en} or {@code en-GB}, and well-formed. */
  private static boolean isPlain(String tag) {
    boolean region =
        tag.length() == 5 && tag.charAt(2) == '-' && isCapital(tag, 3) && isCapital(tag, 4);
    if (tag.length() != 2 && !region) {
      return false;
    }
    String language = tag.substring(0, 2);
    return KNOWN.contains(language) && !OLD.contains(language);
  }

  private static boolean isCapital(String tag, int i) {
    return tag.charAt(i) >= 'A' && tag.charAt(i) <= 'Z';
  }

  /**
   * Returns a declaration as a well-formed tag: {@code de_DE} is {@code de-DE}; empty when it is no
   * language.
   */
  static Optional<String> tag(String declared) {
    String first = declared;
    for (char c : new char[] {',', ';', ' '}) {
      int i = first.indexOf(c);
      first = i > 0 ? first.substring(0, i) : first;
    }
    String tag = first.strip().replace('_', '-');
    if (isPlain(tag)) {
      return Optional.of(tag);
    }
    Locale locale = Locale.forLanguageTag(tag);
    boolean known = KNOWN.contains(locale.getLanguage()) || locale.getLanguage().length() == 3;
    return known ? Optional.of(locale.toLanguageTag()) : Optional.empty();
  }

  /** Returns texts of the body, and others where it is short. */
  private static List<String> sample(PageFacts facts) {
    List<String> texts = new ArrayList<>();
    int length = 0;
    for (TextBlock b : facts.blocks(Label.BODY)) {
      if (length < MAX_SAMPLE) {
        texts.add(b.text());
        length += b.text().length() + 1;
      }
    }
    if (length <= ENOUGH) {
      int others = 0;
      for (TextBlock b : facts.blocks()) {
        if (facts.label(b) != Label.BODY && others < MAX_SAMPLE) {
          texts.add(b.text());
          others += b.text().length() + 1;
        }
      }
    }
    return texts;
  }
}
