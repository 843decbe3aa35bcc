package news.winnow.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import news.winnow.ArticleExtractor;
import news.winnow.model.Analysis;
import news.winnow.model.Article;
import news.winnow.model.Block;
import news.winnow.model.Label;
import news.winnow.model.Notice;
import news.winnow.model.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesDocTest {
  private static final Path DOC = Path.of("docs/rules.md");

  /** Returns the rules that a document shows, each block as a set of its own. */
  private static List<RuleSet> shown(Path document) throws IOException {
    List<RuleSet> sets = new ArrayList<>();
    StringBuilder block = null;
    for (String line : Files.readAllLines(document)) {
      if (block == null) {
        block = line.equals("```rules") ? new StringBuilder() : null;
      } else if (line.equals("```")) {
        sets.add(RuleSet.parse("docs" + sets.size(), block.toString()));
        block = null;
      } else {
        block.append(line).append('\n');
      }
    }
    return sets;
  }

  /** A page for every rule of the documents, see the fixture. */
  @ParameterizedTest
  @CsvSource({
    "docs/rules.md, https://www.example.com/news",
    "docs/add-a-site.md, https://www.courier.example/islands",
    "CONTRIBUTING.md, https://example.com/"
  })
  void everyRuleMatchesAndEveryFieldIsFound(Path document, URI url) throws IOException {
    String html = Files.readString(Path.of("src/test/resources/news/winnow/rule/docs.html"));
    List<RuleSet> sets = shown(document);
    assertThat(sets).isNotEmpty();
    for (RuleSet set : sets) {
      Set<String> matched = new TreeSet<>();
      List<Notice> notices = new ArrayList<>();
      for (String day : List.of("2024-06-30T12:00:00Z", "2024-07-01T12:00:00Z")) {
        ArticleExtractor extractor = ArticleExtractor.builder().noShippedRules().rules(set).build();
        Page page = Page.html(html).at(url).fetchedAt(Instant.parse(day));
        Analysis analysis = extractor.analyze(page);
        analysis.verdicts().forEach(v -> v.votes().forEach(vote -> matched.add(vote.rule())));
        analysis.candidates().forEach(c -> matched.add(c.source()));
        notices.addAll(analysis.article().notices());
        set.fields().stream()
            .filter(f -> f.field() == ArticleField.NEXT_PAGE)
            .filter(f -> analysis.article().nextPage().isPresent())
            .forEach(f -> matched.add(f.id()));
        Article edited = analysis.article();
        set.edits().stream()
            .filter(e -> html.contains(e.find()) && edited.text().contains("quay.\n\nThe"))
            .forEach(e -> matched.add(e.id()));
      }
      assertThat(matched).containsAll(set.rules().stream().map(Rule::id).toList());
      assertThat(matched).containsAll(set.fields().stream().map(FieldRule::id).toList());
      assertThat(matched).containsAll(set.edits().stream().map(SourceEdit::id).toList());
      assertThat(notices)
          .extracting(Notice::kind)
          .doesNotContain(Notice.Kind.RULE_MATCHED_NOTHING, Notice.Kind.RULES_SET_ASIDE);
    }
  }

  @Test
  void namesTheWholeVocabulary() throws IOException {
    String doc = Files.readString(DOC);
    for (Label label : Label.values()) {
      assertThat(doc).contains("| `" + label.ruleName() + "` |");
    }
    for (Block.Kind kind : Block.Kind.values()) {
      assertThat(doc).contains("| `" + Names.of(kind) + "` |");
    }
    for (Shape shape : Shape.values()) {
      assertThat(doc).contains("| `" + Names.of(shape) + "` |");
    }
    for (ArticleField field : ArticleField.values()) {
      assertThat(doc).contains("`" + Names.of(field) + "`");
    }
    for (Measure measure : Measure.values()) {
      assertThat(doc).contains("| `" + Names.of(measure) + "` |");
    }
    for (Match match : Match.values()) {
      assertThat(doc).contains("| `text " + Names.of(match) + " \"...\"` |");
    }
  }

  /** Returns what stands in code quotes in a column of the tables whose head begins so. */
  private static List<String> column(String head, int column) throws IOException {
    List<String> found = new ArrayList<>();
    boolean inside = false;
    for (String line : Files.readAllLines(DOC)) {
      inside = line.startsWith("|") && (inside || line.startsWith(head));
      String[] cells = inside ? line.split("(?<!\\\\)\\|") : new String[0];
      String cell = cells.length > column ? cells[column].strip() : "";
      if (cell.startsWith("`")) {
        found.add(cell.substring(1, cell.indexOf('`', 1)));
      }
    }
    return found;
  }

  @Test
  void tablesHoldWhatTheParserKnowsAndNothingElse() throws IOException {
    List<String> labels = new ArrayList<>(column("| part of the article |", 1));
    labels.addAll(column("| boilerplate |", 1));
    assertThat(labels)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Label.values()).map(Label::ruleName).toList());
    assertThat(column("| measure |", 1))
        .containsExactlyInAnyOrderElementsOf(Names.of(Measure.values()));
    assertThat(column("| kind |", 1))
        .containsExactlyInAnyOrderElementsOf(Names.of(Block.Kind.values()));
    assertThat(column("| kind |", 3)).containsExactlyInAnyOrderElementsOf(Names.of(Shape.values()));
  }

  @Test
  void conditionsOfTheTableAreThoseOfTheParser() throws IOException {
    Set<String> told = new TreeSet<>(column("| measure |", 1));
    told.addAll(List.of("kind", "shape", "previous", "before"));
    for (String condition : column("| condition |", 1)) {
      told.add(condition.split("[ (]")[0]);
    }
    assertThat(told).containsExactlyInAnyOrderElementsOf(ConditionParser.TERMS);
  }

  @Test
  void boundsAreThoseOfTheParser() throws IOException {
    String doc = Files.readString(DOC).replace("\n", " ");
    assertThat(doc)
        .contains(
            "Bounds: %d levels of nesting, %,d parts and strings in a rule, %,d chars in a string, %,d rules and %d million chars in a file"
                .formatted(
                    ConditionParser.MAX_NESTING,
                    RuleTokens.MAX_PARTS,
                    RuleLexer.MAX_STRING,
                    RuleParser.MAX_RULES,
                    RuleParser.MAX_TEXT / 1_000_000))
        .contains("1 to " + Rule.MAX_WEIGHT + "; " + Rule.LIKELY + " where none is given");
  }
}
