package news.winnow.internal.label;

import static news.winnow.rule.Conditions.css;
import static news.winnow.rule.Conditions.inside;
import static news.winnow.rule.Conditions.kind;
import static news.winnow.rule.Conditions.next;
import static news.winnow.rule.Conditions.previous;
import static news.winnow.rule.Conditions.textContains;
import static news.winnow.rule.Conditions.textEnds;
import static news.winnow.rule.Conditions.textIs;
import static news.winnow.rule.Conditions.textLeads;
import static news.winnow.rule.Conditions.textStarts;
import static news.winnow.rule.Conditions.token;
import static news.winnow.rule.Conditions.where;
import static news.winnow.rule.Conditions.wordsBelow;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.winnow.internal.read.Budget;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.PageReader;
import news.winnow.internal.read.TestPages;
import news.winnow.model.Block.Kind;
import news.winnow.model.Label;
import news.winnow.model.Limits;
import news.winnow.model.Notice;
import news.winnow.model.Page;
import news.winnow.model.Vote;
import news.winnow.rule.Condition;
import news.winnow.rule.Rule;
import news.winnow.rule.RuleSet;
import news.winnow.rule.Scope;
import org.junit.jupiter.api.Test;

class RuleIndexTest {
  private static final String PROSE =
      "A paragraph of more than eight words that stands for the article.";

  private static Rule rule(Label label, Condition when) {
    return new Rule("rule", label, 3, when);
  }

  /** The indexes of the blocks that the condition finds through the index. */
  private static List<Integer> found(Label label, Condition when, PageBlocks page) {
    BlockVotes votes = RuleIndex.compile(List.of(rule(label, when))).vote(page);
    return IntStream.range(0, page.blocks().size())
        .filter(i -> !votes.of(i).isEmpty())
        .boxed()
        .toList();
  }

  @Test
  void agreesWithTestingEveryRuleOnEveryBlock() {
    int votes = 0;
    int notices = 0;
    for (long seed = 0; seed < 1800; seed++) {
      RandomRules random = new RandomRules(seed);
      List<Rule> rules = random.rules(1 + (int) (seed % 12));
      PageBlocks page = random.page();
      BruteForce brute = new BruteForce(page);
      List<List<Vote>> expected = brute.vote(rules);
      BlockVotes actual = RuleIndex.compile(rules).vote(page);
      for (int i = 0; i < page.blocks().size(); i++) {
        assertThat(actual.of(i))
            .as("seed %s, block %s, rules %s", seed, i, rules)
            .isEqualTo(expected.get(i));
        votes += expected.get(i).size();
      }
      List<String> expectedNotices =
          rules.stream()
              .filter(r -> brute.overruled().contains(r.id()))
              .map(
                  r ->
                      "rule "
                          + r.id()
                          + " ("
                          + r.label().ruleName()
                          + ") was ignored where it matched the bulk of the page's text")
              .sorted()
              .toList();
      assertThat(actual.notices())
          .as("seed %s, rules %s", seed, rules)
          .filteredOn(n -> n.kind() == Notice.Kind.RULE_OVERRULED)
          .extracting(Notice::message)
          .isEqualTo(expectedNotices);
      notices += expectedNotices.size();
    }
    assertThat(votes).isGreaterThan(20_000);
    assertThat(notices).isGreaterThan(50);
  }

  @Test
  void doesNotDependOnTheOrderOfRules() {
    for (long seed = 0; seed < 200; seed++) {
      RandomRules random = new RandomRules(seed);
      List<Rule> rules = new ArrayList<>(random.rules(20));
      rules.addAll(rules.subList(0, 5));
      PageBlocks page = random.page();
      BlockVotes first = RuleIndex.compile(rules).vote(page);
      Collections.shuffle(rules, new Random(seed));
      BlockVotes second = RuleIndex.compile(rules).vote(page);
      assertThat(second.notices()).isEqualTo(first.notices());
      for (int i = 0; i < page.blocks().size(); i++) {
        assertThat(second.of(i)).isEqualTo(first.of(i));
        for (Label label : Label.values()) {
          assertThat(second.general(i, label)).isEqualTo(first.general(i, label));
          assertThat(second.site(i, label)).isEqualTo(first.site(i, label));
        }
      }
    }
  }

