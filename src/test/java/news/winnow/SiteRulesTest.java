package news.winnow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.winnow.model.Analysis;
import news.winnow.model.Article;
import news.winnow.model.ArticleDate;
import news.winnow.model.Content;
import news.winnow.model.Label;
import news.winnow.model.Notice;
import news.winnow.model.Page;
import news.winnow.model.Person;
import news.winnow.model.Vote;
import news.winnow.rule.Conditions;
import news.winnow.rule.Rule;
import news.winnow.rule.RuleSet;
import org.junit.jupiter.api.Test;

/** What a site's rules do to its pages, and that they never make one worse. */
class SiteRulesTest {
  private static final String[] STORY = {
    "The night ferry to the outer islands was taken off the timetable without notice in March.",
    "Island families have long since moved all their shopping to the mainland, the council says.",
    "Put your name down for the reading of the new timetable in the town hall, the harbour master asks everybody.",
    "Nobody on the quay could say on Monday when, or whether, the boat is going to come back to them.",
    "The company has two boats left, of which one is in the yard until the end of the summer season."
  };

  private static String page(String head, String tail) {
    StringBuilder html = new StringBuilder("<html lang=en><head><title>Ferry talks end</title>");
    html.append(head).append("</head><body><h1>Ferry talks end</h1><div class=story>");
    for (String p : STORY) {
      html.append("<p>").append(p).append("</p>");
    }
    return html.append("</div>").append(tail).append("</body></html>").toString();
  }

  private static Article extract(String rules, String html) {
    return ArticleExtractor.builder()
        .rules(RuleSet.parse("site.rules", "site courier.example\n" + rules))
        .build()
        .extract(Page.html(html).at(URI.create("https://courier.example/a")));
  }

  private static List<String> body(Article article) {
    return article.body().stream().map(Content::text).toList();
  }

  private static List<Notice.Kind> notices(Article article) {
    return article.notices().stream().map(Notice::kind).toList();
  }

  @Test
  void keepHoldsABlockAndLeavesTheRestToTheScores() {
    String offer = "newsletter 9 when text starts \"Put your name\"";
    Article without = extract(offer, page("", ""));
    assertThat(body(without)).doesNotContain(STORY[2]).contains(STORY[0], STORY[4]);
    Article with = extract(offer + "\nkeep 10 when text contains \"timetable\"", page("", ""));
    assertThat(body(with)).contains(STORY);
    // not only on a site
    Article general =
        ArticleExtractor.builder()
            .rules(
                RuleSet.parse("a", "newsletter 9 when text starts \"Put your name\""),
                RuleSet.parse("b", "keep when text contains \"town hall\""))
            .build()
            .extract(Page.html(page("", "")));
    assertThat(body(general)).contains(STORY);
  }

  @Test
  void untilEndCutsWhatFollows() {
    String tail = "<p>From our archive</p><p>" + STORY[0].replace("March", "May") + "</p>";
    String rule = "related-links until end when text is \"From our archive\"";
    assertThat(body(extract(rule, page("", tail)))).containsExactly(STORY);
    // never more than half of the prose
    Article cut = extract("other until end when text starts \"The night ferry\"", page("", ""));
    assertThat(body(cut)).containsExactly(STORY);
    assertThat(notices(cut)).contains(Notice.Kind.RULE_OVERRULED);
  }

  @Test
  void whatIsCutOffToTheEndKeepsTheNameOfStrongerVotes() {
    String footer = "The Courier, Quay Street 4";
    String tail =
        "<p>From our archive</p><p>How the lighthouse was sold</p>"
            + "<footer><p>"
            + footer
            + "</p></footer>";
    String rule = "related-links until end when text is \"From our archive\"";
    assertThat(labels(extract(rule, page("", tail))))
        .containsEntry("From our archive", Label.RELATED_LINKS)
        .containsEntry("How the lighthouse was sold", Label.RELATED_LINKS)
        .containsEntry(footer, Label.LEGAL);
    // the line that the rule is for is what the rule says
    String line = "related-links until end when text starts \"The Courier\"";
    assertThat(labels(extract(line, page("", tail)))).containsEntry(footer, Label.RELATED_LINKS);
    // and so is all that follows where the rule is sure
    assertThat(labels(extract(rule.replace("until", "9 until"), page("", tail))))
        .containsEntry(footer, Label.RELATED_LINKS);
  }

