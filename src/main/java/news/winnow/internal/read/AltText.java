package news.winnow.internal.read;

import java.util.List;
import news.winnow.model.Block;

/** Knows a caption without markup by the alternative text of the image above it. */
final class AltText {
  /** Shorter texts are names of people or of things. */
  private static final int MIN_WORDS = 4;

  private static final int MIN_CHARS = 10;
  private static final int MAX_CHARS = 600;

  /** A credit may follow what image and caption have in common. */
  private static final int MAX_CREDIT = 60;

  /** How many images right above are looked at. */
  private static final int REACH = 3;

  private AltText() {}

  /**
   * Returns whether the text of the next block says what one of the images right above it shows.
   */
  static boolean isRepeated(List<Media> media, int block, String text) {
    if (text.length() < MIN_CHARS || text.length() > MAX_CHARS) {
      return false;
    }
    int last = media.size() - 1;
    String folded = "";
    for (int i = last; i >= 0 && i > last - REACH && media.get(i).block() == block; i--) {
      String alt = alt(media.get(i));
      if (alt.length() >= MIN_CHARS && alt.length() <= MAX_CHARS) {
        folded = folded.isEmpty() ? Block.fold(text) : folded;
        if (isSame(folded, Block.fold(alt))) {
          return true;
        }
      }
    }
    return false;
  }

  private static String alt(Media m) {
    return m.image() == null ? "" : m.image().alt().orElse("");
  }

  private static boolean isSame(String text, String alt) {
    String shorter = text.length() < alt.length() ? text : alt;
    return (shorter == text ? alt : text).startsWith(shorter)
        && Math.abs(text.length() - alt.length()) <= MAX_CREDIT
        && TextStats.of(shorter).words() >= MIN_WORDS;
  }
}
