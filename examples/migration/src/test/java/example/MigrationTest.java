package example;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Both sides do the same job; what they differ in is what docs/migration.md says. */
class MigrationTest {
  private static final String URL = "https://courier.example/harbour-ferry-talks/";
  private static final String TITLE = "Harbour Ferry Talks: Port Minister Returns to Larkhaven";
  private static final String FIRST = "first visit to Larkhaven on Monday";
  private static final String LAST = "one cancelled boat does not become a lost winter.";
  private static final String ADVERTISEMENT = "- Advertisement -";

  private static final String ALSO_READ = "Also Read: Lighthouse Museum";

  private static byte[] bytes;
  private static String html;

  @BeforeAll
  static void read() throws Exception {
    bytes = Files.readAllBytes(Path.of("..", "pages", "ferry-debate.html"));
    html = new String(bytes, StandardCharsets.UTF_8);
  }

  private static void isTheArticle(String text) {
    assertThat(text).contains(TITLE, FIRST, LAST).doesNotContain(ADVERTISEMENT, ALSO_READ);
  }

  @Test
  void boilerpipe() throws Exception {
    String before = FromBoilerpipe.before(html);
    assertThat(before).contains(FIRST, LAST, ADVERTISEMENT, "| The Larkhaven Courier");
    isTheArticle(FromBoilerpipe.after(html));
  }

  @Test
  void readability4J() {
    String before = FromReadability4J.before(URL, html);
    assertThat(before).contains(TITLE, FIRST, LAST, ALSO_READ);
    String after = FromReadability4J.after(URL, html);
    isTheArticle(after);
    assertThat(after).contains("\nMarta Olsen\n", "<article");
  }

  @Test
  void crux() {
    assertThat(String.join("\n", FromCrux.before(URL, html))).contains(FIRST, LAST, ALSO_READ);
    isTheArticle(String.join("\n", FromCrux.after(URL, html)));
    assertThat(FromCrux.after(URL, html).get(1)).endsWith("/ferry.jpg");
  }

  @Test
  void tika() throws Exception {
    assertThat(FromTika.before(bytes)).contains(FIRST, LAST, ADVERTISEMENT);
    isTheArticle(FromTika.after(bytes));
  }

  @Test
  void trafilatura() {
    isTheArticle(FromTrafilatura.after(URL, bytes).replaceFirst("\"removed\":.*", ""));
    assertThat(FromTrafilatura.after(URL, new byte[0])).isEmpty();
  }
}
