package example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import news.winnow.ArticleExtractor;
import org.junit.jupiter.api.Test;

class CrawlTest {
  private static final URI SITE = URI.create("https://islander.example/");
  private static final Instant FETCHED = Instant.parse("2025-05-10T00:00:00Z");

  private final ParseStep step = new ParseStep(ArticleExtractor.create());

  private ParseStep.Parsed parse(String file) throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of("site", file));
    return step.parse(SITE.resolve(file), "text/html", bytes, FETCHED);
  }

  @Test
  void articleIsIndexedAndItsRelatedLinksAreFollowed() throws IOException {
    ParseStep.Parsed kelp = parse("kelp.html");
    assertThat(kelp.fields())
        .containsEntry("title", List.of("Kelp farm off the north shore gets its licence"))
        .containsEntry("authors", List.of("Tuva Lind"))
        .containsEntry("published", List.of("2025-05-06T08:30:00+02:00"))
        .containsEntry("canonical", List.of("https://islander.example/kelp.html"));
    assertThat(kelp.text()).startsWith("The council").endsWith("will buoy it.");
    assertThat(kelp.links()).containsExactly(SITE.resolve("dryer.html"), SITE.resolve("gone.html"));
  }

  @Test
  void frontPageIsFollowedButNotIndexed() throws IOException {
    ParseStep.Parsed front = parse("index.html");
    assertThat(front.fields()).isEmpty();
    assertThat(front.text()).isEmpty();
    assertThat(front.links())
        .containsExactly(
            SITE.resolve("kelp.html"), SITE.resolve("dryer.html"), SITE.resolve("tides.html"));
  }

  @Test
  void encodingOfTheHeaderCounts() throws IOException {
    String html = Files.readString(Path.of("site", "kelp.html")).replace("“", "é“");
    byte[] latin = html.replace("”", "").replace("“", "").getBytes(StandardCharsets.ISO_8859_1);
    ParseStep.Parsed parsed = step.parse(SITE, "text/html;charset=\"ISO-8859-1\"", latin, FETCHED);
    assertThat(parsed.text()).contains("éWe grew up");
    // one that is unknown is left to the page
    assertThat(step.parse(SITE, "text/html; charset=?", latin, FETCHED).text()).isNotEmpty();
  }
}
