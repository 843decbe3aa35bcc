package news.winnow.model;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * An image of the article.
 *
 * @param url the absolute address where the page's address is known, else as written on the page
 * @param width in pixels, as declared by the page
 * @param height in pixels, as declared by the page
 * @param alt the alternative text
 * @param caption the caption without its credit
 * @param credit the photographer or agency
 */
public record Image(
    String url,
    OptionalInt width,
    OptionalInt height,
    Optional<String> alt,
    Optional<String> caption,
    Optional<String> credit) {

  /** Returns an image of which only the address is known. */
  public static Image of(String url) {
    return new Image(
        url,
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Returns this image with a caption and a credit in place of its own. */
  public Image withCaption(Optional<String> newCaption, Optional<String> newCredit) {
    return new Image(url, width, height, alt, newCaption, newCredit);
  }
}
