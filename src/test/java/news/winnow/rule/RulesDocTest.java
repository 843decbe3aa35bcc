package news.winnow.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import news.winnow.model.Block;
import news.winnow.model.Label;
import org.junit.jupiter.api.Test;

class RulesDocTest {
  private static final Path DOC = Path.of("docs/rules.md");

  @Test
  void holdsRulesThatParse() throws IOException {
    List<String> blocks = new ArrayList<>();
    StringBuilder block = null;
    for (String line : Files.readAllLines(DOC)) {
      if (block == null) {
        block = line.equals("```rules") ? new StringBuilder() : null;
      } else if (line.equals("```")) {
        blocks.add(block.toString());
        block = null;
      } else {
        block.append(line).append('\n');
      }
    }
    assertThat(blocks).hasSizeGreaterThan(4);
    for (String text : blocks) {
      RuleSet set = RuleSet.parse("docs", text);
      assertThat(set.rules().size() + set.fields().size()).as(text).isPositive();
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
