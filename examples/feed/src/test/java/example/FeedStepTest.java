package example;

import static org.assertj.core.api.Assertions.assertThat;

import example.FeedStep.Source;
import example.FeedStep.Story;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FeedStepTest {
  private static final Path FOLDER = Path.of("pages");
  private static List<Story> stories;

  @BeforeAll
  static void read() throws Exception {
    try (InputStream feed = Files.newInputStream(FOLDER.resolve("feed.xml"))) {
      stories = new FeedStep(url -> ReadFeed.saved(FOLDER, url)).read(feed);
    }
  }

  @Test
  void entryWithoutAddressIsReadFromTheFeed() throws Exception {
    String feed =
        "<rss version='2.0'><channel><title>T</title><link>https://t.example/</link><description>d"
            + "</description><item><title>One</title><description>All is well.</description></item>"
            + "<item><title>Two</title><link>not an address</link></item></channel></rss>";
    List<Story> read =
        new FeedStep(
                url -> {
                  throw new AssertionError("nothing to fetch");
                })
            .read(new ByteArrayInputStream(feed.getBytes(StandardCharsets.UTF_8)));
    assertThat(read).extracting(Story::title).containsExactly("One", "Two");
    assertThat(read.get(0).html()).contains("All is well.");
  }

  @Test
  void everyEntryIsAStory() {
    assertThat(stories)
        .extracting(Story::title)
        .containsExactly(
            "Late frost: half of the plum harvest is lost",
            "Cider press for the whole valley",
            "Bees arrive a week early");
  }

  @Test
  void fullTextComesFromThePage() {
    Story frost = stories.get(0);
    assertThat(frost.source()).isEqualTo(Source.PAGE);
    assertThat(frost.html())
        .contains("Three nights of frost", "until the end of June")
        .doesNotContain("newsletter", "Cider press", "©");
  }

  @Test
  void teaserGivesWayToTheFeed() {
    Story press = stories.get(1);
    assertThat(press.source()).isEqualTo(Source.FEED);
    assertThat(press.html()).contains("from a monastery in the south").doesNotContain("Subscribe");
  }

  @Test
  void pageThatIsGoneGivesWayToTheFeedWithoutItsBoilerplate() {
    Story bees = stories.get(2);
    assertThat(bees.source()).isEqualTo(Source.FEED);
    assertThat(bees.html())
        .contains("Forty hives", "drove through the night")
        .doesNotContain("appeared first on");
  }
}
