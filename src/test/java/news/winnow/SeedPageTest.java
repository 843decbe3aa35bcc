package news.winnow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import news.winnow.model.Article;
import news.winnow.model.Content;
import news.winnow.model.Label;
import news.winnow.model.Page;
import news.winnow.model.Removal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page that the library began with; it is not ours to ship, so it lies beside the project. */
class SeedPageTest {
  private static final Path SEED = Path.of("..", "shared", "seed", "us-china-talks.txt");

  private Article article = Article.builder().build();

  @BeforeEach
  void extract() throws IOException {
    assumeTrue(Files.exists(SEED), "the seed page is not beside the project: " + SEED);
    article = ArticleExtractor.create().extract(Page.text(Files.readString(SEED)));
  }

  @Test
  void metadata() {
    assertThat(article.title())
        .contains("US-China Talks: US Secretary of State Visits China amid Escalating Tensions");
    assertThat(article.subtitle().orElse(""))
        .startsWith("Blinken’s tour includes discussions with")
        .endsWith("foreign policy authorities");
    assertThat(article.authors()).hasSize(1);
    assertThat(article.authors().get(0).name()).isEqualTo("Sadaf Hasan");
    assertThat(article.authors().get(0).bio())
        .contains("Aspiring reporter covering trending topics");
    assertThat(article.dateline()).contains("UNITED STATES");
    assertThat(article.published()).isEmpty();
    assertThat(article.modified()).isEmpty();
  }

  @Test
  void body() {
    List<String> pieces = article.body().stream().map(Content::text).toList();
    assertThat(pieces).hasSize(31);
    assertThat(pieces.get(0))
        .startsWith("UNITED STATES: US Secretary of State Antony Blinken’s first trip");
    assertThat(pieces.get(pieces.size() - 1)).endsWith("leading to military conflict.");
    assertThat(article.body())
        .filteredOn(Content.Heading.class::isInstance)
        .extracting(Content::text)
        .containsExactly("Mending ties", "Relaxing trade disputes", "Averting conflict");
  }

  @Test
  void removalsAreExactlyThese() {
    assertThat(article.removed())
        .extracting(Removal::label)
        .containsExactly(
            Label.WIDGET,
            Label.MUST_READ,
            Label.ADVERTISEMENT,
            Label.ADVERTISEMENT,
            Label.ADVERTISEMENT,
            Label.RELATED_LINKS,
            Label.ADVERTISEMENT,
            Label.ADVERTISEMENT,
            Label.TRENDING);
    assertThat(article.removed())
        .extracting(r -> r.text().lines().findFirst().orElse(""))
        .satisfiesExactly(
            t -> assertThat(t).isEqualTo("19.3 C"),
            t -> assertThat(t).isEqualTo("Must read"),
            t -> assertThat(t).isEqualTo("- Advertisement -"),
            t -> assertThat(t).isEqualTo("- Advertisement -"),
            t -> assertThat(t).isEqualTo("- Advertisement -"),
            t -> assertThat(t).startsWith("Also Read: Bournemouth vs."),
            t -> assertThat(t).isEqualTo("- Advertisement -"),
            t -> assertThat(t).isEqualTo("- Advertisement -"),
            t -> assertThat(t).isEqualTo("Trending Today"));
    assertThat(article.removed().get(0).text().lines()).hasSize(2);
    assertThat(article.removed()).allSatisfy(r -> assertThat(r.rules()).isNotEmpty());
  }
}
