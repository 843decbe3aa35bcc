package example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import news.winnow.rule.RuleSyntaxException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A job in local mode, over WARC files that the test writes. */
class ArticlesFromWarcTest {
  private static SparkSession spark;
  private static String ferry;
  private static String kelp;

  @TempDir Path folder;

  @BeforeAll
  static void start() throws IOException {
    ferry = Files.readString(Path.of("..", "pages", "ferry-debate.html"));
    kelp = Files.readString(Path.of("..", "crawler", "site", "kelp.html"));
    spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .getOrCreate();
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  private static byte[] record(String path, String httpHead, String body) throws IOException {
    byte[] http = (httpHead + "\r\n\r\n" + body).getBytes(StandardCharsets.UTF_8);
    String head =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:"
            + java.util.UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8))
            + ">\r\nWARC-Date: 2025-05-10T00:00:00Z\r\nWARC-Target-URI: https://paper.example/"
            + path
            + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
            + http.length
            + "\r\n\r\n";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(head.getBytes(StandardCharsets.UTF_8));
      gzip.write(http);
      gzip.write("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }

  private static byte[] html(String path, String html) throws IOException {
    return record(path, "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8", html);
  }

  private void write(String name, byte[]... records) throws IOException {
    try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
      for (byte[] record : records) {
        out.write(record);
      }
    }
  }

  private ArticlesFromWarc.Counts run(String rules) {
    return ArticlesFromWarc.run(
        spark, folder.resolve("*.warc.gz").toString(), folder.resolve("out").toString(), rules);
  }

  private List<Row> rows() {
    return spark.read().parquet(folder.resolve("out").toString()).orderBy("url").collectAsList();
  }

  @Test
  void articlesOfAllFilesAreRows() throws IOException {
    write(
        "a.warc.gz",
        html("ferry", ferry),
        record("missing", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html", ferry),
        record("feed", "HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml", "<rss/>"));
    write("b.warc.gz", html("kelp", kelp), html("empty", "<ul><li>Home"));

    assertThat(run("")).isEqualTo(new ArticlesFromWarc.Counts(3, 2, 0));

    List<Row> rows = rows();
    assertThat(rows)
        .extracting(r -> r.getString(0))
        .containsExactly("https://paper.example/ferry", "https://paper.example/kelp");
    Row first = rows.get(0);
    assertThat(first.<String>getAs("text"))
        .contains("does not become a lost winter.")
        .doesNotContain("Advertisement");
    assertThat(first.<Double>getAs("confidence")).isGreaterThan(0.5);
    assertThat(first.getJavaMap(first.fieldIndex("removed"))).containsEntry("MUST_READ", 1);
    Row second = rows.get(1);
    assertThat(second.<String>getAs("published")).isEqualTo("2025-05-06T08:30:00+02:00");
    assertThat(second.getList(second.fieldIndex("authors"))).isEqualTo(List.of("Tuva Lind"));
  }

  @Test
  void rulesReachEveryPartition() throws IOException {
    write("a.warc.gz", html("ferry", ferry));
    write("b.warc.gz", html("kelp", kelp));
    run(
        "site paper.example\nlegal 9 when text contains \"the operator called\"\nlegal 9 when text starts \"Fishermen\"\n");
    assertThat(rows())
        .hasSize(2)
        .allSatisfy(
            row ->
                assertThat(row.<String>getAs("text"))
                    .doesNotContain("the operator called", "Fishermen had asked"));
  }

  @Test
  void fileThatIsCutOffDoesNotEndTheJob() throws IOException {
    byte[] second = html("ferry", ferry);
    write("a.warc.gz", html("kelp", kelp), Arrays.copyOf(second, second.length / 2));
    write("b.warc.gz", html("ferry", ferry));
    assertThat(run("")).isEqualTo(new ArticlesFromWarc.Counts(2, 2, 1));
    assertThat(rows()).hasSize(2);
  }

  @Test
  void mistakeInARuleEndsTheJobBeforeItBegins() throws IOException {
    write("a.warc.gz", html("kelp", kelp));
    assertThatThrownBy(() -> run("wigdet when css \"p\"")).isInstanceOf(RuleSyntaxException.class);
  }
}
