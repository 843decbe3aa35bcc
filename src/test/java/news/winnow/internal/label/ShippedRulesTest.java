package news.winnow.internal.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import news.winnow.rule.Rule;
import news.winnow.rule.RuleSet;
import org.junit.jupiter.api.Test;

class ShippedRulesTest {
  private static final Path FOLDER = Path.of("src/main/resources/news/winnow/rules");

  @Test
  void areListedInTheIndexEachOnce() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<String> names =
          files
              .map(f -> f.getFileName().toString())
              .filter(n -> n.endsWith(".rules"))
              .sorted()
              .toList();
      assertThat(ShippedRules.files()).containsExactlyInAnyOrderElementsOf(names);
    }
  }

  @Test
  void parseAndHaveIdsOfTheirOwn() throws IOException {
    List<Rule> rules = ShippedRules.all();
    assertThat(rules).containsExactlyInAnyOrderElementsOf(RuleSet.load(FOLDER).rules());
    assertThat(rules).extracting(Rule::id).doesNotHaveDuplicates();
    assertThat(rules).noneMatch(r -> r.scope().isSite());
  }
}
