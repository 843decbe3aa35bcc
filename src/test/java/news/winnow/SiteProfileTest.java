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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  /** A page as {@link #page}, with more markup in front of its third paragraph. */
  private static Page with(int number, String more) {
    Page plain = page(number);
    String html = ((Page.HtmlText) plain.source()).html();
    String third = "<p>" + story(TOPICS[number]).get(2);
    return Page.html(html.replace(third, more + third)).at(plain.url().orElseThrow());
  }

  private static String rules(Page... pages) {
    return SiteProfile.learn(List.of(pages)).text();
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

  @Test
  void anElementThatHoldsTheSameEverywhereIsTakenOutWhole() {
    String box =
        "<div class=tide-box><p>The tide table of the Courier is made by the harbour master.</p>"
            + "<p>He does not answer for what it says on the days of a storm, or the day after.</p></div>";
    String rules = rules(with(0, box), with(1, box), with(2, box));
    assertThat(rules).contains("when css \".tide-box\"");
    Page other = with(3, box.replace("He does not", "No reader may hope that he is going to"));
    Article article =
        ArticleExtractor.builder().rules(RuleSet.parse("x", rules)).build().extract(other);
    assertThat(body(article)).isEqualTo(story(TOPICS[3]));
  }

  @Test
  void whatOnlyItsHeadingSharesWithOtherPagesStays() {
    List<String> ends = List.of("nine boats", "two sheds", "a crane", "four cows", "a bell");
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      pages.add(
          with(
              i,
              "<div class=facts><h3>In short</h3><p>What it is about on the quay: "
                  + ends.get(i)
                  + ", all of them the council's own.</p></div>"));
    }
    assertThat(SiteProfile.learn(pages).text()).doesNotContain("facts").doesNotContain("In short");
  }

  @Test
  void aLineHasTheNameThatItHasOnOtherPages() {
    String line = "What the others on the quay have to say";
    String named = "<div class=related-posts><p>" + line + "</p><a href=/a>A</a></div>";
    String bare = "<form><legend>" + line + "</legend></form>";
    String rules = rules(after(0, named), after(1, named), after(2, bare));
    assertThat(rules)
        .contains("# on 3 of 3 pages, not always named\nrelated-links 9 when text is \"" + line);
  }

  private static Page after(int number, String more) {
    Page plain = page(number);
    String html = ((Page.HtmlText) plain.source()).html().replace("<p>" + BOX + "</p>", "");
    return Page.html(html.replace("</body>", more + "</body>")).at(plain.url().orElseThrow());
  }

  @Test
  void theDekStandsWhereItStandsOnMostPages() {
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      Page plain = page(i);
      String dek =
          "Why the " + TOPICS[i] + " has to wait, and who is going to pay for it in the end";
      String html = ((Page.HtmlText) plain.source()).html();
      pages.add(
          Page.html(html.replace("</h1>", "</h1><p class=standfirst>" + dek + "</p>"))
              .at(plain.url().orElseThrow()));
    }
    assertThat(SiteProfile.learn(pages).text())
        .contains("; the dek stands there\nsubtitle when css \".standfirst\"");
  }

  private static final String[] POINTED = {
    "The crane that nobody wants to have painted", "How the lighthouse came to be sold by mail",
    "Nine boats and no master for any of them", "A school without a roof in its third winter",
    "Who pays the man that rings the bell"
  };

  /** A page of a site with habits: an offer, a pointer to another story, a heading of its own. */
  private static Page habitual(int number) {
    String more =
        "<p>Out of the harbour: <a href=https://sister.example/s"
            + number
            + ">"
            + POINTED[number]
            + "</a></p><h2>What the readers of the Courier ought to know of it</h2><p>"
            + facts(number)
            + "</p><ul><li>Asked by the Courier</li><li>Answered in part</li></ul>";
    return with(number, more);
  }

  private static String facts(int number) {
    return "The "
        + TOPICS[number]
        + " has been in the books of the council since the year of the great flood, at no cost.";
  }

  private static List<String> wanted(int number) {
    List<String> lines = new ArrayList<>(story(TOPICS[number]));
    lines.addAll(
        2,
        List.of(
            "What the readers of the Courier ought to know of it",
            facts(number),
            "Asked by the Courier",
            "Answered in part"));
    return lines;
  }

  /** The share of the lines that are right, among those there are and those there should be. */
  private static double f1(List<String> lines, List<String> wanted) {
    long right = lines.stream().filter(wanted::contains).count();
    return 2.0 * right / (lines.size() + wanted.size());
  }

  @Test
  void byLeaveOneOutEveryPageOfASiteGains() {
    for (int heldOut = 0; heldOut < TOPICS.length; heldOut++) {
      List<Page> others = new ArrayList<>();
      for (int i = 0; i < TOPICS.length; i++) {
        if (i != heldOut) {
          others.add(habitual(i));
        }
      }
      Page page = habitual(heldOut);
      RuleSet learned = SiteProfile.learn(others).rules();
      double without = f1(body(ArticleExtractor.create().extract(page)), wanted(heldOut));
      double with =
          f1(
              body(ArticleExtractor.builder().rules(learned).build().extract(page)),
              wanted(heldOut));
      assertThat(without).isLessThan(0.95);
      assertThat(with).isEqualTo(1);
    }
  }

  @Test
  void whatRepeatsAsAPartOfEachArticleStays() {
    List<Page> pages = List.of(habitual(0), habitual(1), habitual(2));
    assertThat(SiteProfile.learn(pages).text())
        .contains("related-links 9 when text leads \"Out of the harbour\"")
        .doesNotContain("ought to know", "Asked by", "Answered");
  }

  @Test
  void anElementOfManyKindsIsNone() {
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < TOPICS.length; i++) {
      String item = "<div class=item><p class=first>" + facts(i) + "</p></div>";
      String end =
          "<div class=related-posts><div class=item><a href=/a>A "
              + i
              + "</a></div></div>"
              + "<div class=newsletter><div class=item>Sign up for letter "
              + i
              + "</div></div>"
              + "<div class=share><div class=item>Share</div><div class=item>Print</div></div>";
      Page plain = i == 0 ? with(i, item) : page(i);
      String html = ((Page.HtmlText) plain.source()).html().replace("</body>", end + "</body>");
      pages.add(Page.html(html).at(plain.url().orElseThrow()));
    }
    assertThat(SiteProfile.learn(pages).text()).doesNotContain(".item");
  }

  /**
   * On the page held out it may be taken for the article, as the scorer sees it otherwise there.
   */
  @Test
  void aSentenceThatIsBesideTheArticleEverywhereIsKeptOutOfTheNext() {
    String line =
        "<div class=newsletter-box><p>The Courier is written by people of the islands, never by a"
            + " parrot.</p></div>";
    List<Page> pages = List.of(with(0, line), with(1, line), with(2, line));
    String rules = SiteProfile.learn(pages).text();
    assertThat(rules)
        .contains(
            "beside the article\nnewsletter 9 when text is \"The Courier is written by people");
    Page bare = with(3, line.replace(" class=newsletter-box", ""));
    assertThat(body(ArticleExtractor.create().extract(bare))).hasSize(6);
    Article article =
        ArticleExtractor.builder().rules(RuleSet.parse("x", rules)).build().extract(bare);
    assertThat(body(article)).isEqualTo(story(TOPICS[3]));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#harbour",
        "#1",
        "x#y",
        "# 9",
        "\"tide\"",
        "\\",
        "\\\"",
        "\u0085",
        "\u200b",
        "阅读",
        "\ud83d\udca1",
        "&#0;",
        "&#xd800;"
      })
  void anyLineOfAPageGivesAFileThatCanBeRead(String odd) {
    String line =
        "<p>Nobody on the quay may say " + odd + " aloud, so the council has it in writing.</p>";
    SiteProfile profile = SiteProfile.learn(List.of(with(0, line), with(1, line), with(2, line)));
    assertThat(profile.rules().rules()).isNotEmpty();
    String pointer =
        "<p>Nobody " + odd + ": <a href=/%d>The goat of the year %d, as it was</a></p>";
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      pages.add(with(i, pointer.replace("%d", "" + i)));
    }
    assertThat(SiteProfile.learn(pages).rules().rules()).isNotEmpty();
  }
}
