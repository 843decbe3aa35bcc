package news.winnow.internal.select;

import java.util.Locale;

/** Tells the links of a site from those that lead to others. */
final class Hosts {
  private Hosts() {}

  /**
   * Returns the host of an address in lower case, without a leading {@code www.}; empty where the
   * address is relative, a colon where it is one of no host, as of mail.
   */
  static String of(String url) {
    int start = url.indexOf("://");
    if (start < 0) {
      return url.indexOf(':') < 0 ? "" : ":";
    }
    int end = start + 3;
    while (end < url.length() && "/?#:".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    String host = url.substring(start + 3, end).toLowerCase(Locale.ROOT);
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  /** Returns whether hosts are the same, or one lies below the other. */
  static boolean areOfOneSite(String one, String other) {
    return one.equals(other) || one.endsWith("." + other) || other.endsWith("." + one);
  }
}
