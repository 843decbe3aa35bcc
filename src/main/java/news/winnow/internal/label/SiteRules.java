package news.winnow.internal.label;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import news.winnow.rule.Scope;

/**
 * What is for the pages of a {@link Scope}, looked up by the page's host. Immutable.
 *
 * @param <T> what each scope has
 */
final class SiteRules<T> {
  /** A host's last labels that a wildcard may stand for. */
  private static final int MAX_ENDING = 2;

  private record Scoped<T>(Scope scope, T rules) {}

  private final Map<String, List<Scoped<T>>> byHost;

  private SiteRules(Map<String, List<Scoped<T>>> byHost) {
    this.byHost = byHost;
  }

  /** Groups rules by their scopes; those for all pages are left out. */
  static <R, T> SiteRules<T> of(
      List<R> rules, Function<R, Scope> scopeOf, Function<List<R>, T> gather) {
    Map<Scope, List<R>> byScope = new LinkedHashMap<>();
    for (R rule : rules) {
      if (scopeOf.apply(rule).isSite()) {
        byScope.computeIfAbsent(scopeOf.apply(rule), s -> new ArrayList<>(1)).add(rule);
      }
    }
    Map<String, List<Scoped<T>>> byHost = new HashMap<>();
    byScope.forEach(
        (scope, own) -> {
          Scoped<T> scoped = new Scoped<>(scope, gather.apply(own));
          for (String pattern : scope.hosts()) {
            int slash = pattern.indexOf('/');
            String host = slash < 0 ? pattern : pattern.substring(0, slash);
            while (host.startsWith("*.*.")) {
              host = host.substring(2); // how many levels there are is seen by the scope
            }
            byHost.computeIfAbsent(host, h -> new ArrayList<>(1)).add(scoped);
          }
        });
    return new SiteRules<>(Map.copyOf(byHost));
  }

  /** Returns what the scopes that include the page have. */
  List<T> of(Optional<URI> url, Optional<LocalDate> fetched) {
    String host = url.map(URI::getHost).orElse("").toLowerCase(Locale.ROOT);
    if (host.isEmpty() || byHost.isEmpty()) {
      return List.of();
    }
    Set<Scoped<T>> found = Collections.newSetFromMap(new IdentityHashMap<>());
    List<T> rules = new ArrayList<>();
    for (String name : names(host)) {
      for (Scoped<T> s : byHost.getOrDefault(name, List.of())) {
        if (found.add(s) && s.scope().includes(url, fetched)) {
          rules.add(s.rules());
        }
      }
    }
    return rules;
  }

  /** The patterns that may cover a host: with and without www, domains above it, any ending. */
  private static List<String> names(String host) {
    List<String> names = new ArrayList<>();
    addNames(host, "", names);
    int end = host.length();
    for (int i = 0; i < MAX_ENDING && end > 0; i++) {
      end = host.lastIndexOf('.', end - 1);
      if (end > 0) {
        addNames(host.substring(0, end), ".*", names);
      }
    }
    return names;
  }

  private static void addNames(String host, String ending, List<String> names) {
    names.add(host + ending);
    if (host.startsWith("www.")) {
      names.add(host.substring(4) + ending);
    }
    for (int dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) {
      names.add("*" + host.substring(dot) + ending);
    }
  }
}
