package news.winnow.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleFilesTest {
  @TempDir Path folder;

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void loadsAFileAsParsedText() throws IOException {
    String text = "site example.com\nother when text is \"größer\", \"更多\"\n";
    Path plain = write("a.rules", text);
    assertThat(RuleSet.load(plain)).isEqualTo(RuleSet.parse("a.rules", text));
    Path marked = write("b/a.rules", "\ufeff" + text);
    assertThat(RuleSet.load(marked)).isEqualTo(RuleSet.parse("a.rules", text));
    Path otherwiseNamed = write("rules.txt", text);
    assertThat(RuleSet.load(otherwiseNamed).name()).isEqualTo("rules.txt");
  }

  @Test
  void loadsTheRuleFilesOfAFolderInNameOrder() throws IOException {
    write("b.rules", "site example.com\nother when words < 2");
    write("a.rules", "other when words < 1");
    write("sub/c.rules", "other when words < 3");
    write("readme.txt", "not a rule");
    RuleSet set = RuleSet.load(folder);
    assertThat(set.name()).isEqualTo(folder.getFileName().toString());
    assertThat(set.rules())
        .extracting(Rule::id)
        .containsExactly("a.rules:1", "b.rules:2", "sub/c.rules:1");
    assertThat(set.rules()).extracting(r -> r.scope().isSite()).containsExactly(false, true, false);
  }

  @Test
  void saysWhereInWhichFileAMistakeIs() throws IOException {
    write("a.rules", "other when words < 1");
    write("sub/b.rules", "other when words < 1\nother when words");
    RuleSyntaxException e =
        catchThrowableOfType(RuleSyntaxException.class, () -> RuleSet.load(folder));
    assertThat(e).hasMessageStartingWith("sub/b.rules:2:17: expected \"<\" or \">\"");
  }

  @Test
  void saysWhereMalformedUtf8Is() throws IOException {
    Path file = folder.resolve("latin.rules");
    Files.write(
        file,
        "other when words < 1\nother when text is \"größer\""
            .getBytes(StandardCharsets.ISO_8859_1));
    RuleSyntaxException e =
        catchThrowableOfType(RuleSyntaxException.class, () -> RuleSet.load(file));
    assertThat(e).hasMessageStartingWith("latin.rules:2:23: not valid UTF-8");
    Files.write(file, new byte[] {'#', (byte) 0xe2, (byte) 0x82});
    assertThat(catchThrowableOfType(RuleSyntaxException.class, () -> RuleSet.load(file)).column())
        .isEqualTo(2);
  }

  @Test
  void throwsForWhatCannotBeRead() {
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> RuleSet.load(folder.resolve("none.rules")));
    assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> RuleSet.load(folder));
  }
}
