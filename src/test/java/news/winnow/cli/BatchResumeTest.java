package news.winnow.cli;

import static news.winnow.cli.CommandLineTester.run;
import static news.winnow.cli.CommandLineTester.runWith;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import news.winnow.cli.CommandLineTester.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that was cut off and goes on must leave what a run that was not leaves. */
class BatchResumeTest {
  private static final int PAGES = 40;

  @TempDir Path folder;
  private Path pages;
  private Path uncut;
  private Path out;

  @BeforeEach
  void writePages() throws IOException {
    pages = Files.createDirectory(folder.resolve("pages"));
    for (int i = 10; i < 10 + PAGES; i++) {
      Files.writeString(pages.resolve(i + ".html"), page(i));
    }
    Files.write(pages.resolve("33.html.gz"), new byte[] {0x1f, (byte) 0x8b, 0});
    uncut = folder.resolve("uncut.jsonl");
    out = folder.resolve("out.jsonl");
  }

  private static String page(int i) {
    return "<h1>Tide "
        + i
        + "</h1><article>"
        + "<p>The tide came in at the \u00e4lder pier, as the harbour master had said.</p>"
            .repeat(i)
        + "</article><p>Advertisement</p>";
  }

  private void assertResumedIsUncut(byte[] left, Object... args) throws IOException {
    Files.write(out, left);
    Object[] all = Arrays.copyOf(args, args.length + 4);
    System.arraycopy(args, 0, all, 4, args.length);
    System.arraycopy(new Object[] {"batch", "--resume", "--out", out}, 0, all, 0, 4);
    run(all);
    assertThat(out).hasSameBinaryContentAs(uncut);
  }

  @Test
  void wherever() throws IOException {
    run("batch", "--out", uncut, "--analysis", pages);
    run("batch", "--resume", "--out", out, "--analysis", pages);
    assertThat(out).hasSameBinaryContentAs(uncut);
    byte[] bytes = Files.readAllBytes(uncut);
    int firstEnd = new String(bytes, "ISO-8859-1").indexOf('\n');
    for (int cut : new int[] {0, 1, firstEnd - 1, firstEnd, firstEnd + 1, firstEnd + 2}) {
      assertResumedIsUncut(Arrays.copyOf(bytes, cut), "--analysis", pages);
    }
    for (int part = 1; part <= 8; part++) {
      byte[] left = Arrays.copyOf(bytes, (int) ((long) bytes.length * part / 8));
      assertResumedIsUncut(left, "--analysis", "--threads", 3, pages);
    }
  }

  @Test
  void warc() throws IOException {
    for (boolean packed : new boolean[] {false, true}) {
      WarcFixture warc = new WarcFixture(packed);
      for (int i = 0; i < 9; i++) {
        warc.html("p" + i, page(i)).raw("no record\r\n\r\n".getBytes());
      }
      Path file = Files.write(folder.resolve(packed ? "x.warc.gz" : "x.warc"), warc.bytes());
      run("batch", "--out", uncut, file);
      byte[] bytes = Files.readAllBytes(uncut);
      for (int part = 1; part < 7; part++) {
        assertResumedIsUncut(Arrays.copyOf(bytes, bytes.length * part / 7), file);
      }
    }
  }

  @Test
  void pagesOfTheSameNameAreTakenOneByOne() throws IOException {
    Path index =
        Files.writeString(
            folder.resolve("i.jsonl"),
            "{\"id\":\"same\",\"file\":\"pages/10.html\"}\n".repeat(3)
                + "{\"id\":\"x\\ud83d\",\"file\":\"pages/11.html\"}\n".repeat(2));
    run("batch", "--out", uncut, index);
    byte[] bytes = Files.readAllBytes(uncut);
    for (int part = 1; part < 9; part++) {
      assertResumedIsUncut(Arrays.copyOf(bytes, bytes.length * part / 9), index);
    }
  }

