package news.winnow.internal.read;

import java.util.Optional;
import java.util.OptionalInt;
import news.winnow.model.Image;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads an {@code img} element: the address that lazy loading hides, the largest of a source set,
 * size and alternative text.
 */
final class Images {
  private static final String[] SOURCES = {
    "data-src", "data-lazy-src", "data-original", "data-lazy", "data-url", "data-image", "src"
  };
  private static final String[] SETS = {"data-srcset", "data-lazy-srcset", "srcset"};

  private Images() {}

  /** Returns the image; null where no address is given. */
  static @Nullable Image read(Element img) {
    String url = "";
    for (String name : SOURCES) {
      String value = img.attr(name).trim();
      if (!value.isEmpty() && !value.startsWith("data:")) {
        url = value;
        break;
      }
    }
    for (int i = 0; i < SETS.length && url.isEmpty(); i++) {
      url = largest(img.attr(SETS[i]));
    }
    Element parent = img.parent();
    if (url.isEmpty() && parent != null && parent.normalName().equals("picture")) {
      // not parent.children(): that list is cached inside the caller's document
      for (Element source = parent.firstElementChild();
          source != null && url.isEmpty();
          source = source.nextElementSibling()) {
        url = largest(source.attr(source.hasAttr("srcset") ? "srcset" : "data-srcset"));
      }
    }
    if (url.isEmpty()) {
      return null;
    }
    String alt = img.attr("alt").trim();
    return new Image(
        url,
        number(img.attr("width")),
        number(img.attr("height")),
        alt.isEmpty() ? Optional.empty() : Optional.of(alt),
        Optional.empty(),
        Optional.empty());
  }

  /** Returns the address with the largest width or density of a source set; the first of equals. */
  private static String largest(String set) {
    String best = "";
    double bestSize = -1;
    int i = 0;
    int candidates = 0;
    while (i < set.length() && candidates++ < 50) {
      while (i < set.length() && (set.charAt(i) <= ' ' || set.charAt(i) == ',')) {
        i++;
      }
      int start = i;
      while (i < set.length() && set.charAt(i) > ' ') {
        i++;
      }
      String url = set.substring(start, i);
      int comma = set.indexOf(',', i);
      int end = comma < 0 ? set.length() : comma;
      String size = url.endsWith(",") ? "" : set.substring(Math.min(i, end), end).trim();
      if (url.endsWith(",")) {
        url = url.substring(0, url.length() - 1);
      } else {
        i = end;
      }
      double value = size.isEmpty() ? 1 : leadingNumber(size);
      if (!url.isEmpty() && !url.startsWith("data:") && value > bestSize) {
        best = url;
        bestSize = value;
      }
    }
    return best;
  }

  private static double leadingNumber(String s) {
    double value = 0;
    double place = 0;
    for (int i = 0; i < s.length() && i < 7; i++) {
      char c = s.charAt(i);
      if (c == '.' && place == 0) {
        place = 1;
      } else if (c < '0' || c > '9') {
        break;
      } else if (place == 0) {
        value = value * 10 + (c - '0');
      } else {
        place /= 10;
        value += place * (c - '0');
      }
    }
    return value;
  }

  private static OptionalInt number(String s) {
    int value = (int) leadingNumber(s.trim());
    return value > 0 ? OptionalInt.of(value) : OptionalInt.empty();
  }
}
