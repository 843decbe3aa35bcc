package news.winnow.rule;

import static news.winnow.rule.Conditions.css;
import static news.winnow.rule.Conditions.inside;
import static news.winnow.rule.Conditions.kind;
import static news.winnow.rule.Conditions.linksAbove;
import static news.winnow.rule.Conditions.linksBelow;
import static news.winnow.rule.Conditions.next;
import static news.winnow.rule.Conditions.positionAbove;
import static news.winnow.rule.Conditions.positionBelow;
import static news.winnow.rule.Conditions.previous;
import static news.winnow.rule.Conditions.sentencesBelow;
import static news.winnow.rule.Conditions.shape;
import static news.winnow.rule.Conditions.textContains;
import static news.winnow.rule.Conditions.textEnds;
import static news.winnow.rule.Conditions.textIs;
import static news.winnow.rule.Conditions.textLeads;
import static news.winnow.rule.Conditions.textStarts;
import static news.winnow.rule.Conditions.token;
import static news.winnow.rule.Conditions.wordsAbove;
import static news.winnow.rule.Conditions.wordsBelow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import news.winnow.model.Block;
import news.winnow.model.Label;
import org.junit.jupiter.api.Test;

class RuleParserTest {

  private static Condition condition(String text) {
    return RuleSet.parse("x.rules", "other when " + text).rules().get(0).when();
  }

  @Test
  void readsTheSameRecordsThatCodeMakes() {
    Map<String, Condition> pairs = new LinkedHashMap<>();
    pairs.put("css \"div.story > p\"", css("div.story > p"));
    pairs.put("token \"related\", \"read-more\"", token("related", "read-more"));
    pairs.put("inside \"aside\",\"h2\"", inside("aside", "h2"));
    pairs.put("text is \"Must read\"", textIs("Must read"));
    pairs.put("text leads \"Also read\", \"阅读更多\"", textLeads("Also read", "阅读更多"));
    pairs.put("text starts \"a \\\"b\\\" \\\\ \\u00e9\"", textStarts("a \"b\" \\ é"));
    pairs.put("text ends \"ago\"", textEnds("ago"));
    pairs.put("text contains \"cookies\"", textContains("cookies"));
    pairs.put("words < 40", wordsBelow(40));
    pairs.put("words > 7", wordsAbove(7));
    pairs.put("sentences<2", sentencesBelow(2));
    pairs.put("links > 0.6", linksAbove(0.6));
    pairs.put("links < 1", linksBelow(1));
    pairs.put("position > 0.75", positionAbove(0.75));
    pairs.put("position < .125", positionBelow(0.125));
    pairs.put("kind heading, list-item", kind(Block.Kind.HEADING, Block.Kind.LIST_ITEM));
    pairs.put("shape date, time", shape(Shape.DATE, Shape.TIME));
    pairs.put("named \"related\"", Conditions.named("related"));
    pairs.put("after(words < 3)", Conditions.after(wordsBelow(3)));
    pairs.put("before(words < 3)", Conditions.before(wordsBelow(3)));
    pairs.put("next(words < 3)", next(wordsBelow(3)));
    pairs.put("previous (next(words < 3))", previous(next(wordsBelow(3))));
    pairs.put("repeated", Conditions.repeated());
    pairs.put("not words < 3", wordsBelow(3).not());
    pairs.put("not not words < 3", wordsBelow(3).not().not());
    pairs.put(
        "words < 3 and words > 1 and token \"a\"",
        wordsBelow(3).and(wordsAbove(1)).and(token("a")));
    pairs.put(
        "words < 3 or words > 9 or token \"a\"", wordsBelow(3).or(wordsAbove(9)).or(token("a")));
    pairs.put(
        "words < 3 and not words < 2 or token \"a\" and css \"b\"",
        wordsBelow(3).and(wordsBelow(2).not()).or(token("a").and(css("b"))));
    pairs.put(
        "(words < 3 or token \"a\") and css \"b\"", wordsBelow(3).or(token("a")).and(css("b")));
    pairs.put("((words < 3))", wordsBelow(3));
    pairs.forEach((text, made) -> assertThat(condition(text)).as(text).isEqualTo(made));
  }

