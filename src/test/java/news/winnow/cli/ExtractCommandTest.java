package news.winnow.cli;

import static news.winnow.cli.CommandLineTester.run;
import static news.winnow.cli.CommandLineTester.runWith;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import news.winnow.cli.CommandLineTester.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtractCommandTest {
  private static final String HTML =
      "<!DOCTYPE html><html><head><title>Tides</title></head><body><article><h1>Tides</h1>"
          + "<p>The tide came in at dawn, as the harbour master had said it would.</p>"
          + "<p>By noon it had gone out again, and nobody in town was surprised.</p>"
          + "</article></body></html>";

  @TempDir Path folder;
  private Path page;

  @BeforeEach
  void writePage() throws IOException {
    page = Files.writeString(folder.resolve("page.html"), HTML);
  }

  @ParameterizedTest
  @CsvSource({"json,{", "html,<article", "report,<!DOCTYPE html>", "text,''", "markdown,''"})
  void everyFormatIsWritten(String format, String start) {
    Result result = run("--format", format, page);
    assertThat(result.code()).isZero();
    assertThat(result.out()).startsWith(start).endsWith("\n");
  }

  @Test
  void blocksComeWithAnalysisOnly() {
    assertThat(run("--format", "json", "--analysis", page).out()).contains("\"blocks\":[");
    assertThat(run("--format", "json", page).out()).doesNotContain("\"blocks\"");
  }

  @Test
  void standardInputAndGzipAreRead() throws IOException {
    String expected = run("--format", "json", page).out();
    byte[] html = HTML.getBytes(StandardCharsets.UTF_8);
    assertThat(runWith(html, "--format", "json", "-").out()).isEqualTo(expected);
    assertThat(runWith(WarcFixture.gzip(html), "--format", "json", "-").out()).isEqualTo(expected);
    Path packed = Files.write(folder.resolve("page.html.gz"), WarcFixture.gzip(html));
    assertThat(run("--format", "json", packed).out()).isEqualTo(expected);
  }

  @Test
  void textIsKnownByItsNameOrOption() throws IOException {
    String text = "Tides\n\nThe tide came in at dawn, as the harbour master had said it would.\n";
    Path named = Files.writeString(folder.resolve("page.txt"), text);
    Path packed =
        Files.write(
            folder.resolve("page.TXT.gz"), WarcFixture.gzip(text.getBytes(StandardCharsets.UTF_8)));
    Path other = Files.writeString(folder.resolve("page.dat"), text);
    String expected = run("--format", "json", named).out();
    assertThat(run("--format", "json", packed).out()).isEqualTo(expected);
    assertThat(run("--format", "json", "--text", other).out()).isEqualTo(expected);
  }

  @Test
  void emptyInputGivesANoticeAndAnArticleWithoutBody() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.html"));
    Result result = run("--format", "json", empty);
    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("\"body\":[]").contains("\"text\":\"\"");
    assertThat(result.errLines()).hasSize(1).first().asString().contains("empty.html: ");
  }

  @Test
  void binaryInputGivesANoticeAndAnArticleWithoutBody() throws IOException {
    byte[] bytes = new byte[4096];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31 % 256);
    }
    Path binary = Files.write(folder.resolve("image.html"), bytes);
    Result result = run("--format", "json", binary);
    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("\"body\":[]");
    assertThat(result.err()).contains("image.html: ").doesNotContain("\tat ");
  }

  @Test
  void failuresAreOneLine() throws IOException {
    Path broken =
        Files.write(folder.resolve("broken.html.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 0, 1});
    assertFailure(Main.INPUT_FAILED, "no such file", run(folder.resolve("missing.html")));
    assertFailure(Main.INPUT_FAILED, "is a folder", run(folder));
    assertFailure(Main.INPUT_FAILED, "ends too early", run(broken));
    assertFailure(Main.INPUT_FAILED, "page", run("page\u0000.html"));
    assertFailure(Main.WRONG_USE, "Missing FILE", run());
    assertFailure(Main.WRONG_USE, "No such format: xml", run("--format", "xml", page));
    assertFailure(Main.WRONG_USE, "Unknown option", run("--xml", page));
    assertFailure(Main.WRONG_USE, "Unmatched argument", run(page, page));
    assertFailure(Main.WRONG_USE, "no such file", run("--rules", folder.resolve("x.rules"), page));
  }

  @ParameterizedTest
  @CsvSource({"''", "x", "example.com/a", "file:///a", "http://", "http:///a", "mailto:a@b.c"})
  void addressMustBeOfTheWeb(String url) {
    assertFailure(Main.WRONG_USE, "Not a web address", run("--url", url, page));
  }

  @Test
  void addressMayHoldWhatBrowsersTake() {
    assertThat(run("--url", "https://example.com/a b|c?d=[e]&f=100%#g#h", page).code()).isZero();
  }

  @Test
  void mistakeInRulesIsShownWithItsPlace() throws IOException {
    Path rules =
        Files.writeString(folder.resolve("my.rules"), "site example.com\nbody whenn css\n");
    Result result = run("--rules", rules, page);
    assertThat(result.code()).isEqualTo(Main.WRONG_USE);
    assertThat(result.out()).isEmpty();
    assertThat(result.errLines().get(0)).startsWith("winnow: my.rules:2:");
    assertThat(result.err()).contains("body whenn css").doesNotContain("\tat ");
  }

  @Test
  void rulesOfAFolderAreTaken() throws IOException {
    Files.writeString(folder.resolve("my.rules"), "body when css \"article > p\"\n");
    assertThat(run("--rules", folder, "--rules", folder.resolve("my.rules"), page).code()).isZero();
  }

  @Test
  void helpAndVersionGoToStandardOutput() {
    assertThat(run("--help").out()).contains("--format", "--rules", "--url", "--analysis", "batch");
    assertThat(run("batch", "--help").out()).contains("--out", "--threads", "INPUT");
    assertThat(run("--version").out()).startsWith("winnow ");
    assertThat(run("--help").code() + run("--version").code()).isZero();
  }

  @Test
  void closedPipeIsNoFailure() {
    assertThat(runInto(failing("Broken pipe")).err()).isEmpty();
    assertThat(runInto(failing("Broken pipe")).code()).isZero();
  }

  @Test
  void fullDiskIsAFailure() {
    Result result = runInto(failing("No space left on device"));
    assertFailure(
        Main.INPUT_FAILED,
        "standard output: No space left",
        new Result(result.code(), "", result.err()));
  }

  private Result runInto(OutputStream out) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] args = {"--help"};
    int code = Main.run(args, new ByteArrayInputStream(new byte[0]), out, err, false);
    return new Result(code, "", err.toString(StandardCharsets.UTF_8));
  }

  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(reason);
      }
    };
  }

  private static void assertFailure(int code, String message, Result result) {
    assertThat(result.code()).as(result.err()).isEqualTo(code);
    assertThat(result.errLines()).hasSize(1);
    assertThat(result.err()).startsWith("winnow: ").contains(message);
    assertThat(result.out()).isEmpty();
  }
}
