package news.winnow.render;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Lets through the addresses that a reader may be sent to: http, https, mailto and relative ones.
 */
final class SafeUrl {
  private static final Set<String> LINK_SCHEMES = Set.of("http", "https", "mailto");
  private static final Set<String> IMAGE_SCHEMES = Set.of("http", "https");

  private SafeUrl() {}

  /**
   * Returns the address of a link, or empty when its scheme is not allowed or nothing is left of
   * it.
   */
  static Optional<String> link(String url) {
    return checked(url, LINK_SCHEMES);
  }

  /**
   * Returns the address of an image, or empty when its scheme is not allowed or nothing is left of
   * it.
   */
  static Optional<String> image(String url) {
    return checked(url, IMAGE_SCHEMES);
  }

  private static Optional<String> checked(String url, Set<String> schemes) {
    String stripped = strip(url);
    if (stripped.isEmpty()) {
      return Optional.empty();
    }
    for (int i = 0; i < stripped.length(); i++) {
      char c = stripped.charAt(i);
      if (c == '/' || c == '?' || c == '#') {
        break;
      }
      if (c == ':') {
        // all before the colon counts as a scheme, also where the standard would not have it as one
        String scheme = stripped.substring(0, i).toLowerCase(Locale.ROOT);
        return schemes.contains(scheme) && hasPlace(stripped, i + 1)
            ? Optional.of(stripped)
            : Optional.empty();
      }
    }
    return hasPlace(stripped, 0) ? Optional.of(stripped) : Optional.empty();
  }

  /**
   * Returns whether what stands where the host does can be one, if something does: browsers do not
   * open an address with an open bracket or a port that is no number there (URL Standard, 4.4).
   */
  private static boolean hasPlace(String url, int start) {
    if (!url.startsWith("//", start)) {
      return true;
    }
    int end = start + 2;
    while (end < url.length() && "/?#\\".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    String place = url.substring(start + 2, end);
    String host = place.substring(place.lastIndexOf('@') + 1);
    int bracket = host.indexOf(']');
    int colon = host.indexOf(':', bracket + 1);
    String name = colon < 0 ? host : host.substring(0, colon);
    String port = colon < 0 ? "" : host.substring(colon + 1);
    boolean named =
        name.startsWith("[")
            ? bracket == name.length() - 1
            : name.indexOf('[') < 0 && name.indexOf(']') < 0;
    return named && port.length() <= 5 && port.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /**
   * Browsers drop control characters inside an address before they look for its scheme, so they go
   * first here too.
   */
  private static String strip(String url) {
    StringBuilder out = new StringBuilder(url.length());
    String text = Chars.wellFormed(url);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isISOControl(c)) {
        out.append(c);
      }
    }
    return out.toString().strip();
  }
}