  @Test
  void readsAFile() {
    String text =
        """
        \ufeff# Rules of one site; a "quoted" comment
        share when text is "# not a comment" # but this is

        site example.com *.example.com   # from here on
        body          when css "div.story > p"
        newsletter  9 when text starts "Sign up to"
            # a comment between
              and words < 40

        	and not token "story"
        site example.org
        must-read     when next(text is "Must read")
        """;
    for (String newline : List.of("\n", "\r\n", "\r")) {
      RuleSet set = RuleSet.parse("x.rules", text.replace("\n", newline));
      Scope com = Scope.hosts("example.com", "*.example.com");
      assertThat(set.name()).isEqualTo("x.rules");
      assertThat(set.rules())
          .containsExactly(
              new Rule("x.rules:2", Label.SHARE, 3, textIs("# not a comment")),
              new Rule("x.rules:5", Label.BODY, 3, css("div.story > p"), com),
              new Rule(
                  "x.rules:6",
                  Label.NEWSLETTER,
                  9,
                  textStarts("Sign up to").and(wordsBelow(40)).and(token("story").not()),
                  com),
              new Rule(
                  "x.rules:12",
                  Label.MUST_READ,
                  3,
                  next(textIs("Must read")),
                  Scope.hosts("example.org")));
    }
    assertThat(RuleSet.parse("x", "").rules()).isEmpty();
    assertThat(RuleSet.parse("x", "  # nothing\n\t\n").rules()).isEmpty();
  }

  @Test
  void knowsEveryLabelKindAndShape() {
    for (Label label : Label.values()) {
      assertThat(RuleSet.parse("x", label.ruleName() + " when words < 1").rules().get(0).label())
          .isEqualTo(label);
    }
    for (Block.Kind kind : Block.Kind.values()) {
      assertThat(condition("kind " + Names.of(kind))).isEqualTo(kind(kind));
    }
    for (Shape shape : Shape.values()) {
      assertThat(condition("shape " + Names.of(shape))).isEqualTo(shape(shape));
    }
  }

  @Test
  void boundsWhatAFileMayAskFor() {
    String deep = "other when " + "(".repeat(32) + "words < 1" + ")".repeat(32);
    assertThat(RuleSet.parse("x", deep).rules()).hasSize(1);
    assertThat(mistake("other when " + "(".repeat(33) + "words < 1" + ")".repeat(33)).problem())
        .isEqualTo("conditions are nested deeper than 32");
    assertThat(mistake("other when " + "not ".repeat(100_000) + "words < 1").column())
        .isEqualTo(12 + 32 * 4);
    assertThat(mistake("other when " + "next(".repeat(100_000)).problem())
        .startsWith("conditions are nested");
    assertThat(mistake("other when text is " + "\"a\",".repeat(20_000)).problem())
        .contains("10000 parts");
    assertThat(mistake("other when words < 1" + " and words < 1".repeat(20_000)).problem())
        .contains("10000 parts");
    assertThat(mistake("other when text is \"" + "a".repeat(1001) + "\"").problem())
        .contains("longer than 1000");
    assertThat(
            mistake("other when css \"" + ":has(".repeat(5) + "a" + ")".repeat(5) + "\"").problem())
        .contains("nests at most 4");
  }

  private static RuleSyntaxException mistake(String text) {
    return catchThrowableOfType(RuleSyntaxException.class, () -> RuleSet.parse("x.rules", text));
  }

