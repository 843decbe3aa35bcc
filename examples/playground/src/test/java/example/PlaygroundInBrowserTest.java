package example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The playground as a person uses it, in a headless Chromium. */
class PlaygroundInBrowserTest {
  private static final Path PAGES = Path.of("..", "pages");

  @TempDir static Path profile;
  private static Playground playground;
  private static Browser browser;

  @BeforeAll
  static void start() throws Exception {
    Optional<Browser> found = Browser.start(profile);
    assumeTrue(found.isPresent(), "no Chromium on the path: the playground is not opened");
    browser = found.get();
    playground = new Playground(0);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
      playground.close();
    }
  }

  @BeforeEach
  void open() throws Exception {
    browser.open(URI.create("about:blank"));
    browser.open(playground.address());
  }

  private static String quoted(Path file) throws Exception {
    return new ObjectMapper().writeValueAsString(Files.readString(file));
  }

  /** Presses the button, and once the report is there opens it in the tab. */
  private static void submit() throws Exception {
    browser.evaluate("document.querySelector('button').click()");
    browser.waitFor("document.getElementById('status').textContent === 'Done.'");
    assertThat(browser.evaluate("document.getElementById('report').hidden").asBoolean()).isFalse();
    String report = browser.evaluate("document.getElementById('link').href").asText();
    browser.waitForFrame(report);
    browser.open(URI.create(report));
  }

  private static String title() throws Exception {
    return browser.evaluate("document.querySelector('h1').textContent").asText();
  }

  private static int rows(String label) throws Exception {
    return browser
        .evaluate("document.querySelectorAll('#rows > li[data-label=" + label + "]').length")
        .asInt();
  }

  @Test
  void pastedPageIsReported() throws Exception {
    browser.evaluate(
        "document.getElementById('pasted').value = " + quoted(PAGES.resolve("ferry-debate.html")));
    submit();
    assertThat(title()).contains("Harbour Ferry Talks");
    assertThat(rows("must-read")).isPositive();
    // the report's own script ran: it counts the rows
    assertThat(browser.evaluate("document.querySelector('#shown').textContent").asInt())
        .isGreaterThan(40);
  }

  @Test
  void uploadedTextIsReported() throws Exception {
    browser.evaluate(
        "const data = new DataTransfer();"
            + "data.items.add(new File(["
            + quoted(PAGES.resolve("ferry-debate.txt"))
            + "], 'a.txt'));"
            + "document.getElementById('file').files = data.files");
    submit();
    assertThat(title()).contains("Harbour Ferry Talks");
    assertThat(rows("must-read")).isPositive();
  }

  @Test
  void exampleIsPutInAndReported() throws Exception {
    browser.evaluate("document.getElementById('example').click()");
    browser.waitFor("document.getElementById('status').textContent === 'Done.'");
    String report = browser.evaluate("document.getElementById('link').href").asText();
    browser.open(URI.create(report));
    assertThat(title()).contains("Harbour Ferry Talks");
  }

  @Test
  void whatCameLastIsRead() throws Exception {
    browser.evaluate(
        "const pasted = document.getElementById('pasted');"
            + "pasted.value = '<h1>Pasted</h1>';"
            + "const data = new DataTransfer();"
            + "data.items.add(new File([' '], 'a.txt'));"
            + "document.getElementById('form').dispatchEvent("
            + "new DragEvent('drop', {dataTransfer: data, cancelable: true}))");
    assertThat(browser.evaluate("document.getElementById('pasted').value").asText()).isEmpty();
    assertThat(browser.evaluate("document.getElementById('file').files.length").asInt()).isOne();
    browser.evaluate(
        "document.getElementById('pasted').value = 'x';"
            + "document.getElementById('pasted').dispatchEvent(new Event('input'))");
    assertThat(browser.evaluate("document.getElementById('file').files.length").asInt()).isZero();
  }

  @Test
  void nothingAndTooMuchAreSaid() throws Exception {
    browser.evaluate("document.querySelector('button').click()");
    browser.waitFor("document.getElementById('status').textContent.startsWith('Paste something')");
    browser.evaluate("document.getElementById('pasted').value = 'x'.repeat(4000001)");
    browser.evaluate("document.querySelector('button').click()");
    browser.waitFor("document.getElementById('status').textContent.includes('4 MB')");
    assertThat(browser.evaluate("document.getElementById('report').hidden").asBoolean()).isTrue();
  }
}
