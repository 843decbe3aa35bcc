package news.winnow.train;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import news.winnow.internal.assemble.Pipeline;
import news.winnow.internal.label.RuleIndex;
import news.winnow.internal.label.ShippedRules;
import news.winnow.internal.learn.SitePages;
import news.winnow.model.Analysis;
import news.winnow.model.Label;
import news.winnow.model.Page;
import news.winnow.rule.Rule;
import news.winnow.rule.RuleSet;

/**
 * Measures what learning a site is worth, by leave-one-out: the rules of each page are learned from
 * the other pages of its domain.
 *
 * <pre>LearnSites CORPUS CROSS [bare]</pre>
 *
 * With {@code bare} the rules that ship are left out, as if they knew nothing of the site's
 * language. Uses the scorers that {@link Train} left in CROSS, so that no page of the domain was
 * seen. Prints for each page the score of its body without and with the learned rules, and the
 * blocks that come out in another way.
 */
public final class LearnSites {
  private static final int MIN_PAGES = 3;

  /** Hosts of many sites. */
  private static final Set<String> SHARED =
      Set.of("wordpress.com", "blogspot.com", "medium.com", "archive.org", "github.com");

  private final Held held;
  private final List<Rule> shipped;
  private int pages;
  private int changed;
  private int rules;
  private int repeated;
  private int worse;
  private double without;
  private double with;

  private LearnSites(Path cross, boolean bare) throws IOException {
    shipped = bare ? List.of() : ShippedRules.all();
    held = new Held(RuleIndex.compile(shipped), cross);
  }

  /** Runs the program. */
  public static void main(String[] args) throws IOException {
    LearnSites sites = new LearnSites(Path.of(args[1]), args.length > 2 && args[2].equals("bare"));
    Map<String, List<Corpus.Item>> byDomain = new TreeMap<>();
    for (Corpus.Item item : Corpus.all(Path.of(args[0]))) {
      String domain = item.domain().startsWith("www.") ? item.domain().substring(4) : item.domain();
      if (domain.indexOf(':') < 0 && !SHARED.contains(domain)) {
        String kind = item.set().equals(Corpus.TEXT_SET) ? " (text)" : "";
        Page page = item.page().url().isPresent() ? item.page() : item.page().at(address(domain));
        byDomain
            .computeIfAbsent(domain + kind, d -> new ArrayList<>())
            .add(new Corpus.Item(item.set(), item.id(), page, item.truth()));
      }
    }
    byDomain.forEach(
        (domain, items) -> {
          if (items.size() >= MIN_PAGES) {
            System.out.println(domain);
            items.forEach(item -> sites.leaveOut(item, items));
          }
        });
    System.out.printf(
        Locale.ROOT,
        "%d pages, %d rules; kept lines that other pages repeat: %d; %d pages changed, %d worse;"
            + " body %.4f without, %.4f with%n",
        sites.pages,
        sites.rules,
        sites.repeated,
        sites.changed,
        sites.worse,
        sites.without / sites.pages,
        sites.with / sites.pages);
  }

  private static URI address(String domain) {
    return URI.create("https://" + domain + "/");
  }

  private void leaveOut(Corpus.Item item, List<Corpus.Item> site) {
    int fold = ScorerTraining.foldOf(item.domain());
    Pipeline general = held.pipeline(fold);
    List<Page> others = site.stream().filter(i -> i != item).map(Corpus.Item::page).toList();
    RuleSet learned;
    try {
      // the pages of a domain may be of several hosts
      learned =
          RuleSet.parse("learned", SitePages.learn(general, others))
              .forSites(item.page().url().orElseThrow().getHost());
    } catch (IllegalArgumentException e) {
      System.out.println("  " + item.id() + ": " + e.getMessage());
      return;
    }
    List<Rule> all = Stream.concat(shipped.stream(), learned.rules().stream()).toList();
    Pipeline own = held.pipeline(fold, RuleIndex.compile(all));
    Analysis before = general.analyze(item.page());
    Set<String> elsewhere = new HashSet<>();
    others.forEach(
        p -> general.analyze(p).verdicts().forEach(v -> elsewhere.add(v.block().text())));
    repeated +=
        (int)
            before.verdicts().stream()
                .filter(v -> v.kept() && v.block().words() >= 4)
                .filter(v -> elsewhere.contains(v.block().text()))
                .count();
    Analysis after = own.analyze(item.page());
    double was = score(item, before.article().text());
    double is = score(item, after.article().text());
    pages++;
    rules += learned.rules().size();
    without += was;
    with += is;
    worse += is < was ? 1 : 0;
    System.out.printf(Locale.ROOT, "  %.3f -> %.3f  %s/%s%n", was, is, item.set(), item.id());
    int differ = 0;
    for (int i = 0; i < after.verdicts().size(); i++) {
      Analysis.Verdict a = before.verdicts().get(i);
      Analysis.Verdict b = after.verdicts().get(i);
      if (a.label() != b.label()) {
        differ++;
        String text = b.block().text();
        System.out.println(
            "    "
                + (a.label() == Label.BODY ? "- " : b.label() == Label.BODY ? "+ " : "  ")
                + (a.label() + " -> " + b.label() + " ")
                + text.substring(0, Math.min(90, text.length())));
      }
    }
    changed += differ > 0 ? 1 : 0;
  }

  /** Words where the text is known, else snippets. */
  private static double score(Corpus.Item item, String text) {
    String truth = String.join("\n", item.lines());
    if (!truth.isEmpty()) {
      return CurveFitter.wordF1(text, truth);
    }
    String line = String.join(" ", text.split("\\s+"));
    Set<String> wanted = new HashSet<>(item.list("with"));
    Set<String> unwanted = new HashSet<>(item.list("without"));
    long right = wanted.stream().filter(line::contains).count();
    long wrong = unwanted.stream().filter(line::contains).count();
    return 2.0 * right / Math.max(1, right + wrong + wanted.size());
  }
}
