package news.winnow.internal.select;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import news.winnow.ArticleExtractor;
import news.winnow.internal.label.BlockVotes;
import news.winnow.internal.read.PageBlocks;
import news.winnow.model.Analysis;
import news.winnow.model.Label;
import news.winnow.model.Page;
import news.winnow.rule.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a block is called where its votes alone do not decide. */
class BlockLabelsTest {
  private static final String PROSE =
      "The council met on Tuesday evening, and after two hours of debate it agreed to rebuild the"
          + " old pier, which the storm of last winter had left in ruins. ";

  /** Blocks between an article and what a test is about, so that they stand apart. */
  static final String FILLER = "<div><p>x</p></div>".repeat(12);

  /** Returns a page with an article between other parts. */
  static Page page(String before, String after) {
    String html =
        "<html><head><title>Council agrees to rebuild the pier</title></head><body>"
            + before
            + "<main><article><h1>Council agrees to rebuild the pier</h1><div class='entry-content'>"
            + ("<p>" + PROSE + PROSE + "</p>").repeat(6)
            + "</div></article></main>"
            + after
            + "</body></html>";
    return Page.html(html).at(URI.create("https://example.com/pier"));
  }

  static Label label(String text, String before, String after, String... rules) {
    return FixedScores.analyze(
            page(before, after),
            RuleSet.parse("site", "site example.com\n" + String.join("\n", rules)))
        .verdicts()
        .stream()
        .filter(v -> v.block().text().equals(text))
        .findFirst()
        .orElseThrow()
        .label();
  }

  @Test
  void menuInTheFooterIsLegal() {
    String footer =
        "<footer class='site-footer'><nav class='footer-nav'><ul><li><a href='/a'>Harbour</a></li>"
            + "<li><a href='/b'>Transport</a></li><li><a href='/c'>Newsletter</a></li>"
            + "<li><a href='/d'>Imprint</a></li></ul></nav></footer>";
    assertThat(label("Transport", "", footer)).isEqualTo(Label.LEGAL);
    assertThat(label("Newsletter", "", footer)).isEqualTo(Label.LEGAL);
  }

  @Test
  void linkInAMenuIsNavigationWhateverItSays() {
    String menu =
        "<header><nav class='main-menu'><ul><li><a href='/a'>Harbour</a></li>"
            + "<li><a href='/b'>Transport</a></li><li><a href='/c'>Culture</a></li>"
            + "<li><a href='/d'>Most read</a></li></ul></nav></header>";
    assertThat(label("Most read", menu, "")).isEqualTo(Label.NAVIGATION);
  }

  @Test
  void dateOfATeaserBelongsToTheList() {
    String list =
        "<p>x</p>".repeat(12)
            + "<div class='related-posts'><h3>Related posts</h3><div><a href='/1'>A storm bill for"
            + " the eastern pier</a><p><time>March 3, 2024</time></p></div></div>";
    assertThat(label("March 3, 2024", "", list)).isEqualTo(Label.RELATED_LINKS);
  }

  @Test
  void headingOutweighsTheNameOfTheContainerItSharesWithItsList() {
    String list =
        "<section class='related-wrap'><h3>Most read</h3><ul><li><a href='/1'>See more</a></li>"
            + "<li><a href='/2'>A storm bill for the eastern pier</a></li></ul></section>";
    assertThat(label("See more", "", list)).isEqualTo(Label.TRENDING);
    assertThat(label("A storm bill for the eastern pier", "", list)).isEqualTo(Label.TRENDING);
  }

  @Test
  void copyOfTheHeadlineInATrailIsNavigation() {
    String trail =
        "<ul class='breadcrumbs'><li><a href='/'>Home</a></li>"
            + "<li>Council agrees to rebuild the pier</li></ul>";
    assertThat(label("Council agrees to rebuild the pier", trail, "")).isEqualTo(Label.NAVIGATION);
  }

  @Test
  void lineAboveTheHeadlineInItsHeaderIsTheKicker() {
    String html =
        "<body><div><nav><a href='/'>Home</a> <a href='/n'>News</a></nav></div><main><header>"
            + "<p>Harbourside</p><h1>Council agrees to rebuild the pier</h1></header><div>"
            + ("<p>" + PROSE + PROSE + "</p>").repeat(6)
            + "</div></main></body>";
    assertThat(ArticleExtractor.create().analyze(Page.html(html)).verdicts())
        .filteredOn(v -> v.block().text().equals("Harbourside"))
        .allMatch(v -> v.label() == Label.KICKER)
        .isNotEmpty();
  }