  @Test
  void killedProcess() throws Exception {
    StringBuilder index = new StringBuilder();
    for (int i = 10; i < 10 + PAGES; i++) {
      index.append("{\"file\":\"").append(pages.resolve(i + ".html")).append("\"}\n");
    }
    byte[] lines = index.toString().replace('\\', '/').getBytes();
    run("batch", "--out", uncut, Files.write(folder.resolve("i.jsonl"), lines));
    Process process = start("--threads", "1");
    long done;
    try (OutputStream in = process.getOutputStream()) {
      // its next lines never come, so it stands still with some pages done and some under way
      int end = 0;
      for (int i = 0; i < PAGES / 2; i++) {
        end = index.indexOf("\n", end) + 1;
      }
      in.write(lines, 0, end);
      in.flush();
      while (process.isAlive() && lines(out) < PAGES / 4) {
        Thread.sleep(10);
      }
      process.destroyForcibly().waitFor();
      done = lines(out);
    }
    assertThat(done).as(Files.readString(folder.resolve("log"))).isBetween(PAGES / 4L, PAGES / 2L);
    Result result = runWith(lines, "batch", "--resume", "--out", out, "-");
    assertThat(out).hasSameBinaryContentAs(uncut);
    assertThat(result.code()).isZero();
    assertThat(result.err())
        .contains(PAGES + " pages (" + done + " done before), 0 failed", "ADVERTISEMENT " + PAGES);
  }

  /** Starts a batch of what comes through standard input, in a process of its own. */
  private Process start(String... options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Djava.io.tmpdir=" + Files.createDirectories(folder.resolve("tmp")));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.add("batch");
    command.addAll(List.of(options));
    command.addAll(List.of("--out", out.toString(), "-"));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("log").toFile())
        .start();
  }

  @Test
  void killedProcessLeavesNoCopyOfAWarc() throws Exception {
    byte[] warc = new WarcFixture(false).html("p", "x".repeat(2_000_000)).bytes();
    Process process = start();
    try (OutputStream in = process.getOutputStream()) {
      // no pipe holds as much, so the process has copied some when it is killed
      in.write(warc, 0, warc.length - 1);
      in.flush();
      process.destroyForcibly().waitFor();
    }
    assertThat(folder.resolve("tmp")).isEmptyDirectory();
    assertThat(folder.resolve("log")).isEmptyFile();
  }

  private static long lines(Path file) throws IOException {
    return Files.exists(file)
        ? new String(Files.readAllBytes(file), "ISO-8859-1").chars().filter(c -> c == '\n').count()
        : 0;
  }

  @Test
  void countsAndExitCodeAreThoseOfAllPages() throws IOException {
    Result whole = run("batch", "--out", out, pages);
    Result resumed = run("batch", "--resume", "--out", out, pages);
    assertThat(whole.code()).isEqualTo(Main.INPUT_FAILED);
    assertThat(resumed.code()).isEqualTo(Main.INPUT_FAILED);
    assertThat(whole.errLines()).hasSize(3);
    assertThat(resumed.errLines().subList(0, 2)).isEqualTo(whole.errLines().subList(0, 2));
    assertThat(resumed.err())
        .contains("41 pages (41 done before), 1 failed")
        .contains(" 0.0 pages/s");
  }

  @Test
  void withoutResumeTheFileIsWrittenAnew() throws IOException {
    run("batch", "--out", uncut, pages);
    Files.writeString(out, "x".repeat(9_000_000));
    run("batch", "--out", out, pages);
    assertThat(out).hasSameBinaryContentAs(uncut);
  }

  @Test
  void whatDoesNotFitTheInputIsLeftAsItWas() throws IOException {
    run("batch", "--out", uncut, pages);
    List<String> lines = Files.readAllLines(uncut);
    String page = "{\"id\":\"10.html\"}\n";
    for (String[] kept :
        new String[][] {
          {page + page + "{\"id", "line 2 is page 10.html, but the input has 11.html"},
          {page + "no json\n", "line 2 is not one that a batch has written"},
          {"{\"name\":\"10.html\"}\n", "line 1 is not one that a batch has written"},
          {String.join("\n", lines) + "\n" + page, "line 42 is beyond the input's end"}
        }) {
      Files.writeString(out, kept[0]);
      Result result = run("batch", "--resume", "--out", out, pages);
      assertThat(result.code()).isEqualTo(Main.WRONG_USE);
      assertThat(result.errLines()).hasSize(1);
      assertThat(result.err()).contains(kept[1]);
      assertThat(out).hasContent(kept[0]);
    }
  }

  @Test
  void twoRunsDoNotWriteOneFile() throws IOException {
    Files.writeString(out, "kept");
    try (FileChannel other = FileChannel.open(out, StandardOpenOption.WRITE)) {
      other.lock();
      for (String[] args : new String[][] {{"batch"}, {"batch", "--resume"}}) {
        Object[] all = Arrays.copyOf(args, args.length + 3, Object[].class);
        System.arraycopy(new Object[] {"--out", out, pages}, 0, all, args.length, 3);
        Result result = run(all);
        assertThat(result.code()).isEqualTo(Main.WRONG_USE);
        assertThat(result.err()).contains("another run is writing it");
      }
    }
    assertThat(out).hasContent("kept");
  }
}