  @Test
  void sumsWeightsByLabelAndListsTheStrongestFirst() {
    PageBlocks page = TestPages.of("Read more");
    BlockVotes votes =
        RuleIndex.compile(
                List.of(
                    new Rule("b", Label.RELATED_LINKS, 3, textIs("Read more")),
                    new Rule("a", Label.RELATED_LINKS, 3, textContains("more")),
                    new Rule("c", Label.SHARE, 9, wordsBelow(3))))
            .vote(page);
    assertThat(votes.of(0))
        .containsExactly(
            new Vote("c", Label.SHARE, 9),
            new Vote("a", Label.RELATED_LINKS, 3),
            new Vote("b", Label.RELATED_LINKS, 3));
    assertThat(votes.general(0, Label.RELATED_LINKS)).isEqualTo(6);
    assertThat(votes.general(0, Label.SHARE)).isEqualTo(9);
    assertThat(votes.general(0, Label.BODY)).isZero();
    assertThat(votes.site(0, Label.SHARE)).isZero();
  }

  @Test
  void countsARuleOnceHoweverManyOfItsKeysAreThere() {
    PageBlocks page =
        new TestPages()
            .open("div", "ad share")
            .open("div", "ad")
            .block("Ad: more ads")
            .block(PROSE)
            .page();
    Condition when = token("ad", "share").or(textContains("ad", "more", "ads"));
    assertThat(RuleIndex.compile(List.of(rule(Label.BODY, when))).vote(page).of(0)).hasSize(1);
  }

  @Test
  void findsEachOfManyCuesWhereItStandsAsWholeWords() {
    String[] cues = IntStream.range(0, 300).mapToObj(i -> "cue " + i).toArray(String[]::new);
    PageBlocks page =
        TestPages.of(
            "Cue 7", "Cue 299: more", "Cue 8 of 9", "See cue 299", "Cue 300", "Cue", "A cue 7x");
    assertThat(found(Label.SHARE, textIs(cues), page)).containsExactly(0);
    assertThat(found(Label.SHARE, textLeads(cues), page)).containsExactly(0, 1);
    assertThat(found(Label.SHARE, textStarts(cues), page)).containsExactly(0, 1, 2);
    assertThat(found(Label.SHARE, textEnds(cues), page)).containsExactly(0, 3);
    assertThat(found(Label.SHARE, textContains(cues), page)).containsExactly(0, 1, 2, 3);
  }

  @Test
  void asksOnceHoweverOftenACueStandsInABlock() {
    List<Integer> asked = new ArrayList<>();
    Condition counted = where((block, page) -> asked.add(block.index()));
    PageBlocks page = TestPages.of("more of more", "more, more and more");
    assertThat(found(Label.SHARE, textContains("more").and(counted), page)).containsExactly(0, 1);
    assertThat(asked).containsExactly(0, 1);
  }

  @Test
  void findsCuesOfOneAndTwoChars() {
    PageBlocks page = TestPages.of("\u00a9 2024", "2024 \u00a9", "by TT", "TTX", "see \u56fe1");
    assertThat(found(Label.LEGAL, textContains("\u00a9"), page)).containsExactly(0, 1);
    assertThat(found(Label.LEGAL, textContains("TT", "\u56fe"), page)).containsExactly(2, 4);
  }

