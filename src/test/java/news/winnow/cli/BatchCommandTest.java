package news.winnow.cli;

import static news.winnow.cli.CommandLineTester.run;
import static news.winnow.cli.CommandLineTester.runWith;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import news.winnow.cli.CommandLineTester.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchCommandTest {
  private static final String HTML =
      "<html><body><h1>Tides</h1><p>The tide came in.</p></body></html>";

  @TempDir Path folder;
  private Path out;

  @BeforeEach
  void nameOutput() {
    out = folder.resolve("out.jsonl");
  }

  /**
   * Returns the ids of the lines, each with a ! where the line is an error; every line must be
   * JSON.
   */
  private List<String> ids() throws IOException {
    List<String> ids = new ArrayList<>();
    for (String line : Files.readAllLines(out)) {
      String id = "";
      boolean error = false;
      try (JsonParser json = new JsonFactory().createParser(line)) {
        json.nextToken();
        assertThat(json.nextFieldName()).isEqualTo("id");
        id = json.nextTextValue();
        while (json.nextToken() != null) {
          error |= "error".equals(json.currentName());
        }
      }
      ids.add(id + (error ? "!" : ""));
    }
    return ids;
  }

  @Test
  void indexIsReadLineByLine() throws IOException {
    Files.createDirectory(folder.resolve("pages"));
    Files.writeString(folder.resolve("pages/a.html"), HTML);
    Files.write(
        folder.resolve("pages/b.txt.gz"), WarcFixture.gzip(new byte[] {'T', 'i', 'd', 'e'}));
    Path index =
        Files.writeString(
            folder.resolve("index.jsonl"),
            """
            {"id": "a", "url": "https://example.com/a b", "file": "pages/a.html", "more": {"x": [1]}}
            {"id": "b", "url": null, "file": "pages/b.txt.gz"}

            {"id": "gone", "url": "https://example.com/", "file": "pages/gone.html"}
            no json
            {"id": "nameless"}
            {"id": 7, "file": "pages/a.html"}
            {"file": "pages/a.html"}
            {"id": "x\\ud83d\\u2028\\"", "file": "pages/a.html"}
            {"id": "folder", "file": "pages"}
            """);
    Result result = run("batch", "--out", out, index);
    assertThat(result.code()).isEqualTo(Main.INPUT_FAILED);
    assertThat(ids())
        .containsExactly(
            "a",
            "b",
            "gone!",
            "line 5!",
            "nameless!",
            "7",
            "pages/a.html",
            "x?\u2028\"",
            "folder!");
    assertThat(Files.readAllLines(out).get(0))
        .startsWith("{\"id\":\"a\",")
        .contains("\"text\":", "\"body\":[", "\"removed\":[", "\"access\":");
    assertThat(result.err())
        .contains("9 pages, 4 failed", "pages/s", "MB/s")
        .doesNotContain("\tat ");
  }

  @Test
  void folderIsReadInOrder() throws IOException {
    Files.createDirectories(folder.resolve("b/deep"));
    for (String name :
        List.of("c.htm", "a.HTML", "b/deep/x.xhtml", "b/y.txt", "notes.md", "d.pdf")) {
      Files.writeString(folder.resolve(name), HTML);
    }
    Files.write(folder.resolve("b/z.html.gz"), WarcFixture.gzip(HTML.getBytes()));
    Files.write(folder.resolve("e.html.gz"), new byte[] {0x1f, (byte) 0x8b, 0});
    Result result = run("batch", "--threads", "3", "--out", out, folder);
    assertThat(ids())
        .containsExactly(
            "a.HTML", "b/deep/x.xhtml", "b/y.txt", "b/z.html.gz", "c.htm", "e.html.gz!");
    assertThat(result.code()).isEqualTo(Main.INPUT_FAILED);
  }

  @Test
  void linesKeepTheOrderOfManyPages() throws IOException {
    StringBuilder index = new StringBuilder();
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      // pages of very different length, so that threads overtake each other
      Files.writeString(folder.resolve(i + ".html"), HTML.repeat(i % 7 == 0 ? 400 : 1));
      index.append("{\"id\":\"" + i + "\",\"file\":\"" + i + ".html\"}\n");
      expected.add(Integer.toString(i));
    }
    Path file = Files.writeString(folder.resolve("index.jsonl"), index);
    assertThat(run("batch", "--threads", "4", "--out", out, file).code()).isZero();
    assertThat(ids()).isEqualTo(expected);
  }

  @Test
  void indexThroughStandardInputNamesFilesFromTheCurrentFolder() throws IOException {
    Path page = Files.writeString(folder.resolve("a.html"), HTML);
    Path here = Path.of("").toAbsolutePath().relativize(page.toAbsolutePath());
    byte[] index = ("{\"id\":\"a\",\"file\":\"" + here + "\"}\n{\"id\":\"b\"}\n").getBytes();
    for (byte[] bytes : List.of(index, WarcFixture.gzip(index))) {
      Result result = runWith(bytes, "batch", "--out", out, "-");
      assertThat(result.code()).isEqualTo(Main.INPUT_FAILED);
      assertThat(ids()).containsExactly("a", "b!");
    }
    assertThat(runWith(new byte[0], "batch", "--out", out, "-").code()).isZero();
    assertThat(ids()).isEmpty();
    Result damaged = runWith(new byte[] {0x1f, (byte) 0x8b, 0}, "batch", "--out", out, "-");
    assertFailure(Main.INPUT_FAILED, "-: ", damaged);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void warcThroughStandardInput(boolean packed) throws IOException {
    WarcFixture warc =
        new WarcFixture(packed)
            .html("one", HTML)
            .raw("no record\r\n\r\n".getBytes())
            .html("two", HTML.repeat(3000));
    Result result = runWith(warc.bytes(), "batch", "--out", out, "-");
    assertThat(result.code()).isEqualTo(Main.INPUT_FAILED);
    assertThat(ids()).hasSize(3).startsWith("urn:uuid:one").endsWith("urn:uuid:two");
  }

  @Test
  void packedIndexAndIndexWithBytesThatAreNoUtf8() throws IOException {
    Files.writeString(folder.resolve("a.html"), HTML);
    byte[] index =
        "{\"id\":\"\u00fc\"}\n{\"id\":\"b\",\"file\":\"a.html\"}\n"
            .getBytes(StandardCharsets.ISO_8859_1);
    run("batch", "--out", out, Files.write(folder.resolve("i.jsonl"), index));
    assertThat(ids()).containsExactly("\ufffd!", "b");
    run("batch", "--out", out, Files.write(folder.resolve("i.jsonl.gz"), WarcFixture.gzip(index)));
    assertThat(ids()).containsExactly("\ufffd!", "b");
  }

  @Test
  void failuresAndLabelsAreListedAtTheEnd() throws IOException {
    StringBuilder index = new StringBuilder();
    for (int i = 0; i < 22; i++) {
      index.append("{\"id\":\"no").append(i).append("\"}\n");
    }
    Files.writeString(folder.resolve("a.html"), HTML + "<p>Advertisement</p>");
    index.append("{\"file\":\"a.html\"}\n{\"file\":\"a.html\"}\n");
    Path file = Files.writeString(folder.resolve("i.jsonl"), index);
    List<String> lines = run("batch", "--out", out, file).errLines();
    assertThat(lines).hasSize(23);
    assertThat(lines.get(0)).isEqualTo("failed: no0: index line 1 names no file");
    assertThat(lines.get(19)).startsWith("failed: no19: ");
    assertThat(lines.get(20)).isEqualTo("failed: 2 more, see the lines with an error");
    assertThat(lines.get(21)).startsWith("removed: ").contains("ADVERTISEMENT 2");
    assertThat(lines.get(22)).startsWith("24 pages, 22 failed, ").contains("pages/s", "MB/s");
  }

  @Test
  void analysisAddsBlocks() throws IOException {
    Files.writeString(folder.resolve("a.html"), HTML);
    run("batch", "--analysis", "--out", out, folder);
    assertThat(Files.readString(out)).contains("\"blocks\":[").endsWith("}\n");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void htmlResponsesOfAWarcAreRead(boolean packed) throws IOException {
    byte[] latin = "<p>h\u00e9".getBytes(StandardCharsets.ISO_8859_1);
    WarcFixture warc =
        new WarcFixture(packed)
            .html("one", HTML)
            .response("two", "HTTP/1.1 200 OK\r\nContent-Type: image/png", new byte[9])
            .response("three", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html", latin)
            .response("four", "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=latin1", latin)
            .response("five", "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=nope", latin)
            .response(
                "six",
                "HTTP/1.1 200 OK\r\nContent-Type: Application/XHTML+xml\r\nContent-Encoding: gzip",
                WarcFixture.gzip(HTML.getBytes()))
            .record("request", "seven", "GET / HTTP/1.1\r\n\r\n".getBytes(), new byte[0]);
    Path file = Files.write(folder.resolve(packed ? "x.warc.gz" : "x.warc"), warc.bytes());
    assertThat(run("batch", "--out", out, file).code()).isZero();
    assertThat(ids())
        .containsExactly("urn:uuid:one", "urn:uuid:four", "urn:uuid:five", "urn:uuid:six");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void brokenRecordsAreErrorLines(boolean packed) throws IOException {
    WarcFixture warc =
        new WarcFixture(packed)
            .html("one", HTML)
            .response("two", "HTTP/1.1 2xx\r\nContent-Type: text/html", new byte[3])
            .raw("no record\r\n\r\n".getBytes())
            .html("three", HTML)
            .raw("WARC/1.0\r\nContent-Length: many\r\n\r\n".getBytes())
            .html("four", HTML);
    Path file = Files.write(folder.resolve(packed ? "x.warc.gz" : "x.warc"), warc.bytes());
    Result result = run("batch", "--out", out, file);
    assertThat(result.code()).isEqualTo(Main.INPUT_FAILED);
    assertThat(ids()).contains("urn:uuid:one", "urn:uuid:two!", "urn:uuid:three", "urn:uuid:four");
    assertThat(ids().stream().filter(id -> id.startsWith("record at byte") && id.endsWith("!")))
        .hasSize(2);
    assertThat(ids()).hasSize(6);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void cutOffWarcEndsWithAnErrorLine(boolean packed) throws IOException {
    byte[] bytes = new WarcFixture(packed).html("one", HTML).html("two", HTML).bytes();
    Path file =
        Files.write(
            folder.resolve(packed ? "x.warc.gz" : "x.warc"),
            Arrays.copyOf(bytes, bytes.length - 40));
    assertThat(run("batch", "--out", out, file).code()).isEqualTo(Main.INPUT_FAILED);
    assertThat(ids()).hasSize(2).startsWith("urn:uuid:one");
    assertThat(ids().get(1)).endsWith("!");
  }

  @Test
  void wrongUseIsOneLine() throws IOException {
    Path page = Files.writeString(folder.resolve("a.html"), HTML);
    Path index = Files.writeString(folder.resolve("i.jsonl"), "");
    assertFailure(Main.WRONG_USE, "--out", run("batch", folder));
    assertFailure(Main.WRONG_USE, "INPUT", run("batch", "--out", out));
    assertFailure(Main.WRONG_USE, "not an index", run("batch", "--out", out, page));
    assertFailure(
        Main.WRONG_USE, "at least 1", run("batch", "--threads", "0", "--out", out, index));
    assertFailure(Main.WRONG_USE, "--threads", run("batch", "--threads", "x", "--out", out, index));
    assertFailure(Main.WRONG_USE, "is the input", run("batch", "--out", index, index));
    assertFailure(
        Main.WRONG_USE, "no such folder", run("batch", "--out", folder.resolve("x/y"), index));
    assertFailure(Main.WRONG_USE, folder.toString(), run("batch", "--out", folder, index));
    for (String name : List.of("x.warc", "x.warc.gz", "x.jsonl", "x")) {
      Result missing = run("batch", "--out", out, folder.resolve(name));
      assertFailure(Main.INPUT_FAILED, name + ": no such file", missing);
    }
    assertThat(out).doesNotExist();
  }

  private static void assertFailure(int code, String message, Result result) {
    assertThat(result.code()).as(result.err()).isEqualTo(code);
    assertThat(result.errLines()).hasSize(1);
    assertThat(result.err()).startsWith("winnow: ").contains(message);
  }
}
