package news.winnow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import news.winnow.model.Article;
import news.winnow.model.Content;
import news.winnow.model.Page;
import news.winnow.rule.RuleSet;
import org.junit.jupiter.api.Test;

/** Learning from a site of our own: what comes again on other pages goes, nothing else. */
class SiteProfileTest {
  private static final String[] TOPICS = {"ferry", "harbour", "market", "school", "bridge"};

  private static final String BOX =
      "Readers of the Courier tell each other what the tide brings in, and we print the best of it.";

  private static List<String> story(String topic) {
    return List.of(
        "The council has put off its word on the " + topic + " until the end of the summer season.",
        "Nobody in the town hall could say on Monday what the " + topic + " is going to cost them.",
        "A " + topic + " like this one is missing on every other island, said the master of works.",
        "In autumn the "
            + topic
            + " is to be talked about again, and then there has to be a vote.");
  }

  private static Page page(int number) {
    String topic = TOPICS[number];
    StringBuilder html = new StringBuilder("<html lang=en><head><title>What of the " + topic);
    html.append("</title></head><body><h1>What of the ")
        .append(topic)
        .append("</h1><div class=text>");
    List<String> story = story(topic);
    for (int i = 0; i < story.size(); i++) {
      html.append("<p>").append(story.get(i)).append("</p>");
      if (i == 1) {
        html.append("<p>").append(BOX).append("</p>");
      }
    }
    html.append("</div></body></html>");
    return Page.html(html.toString()).at(URI.create("https://www.courier.example/" + topic));
  }

  private static List<String> body(Article article) {
    return article.body().stream().map(Content::text).toList();
  }

  @Test
  void whatComesAgainOnOtherPagesIsTakenOutOfANewOne() {
    for (int heldOut = 0; heldOut < TOPICS.length; heldOut++) {
      List<Page> others = new ArrayList<>();
      for (int i = 0; i < TOPICS.length; i++) {
        if (i != heldOut) {
          others.add(page(i));
        }
      }
      SiteProfile profile = SiteProfile.learn(others);
      assertThat(profile.text()).contains("site courier.example\n").contains("on 4 of 4 pages");
      Page page = page(heldOut);
      assertThat(body(ArticleExtractor.create().extract(page))).contains(BOX);
      Article article = ArticleExtractor.builder().rules(profile.rules()).build().extract(page);
      assertThat(body(article)).isEqualTo(story(TOPICS[heldOut]));
    }
  }

  @Test
  void theFileIsAnOrdinaryOne() {
    SiteProfile profile = SiteProfile.learn(List.of(page(0), page(1), page(2)));
    assertThat(RuleSet.parse("learned.rules", profile.text())).isEqualTo(profile.rules());
    assertThat(SiteProfile.learn(List.of(page(2), page(0), page(1))).text())
        .isEqualTo(profile.text());
  }

  @Test
  void aPageSavedTwiceIsOneStory() {
    assertThatThrownBy(() -> SiteProfile.learn(List.of(page(0), page(0))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at least 2");
    SiteProfile profile = SiteProfile.learn(List.of(page(0), page(0), page(1)));
    Article article = ArticleExtractor.builder().rules(profile.rules()).build().extract(page(0));
    assertThat(body(article)).isEqualTo(story(TOPICS[0]));
  }

  @Test
  void aPageWithoutAnAddressIsOfNoSite() {
    assertThatThrownBy(() -> SiteProfile.learn(List.of(page(0), Page.html("<p>x</p>"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("address");
  }
}