  @Test
  void givesTheVotesOfAContainerToAllBlocksInside() {
    PageBlocks page =
        new TestPages()
            .block(PROSE)
            .open("div", "related-posts")
            .block("One")
            .open("ul", "")
            .block("Two")
            .close()
            .close()
            .block("Three")
            .page();
    assertThat(found(Label.RELATED_LINKS, token("related"), page)).containsExactly(1, 2);
    assertThat(found(Label.RELATED_LINKS, inside("ul"), page)).containsExactly(2);
    assertThat(found(Label.RELATED_LINKS, css("div.related-posts > ul"), page)).containsExactly(2);
    assertThat(found(Label.RELATED_LINKS, next(token("related")), page)).containsExactly(0, 1);
    assertThat(found(Label.RELATED_LINKS, previous(textIs("two")), page)).containsExactly(3);
  }

  @Test
  void ignoresContainersThatHoldTheBulkOfTheProseForBoilerplate() {
    PageBlocks page =
        new TestPages()
            .open("div", "page newsletter")
            .block(PROSE)
            .block(PROSE)
            .open("div", "newsletter")
            .block("Sign up")
            .page();
    assertThat(found(Label.NEWSLETTER, token("newsletter"), page)).containsExactly(2);
    assertThat(found(Label.BODY, token("newsletter"), page)).containsExactly(0, 1, 2);
    assertThat(found(Label.NEWSLETTER, token("newsletter").not(), page)).isEmpty();
    assertThat(found(Label.NEWSLETTER, css("div.newsletter").and(wordsBelow(3)), page))
        .containsExactly(2);
  }

