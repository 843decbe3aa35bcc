package news.winnow.rule;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The pages a rule is for: all, or those of certain hosts, fetched between certain days.
 *
 * <p>A host is written as it stands in the address, in lower case: {@code example.com} also covers
 * {@code www.example.com}. {@code *.example.com} stands for every host below, {@code
 * *.*.example.com} for those two levels or more below ({@code www.} counts for none), {@code
 * example.*} for the name under any ending. A path may follow: {@code example.com/news} covers
 * {@code /news} and what is below it.
 *
 * @param hosts the hosts; empty for all pages
 * @param except hosts that are not covered although {@code hosts} names them
 * @param from the first day on which a page of these rules was fetched
 * @param until the last such day; a page that does not say when it was fetched is taken for a new
 *     one
 */
public record Scope(
    List<String> hosts, List<String> except, Optional<LocalDate> from, Optional<LocalDate> until) {
  private static final Scope EVERYWHERE =
      new Scope(List.of(), List.of(), Optional.empty(), Optional.empty());

  /** Copies the hosts in lower case and checks them. */
  public Scope {
    hosts = HostPattern.checked(hosts);
    except = HostPattern.checked(except);
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(until, "until");
    if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
      throw new IllegalArgumentException("the last day is before the first");
    }
  }

  /** Returns the scope of general rules. */
  public static Scope everywhere() {
    return EVERYWHERE;
  }

  /** Returns the scope of a site's rules. */
  public static Scope hosts(String... hosts) {
    return new Scope(List.of(hosts), List.of(), Optional.empty(), Optional.empty());
  }

  /** Returns this scope without some hosts. */
  public Scope except(String... notCovered) {
    return new Scope(hosts, List.of(notCovered), from, until);
  }

  /** Returns this scope for pages fetched on that day or later. */
  public Scope from(LocalDate day) {
    return new Scope(hosts, except, Optional.of(day), until);
  }

  /** Returns this scope for pages fetched up to that day. */
  public Scope until(LocalDate day) {
    return new Scope(hosts, except, from, Optional.of(day));
  }

  /** Returns whether the scope is one site's rather than all pages. */
  public boolean isSite() {
    return !hosts.isEmpty();
  }

  /** Returns whether the scope is more than a site: it is not for some pages of its hosts. */
  public boolean isLimited() {
    return !except.isEmpty() || from.isPresent() || until.isPresent();
  }

  /**
   * Returns whether a page is in the scope.
   *
   * @param page the page's address; without one it is in the scope of no site
   * @param fetched the day it was fetched, where known
   */
  public boolean includes(Optional<URI> page, Optional<LocalDate> fetched) {
    LocalDate day = fetched.orElse(LocalDate.MAX);
    if (from.filter(day::isBefore).isPresent() || until.filter(day::isAfter).isPresent()) {
      return false;
    }
    if (hosts.isEmpty() && except.isEmpty()) {
      return true;
    }
    String host = page.map(URI::getHost).orElse("").toLowerCase(Locale.ROOT);
    String path = page.map(URI::getRawPath).orElse("");
    return (hosts.isEmpty() || matchesAny(hosts, host, path)) && !matchesAny(except, host, path);
  }

  private static boolean matchesAny(List<String> patterns, String host, String path) {
    for (String pattern : patterns) {
      if (HostPattern.matches(pattern, host, path)) {
        return true;
      }
    }
    return false;
  }
}