  @Test
  void nothingAroundChangesWhatARuleOfTheSiteSays() {
    String list =
        "<section><h3>Most read</h3><ul><li><a href='/2'>A storm bill for the eastern pier</a></li>"
            + "</ul></section>";
    assertThat(
            label(
                "A storm bill for the eastern pier",
                "",
                list,
                "widget 3 when text starts \"A storm bill\""))
        .isEqualTo(Label.WIDGET);
  }

  private static final String STORIES =
      "<section><h3>Most read</h3><ul>"
          + ("<li><figure><img src='/a.jpg'><figcaption>The pier in May</figcaption></figure>"
                  + "<a href='/1'>A storm bill for the eastern pier</a><p class='byline'>By Ida Renn</p>"
                  + "<p>4 min read</p><button>Share</button></li>")
              .repeat(3)
          + "</ul></section>";

  @Test
  void partsOfTeasersBelongToTheirList() {
    String after = "<p>x</p>".repeat(12) + STORIES;
    assertThat(label("The pier in May", "", after)).isEqualTo(Label.TRENDING);
    assertThat(label("By Ida Renn", "", after)).isEqualTo(Label.TRENDING);
    assertThat(label("4 min read", "", after)).isEqualTo(Label.TRENDING);
  }

  @Test
  void galleryBesideTeasersKeepsItsCaptions() {
    String gallery =
        "<section><div class='gallery'>"
            + "<figure><img src='/a.jpg'><figcaption>The pier in May</figcaption></figure>"
                .repeat(8)
            + "</div><div class='related-posts'><h3>Related posts</h3><a href='/1'>A storm bill for"
            + " the eastern pier</a></div></section>";
    assertThat(label("The pier in May", "", gallery)).isEqualTo(Label.CAPTION);
  }

  @Test
  void headingWithoutACueIsWhatItsListIs() {
    String list =
        "<section><h2>Down by the water</h2><ul class='related-posts'><li><a href='/1'>A storm bill"
            + " for the eastern pier</a></li><li><a href='/2'>Herring come early</a></li></ul></section>";
    assertThat(label("Down by the water", "", list)).isEqualTo(Label.RELATED_LINKS);
  }

  @Test
  void linkForAdvertisersInTheFooterIsNoAdvertisement() {
    String footer = "<footer><p><a href='/media'>Advertising</a></p><p>© 2024 Courier</p></footer>";
    assertThat(label("Advertising", "", footer)).isEqualTo(Label.LEGAL);
  }

  private static Label overHeadline(String trail) {
    String html =
        "<body><nav><ul>"
            + "<li><a href='/n'>News</a></li>".repeat(5)
            + "</ul></nav><main><header>"
            + trail
            + "<h1>Council agrees to rebuild the pier</h1></header><div>"
            + ("<p>" + PROSE + PROSE + "</p>").repeat(6)
            + "</div></main></body>";
    return ArticleExtractor.create().analyze(Page.html(html)).verdicts().stream()
        .filter(v -> v.block().text().equals("Harbourside"))
        .findFirst()
        .orElseThrow()
        .label();
  }

  @Test
  void sectionOverTheHeadlineIsAKickerAndATrailIsAMenu() {
    String section = "<li><a href='/harbour/'>Harbourside</a></li>";
    String home = "<li><a href='https://courier.example/'>Front page</a></li>";
    assertThat(overHeadline("<ul class='breadcrumbs'>" + section + "</ul>"))
        .isEqualTo(Label.KICKER);
    assertThat(overHeadline("<ul class='breadcrumbs'>" + home + section + "</ul>"))
        .isEqualTo(Label.NAVIGATION);
  }

  @Test
  void menuOfTwoLinksOverTheHeadlineIsNoKicker() {
    String html =
        "<body><nav><a href='/'>Front page</a> <a href='/n'>News</a></nav>"
            + "<h1>Council agrees to rebuild the pier</h1><div>"
            + ("<p>" + PROSE + PROSE + "</p>").repeat(6)
            + "</div></body>";
    assertThat(ArticleExtractor.create().analyze(Page.html(html)).verdicts().get(0).label())
        .isEqualTo(Label.NAVIGATION);
  }

