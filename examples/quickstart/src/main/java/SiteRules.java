import static news.winnow.rule.Conditions.css;
import static news.winnow.rule.Conditions.textLeads;
import static news.winnow.rule.Conditions.textStarts;
import static news.winnow.rule.Conditions.wordsBelow;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import news.winnow.ArticleExtractor;
import news.winnow.model.Article;
import news.winnow.model.Label;
import news.winnow.model.Page;
import news.winnow.rule.Rule;
import news.winnow.rule.RuleSet;

/** Rules of your own, written in code and read from a file. Both are the same records. */
public class SiteRules {
  public static void main(String[] args) throws IOException {
    RuleSet inFile = RuleSet.load(Path.of("examples/rules/example.com.rules"));

    RuleSet inCode =
        RuleSet.of(
                "example.com",
                new Rule(
                    "story",
                    Label.BODY,
                    Rule.LIKELY,
                    css(".td-post-content > p, .td-post-content > h3")),
                new Rule("also read", Label.RELATED_LINKS, Rule.SURE, textLeads("Also read")))
            .forSites("example.com", "*.example.com");

    // for all pages: a general rule, weighed against those that ship with the library
    RuleSet everywhere =
        RuleSet.of(
            "house",
            new Rule(
                "offers",
                Label.NEWSLETTER,
                Rule.SURE,
                textStarts("The week in the harbour").and(wordsBelow(40))));

    // the address tells which site's rules apply; nothing is fetched from it
    Page page =
        Page.html(Files.readAllBytes(Path.of("examples/pages/ferry-debate.html")))
            .at(URI.create("https://www.example.com/2024/03/ferry-talks/"));

    for (RuleSet site : new RuleSet[] {inFile, inCode}) {
      Article article = ArticleExtractor.builder().rules(site, everywhere).build().extract(page);
      System.out.println("With the rules of " + site.name() + ":");
      article.removed().stream()
          .filter(r -> r.label() == Label.RELATED_LINKS)
          .forEach(r -> System.out.println("  " + r.text() + " (" + r.rules() + ")"));
      System.out.println("  " + article.body().size() + " pieces of body");
    }
  }
}
