package news.winnow.cli;

import static news.winnow.cli.CommandLineTester.run;
import static news.winnow.cli.CommandLineTester.runWith;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import news.winnow.cli.CommandLineTester.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command line says to pages that are none, and to rule files with mistakes. */
class BadUseTest {
  @TempDir Path folder;
  private Path page;

  @BeforeEach
  void writePage() throws IOException {
    page = Files.writeString(folder.resolve("page.html"), "<h1>Tides</h1><p>The tide came in.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t\r\n", "\ufeff", "<html></html>", "<!-- x -->"})
  void emptyPagesGiveOneLineAndAnEmptyArticle(String html) throws IOException {
    for (String format : new String[] {"text", "markdown", "html", "json", "report"}) {
      Path file = Files.writeString(folder.resolve("empty.html"), html);
      assertNoted("empty.html: the page holds no text", run("--format", format, file));
    }
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    assertNoted("-: the page holds no text", runWith(bytes, "-"));
    if (!html.contains("<")) {
      Path text = Files.writeString(folder.resolve("empty.txt"), html);
      assertNoted("empty.txt: the page holds no text", run(text));
    }
  }

  @Test
  void binaryTextFileGivesOneLine() throws IOException {
    Path file = Files.write(folder.resolve("image.txt"), new byte[3000]);
    assertNoted("image.txt: the input is not text", run(file));
  }

  @Test
  void invalidUtf8IsRead() throws IOException {
    byte[] bytes = "The tide came in at d\u00ffwn, as they said. ".repeat(9).getBytes("ISO-8859-1");
    Path text = Files.write(folder.resolve("page.txt"), bytes);
    Result result = run("--format", "json", text);
    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("came in at d");
    assertThat(result.err()).doesNotContain("\tat ", "Exception");
  }

  @Test
  void pageWithoutAnArticleGivesOneLine() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("menu.html"),
            "<nav><ul><li><a href=/>Home</a><li><a href=/sport>Sport</a></ul></nav>");
    Result result = run("--format", "json", file);
    assertNoted("menu.html: the page has text but no article was found", result);
    assertThat(result.out()).contains("\"body\":[]", "\"text\":\"\"", "\"label\":\"NAVIGATION\"");
  }

  private static void assertNoted(String message, Result result) {
    assertThat(result.code()).isZero();
    assertThat(result.errLines()).hasSize(1);
    assertThat(result.err()).startsWith("winnow: ").contains(message).doesNotContain("Exception");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "newsleter when words < 9             | 1:1:  | did you mean \"newsletter\"?",
        "body                                 | 1:5:  | expected \"when\"",
        "body when                            | 1:10: | expected a condition",
        "body 0 when words < 9                | 1:6:  | a weight is a whole number",
        "body when words < many               | 1:19: | expected a number",
        "body when text is \"x                | 1:19: | no closing quote",
        "body when css \"p[\"                 | 1:15: | not a selector",
        "body when css \"p:matches(x)\"       | 1:15: | regular expressions are not allowed",
        "body when token \"A b\"              | 1:17: | a token is lower-case words",
        "body when headline                   | 1:11: | unknown condition",
        "body when (words < 9                 | 1:21: | or \")\"",
        "site http://x/                       | 1:6:  | not a host name"
      })
  void everyMistakeInARuleFileIsShownWithItsPlace(String rule, String place, String problem)
      throws IOException {
    Path rules = Files.writeString(folder.resolve("my.rules"), rule + "\nbody when words > 9\n");
    for (Object[] args :
        new Object[][] {
          {"--rules", rules, page},
          {"--rules", folder, page},
          {"batch", "--rules", rules, "--out", folder.resolve("out.jsonl"), folder}
        }) {
      Result result = run(args);
      assertThat(result.code()).isEqualTo(Main.WRONG_USE);
      assertThat(result.out()).isEmpty();
      assertThat(result.errLines()).hasSizeBetween(1, 3);
      assertThat(result.errLines().get(0))
          .startsWith("winnow: my.rules:" + place)
          .contains(problem);
      assertThat(result.err()).doesNotContain("\tat ", "Exception");
    }
    assertThat(folder.resolve("out.jsonl")).doesNotExist();
  }

  @Test
  void ruleFileThatIsNoText() throws IOException {
    Path rules = Files.write(folder.resolve("bin.rules"), new byte[] {'b', (byte) 0xff, 0, 1});
    Result result = run("--rules", rules, page);
    assertThat(result.code()).isEqualTo(Main.WRONG_USE);
    assertThat(result.errLines().get(0)).startsWith("winnow: bin.rules:1:2: not valid UTF-8");
    assertThat(result.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\ufeff", "# nothing yet\n", "site example.com\n", "\r\n\r\n"})
  void ruleFileWithoutRulesIsNoMistake(String text) throws IOException {
    Path rules = Files.writeString(folder.resolve("none.rules"), text);
    assertThat(run("--rules", rules, page)).isEqualTo(run(page));
  }

  @Test
  void placesWithoutRules() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertWrongUse("no .rules file in it", run("--rules", empty, page));
    assertWrongUse("no such file", run("--rules", folder.resolve("gone.rules"), page));
    assertWrongUse("Missing required parameter", run("--rules"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--format=",
        "--format=TEXT",
        "--formt=json",
        "-x",
        "--url",
        "--analysis=maybe",
        "--text=x"
      })
  void wrongOptions(String option) {
    assertWrongUse("winnow", run(option, page));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--threads=-1", "--threads=1.5", "--format=json", "--text", "--nope"})
  void wrongOptionsOfABatch(String option) {
    assertWrongUse("winnow", run("batch", option, "--out", folder.resolve("o.jsonl"), folder));
    assertThat(folder.resolve("o.jsonl")).doesNotExist();
  }

  @Test
  void batchGoesOnOverPagesThatAreNone() throws IOException {
    Path pages = Files.createDirectory(folder.resolve("pages"));
    Files.createFile(pages.resolve("a-empty.html"));
    Files.write(pages.resolve("b-binary.html"), new byte[3000]);
    Files.writeString(pages.resolve("c-blank.txt"), " \n\n");
    Files.copy(page, pages.resolve("d-page.html"));
    Path out = folder.resolve("out.jsonl");
    Result result = run("batch", "--out", out, pages);
    assertThat(result.code()).isZero();
    assertThat(Files.readAllLines(out)).hasSize(4);
    assertThat(Files.readAllLines(out)).noneMatch(l -> l.contains("\"error\""));
    assertThat(Files.readAllLines(out).subList(0, 3)).allMatch(l -> l.contains("\"body\":[]"));
    assertThat(result.err()).doesNotContain("\tat ", "Exception");
  }

  private static void assertWrongUse(String message, Result result) {
    assertThat(result.code()).as(result.err()).isEqualTo(Main.WRONG_USE);
    assertThat(result.errLines()).hasSize(1);
    assertThat(result.err()).startsWith("winnow: ").contains(message).doesNotContain("Exception");
    assertThat(result.out()).isEmpty();
  }
}
