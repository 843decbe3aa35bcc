package news.winnow.internal.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import news.winnow.internal.label.RuleIndex;
import news.winnow.internal.label.ShippedRules;
import news.winnow.internal.read.Budget;
import news.winnow.internal.select.Scorers;
import news.winnow.model.Analysis;
import news.winnow.model.Limits;
import news.winnow.model.Notice;
import news.winnow.model.Page;
import news.winnow.rule.RuleSet;
import org.junit.jupiter.api.Test;

/** Wherever the time runs out, an article comes of it that says so. */
class DeadlineTest {
  private static final RuleSet OWN =
      RuleSet.parse(
          "own.rules",
          """
          site courier.example
          widget when css "aside > p"
          title when css "h1"
          """);

  private static final Pipeline PIPELINE =
      new Pipeline(
          RuleIndex.compile(
              Stream.concat(ShippedRules.all().stream(), OWN.rules().stream()).toList()),
          Scorers::html,
          Scorers::text,
          Limits.defaults(),
          removal -> true);

  /** A clock on which the time is over after so many looks. */
  private static final class Clock implements LongSupplier {
    private long left;
    private long looks;

    Clock(long left) {
      this.left = left;
    }

    @Override
    public long getAsLong() {
      looks++;
      return left-- > 0 ? 0 : Long.MAX_VALUE / 2;
    }
  }

  private static Analysis analyze(Page page, Clock clock) {
    return PIPELINE.analyze(page, new Budget(Limits.defaults(), clock));
  }

  private static void assertEachLook(Page page, Set<String> outcomes) {
    Clock whole = new Clock(Long.MAX_VALUE);
    Analysis all = analyze(page, whole);
    assertThat(all.article().notices()).isEmpty();
    assertThat(whole.looks).isGreaterThan(10);
    for (long looks = 3; looks < whole.looks; looks++) {
      Analysis cut = analyze(page, new Clock(looks));
      assertThat(cut.article().notices())
          .as("time over after look %s", looks)
          .extracting(Notice::kind)
          .containsOnlyOnce(Notice.Kind.LIMIT_REACHED)
          .isSubsetOf(Notice.Kind.LIMIT_REACHED, Notice.Kind.EMPTY_PAGE, Notice.Kind.NO_ARTICLE);
      assertThat(all.article().text()).startsWith(cut.article().text());
      assertThat(cut.verdicts()).hasSizeLessThanOrEqualTo(all.verdicts().size());
      outcomes.add(
          (cut.verdicts().isEmpty() ? "nothing" : "blocks")
              + (cut.article().text().isEmpty() ? "" : ", body")
              + (cut.article().title().isEmpty() ? "" : ", title"));
    }
  }

  @Test
  void theTimeMayRunOutAtAnyLookAtTheClock() throws IOException {
    Set<String> outcomes = new HashSet<>();
    URI address = URI.create("https://courier.example/ferry");
    byte[] html = Files.readAllBytes(Path.of("examples/pages/ferry-debate.html"));
    assertEachLook(Page.html(html).at(address), outcomes);
    assertThat(outcomes).contains("nothing", "blocks", "blocks, title");
    String text = Files.readString(Path.of("examples/pages/ferry-debate.txt"));
    assertEachLook(Page.text(text), outcomes);
  }

  @Test
  void theBodyEndsWhereTheTimeDoes() {
    String prose =
        "<p>The night ferry to the outer islands was taken off the timetable without notice in"
            + " March, a spokesman said on Monday.</p>";
    Page page = Page.html("<article><h1>Ferry talks</h1>" + prose.repeat(600) + "</article>");
    Clock whole = new Clock(Long.MAX_VALUE);
    int all = analyze(page, whole).article().body().size();
    Set<Integer> sizes = new HashSet<>();
    for (long looks = whole.looks - 12; looks < whole.looks; looks++) {
      sizes.add(analyze(page, new Clock(looks)).article().body().size());
    }
    assertThat(sizes).anyMatch(n -> n > 0 && n < all);
  }
}