  private static Map<String, Label> labels(Article article) {
    Map<String, Label> labels = new HashMap<>();
    article.removed().forEach(r -> r.text().lines().forEach(l -> labels.put(l, r.label())));
    return labels;
  }

  @Test
  void theNearerContainerDecides() {
    String box = "<div class=box><p>" + STORY[2] + "</p><p class=by>Drawing: Jo Roe</p></div>";
    String html = page("", "").replace("<p>" + STORY[2] + "</p>", box);
    String not = "body when css \".story\" and not css \".story .box\"";
    assertThat(body(extract(not, html))).containsExactly(without(STORY, 2));
    String right = "body when css \".story > p\"";
    assertThat(body(extract(right, html))).containsExactly(without(STORY, 2));
    String heavier =
        "body when css \".story\"\nwidget 6 when css \".box\"\nbody 9 when css \".by\"";
    assertThat(body(extract(heavier, html)))
        .containsExactly(STORY[0], STORY[1], "Drawing: Jo Roe", STORY[3], STORY[4]);
  }

  @Test
  void withinBoundsTheBodyAndLeavesTheRestToTheGeneralRules() {
    String also = "<p><a href=/b>Also read: The goat of Larkholm</a></p>";
    String box =
        "<div class=box><p>"
            + STORY[0].replace("March", "May")
            + "</p><p>"
            + STORY[1].replace("shopping", "schooling")
            + "</p></div>";
    String html = page("", box).replace("<p>" + STORY[3], also + "<p>" + STORY[3]);
    assertThat(body(extract("", html))).hasSizeGreaterThan(STORY.length);
    assertThat(body(extract("body when css \".story\"", html))).hasSize(STORY.length + 1);
    Article article = extract("within when css \".story\"", html);
    assertThat(body(article)).containsExactly(STORY);
    assertThat(article.notices()).isEmpty();
    // in code, for all pages, and beside a rule that keeps a block from outside
    ArticleExtractor general =
        ArticleExtractor.builder()
            .rules(
                RuleSet.of(
                    "mine",
                    Rule.within("w", Conditions.css(".story")),
                    Rule.keep("k", Conditions.textContains("schooling"))))
            .build();
    assertThat(body(general.extract(Page.html(html)))).startsWith(STORY).hasSize(STORY.length + 1);
    // a container that is gone, or that holds something else
    Article gone = extract("within when css \".gone\"", html);
    assertThat(body(gone)).isEqualTo(body(extract("", html)));
    assertThat(notices(gone)).containsExactly(Notice.Kind.RULE_MATCHED_NOTHING);
    Article other = extract("within when css \"h1\"", html);
    assertThat(body(other)).isEqualTo(body(extract("", html)));
    assertThat(notices(other)).containsExactly(Notice.Kind.RULES_SET_ASIDE);
  }

  private static String[] without(String[] all, int index) {
    List<String> rest = new ArrayList<>(List.of(all));
    rest.remove(index);
    return rest.toArray(String[]::new);
  }

  @Test
  void afterAndBeforeNameAPlace() {
    String tail = "<p>Archive</p><p>" + STORY[0].replace("March", "May") + "</p>";
    String rule = "related-links when after(text is \"Archive\") and words > 10";
    assertThat(body(extract(rule, page("", tail)))).startsWith(STORY).hasSizeLessThan(7);
    assertThat(body(extract("kicker when before(kind heading)", page("", ""))))
        .containsExactly(STORY);
  }

  @Test
  void fieldsComeBeforeWhatThePageStates() {
    String head =
        "<meta name=author content=\"Desk One\">"
            + "<meta property=article:published_time content=2024-01-01>"
            + "<meta name=rubrik content=Harbour>";
    String tail = "<i class=who>Marta Olsen</i><b id=on data-day=2024-03-12>today</b>";
    Article article =
        extract(
            """
            authors when css ".who"
            published when css "#on" attribute "data-day"
            section when css "meta[name=rubrik]"
            title when css ".story > p:first-child"
            tags when css ".nowhere" attribute "x"
            """,
            page(head, tail));
    assertThat(article.authors()).extracting(Person::name).containsExactly("Marta Olsen");
    assertThat(article.published()).map(ArticleDate::date).contains(LocalDate.of(2024, 3, 12));
    assertThat(article.section()).contains("Harbour");
    assertThat(article.title()).contains(STORY[0]);
    assertThat(article.notices())
        .filteredOn(n -> n.kind() == Notice.Kind.RULE_MATCHED_NOTHING)
        .extracting(Notice::message)
        .containsExactly("no rule for the tag finds a value: site.rules:6");
  }

