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
        return schemes.contains(scheme) ? Optional.of(stripped) : Optional.empty();
      }
    }
    return Optional.of(stripped);
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
