package papers;

import static news.winnow.rule.Conditions.inside;
import static news.winnow.rule.Conditions.textStarts;
import static news.winnow.rule.Conditions.wordsBelow;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import news.winnow.ArticleExtractor;
import news.winnow.model.Article;
import news.winnow.model.Label;
import news.winnow.model.Page;
import news.winnow.rule.Rule;
import news.winnow.rule.RuleSet;

/** Reads the papers of the islands: two rule files and a rule in Java. */
public final class Papers {
  private static final Map<String, String> PAGES =
      Map.of(
          "ferry.html", "https://www.courier.example/islands/noon-ferry",
          "school.html", "https://north.herald.example/schools/opens-its-doors");

  private Papers() {}

  /** Makes the extractor; make a new one when the files have changed, and swap them. */
  static ArticleExtractor extractor(Path rules) throws IOException {
    RuleSet inJava =
        RuleSet.of(
            "islands",
            new Rule(
                "club of the readers",
                Label.PAYWALL,
                Rule.SURE,
                textStarts("Read all editions").and(inside("p").not()).and(wordsBelow(30))));
    return ArticleExtractor.builder().rules(RuleSet.load(rules), inJava).build();
  }

  /** Prints what the articles are; the folder of the rules is the argument. */
  public static void main(String[] args) throws IOException {
    Path rules = Path.of(args.length > 0 ? args[0] : "rules");
    ArticleExtractor extractor = extractor(rules);
    for (String name : PAGES.keySet().stream().sorted().toList()) {
      Page page = Page.html(Files.readAllBytes(rules.resolve(name)));
      Article article = extractor.extract(page.at(URI.create(PAGES.get(name))));
      System.out.println(article.title().orElse("(no title)"));
      System.out.println(article.body().size() + " pieces of body");
      article.removed().forEach(r -> System.out.println("  " + r.label() + " by " + r.rules()));
      article.notices().forEach(n -> System.out.println("  " + n.message()));
    }
  }
}
