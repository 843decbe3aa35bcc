package news.winnow.internal.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import news.winnow.internal.read.Budget;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.PageReader;
import news.winnow.model.Label;
import news.winnow.model.Limits;
import news.winnow.model.Page;
import news.winnow.rule.Conditions;
import news.winnow.rule.Rule;
import org.junit.jupiter.api.Test;

class ProseGuardTest {
  private static final String PROSE =
      "<p>The mail boat leaves the northern quay at noon and is back before dark.</p>";

  /** The blocks that a rule for a token finds. */
  private static List<Integer> found(String token, String html) {
    PageBlocks page = PageReader.read(Page.html(html), new Budget(Limits.defaults()));
    Rule rule = new Rule("rule", Label.OTHER, 3, Conditions.token(token));
    BlockVotes votes = RuleIndex.compile(List.of(rule)).vote(page);
    return IntStream.range(0, page.blocks().size())
        .filter(i -> !votes.of(i).isEmpty())
        .boxed()
        .toList();
  }

  @Test
  void whatHoldsAHeadlineAndAGoodPartOfTheProseIsNotBoilerplate() {
    String article = "<div class=sharebar-frame><h1>Ferry</h1>" + PROSE.repeat(2) + "</div>";
    String more = "<div class=more>" + PROSE.repeat(8) + "</div>";
    assertThat(found("sharebar", article + more)).isEmpty();
    assertThat(found("sharebar", more + article.replace("h1", "h2"))).containsExactly(8, 9, 10);
  }

  @Test
  void theProseHasToStandBelowTheHeadline() {
    String box = "<div class=sharebar>" + PROSE.repeat(2) + "<h1>Ferry</h1></div>";
    assertThat(found("sharebar", box + "<main>" + PROSE.repeat(8) + "</main>"))
        .containsExactly(0, 1, 2);
  }

  @Test
  void aHeadlineWithLittleBelowItIsNoArticle() {
    String head = "<div class=sharebar><h1>Ferry</h1>" + PROSE + "</div>";
    assertThat(found("sharebar", head + PROSE.repeat(8))).containsExactly(0, 1);
  }

  @Test
  void everyHeadlineOfThePageMayBeTheOne() {
    String logo = "<header><h1>The Harbour Post</h1></header>";
    String article = "<div class=sharebar><h1>Ferry</h1>" + PROSE.repeat(2) + "</div>";
    assertThat(found("sharebar", logo + article + "<div>" + PROSE.repeat(8) + "</div>")).isEmpty();
  }

  @Test
  void theNextArticleMayBeSomethingElse() {
    String first = "<div class=sharebar><h1>Ferry</h1>" + PROSE.repeat(2) + "</div>";
    String next = "<div class=next><h1>Bakery</h1>" + PROSE.repeat(2) + "</div>";
    String page = first + next + "<div>" + PROSE.repeat(5) + "</div>";
    assertThat(found("sharebar", page)).isEmpty();
    assertThat(found("next", page)).containsExactly(3, 4, 5);
  }

  @Test
  void numberedCommentsAreNotTheBulkOfAPage() {
    String story = "<div class=entry>" + PROSE.repeat(5) + "</div>";
    StringBuilder thread = new StringBuilder("<ul class=readers>");
    for (int i = 0; i < 20; i++) {
      thread.append("<li id=comment-12").append(i).append('>').append(PROSE).append("</li>");
    }
    String list = thread + "</ul>";
    assertThat(found("readers", story + list)).hasSize(20).doesNotContain(0, 4);
    assertThat(found("readers", story + list.replace("comment-", "answer-"))).isEmpty();
    // no more than two, or with little beside them: the thread is the page
    assertThat(found("readers", PROSE + list)).isEmpty();
    assertThat(found("readers", story + list.replace("<li id=comment-12", "<li id=comment-x")))
        .isEmpty();
  }

  @Test
  void termsUnderWhichAPostIsFiledAreNotItsNames() {
    String post = "<div class='%s category-popular-news tag-video'><p>Ferry</p></div>";
    String page = PROSE.repeat(3) + post;
    for (String classes : List.of("post hentry", "post-12 type-post status-publish")) {
      assertThat(found("popular-news", page.formatted(classes))).isEmpty();
      assertThat(found("video", page.formatted(classes))).isEmpty();
      assertThat(found("post", page.formatted(classes))).containsExactly(3);
    }
    assertThat(found("popular-news", page.formatted("list"))).containsExactly(3);
    assertThat(found("tag", "<div class='hentry tag'><p>Ferry</p></div>" + PROSE))
        .containsExactly(0);
  }
}