  @Test
  void answersAnyTextWithRulesOrAPlace() {
    String[] pieces = {
      "other",
      "body",
      "site",
      "example.com",
      "when",
      "text",
      "is",
      "leads",
      "\"a\"",
      "\"",
      "\\",
      "\\u12",
      "(",
      ")",
      ",",
      "<",
      ">",
      "and",
      "or",
      "not",
      "next",
      "previous",
      "css",
      "token",
      "words",
      "links",
      "0.5",
      "3",
      "-1",
      "1e9",
      "kind",
      "heading",
      "shape",
      "date",
      "\n",
      "\n ",
      "\r",
      "\r\n",
      " ",
      "\t",
      "#",
      "\u00a0",
      "\u0000",
      "\ufeff",
      "é",
      "中",
      "\ud83d",
      "\ude00",
      "\"div >\"",
      "\"[a=\"",
      "\":has(\"",
      "\"a, \"",
      "\"*|*\"",
      "\"::text\"",
      "\":nth-child(x)\"",
      "*.",
      "\"\\ud83d\"",
      "\":contains(\"",
      "\"[^]\"",
      "\":gt(99999999999)\"",
      "position",
      "inside",
      "\"h1\"",
    };
    int rules = 0;
    for (long seed = 0; seed < 30_000; seed++) {
      Random random = new Random(seed);
      StringBuilder text =
          new StringBuilder(seed % 3 == 0 ? "" : seed % 3 == 1 ? "other when " : "other when css ");
      for (int i = random.nextInt(14); i >= 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(3) > 0 ? " " : "");
      }
      try {
        rules += RuleSet.parse("x", text.toString()).rules().size();
      } catch (RuleSyntaxException e) {
        assertThat(e.line()).isBetween(1, 1 + text.length());
        assertThat(e.column()).isBetween(1, 1 + text.length());
        assertThat(e.getMessage())
            .startsWith("x:" + e.line() + ":" + e.column() + ": " + e.problem());
      }
    }
    assertThat(rules).isGreaterThan(50);
  }

  @Test
  void readsSixThousandCuesInNoTime() {
    StringBuilder text = new StringBuilder();
    List<Rule> made = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      String[] cues = new String[20];
      for (int j = 0; j < 20; j++) {
        cues[j] = "cue " + i + " größer " + j;
      }
      text.append("other when text leads \"").append(String.join("\",\n  \"", cues)).append("\"\n");
      made.add(new Rule("x:" + (1 + 20 * i), Label.OTHER, 3, textLeads(cues)));
    }
    assertThat(RuleSet.parse("x", text.toString()).rules()).isEqualTo(made);
  }

  @Test
  void readsEffectsAndFieldsAndScopes() {
    RuleSet rules =
        RuleSet.parse(
            "x.rules",
            """
            site Example.com/news *.example.* except shop.example.com from 2024-01-01 until 2024-12-31
            keep when text is "a"
            related-links 9 until end when text is "a"
            title when css "h2"
            authors when css ".by a"
            title when css "meta[name=t]" attribute "content"
            site *
            published when css "time" attribute "data-at"
            """);
    Scope scope =
        Scope.hosts("example.com/news", "*.example.*")
            .except("shop.example.com")
            .from(java.time.LocalDate.of(2024, 1, 1))
            .until(java.time.LocalDate.of(2024, 12, 31));
    assertThat(rules)
        .isEqualTo(
            RuleSet.of(
                    "x.rules",
                    new Rule("x.rules:2", Label.BODY, 3, Effect.KEEP, textIs("a"), scope),
                    new Rule("x.rules:3", Label.RELATED_LINKS, 9, textIs("a")).untilEnd().in(scope),
                    new Rule("x.rules:4", Label.TITLE, 3, css("h2"), scope))
                .withFields(
                    new FieldRule("x.rules:5", ArticleField.AUTHORS, ".by a").in(scope),
                    new FieldRule(
                        "x.rules:6",
                        ArticleField.TITLE,
                        Selection.css("meta[name=t]"),
                        Optional.of("content"),
                        scope),
                    new FieldRule(
                        "x.rules:8",
                        ArticleField.PUBLISHED,
                        Selection.css("time"),
                        Optional.of("data-at"),
                        Scope.everywhere())));
  }
}
