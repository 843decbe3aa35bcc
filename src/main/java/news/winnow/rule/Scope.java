package news.winnow.rule;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The pages a rule is for: all, or those of certain hosts.
 *
 * @param hosts lower-case host names; {@code *.example.com} stands for every host below
 *     example.com; empty for all pages
 */
public record Scope(List<String> hosts) {
  private static final Scope EVERYWHERE = new Scope(List.of());

  /** Copies the hosts in lower case and checks them. */
  public Scope {
    List<String> lower = new ArrayList<>();
    for (String host : hosts) {
      String h = host.toLowerCase(Locale.ROOT);
      String name = h.startsWith("*.") ? h.substring(2) : h;
      if (!isName(name)) {
        throw new IllegalArgumentException(
            "not a host name such as example.com or *.example.com: " + host);
      }
      lower.add(h);
    }
    hosts = List.copyOf(lower);
  }

  private static boolean isName(String name) {
    return !name.isEmpty()
        && !name.startsWith(".")
        && !name.endsWith(".")
        && !name.contains("..")
        && name.chars()
            .allMatch(c -> c == '.' || c == '-' || c == '_' || Character.isLetterOrDigit(c));
  }

  /** Returns the scope of general rules. */
  public static Scope everywhere() {
    return EVERYWHERE;
  }

  /** Returns the scope of a site's rules. */
  public static Scope hosts(String... hosts) {
    return new Scope(List.of(hosts));
  }

  /** Returns whether the scope is one site's rather than all pages. */
  public boolean isSite() {
    return !hosts.isEmpty();
  }

  /**
   * Returns whether a page is in the scope; a page without address only is in the scope of all
   * pages.
   */
  public boolean includes(Optional<URI> page) {
    if (hosts.isEmpty()) {
      return true;
    }
    String host = page.map(URI::getHost).orElse(null);
    if (host == null) {
      return false;
    }
    String h = host.toLowerCase(Locale.ROOT);
    for (String pattern : hosts) {
      if (pattern.startsWith("*.")
          ? h.endsWith(pattern.substring(1))
          : h.equals(pattern) || h.equals("www." + pattern)) {
        return true;
      }
    }
    return false;
  }
}