  @Test
  void saysWhichSiteRuleWasOverruled() {
    PageBlocks page =
        new TestPages()
            .at("https://example.com/")
            .open("main", "story")
            .block(PROSE)
            .block("Short")
            .page();
    RuleSet rules =
        RuleSet.parse(
            "s.rules",
            "site example.com\nother when css \"main.story\"\nother when token \"story\" and words < 3\n");
    BlockVotes votes = RuleIndex.compile(rules.rules()).vote(page);
    assertThat(votes.of(0)).isEmpty();
    assertThat(votes.of(1)).isEmpty();
    assertThat(votes.notices())
        .extracting(Notice::kind, Notice::message)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                Notice.Kind.RULE_OVERRULED,
                "rule s.rules:2 (other) was ignored where it matched the bulk of the page's text"),
            org.assertj.core.groups.Tuple.tuple(
                Notice.Kind.RULE_OVERRULED,
                "rule s.rules:3 (other) was ignored where it matched the bulk of the page's text"));
    BlockVotes general =
        RuleIndex.compile(rules.rules().stream().map(r -> r.in(Scope.everywhere())).toList())
            .vote(page);
    assertThat(general.notices()).isEmpty();
    assertThat(general.of(0)).isEmpty();
  }

  @Test
  void appliesRulesOfASiteToItsHostsOnly() {
    record Case(String host, String url, boolean applies) {}
    List<Case> cases =
        List.of(
            new Case("example.com", "https://example.com/a", true),
            new Case("example.com", "https://www.example.com/a", true),
            new Case("example.com", "https://EXAMPLE.com/a", true),
            new Case("example.com", "https://m.example.com/a", false),
            new Case("example.com", "https://badexample.com/a", false),
            new Case("*.example.com", "https://m.example.com/a", true),
            new Case("*.example.com", "https://a.m.example.com:8080/a", true),
            new Case("*.example.com", "https://example.com/a", false),
            new Case("*.*.example.com", "https://a.m.example.com/a", true),
            new Case("*.*.example.com", "https://m.example.com/a", false),
            new Case("www.example.com", "https://example.com/a", false),
            new Case("example.com", "file:///a", false),
            new Case("example.*", "https://example.org/a", true),
            new Case("example.*", "https://www.example.co.uk/a", true),
            new Case("example.*", "https://m.example.org/a", false),
            new Case("example.*", "https://example.a.b.c/a", false),
            new Case("example.*", "https://example/a", false),
            new Case("*.example.*", "https://m.example.co.uk/a", true),
            new Case("example.com/a", "https://example.com/a", true),
            new Case("example.com/a", "https://example.com/a/b?c", true),
            new Case("example.com/a", "https://example.com/ab", false),
            new Case("example.com/a", "https://example.com", false),
            new Case("*.example.com/a/", "https://m.example.com/a/b", true));
    for (Case c : cases) {
      PageBlocks page = new TestPages().at(c.url()).block("Text").page();
      Rule rule = rule(Label.SHARE, textIs("text")).in(Scope.hosts(c.host()));
      RuleIndex index = RuleIndex.compile(List.of(rule));
      assertThat(index.vote(page).site(0, Label.SHARE)).as("%s", c).isEqualTo(c.applies() ? 3 : 0);
      assertThat(index.vote(page).general(0, Label.SHARE)).isZero();
      assertThat(rule.scope().includes(page.url(), Optional.empty()))
          .as("%s", c)
          .isEqualTo(c.applies());
    }
    assertThat(
            RuleIndex.compile(List.of(rule(Label.SHARE, textIs("text")).in(Scope.hosts("a.b"))))
                .vote(TestPages.of("Text"))
                .of(0))
        .isEmpty();
  }

  @Test
  void appliesRulesOfSomeDaysToPagesFetchedThen() {
    RuleSet rules =
        RuleSet.parse(
            "r",
            """
            site example.com from 2024-02-01
            share when text is "new"
            site * until 2024-01-31
            share when text is "old"
            site * except example.org
            share when text is "other"
            """);
    RuleIndex index = RuleIndex.compile(rules.rules());
    TestPages pages = new TestPages().at("https://example.com/").block("New").block("Old");
    PageBlocks page = pages.block("Other").page();
    Optional<LocalDate> january = Optional.of(LocalDate.of(2024, 1, 31));
    assertThat(index.vote(page, january).of(0)).isEmpty();
    assertThat(index.vote(page, january).of(1)).hasSize(1);
    Optional<LocalDate> february = Optional.of(LocalDate.of(2024, 2, 1));
    assertThat(index.vote(page, february).of(0)).hasSize(1);
    assertThat(index.vote(page, february).of(1)).isEmpty();
    // a page that does not say when it was fetched is a new one
    assertThat(index.vote(page).of(0)).hasSize(1);
    assertThat(index.vote(page).of(1)).isEmpty();
    assertThat(index.vote(page).of(2)).hasSize(1);
    PageBlocks elsewhere = new TestPages().at("https://example.org/").block("Other").page();
    assertThat(index.vote(elsewhere).of(0)).isEmpty();
    assertThat(index.vote(TestPages.of("Other")).of(0)).hasSize(1);
  }

  @Test
  void canBeSharedBetweenThreads() {
    RandomRules random = new RandomRules(7);
    List<Rule> rules = random.rules(40);
    RuleIndex index = RuleIndex.compile(rules);
    PageBlocks page = random.page();
    List<Vote> expected = index.vote(page).of(0);
    assertThat(Stream.generate(() -> page).limit(500).parallel().map(p -> index.vote(p).of(0)))
        .allMatch(expected::equals);
  }

  @Test
  void findsWhatSelectorsSayOfInlineElementsAbove() {
    String deep = "<i>".repeat(140);
    PageBlocks page =
        PageReader.read(
            Page.html(
                "<html class=Night><body><p class=plain>One</p><a class='x Teaser'><p>Two</p></a>"
                    + "<div><b id=Box>"
                    + deep
                    + "<p>Three</p></b></div><p>Four</p></body></html>"),
            new Budget(Limits.defaults()));
    assertThat(found(Label.RELATED_LINKS, css(".Night p"), page)).containsExactly(0, 1, 2, 3);
    assertThat(found(Label.RELATED_LINKS, css(".Night a"), page)).containsExactly(1);
    assertThat(found(Label.RELATED_LINKS, css(".teaser > p"), page)).containsExactly(1);
    assertThat(found(Label.RELATED_LINKS, css("#Box p"), page)).containsExactly(2);
    assertThat(found(Label.RELATED_LINKS, css(".teaser ~ p"), page)).containsExactly(3);
    assertThat(found(Label.RELATED_LINKS, css(".other p"), page)).isEmpty();
  }

  @Test
  void findsClassesAmongManyAndHoweverTheyAreWritten() {
    String many = "x".repeat(30) + " " + "a b c d ".repeat(10);
    PageBlocks page =
        PageReader.read(
            Page.html("<p class='" + many + "last'>One</p><p class=RelatedPosts_1>Two</p>"),
            new Budget(Limits.defaults()));
    assertThat(found(Label.RELATED_LINKS, css("p.last"), page)).containsExactly(0);
    assertThat(found(Label.RELATED_LINKS, css(".relatedposts_1"), page)).containsExactly(1);
    assertThat(found(Label.RELATED_LINKS, css(".related-posts-1"), page)).isEmpty();
  }

  @Test
  void looksAtTheCaseOfIdsAndNotOfClasses() {
    PageBlocks page =
        PageReader.read(
            Page.html("<p id=Comments>One</p><p id=comments>Two</p><p class=COMMENTS>Three</p>"),
            new Budget(Limits.defaults()));
    assertThat(found(Label.COMMENTS, css("#comments"), page)).containsExactly(1);
    assertThat(found(Label.COMMENTS, css("#Comments, .x"), page)).containsExactly(0);
    assertThat(found(Label.COMMENTS, css(".x, .Comments"), page)).containsExactly(2);
  }

  @Test
  void findsCuesAtTheEndsOfATextHoweverShort() {
    PageBlocks page = TestPages.of("A", "Ab", "Bab c", "C d a", "x c a b", "版权 a", "旧版权");
    assertThat(found(Label.SHARE, textContains("a"), page)).containsExactly(0, 3, 4, 5);
    assertThat(found(Label.SHARE, textContains("a b", "ab"), page)).containsExactly(1, 4);
    assertThat(found(Label.SHARE, textContains("版权"), page)).containsExactly(5, 6);
    assertThat(found(Label.SHARE, textStarts("a", "bab"), page)).containsExactly(0, 2);
    assertThat(found(Label.SHARE, textEnds("b", "d a"), page)).containsExactly(3, 4);
    assertThat(found(Label.SHARE, textIs("a", "ab", "版权"), page)).containsExactly(0, 1);
  }

  @Test
  void looksUpRulesByKind() {
    PageBlocks page =
        new TestPages().block(Kind.CAPTION, "One", 0).block("Two").block(Kind.QUOTE, "3", 0).page();
    Condition quoted = kind(Kind.CAPTION, Kind.QUOTE);
    assertThat(found(Label.CAPTION, quoted, page)).containsExactly(0, 2);
    assertThat(found(Label.CAPTION, quoted.and(wordsBelow(1)), page)).isEmpty();
    assertThat(RuleKeys.of(quoted).orElseThrow()).hasSize(2);
  }

  @Test
  void readsTheKeysOfSelectors() {
    assertThat(SelectorKeys.of("div.story > p.Lead"))
        .containsExactly(new Key.Attribute(".lead", "div.story > p.Lead"));
    assertThat(SelectorKeys.of("#Main , .a .b"))
        .containsExactly(new Key.Attribute("#main", "#Main"), new Key.Attribute(".b", ".a .b"));
    assertThat(SelectorKeys.of(".a:not(.b, #c)[href='x.y']"))
        .containsExactly(new Key.Attribute(".a", ".a:not(.b, #c)[href='x.y']"));
    assertThat(SelectorKeys.of(".a p, .b > i + u , .c+p, .d ~ .e > q , #F > p b"))
        .containsExactly(
            new Key.Above(".a"),
            new Key.OnPage(".b"),
            new Key.OnPage(".c"),
            new Key.Above(".e"),
            new Key.Above("#f"));
    for (String open :
        List.of("div", ".a, p", "[class*=a]", ".a\\:b", ":is(.a)", ".äb", "p::text")) {
      assertThat(SelectorKeys.of(open)).as(open).isEmpty();
    }
  }
}
