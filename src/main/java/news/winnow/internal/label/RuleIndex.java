package news.winnow.internal.label;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import news.winnow.internal.read.PageBlocks;
import news.winnow.rule.FieldRule;
import news.winnow.rule.Rule;
import news.winnow.rule.Scope;
import news.winnow.rule.SourceEdit;

/**
 * Rules compiled so that a page costs what its own names and words cost, however many rules there
 * are: rules are looked up by the names, tags and words that the page has. Immutable and
 * thread-safe.
 */
public final class RuleIndex {
  /** The rules of one scope, and those of them that name the body. */
  private record Site(RuleTable table, List<String> namingBody) {}

  private static final Script[] SCRIPTS = Script.values();

  private final boolean shipped;
  private final RuleTable general;
  private final SiteRules<Site> sites;
  private final List<FieldRule> fieldsEverywhere;
  private final SiteRules<List<FieldRule>> fields;

  /** Whether a rule for a fact of any page may look into scripts. */
  private final boolean anyAsksForScripts;

  private final List<SourceEdit> editsEverywhere;
  private final SiteRules<List<SourceEdit>> edits;

  private RuleIndex(
      boolean shipped, List<Rule> rules, List<FieldRule> fields, List<SourceEdit> edits) {
    this.shipped = shipped;
    List<CompiledRule> compiled = new ArrayList<>();
    for (Rule rule : shipped ? ShippedRules.general() : List.<Rule>of()) {
      compiled.add(new CompiledRule(rule, compiled.size(), true));
    }
    for (Rule rule : rules) {
      compiled.add(new CompiledRule(rule, compiled.size(), false));
    }
    CompiledRule.rank(compiled);
    List<CompiledRule> everywhere = new ArrayList<>(compiled);
    everywhere.removeIf(r -> r.scope().isSite());
    this.general = RuleTable.of(everywhere);
    this.sites = SiteRules.of(compiled, CompiledRule::scope, RuleIndex::site);
    this.fieldsEverywhere = fields.stream().filter(f -> !f.scope().isSite()).toList();
    this.fields = SiteRules.of(fields, FieldRule::scope, List::copyOf);
    this.anyAsksForScripts = asksForScripts(fields);
    this.editsEverywhere = edits.stream().filter(e -> !e.scope().isSite()).toList();
    this.edits = SiteRules.of(edits, SourceEdit::scope, List::copyOf);
  }

  private static Site site(List<CompiledRule> rules) {
    return new Site(
        RuleTable.of(rules),
        rules.stream().filter(CompiledRule::placesBody).map(r -> r.rule().id()).toList());
  }

  /** Returns the index of rules; their order does not matter. */
  public static RuleIndex compile(List<Rule> rules) {
    return compile(rules, List.of(), List.of());
  }

  /** Returns the index of rules on blocks, of where facts stand, and of edits of the markup. */
  public static RuleIndex compile(
      List<Rule> rules, List<FieldRule> fields, List<SourceEdit> edits) {
    return new RuleIndex(false, rules, fields, edits);
  }

  /** Returns the same index with the rules that ship with the library. */
  public static RuleIndex withShipped(
      List<Rule> rules, List<FieldRule> fields, List<SourceEdit> edits) {
    return new RuleIndex(true, rules, fields, edits);
  }

  /** Returns the index of the rules that ship with the library. */
  public static RuleIndex ofShipped() {
    return withShipped(List.of(), List.of(), List.of());
  }

  /** Returns what the rules say about the blocks of a page of which nobody knows its day. */
  public BlockVotes vote(PageBlocks page) {
    return vote(page, Optional.empty());
  }

  /**
   * Returns what the rules for all pages and those for the page's host say about its blocks.
   *
   * @param page the page
   * @param fetched the day it was fetched
   */
  public BlockVotes vote(PageBlocks page, Optional<LocalDate> fetched) {
    Ballot ballot = new Ballot(page, fetched);
    general.vote(ballot);
    if (shipped) {
      voteByScripts(ballot);
    }
    List<String> namingBody = new ArrayList<>();
    for (Site site : sites.of(page.url(), fetched)) {
      site.table().vote(ballot);
      namingBody.addAll(site.namingBody());
    }
    return ballot.count(namingBody);
  }

  private static void voteByScripts(Ballot ballot) {
    int[] scripts = Script.of(ballot.page().blocks());
    int onPage = 0;
    for (int ofBlock : scripts) {
      onPage |= ofBlock;
    }
    for (Script script : SCRIPTS) {
      if (script.isAmong(onPage)) {
        ShippedRules.table(script).voteWhere(script, scripts, ballot);
      }
    }
  }

  /** Returns the rules that say where facts of a page's article stand, those of its site first. */
  public List<FieldRule> fields(Optional<URI> url, Optional<LocalDate> fetched) {
    return of(url, fetched, fields, fieldsEverywhere, FieldRule::scope);
  }

  /** Returns whether one of the rules for facts of a page may look into its scripts. */
  public boolean asksForScripts(Optional<URI> url, Optional<LocalDate> fetched) {
    return anyAsksForScripts && asksForScripts(fields(url, fetched));
  }

  private static boolean asksForScripts(List<FieldRule> fields) {
    for (FieldRule field : fields) {
      String where = field.where().expression().toLowerCase(Locale.ROOT);
      if (where.contains("script") || where.contains(":containsdata")) {
        return true;
      }
    }
    return false;
  }

  /** Returns what to replace in the markup of a page, that of its site first. */
  public List<SourceEdit> edits(Optional<URI> url, Optional<LocalDate> fetched) {
    return of(url, fetched, edits, editsEverywhere, SourceEdit::scope);
  }

  private static <T> List<T> of(
      Optional<URI> url,
      Optional<LocalDate> fetched,
      SiteRules<List<T>> ofSites,
      List<T> everywhere,
      Function<T, Scope> scopeOf) {
    List<T> found = new ArrayList<>();
    ofSites.of(url, fetched).forEach(found::addAll);
    for (T rule : everywhere) {
      Scope scope = scopeOf.apply(rule);
      if (!scope.isLimited() || scope.includes(url, fetched)) {
        found.add(rule);
      }
    }
    return found;
  }
}
