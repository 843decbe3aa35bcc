package news.winnow.internal.assemble;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import news.winnow.model.Content;
import news.winnow.model.Image;

/**
 * Completes the main image, which the head of a page names by its address only, by what the body
 * shows of it: caption, credit, size.
 */
final class LeadImage {
  private LeadImage() {}

  /**
   * Returns the image with what it lacks from the figure of the same file, else from a figure that
   * opens the body: that is the same picture, cut for another place.
   */
  static Optional<Image> completed(Optional<Image> named, List<Content> body) {
    return named.map(image -> figure(image, body).map(f -> complete(image, f)).orElse(image));
  }

  private static Optional<Image> figure(Image image, List<Content> body) {
    String file = file(image.url());
    for (Content content : body) {
      if (content instanceof Content.Figure f
          && !file.isEmpty()
          && file(f.image().url()).equals(file)) {
        return Optional.of(f.image());
      }
    }
    boolean opens = !body.isEmpty() && body.get(0) instanceof Content.Figure;
    return opens ? Optional.of(((Content.Figure) body.get(0)).image()) : Optional.empty();
  }

  private static Image complete(Image named, Image shown) {
    boolean same = file(named.url()).equals(file(shown.url()));
    return new Image(
        named.url(),
        same ? either(named.width(), shown.width()) : named.width(),
        same ? either(named.height(), shown.height()) : named.height(),
        named.alt().or(shown::alt),
        named.caption().or(shown::caption),
        named.credit().or(shown::credit));
  }

  private static OptionalInt either(OptionalInt a, OptionalInt b) {
    return a.isPresent() ? a : b;
  }

  /** Returns the address without server, size parameters and fragment. */
  private static String file(String url) {
    int end = url.length();
    for (char mark : new char[] {'?', '#'}) {
      int at = url.indexOf(mark);
      end = at >= 0 ? Math.min(end, at) : end;
    }
    return url.substring(url.lastIndexOf('/', end - 1) + 1, end);
  }
}