  @Test
  void dateInAContainerCalledRegistrationIsTheArticlesDate() {
    String html =
        "<body><main><h1>Council agrees to rebuild the pier</h1>"
            + "<div class='registration'><time class='published'>May 1, 2024</time></div><div>"
            + ("<p>" + PROSE + PROSE + "</p>").repeat(6)
            + "</div></main></body>";
    assertThat(ArticleExtractor.create().analyze(Page.html(html)).verdicts())
        .filteredOn(v -> v.block().text().equals("May 1, 2024"))
        .extracting(v -> v.label())
        .containsExactly(Label.DATE);
  }

  @Test
  void lineInTheTextThatIsALinkLeadsToAnotherStory() {
    PageBlocks page =
        FixedScores.html(
            "<p>"
                + PROSE
                + "</p><p><a href='/2'>FUNDA NALOKHU: Isikebhe sibuyile</a></p><p>Map</p><p>"
                + PROSE
                + PROSE
                + "</p>");
    Decision decision =
        BodySelector.select(
            page, FixedScores.votes(page, ""), FixedScores.scorer(page, 0.9, 0.1, 0.1, 0.9));
    assertThat(decision.labels().subList(1, 3)).containsExactly(Label.RELATED_LINKS, Label.OTHER);
  }

  @Test
  void headingWithoutACueAboveAMenuIsOfTheMenu() {
    String footer =
        "<p>x</p>".repeat(12)
            + "<div><h3>Harbour matters</h3><ul class='footer-links'><li><a href='/a'>Boats</a></li>"
            + "<li><a href='/b'>Quays</a></li><li><a href='/c'>Fares</a></li><li><a href='/d'>Imprint"
            + "</a></li></ul></div>";
    assertThat(label("Harbour matters", "", footer)).isEqualTo(Label.LEGAL);
  }

  @Test
  void paragraphAmongButtonsIsNoButton() {
    String prose = "Ida has told the islands' stories since 2015, and she keeps bees on the quay.";
    String bar =
        "<aside><div><p>"
            + prose
            + "</p><div class='share-buttons'><a href='/f'>Facebook</a><br><br><a href='/x'>Tweet</a>"
            + "<br><br><a href='/w'>WhatsApp</a></div></div></aside>";
    assertThat(label(prose, "", bar)).isNotEqualTo(Label.SHARE);
  }

