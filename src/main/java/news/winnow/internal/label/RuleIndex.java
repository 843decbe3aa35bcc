package news.winnow.internal.label;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.winnow.internal.read.PageBlocks;
import news.winnow.rule.Rule;
import news.winnow.rule.Scope;

/**
 * Rules compiled so that a page costs what its own names and words cost, however many rules there
 * are: rules are looked up by the names, tags and words that the page has. Immutable and
 * thread-safe.
 */
public final class RuleIndex {
  private final RuleTable general;
  private final Map<String, List<RuleTable>> byHost;

  private RuleIndex(RuleTable general, Map<String, List<RuleTable>> byHost) {
    this.general = general;
    this.byHost = byHost;
  }

  /** Returns the index of rules; their order does not matter. */
  public static RuleIndex compile(List<Rule> rules) {
    Map<Scope, List<CompiledRule>> byScope = new LinkedHashMap<>();
    int ordinal = 0;
    for (Rule rule : rules) {
      byScope
          .computeIfAbsent(rule.scope(), s -> new ArrayList<>())
          .add(new CompiledRule(rule, ordinal++));
    }
    List<CompiledRule> everywhere =
        Optional.ofNullable(byScope.remove(Scope.everywhere())).orElse(List.of());
    Map<String, List<RuleTable>> byHost = new HashMap<>();
    byScope.forEach(
        (scope, sites) -> {
          RuleTable table = RuleTable.of(sites);
          for (String host : scope.hosts()) {
            byHost.computeIfAbsent(host, h -> new ArrayList<>(1)).add(table);
          }
        });
    return new RuleIndex(RuleTable.of(everywhere), Map.copyOf(byHost));
  }

  /** Returns what the rules for all pages and those for the page's host say about its blocks. */
  public BlockVotes vote(PageBlocks page) {
    Ballot ballot = new Ballot(page);
    general.vote(ballot);
    for (RuleTable table : ofSite(page.url())) {
      table.vote(ballot);
    }
    return ballot.count();
  }

  /** Returns whether there are rules for a page's site. */
  public boolean knowsSite(Optional<URI> url) {
    return !ofSite(url).isEmpty();
  }

  /**
   * The same hosts as {@link Scope#includes}, looked up: the host, with and without www, and every
   * domain above it.
   */
  private Collection<RuleTable> ofSite(Optional<URI> url) {
    String host = url.map(URI::getHost).orElse("").toLowerCase(Locale.ROOT);
    if (host.isEmpty() || byHost.isEmpty()) {
      return List.of();
    }
    Set<RuleTable> found = Collections.newSetFromMap(new IdentityHashMap<>());
    found.addAll(byHost.getOrDefault(host, List.of()));
    if (host.startsWith("www.")) {
      found.addAll(byHost.getOrDefault(host.substring(4), List.of()));
    }
    for (int dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) {
      found.addAll(byHost.getOrDefault("*" + host.substring(dot), List.of()));
    }
    return found;
  }
}
