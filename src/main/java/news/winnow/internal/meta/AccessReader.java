package news.winnow.internal.meta;

import java.util.Locale;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Access;
import news.winnow.model.Candidate;
import news.winnow.model.Label;

/** Decides how much of the article the page shows. */
final class AccessReader {
  private static final int SHORT_BODY_WORDS = 250;
  private static final int WHOLE_BODY_WORDS = 120;
  private static final int NEAR_BLOCKS = 6;

  private AccessReader() {}

  static Access read(Iterable<Candidate> candidates, PageFacts facts) {
    int words = 0;
    int last = -1;
    for (TextBlock b : facts.blocks(Label.BODY)) {
      words += b.words();
      last = b.index();
    }
    boolean wall = wallAfter(facts, last);
    for (Candidate c : candidates) {
      String value = c.value().toLowerCase(Locale.ROOT);
      if (says(
          value, "false", "locked", "metered", "premium", "paid", "subscriber", "subscription")) {
        // The page says that it is not free. Publishers send the whole text along more often than
        // not.
        return wall || words < SHORT_BODY_WORDS ? Access.TEASER : Access.UNKNOWN;
      }
      if (says(value, "true", "free", "http://schema.org/true", "https://schema.org/true", "yes")) {
        return words > 0 ? Access.FULL : Access.UNKNOWN;
      }
    }
    if (wall && words < SHORT_BODY_WORDS) {
      return Access.TEASER;
    }
    return !wall && words >= WHOLE_BODY_WORDS && endsWhole(facts, last)
        ? Access.FULL
        : Access.UNKNOWN;
  }

  private static boolean says(String value, String... words) {
    for (String w : words) {
      if (value.equals(w) || value.endsWith("/" + w)) {
        return true;
      }
    }
    return false;
  }

  private static boolean wallAfter(PageFacts facts, int last) {
    for (TextBlock b : facts.blocks(Label.PAYWALL)) {
      if (b.index() > last - NEAR_BLOCKS && b.index() <= last + NEAR_BLOCKS) {
        return true;
      }
    }
    return false;
  }

  /** A text that breaks off ends in dots or in the middle of a sentence. */
  private static boolean endsWhole(PageFacts facts, int last) {
    String text = facts.blocks().get(last).text().strip();
    return !text.endsWith("\u2026") && !text.endsWith("...") && !text.endsWith("[\u2026]");
  }
}