  @Test
  void fieldThatFindsNothingLeavesThePagesOwnWord() {
    String head = "<meta property=article:published_time content=2024-01-01>";
    Article article = extract("published when css \"h1\"", page(head, ""));
    assertThat(article.published()).map(ArticleDate::date).contains(LocalDate.of(2024, 1, 1));
    assertThat(article.notices())
        .extracting(Notice::message)
        .anyMatch(m -> m.contains("site.rules:2"));
  }

  @Test
  void rulesThatLeaveFarLessThanThereIsAreSetAside() {
    Article general = extract("", page("", ""));
    for (String rule :
        List.of(
            "body when css \"h1\"",
            "body when text starts \"Nobody on the quay\"",
            "other when words > 5")) {
      Article article = extract(rule, page("", ""));
      assertThat(body(article)).as(rule).isEqualTo(body(general));
      assertThat(article.notices())
          .as(rule)
          .anyMatch(
              n -> n.kind() == Notice.Kind.RULES_SET_ASIDE && n.message().contains("site.rules:2"));
    }
    Article most = extract("body when text contains \"the\" and words > 15", page("", ""));
    assertThat(notices(most)).doesNotContain(Notice.Kind.RULES_SET_ASIDE);
  }

  /** Where lines of the text are left out before it is scored, too. */
  @Test
  void rulesThatAreSetAsideGiveNoVotesToText() {
    String text = GoldenPage.named("signs-text").source();
    RuleSet rules = RuleSet.parse("site.rules", "site courier.example\nother when words > 5");
    Analysis analysis =
        ArticleExtractor.builder()
            .rules(rules)
            .build()
            .analyze(Page.text(text).at(URI.create("https://courier.example/crane")));
    assertThat(notices(analysis.article())).containsExactly(Notice.Kind.RULES_SET_ASIDE);
    assertThat(analysis.verdicts())
        .flatExtracting(Analysis.Verdict::votes)
        .extracting(Vote::rule)
        .isNotEmpty()
        .noneMatch(rule -> rule.startsWith("site.rules"));
  }

  @Test
  void rulesThatTakeOtherTextForTheBodyAreSetAside() {
    String legal =
        "<footer><p>" + "The Courier is a paper of the islands. ".repeat(3) + "</p></footer>";
    Article article = extract("body when css \"footer\"", page("", legal));
    assertThat(body(article)).containsExactly(STORY);
    assertThat(notices(article)).containsExactly(Notice.Kind.RULES_SET_ASIDE);
  }

  @Test
  void rulesThatTakeMuchAreObeyedAndNamed() {
    Article article = extract("other when css \".story p:nth-of-type(n+3)\"", page("", ""));
    assertThat(body(article)).containsExactly(STORY[0], STORY[1]);
    assertThat(article.notices())
        .extracting(Notice::kind, Notice::message)
        .containsExactly(
            tuple(
                Notice.Kind.RULES_REMOVED_MUCH,
                "the site's rules leave 31 of 91 words: site.rules:2"));
    String legal =
        "<footer><p>" + "The Courier is a paper of the islands. ".repeat(20) + "</p></footer>";
    Article other = extract("body when css \"footer\"", page("", legal));
    assertThat(body(other)).noneMatch(List.of(STORY)::contains);
    assertThat(notices(other)).containsExactly(Notice.Kind.RULES_REMOVED_MUCH);
    Article little = extract("other when css \".story p:nth-of-type(n+5)\"", page("", ""));
    assertThat(body(little)).hasSize(4);
    assertThat(little.notices()).isEmpty();
  }

  @Test
  void bodyRuleThatMatchesNothingIsNamedAndOthersStillCount() {
    String rules = "body when css \".gone\"\nother when text starts \"Put your name\"";
    Article article = extract(rules, page("", ""));
    assertThat(body(article)).contains(STORY[0], STORY[4]).doesNotContain(STORY[2]);
    assertThat(article.notices())
        .extracting(Notice::message)
        .containsExactly("no rule for the site's body matches: site.rules:2");
  }
}
