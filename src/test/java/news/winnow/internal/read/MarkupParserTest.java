package news.winnow.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import news.winnow.model.Limits;
import news.winnow.model.Notice;
import news.winnow.model.Page;
import org.junit.jupiter.api.Test;

class MarkupParserTest {
  /** More open elements than the parser keeps, some of them inline: it fails on these. */
  private static final String FAILING = "<div><p><b>".repeat(600);

  @Test
  void whereTheParserFailsThePageIsCut() {
    String before = "<p>One</p><p>two</p>".repeat(300);
    for (Page page :
        new Page[] {
          Page.html(before + FAILING + "<p>after</p>"),
          Page.html((before + FAILING + "<p>after</p>").getBytes())
        }) {
      Budget budget = new Budget(Limits.defaults());
      PageBlocks read = PageReader.read(page, budget);
      assertThat(read.blocks()).hasSizeBetween(580, 610);
      assertThat(read.blocks().get(1).text()).isEqualTo("two");
      assertThat(budget.notices())
          .singleElement()
          .satisfies(n -> assertThat(n.message()).startsWith("page cut: the parser fails after "))
          .extracting(Notice::kind)
          .isEqualTo(Notice.Kind.LIMIT_REACHED);
    }
  }

  @Test
  void parsingMayTakeHalfOfTheTime() {
    Budget budget = new Budget(Limits.defaults().withDeadline(Duration.ofNanos(1)));
    assertThat(PageReader.read(Page.html("<p>x</p>"), budget).blocks()).isEmpty();
    assertThat(budget.notices())
        .extracting(Notice::message)
        .contains("page cut: parsing took more than half of 0 ms");
  }

  @Test
  void tagsBeyondTwoForEachNodeAreNotParsed() {
    String html = "<p>x</p>".repeat(50_000);
    for (Page page : new Page[] {Page.html(html), Page.html(html.getBytes())}) {
      Budget budget = new Budget(Limits.defaults().withMaxNodes(1000));
      PageBlocks read = PageReader.read(page, budget);
      assertThat(read.blocks()).hasSizeBetween(490, 500);
      assertThat(read.document().getAllElements()).hasSizeBetween(1000, 2000);
      assertThat(budget.notices())
          .extracting(Notice::message)
          .containsExactly("page cut: more than 2000 tags");
    }
  }

  @Test
  void elementsAroundABlockAreContainersUpToABound() {
    String page = "<i>".repeat(150) + "x" + "</i>".repeat(150);
    PageBlocks read = PageReader.read(Page.html(page), new Budget(Limits.defaults()));
    assertThat(read.containers()).hasSize(21);
  }
}
