package news.winnow.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
}
