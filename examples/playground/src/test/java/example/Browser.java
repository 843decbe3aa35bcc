package example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A headless Chromium with one tab, driven through its debugging port on the loopback address. */
final class Browser implements AutoCloseable, WebSocket.Listener {
  private static final int SECONDS = 120;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Process process;
  private final int port;
  private final WebSocket socket;
  private final BlockingQueue<JsonNode> answers = new LinkedBlockingQueue<>();
  private final StringBuilder partial = new StringBuilder();
  private int last;

  private Browser(Path binary, Path profile) throws IOException, InterruptedException {
    process =
        new ProcessBuilder(
                binary.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      port = port(profile.resolve("DevToolsActivePort"));
      socket = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(tab(port), this).join();
    } catch (IOException | InterruptedException | RuntimeException e) {
      close();
      throw e;
    }
  }

  /** Starts a browser if there is one on the path. */
  static Optional<Browser> start(Path profile) throws IOException, InterruptedException {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    Optional<Path> binary =
        Arrays.stream(path.split(File.pathSeparator))
            .flatMap(
                dir ->
                    Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(Path.of(dir)::resolve))
            .filter(Files::isExecutable)
            .findFirst();
    return binary.isPresent() ? Optional.of(new Browser(binary.get(), profile)) : Optional.empty();
  }

  private static int port(Path portFile) throws IOException, InterruptedException {
    for (int i = 0; i < SECONDS * 10; i++) {
      if (Files.exists(portFile) && Files.readAllLines(portFile).size() > 1) {
        return Integer.parseInt(Files.readAllLines(portFile).get(0));
      }
      Thread.sleep(100);
    }
    throw new IOException("the browser opens no debugging port");
  }

  private static JsonNode targets(int port) throws IOException, InterruptedException {
    URI list = URI.create("http://127.0.0.1:" + port + "/json");
    return JSON.readTree(
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(list).build(), BodyHandlers.ofString())
            .body());
  }

  private static URI tab(int port) throws IOException, InterruptedException {
    for (JsonNode target : targets(port)) {
      if (target.path("type").asText().equals("page")) {
        return URI.create(target.path("webSocketDebuggerUrl").asText());
      }
    }
    throw new IOException("the browser has no tab");
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean end) {
    partial.append(data);
    if (end) {
      try {
        answers.add(JSON.readTree(partial.toString()));
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
      partial.setLength(0);
    }
    from.request(1);
    return null;
  }

  /** Sends a command and returns its result; events in between are let go. */
  private JsonNode send(String method, ObjectNode parameters)
      throws IOException, InterruptedException {
    ObjectNode command = JSON.createObjectNode().put("id", ++last).put("method", method);
    command.set("params", parameters);
    socket.sendText(command.toString(), true).join();
    JsonNode answer = answers.poll(SECONDS, TimeUnit.SECONDS);
    while (answer != null && answer.path("id").asInt() != last) {
      answer = answers.poll(SECONDS, TimeUnit.SECONDS);
    }
    if (answer == null || answer.has("error")) {
      throw new IOException(method + ": " + answer);
    }
    return answer.path("result");
  }

  /** Opens an address and waits until the page and its scripts are loaded. */
  void open(URI address) throws IOException, InterruptedException {
    send("Page.navigate", JSON.createObjectNode().put("url", address.toString()));
    waitFor("location.href === '" + address + "' && document.readyState === 'complete'");
  }

  /** Returns the value of an expression of the page, promises awaited. */
  JsonNode evaluate(String expression) throws IOException, InterruptedException {
    ObjectNode parameters =
        JSON.createObjectNode()
            .put("expression", expression)
            .put("awaitPromise", true)
            .put("returnByValue", true);
    JsonNode result = send("Runtime.evaluate", parameters);
    if (result.has("exceptionDetails")) {
      throw new IOException(result.path("exceptionDetails").toString());
    }
    return result.path("result").path("value");
  }

  /** Waits until the page shows another in a frame, which a sandbox makes a target of its own. */
  void waitForFrame(String address) throws IOException, InterruptedException {
    for (int i = 0; i < SECONDS * 10; i++) {
      for (JsonNode target : targets(port)) {
        if (target.path("type").asText().equals("iframe")
            && target.path("url").asText().equals(address)) {
          return;
        }
      }
      Thread.sleep(100);
    }
    throw new IOException("no frame shows " + address);
  }

  /** Waits until an expression is true. */
  void waitFor(String condition) throws IOException, InterruptedException {
    for (int i = 0; i < SECONDS * 10; i++) {
      if (evaluate(condition).asBoolean()) {
        return;
      }
      Thread.sleep(100);
    }
    throw new IOException("never true: " + condition);
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
