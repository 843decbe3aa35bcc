package news.winnow.internal.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TestPages;
import news.winnow.rule.Condition;
import news.winnow.rule.Rule;
import news.winnow.rule.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
      assertThat(ShippedRules.files().keySet()).containsExactlyInAnyOrderElementsOf(names);
    }
  }

  @Test
  void parseAndHaveIdsOfTheirOwn() throws IOException {
    List<Rule> rules = ShippedRules.all();
    assertThat(rules).containsExactlyInAnyOrderElementsOf(RuleSet.load(FOLDER).rules());
    assertThat(rules).extracting(Rule::id).doesNotHaveDuplicates();
    assertThat(rules).noneMatch(r -> r.scope().isSite());
  }

  @ParameterizedTest
  @EnumSource(Script.class)
  void rulesOfAScriptAreFoundByCuesWithALetterOfIt(Script script) {
    assertThat(ShippedRules.of(script)).isNotEmpty();
    for (Rule rule : ShippedRules.of(script)) {
      List<RuleKeys.Keyed> keys = RuleKeys.of(rule.when()).orElse(List.of());
      assertThat(keys).as(rule.id()).isNotEmpty();
      boolean alone = holdsOnlyWithLetter(rule.when(), script);
      assertThat(keys)
          .as(rule.id())
          .allMatch(
              k ->
                  k.key() instanceof Key.Cues of
                      && (alone && k.offset() == 0
                          || of.cues().stream().allMatch(cue -> hasLetter(cue, script))));
    }
  }

  @ParameterizedTest
  @EnumSource(Script.class)
  void rulesOfAScriptSpeakAsIfTheyStoodAmongAllOthers(Script script) {
    RuleIndex together = RuleIndex.compile(ShippedRules.all());
    RuleIndex apart = RuleIndex.ofShipped();
    int votes = 0;
    for (Rule rule : ShippedRules.of(script)) {
      TestPages page = new TestPages().block("Ferry").block("24");
      cues(rule.when())
          .forEach(cue -> page.block(cue).block(cue + ": a b c").block("a b " + cue).block("c"));
      PageBlocks blocks = page.page();
      BlockVotes expected = together.vote(blocks);
      BlockVotes found = apart.vote(blocks);
      for (int i = 0; i < blocks.blocks().size(); i++) {
        assertThat(found.of(i)).isEqualTo(expected.of(i));
        votes += found.of(i).size();
      }
    }
    assertThat(votes).isGreaterThan(100);
  }

  private static Stream<String> cues(Condition when) {
    if (when instanceof Condition.All all) {
      return all.conditions().stream().flatMap(ShippedRulesTest::cues);
    }
    return when instanceof Condition.Text text
        ? text.cues().stream().map(c -> c.replace('\ua66e', '7'))
        : Stream.empty();
  }

  /** Whether the condition asks for a cue with such a letter on the block itself. */
  private static boolean holdsOnlyWithLetter(Condition when, Script script) {
    if (when instanceof Condition.All all) {
      return all.conditions().stream().anyMatch(c -> holdsOnlyWithLetter(c, script));
    }
    return when instanceof Condition.Text text
        && text.cues().stream().allMatch(cue -> hasLetter(cue, script));
  }

  private static boolean hasLetter(String cue, Script script) {
    return cue.chars()
        .filter(Character::isLetter)
        .anyMatch(c -> script.isAmong(Script.of(String.valueOf((char) c))));
  }
}
