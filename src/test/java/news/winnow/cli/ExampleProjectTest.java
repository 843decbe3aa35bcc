package news.winnow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import papers.Papers;

/** The project that examples/site-rules shows, as the guide to adding a site uses it. */
@Isolated("the example writes to standard output")
class ExampleProjectTest {
  private static final Path RULES = Path.of("examples", "site-rules", "rules");

  @Test
  void itsPagesComeOutAsExpected() {
    CommandLineTester.Result result = CommandLineTester.run("rules", "test", RULES);
    assertThat(result.out()).isEqualTo("2 pages, 0 failed\n");
    assertThat(result.code()).isZero();
  }

  @Test
  void everyRuleHasAPageThatNeedsIt() {
    CommandLineTester.Result result = CommandLineTester.run("rules", "check", RULES, RULES);
    assertThat(result.out()).contains("2 pages, 2 of them").doesNotContain("matches nothing");
  }

  @Test
  void itRuns() throws IOException {
    PrintStream console = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      Papers.main(new String[] {RULES.toString()});
    } finally {
      System.setOut(console);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8))
        .contains("Noon ferry to stay", "RELATED_LINKS by [courier.example.rules:9]")
        .contains("PAYWALL by [club of the readers]");
  }
}
