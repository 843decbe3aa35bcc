package news.winnow.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Reads addresses of pages. */
final class Urls {
  /** What browsers let stand in an address and {@link URI} does not. */
  private static final String ESCAPED = " \"<>\\^`{|}[]";

  private Urls() {}

  /**
   * Returns a web address, or empty when it is none even after escaping what browsers would escape.
   */
  static Optional<URI> parse(String address) {
    try {
      return web(new URI(address));
    } catch (URISyntaxException e) {
      try {
        return web(new URI(escaped(address)));
      } catch (URISyntaxException stillWrong) {
        return Optional.empty();
      }
    }
  }

  private static Optional<URI> web(URI uri) {
    boolean web =
        "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
    return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
  }

  private static String escaped(String address) {
    StringBuilder out = new StringBuilder();
    String text = address.strip();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean loosePercent =
          c == '%'
              && !(i + 2 < text.length() && isHex(text.charAt(i + 1)) && isHex(text.charAt(i + 2)));
      boolean secondHash = c == '#' && text.indexOf('#') < i;
      if (loosePercent || secondHash || ESCAPED.indexOf(c) >= 0) {
        out.append('%').append(Integer.toHexString(c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean isHex(char c) {
    return Character.digit(c, 16) >= 0 && c < 128;
  }
}
