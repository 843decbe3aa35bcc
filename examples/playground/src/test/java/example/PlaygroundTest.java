package example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the server answers, and to whom. */
class PlaygroundTest {
  private static final Path PAGE = Path.of("..", "pages", "ferry-debate.html");
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static Playground playground;

  @BeforeAll
  static void start() throws IOException {
    playground = new Playground(0);
  }

  @AfterAll
  static void stop() {
    playground.close();
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  private static HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(playground.address().resolve(path));
  }

  private static HttpRequest.Builder post(String type, byte[] body) {
    return to("/report").header("Content-Type", type).POST(BodyPublishers.ofByteArray(body));
  }

  private static String report(String type, byte[] body) throws Exception {
    HttpResponse<String> answer = send(post(type, body));
    assertThat(answer.statusCode()).isEqualTo(200);
    HttpResponse<String> report = send(to(answer.body()));
    assertThat(report.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'", "sandbox");
    return report.body();
  }

  @Test
  void listensOnTheLoopbackAddressOnly() throws IOException {
    assertThat(InetAddress.getByName(playground.address().getHost()).isLoopbackAddress()).isTrue();
    assertThat(playground.bound().isLoopbackAddress()).isTrue();
  }

  @Test
  void pageAndTextAreReported() throws Exception {
    assertThat(report("text/html", Files.readAllBytes(PAGE)))
        .contains("Harbour Ferry Talks", "trending", "must-read");
    byte[] text = Files.readAllBytes(PAGE.resolveSibling("ferry-debate.txt"));
    assertThat(report("text/plain", text)).contains("Harbour Ferry Talks", "must-read");
  }

  @Test
  void encodingOfAFileIsFoundAndThatOfPastedTextIsKnown() throws Exception {
    String html =
        "<meta charset=iso-8859-1><article><h1>Gruß</h1><p>" + "Möwe über Föhr. ".repeat(30);
    assertThat(report("text/html", html.getBytes(StandardCharsets.ISO_8859_1))).contains("Möwe");
    assertThat(report("text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8)))
        .contains("Möwe");
  }

  @Test
  void scriptsOfThePageAreTextInTheReport() throws Exception {
    String html =
        "<article><p>" + "All is well at the harbour. ".repeat(20) + "&lt;script&gt;bad()";
    assertThat(report("text/html", html.getBytes(StandardCharsets.UTF_8)))
        .doesNotContain("<script>bad()");
  }

  @Test
  void tooMuchIsRefused() throws Exception {
    assertThat(send(post("text/html", new byte[Playground.MOST_BYTES])).statusCode())
        .isEqualTo(200);
    assertThat(send(post("text/html", new byte[Playground.MOST_BYTES + 1])).statusCode())
        .isEqualTo(413);
  }

  @Test
  void otherPlacesAreRefused() throws Exception {
    byte[] page = Files.readAllBytes(PAGE);
    assertThat(send(post("text/html", page).header("Origin", "https://evil.example")).statusCode())
        .isEqualTo(403);
    // a name of someone else's that points here
    URI address = playground.address();
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      OutputStream out = socket.getOutputStream();
      out.write("GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      byte[] head = socket.getInputStream().readNBytes(12);
      assertThat(new String(head, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 403");
    }
  }

  @Test
  void whatIsNotThereIsNotFound() throws Exception {
    for (String path : new String[] {"/x", "/report/1", "/../pom.xml", "/report"}) {
      assertThat(send(to(path)).statusCode()).as(path).isEqualTo(404);
    }
    assertThat(send(to("/report/00000000-0000-0000-0000-000000000000")).statusCode())
        .isEqualTo(404);
  }

  @Test
  void onlyTheLastReportsAreKept() {
    Reports reports = new Reports();
    String first = reports.put("first");
    assertThat(reports.get(first)).contains("first");
    for (int i = 0; i < 16; i++) {
      reports.put("another");
    }
    assertThat(reports.get(first)).isEmpty();
  }

  @Test
  void addressIsNeverFetched() throws Exception {
    // something that would answer: nobody may knock
    try (Playground other = new Playground(0)) {
      HttpRequest.Builder request =
          post("text/html", Files.readAllBytes(PAGE))
              .header("X-Page-Address", other.address() + "report/x");
      assertThat(send(request).statusCode()).isEqualTo(200);
      assertThat(other.answered()).isZero();
      assertThat(send(post("text/html", new byte[1]).header("X-Page-Address", "::")).statusCode())
          .isEqualTo(200);
    }
  }
}
