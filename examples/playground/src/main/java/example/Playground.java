package example;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.winnow.ArticleExtractor;
import news.winnow.model.Analysis;
import news.winnow.model.Page;
import news.winnow.render.Renderer;

/**
 * A web page to try Winnow: paste or upload a page or a text and see the report. It listens on the
 * loopback address only, takes pages up to a size, keeps the last few reports in memory, and never
 * opens a connection.
 */
public final class Playground implements AutoCloseable {
  /** The most bytes of a page. */
  static final int MOST_BYTES = 4_000_000;

  private static final int THREADS = 2;
  private static final String HTML = "text/html; charset=utf-8";
  private static final Pattern REPORT = Pattern.compile("/report/([0-9a-f-]{36})");

  /** What the page itself may load; a report's styles and script stand in its own text. */
  private static final String OWN_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'";

  private static final String REPORT_POLICY =
      "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; sandbox allow-scripts";

  private static final Map<String, String> FILES =
      Map.of(
          "/", HTML,
          "/playground.js", "text/javascript",
          "/playground.css", "text/css",
          "/ferry-debate.html", "text/plain; charset=utf-8");

  private final ArticleExtractor extractor = ArticleExtractor.create();
  private final Reports reports = new Reports();
  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final AtomicInteger requests = new AtomicInteger();
  private final Set<String> hosts;

  /** Starts to listen on a port of the loopback address; 0 takes a free one. */
  public Playground(int port) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 16);
    int own = server.getAddress().getPort();
    hosts = Set.of("localhost:" + own, "127.0.0.1:" + own, "[::1]:" + own);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  /** Returns where the page is. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  /** Returns the address it is bound to. */
  InetAddress bound() {
    return server.getAddress().getAddress();
  }

  /** Returns how many requests came in. */
  int answered() {
    return requests.get();
  }

  private void answer(HttpExchange exchange) throws IOException {
    requests.incrementAndGet();
    try (exchange) {
      Headers headers = exchange.getRequestHeaders();
      // a page elsewhere must not reach this one by a name that it points here
      if (!hosts.contains(String.valueOf(headers.getFirst("Host")))) {
        send(exchange, 403, HTML, OWN_POLICY, "Not for this host.");
        return;
      }
      String path = exchange.getRequestURI().getPath();
      Matcher report = REPORT.matcher(path);
      if (exchange.getRequestMethod().equals("POST") && path.equals("/report")) {
        read(exchange);
      } else if (exchange.getRequestMethod().equals("GET") && report.matches()) {
        Optional<String> html = reports.get(report.group(1));
        send(exchange, html.isPresent() ? 200 : 404, HTML, REPORT_POLICY, html.orElse("Gone."));
      } else if (exchange.getRequestMethod().equals("GET") && FILES.containsKey(path)) {
        send(exchange, 200, FILES.get(path), OWN_POLICY, resource(path));
      } else {
        send(exchange, 404, HTML, OWN_POLICY, "Not there.");
      }
    }
  }

  /** Reads the page that was sent and answers with the place of its report. */
  private void read(HttpExchange exchange) throws IOException {
    Headers headers = exchange.getRequestHeaders();
    String origin = headers.getFirst("Origin");
    if (origin != null && !hosts.contains(origin.replaceFirst("^http://", ""))) {
      send(exchange, 403, HTML, OWN_POLICY, "Not from there.");
      return;
    }
    byte[] bytes = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      send(exchange, 413, HTML, OWN_POLICY, "More than " + MOST_BYTES + " bytes.");
      return;
    }
    String type = String.valueOf(headers.getFirst("Content-Type"));
    Page page;
    if (type.startsWith("text/plain")) {
      page = Page.text(new String(bytes, StandardCharsets.UTF_8));
    } else if (type.contains("charset=utf-8")) {
      page = Page.html(bytes, StandardCharsets.UTF_8);
    } else {
      page = Page.html(bytes);
    }
    Analysis why = extractor.analyze(placed(page, headers.getFirst("X-Page-Address")));
    String id = reports.put(Renderer.report().render(why));
    send(exchange, 200, "text/plain; charset=utf-8", OWN_POLICY, "/report/" + id);
  }

  /** Gives a page the address it is from: for its links and for rules of a site, never fetched. */
  private static Page placed(Page page, String address) {
    try {
      return address == null || address.isBlank() ? page : page.at(URI.create(address.strip()));
    } catch (IllegalArgumentException e) {
      return page;
    }
  }

  private static String resource(String path) throws IOException {
    String name = path.equals("/") ? "index.html" : path.substring(1);
    try (InputStream in = Playground.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void send(
      HttpExchange exchange, int status, String type, String policy, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", type);
    headers.set("Content-Security-Policy", policy);
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  /** Listens until it is stopped; the port is the first argument, 8642 without one. */
  public static void main(String[] args) throws Exception {
    int port = args.length > 0 ? Integer.parseInt(args[0]) : 8642;
    try (Playground playground = new Playground(port)) {
      System.out.println("Open " + playground.address() + " - stop with Ctrl-C");
      Thread.currentThread().join();
    } catch (BindException e) {
      System.err.println("Port " + port + " is taken: name another, or 0 for any that is free.");
    }
  }
}
