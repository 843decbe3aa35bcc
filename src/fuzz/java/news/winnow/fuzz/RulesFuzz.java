package news.winnow.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import news.winnow.ArticleExtractor;
import news.winnow.model.Page;
import news.winnow.rule.RuleSet;
import news.winnow.rule.RuleSyntaxException;

/** Any chars as a rule file; what is read as one is run. */
public final class RulesFuzz {
  private static final Page PAGE =
      Page.html(
          "<body class=page><article class=story><h1>Ferry talks</h1><p>The night ferry to the outer"
              + " islands was taken off the timetable without notice in March.</p><p>Also read"
              + "</p></article>");

  private RulesFuzz() {}

  /** One input. */
  public static void fuzzerTestOneInput(FuzzedDataProvider data) {
    RuleSet rules;
    try {
      rules = RuleSet.parse("fuzz", data.consumeRemainingAsString());
    } catch (RuleSyntaxException e) {
      return; // says where the mistake is
    }
    ArticleExtractor.builder().noShippedRules().rules(rules).build().analyze(PAGE);
  }
}