  /** A theme's word around the whole article, on a page with more prose beside it. */
  @Test
  void whatRulesSayOfTheBodySaysNothingAboutTheLinesInIt() {
    PageBlocks page =
        FixedScores.html(
            "<div class='ads'><p>"
                + PROSE.repeat(3)
                + "</p><p>Timetable</p></div>"
                + ("<p>" + PROSE + "</p>").repeat(6));
    double[] scores = {0.9, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1};
    BlockVotes votes = FixedScores.votes(page, "advertisement 4 when token \"ads\"");
    assertThat(new VoteCount(votes).winner(1).label()).isEqualTo(Label.ADVERTISEMENT);
    assertThat(VoteCount.of(page, votes, scores).winner(1).sum()).isZero();
    scores[0] = 0.1;
    assertThat(VoteCount.of(page, votes, scores).winner(1).sum()).isEqualTo(4);
    scores[0] = 0.9;
    votes = FixedScores.votes(page, "advertisement 9 when token \"ads\"");
    assertThat(VoteCount.of(page, votes, scores).winner(1).sum()).isEqualTo(9);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Facebook Twitter WhatsApp E-Mail | SHARE",
        "#Harbour #IslandFerry | TAGS",
        "Must read: Storm bill for the eastern pier doubles | MUST_READ",
        "Abbildung 4: Der Pegel am Kai seit 1984 | CAPTION",
        "Figure 2: Water levels at the quay since 1984 | CAPTION",
        "By Marta Olsen May 3, 2024 5 min read | BYLINE"
      })
  void shortLinesAreKnownByTheirWords(String line, Label expected) {
    assertThat(labelOn(html("<p>" + PROSE + "</p><p>" + line + "</p>"), line)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dpa/jes | BYLINE",
        "aja/PAP | BYLINE",
        "The best of the harbour in your inbox | NEWSLETTER"
      })
  void shortLinesBelowTheTextAreKnownByTheirWords(String line, Label expected) {
    assertThat(label(line, "", "<div><p>" + line + "</p></div>")).isEqualTo(expected);
  }

  @Test
  void teaserInAPluginsListIsRelatedHoweverMuchItReadsLikeText() {
    String text =
        "The mail boat skipped Gull Rock for the third week, and nobody on the quay could say on"
            + " Monday when it is going to come back to them.";
    String list =
        "<ul class='related_post'><li><a href='/1'>Mail boat skips Gull Rock</a> "
            + text
            + "</li></ul>";
    assertThat(labelOn(html("<p>" + PROSE + "</p>" + list), "Mail boat skips Gull Rock " + text))
        .isEqualTo(Label.RELATED_LINKS);
  }

  private static String html(String inText) {
    return "<html><head><title>Council agrees to rebuild the pier</title></head><body><main><article>"
        + "<h1>Council agrees to rebuild the pier</h1><div class='entry-content'>"
        + ("<p>" + PROSE + PROSE + "</p>").repeat(3)
        + inText
        + "<p>"
        + PROSE
        + "</p></div></article></main></body></html>";
  }

  private static Label labelOn(String html, String text) {
    return ArticleExtractor.create().analyze(Page.html(html)).verdicts().stream()
        .filter(v -> v.block().text().equals(text))
        .findFirst()
        .orElseThrow()
        .label();
  }

  private static String head(String below) {
    return "<html><head><title>Council agrees to rebuild the pier</title><meta name=author"
        + " content='Ines Okafor'></head><body><ol class=breadcrumb><li><a href=/>Start</a></li>"
        + "<li><h1>Council agrees to rebuild the pier</h1></li></ol><main><header><h2>Council agrees to"
        + " rebuild the pier</h2>"
        + below
        + "</header>"
        + ("<p>" + PROSE + PROSE + "</p>").repeat(6)
        + "</main></body></html>";
  }

  /** Returns the labels of the blocks that show a text. */
  static List<Label> labels(String html, String text) {
    return ArticleExtractor.create().analyze(Page.html(html)).verdicts().stream()
        .filter(v -> v.block().text().equals(text))
        .map(Analysis.Verdict::label)
        .toList();
  }

  @Test
  void copyOfTheHeadlineInTheBreadcrumbIsNavigation() {
    assertThat(labels(head(""), "Council agrees to rebuild the pier"))
        .containsExactly(Label.NAVIGATION, Label.TITLE);
  }

  @Test
  void lineBelowTheHeadlineThatNamesTheAuthorIsAByline() {
    String share = "<ul class=share-buttons><li>Print</li><li>Send</li></ul>";
    String html = head("<div><div>Ines Okafor</div>" + share + "</div>");
    assertThat(labels(html, "Ines Okafor")).containsExactly(Label.BYLINE);
    html = head("<div><div>Harbour Desk</div>" + share + "</div>");
    assertThat(labels(html, "Harbour Desk")).doesNotContain(Label.BYLINE);
    html = head("<div><div>Ines Okafor, 3 May 2024, 10:30</div>" + share + "</div>");
    assertThat(labels(html, "Ines Okafor, 3 May 2024, 10:30")).containsExactly(Label.BYLINE);
  }

  @Test
  void dateBesideShareButtonsIsTheArticlesDate() {
    String share = "<ul class=share-buttons><li>Print</li><li>Send</li><li>Save</li></ul>";
    String date = "Harbour desk, 3 May 2024, 10:30";
    assertThat(labels(head("<div><div>" + date + "</div>" + share + "</div>"), date))
        .containsExactly(Label.DATE);
  }

  @Test
  void lineThatSaysWhenAndWhoInAnyOrderIsAByline() {
    for (String line :
        List.of(
            "3 May 2024 by Bo Day",
            "Gespeichert von Bo Day am 3. Mai 2024",
            "Par Bo Day | 3 mai 2024")) {
      assertThat(labels(head("<div>" + line + "</div>"), line)).containsExactly(Label.BYLINE);
    }
    String posted = "A post shared by Bo Day on May 3, 2024";
    assertThat(labels(head("<div>" + posted + "</div>"), posted)).doesNotContain(Label.BYLINE);
  }

  @Test
  void nameWithoutSpacesIsFoundInItsLine() {
    String html = head("<div>渡辺洋介2024年5月3日</div>").replace("Ines Okafor", "渡辺洋介");
    assertThat(labels(html, "渡辺洋介2024年5月3日")).containsExactly(Label.BYLINE);
  }

  @Test
  void cardOfAnAuthorWithTheDateInItIsAByline() {
    String line = "Bo Day December 9, 2024 0 Comments";
    assertThat(labels(head("<div class=vcard><div>" + line + "</div></div>"), line))
        .containsExactly(Label.BYLINE);
  }
}
