package news.winnow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicLong;
import news.winnow.cli.Inputs.Source;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {
  private static final BatchLine PAGE = new BatchLine("a", Optional.empty(), List.of());
  private static final BatchLine BAD = new BatchLine("b", Optional.of("no such file"), List.of());

  @TempDir Path folder;
  private final AtomicLong millis = new AtomicLong();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private Progress progress(boolean terminal) {
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(), err, terminal);
    return new Progress(console, () -> millis.get() * 1_000_000);
  }

  private String told() {
    String told = err.toString(StandardCharsets.UTF_8);
    err.reset();
    return told;
  }

  @Test
  void linesWhereNobodyLooksOn() {
    Progress progress = progress(false);
    progress.count(PAGE, 1_000_000, OptionalDouble.of(0.25));
    millis.set(4999);
    progress.count(PAGE, 1_000_000, OptionalDouble.of(0.25));
    assertThat(told()).isEmpty();
    millis.set(5000);
    progress.count(BAD, 0, OptionalDouble.of(0.25));
    assertThat(told())
        .isEqualToNormalizingNewlines(
            "3 pages, 1 failed, 5.0 s: 0.6 pages/s, 0.40 MB/s, 25% of the input\n");
    millis.set(10_000);
    progress.count(PAGE, 0, OptionalDouble.empty());
    assertThat(told()).contains("4 pages, 1 failed, 10.0 s").doesNotContain("%", "\r");
  }

  @Test
  void barOnATerminalIsTakenAwayForMessages() {
    Progress progress = progress(true);
    progress.countDone(PAGE);
    millis.set(99);
    progress.count(PAGE, 0, OptionalDouble.of(0.4));
    assertThat(told()).isEmpty();
    millis.set(1000);
    progress.count(BAD, 0, OptionalDouble.of(0.5));
    String first = "[##########..........]  50% 3 pages, 1 failed, 2.0 pages/s, 0.00 MB/s";
    assertThat(told()).isEqualTo(first);
    millis.set(2000);
    progress.count(PAGE, 0, OptionalDouble.empty());
    String second = "4 pages, 1 failed, 1.5 pages/s, 0.00 MB/s";
    assertThat(told()).isEqualTo(over(first) + second);
    millis.set(2100);
    progress.count(PAGE, Long.MAX_VALUE, OptionalDouble.of(1));
    String third = told().substring(over(second).length());
    assertThat(third).startsWith("[####################] 100% 5 pages").hasSize(79);
    progress.finish();
    assertThat(told())
        .startsWith(over(third) + "failed: b: no such file")
        .contains("5 pages (1 done before), 1 failed, 2.1 s: 1.9 pages/s")
        .endsWith(System.lineSeparator());
  }

  /** Returns what takes a text away that stands at the end. */
  private static String over(String text) {
    return "\r" + " ".repeat(text.length()) + "\r";
  }

  @Test
  void sharesOfSourcesGrowToAll() throws Exception {
    Files.createDirectories(folder.resolve("in/a/b"));
    Files.createDirectories(folder.resolve("in/c"));
    for (String name : List.of("a/1.html", "a/b/2.html", "a/b/3.html", "d.html")) {
      Files.writeString(folder.resolve("in").resolve(name), "<p>Tide");
    }
    assertThat(shares(Inputs.open(folder.resolve("in"))))
        .containsExactly(1 / 6.0, 1 / 4.0, 1 / 3.0, 1.0);
    Path index = Files.writeString(folder.resolve("i.jsonl"), "{\"a\":1}\n{\"a\":2}\n");
    assertThat(shares(Inputs.open(index))).containsExactly(0.5, 1.0);
    byte[] warc = new WarcFixture(true).html("one", "<p>Tide").html("two", "<p>Tide").bytes();
    assertThat(shares(Inputs.open(Files.write(folder.resolve("x.warc.gz"), warc))))
        .hasSize(2)
        .isSorted()
        .allMatch(share -> share >= 0 && share <= 1);
  }

  private static List<Double> shares(Source source) throws IOException {
    try (source) {
      List<Double> shares = new ArrayList<>();
      while (source.next().isPresent()) {
        shares.add(source.share().orElseThrow());
      }
      return shares;
    }
  }

  @Test
  void filesAreNoTerminals() throws IOException {
    Path file = Files.writeString(folder.resolve("log"), "");
    assertThat(Terminal.isTerminal(file)).isFalse();
    assertThat(Terminal.isTerminal(folder.resolve("pipe:[1]"))).isFalse();
    Path tty = Path.of("/dev/tty");
    Assumptions.assumeTrue(Files.exists(tty));
    assertThat(Terminal.isTerminal(tty)).isTrue();
  }
}
