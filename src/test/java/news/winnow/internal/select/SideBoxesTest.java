package news.winnow.internal.select;

import static news.winnow.internal.select.BlockLabelsTest.FILLER;
import static news.winnow.internal.select.BlockLabelsTest.label;
import static news.winnow.internal.select.BlockLabelsTest.labels;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.winnow.ArticleExtractor;
import news.winnow.model.Label;
import news.winnow.model.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists and boxes that stand beside an article, and where they end. */
class SideBoxesTest {
  private static final String PROSE =
      "<p>The council met on Tuesday evening, and after two hours of debate it agreed to rebuild the"
          + " old pier, which the storm of last winter had left in ruins for all to see.</p>";

  @Test
  void headingReachesToTheEndOfALongList() {
    StringBuilder list = new StringBuilder(FILLER + "<section><h3>Recent posts</h3><ul>");
    for (int i = 0; i < 50; i++) {
      list.append(
              "<li class='wp-block-post'><div class='post-tags'><a href='/t'>Piers</a></div><h2>")
          .append("<a href='/")
          .append(i)
          .append("'>A story of the harbour, part ")
          .append(i)
          .append("</a></h2><div class='author-name'><a href='/a'>Ines Okafor</a></div></li>");
    }
    String html = list.append("</ul></section>").toString();
    assertThat(label("A story of the harbour, part 49", "", html)).isEqualTo(Label.TRENDING);
    assertThat(labels(page("", html), "Piers")).containsOnly(Label.TRENDING).hasSize(50);
    assertThat(labels(page("", html), "Ines Okafor")).containsOnly(Label.TRENDING).hasSize(50);
  }

  @Test
  void headingsOfTeasersEndNoList() {
    String list =
        FILLER
            + "<div><h3>Popular</h3><article><h2>A storm bill for the pier</h2><p><span class='date'>In"
            + " <a href='/n'>News</a> - 2 Feb 2025, 20:02</span></p></article><article><h2>Ferries"
            + " stay in port</h2><p><span class='date'>In <a href='/n'>News</a> - 1 Feb 2025,"
            + " 20:02</span></p></article></div>";
    assertThat(label("Ferries stay in port", "", list)).isEqualTo(Label.TRENDING);
    assertThat(label("In News - 1 Feb 2025, 20:02", "", list)).isEqualTo(Label.TRENDING);
    String copy = "<div class='modal'><h4>Council agrees to rebuild the pier</h4></div>";
    assertThat(label("In News - 1 Feb 2025, 20:02", "", list + copy)).isEqualTo(Label.TRENDING);
  }

  @Test
  void footerWithAListOfStoriesUnderItsHeadingIsNoLegalText() {
    String footer =
        FILLER
            + "<div class='footer-container'><div><h4>Latest news</h4><div><a href='/1'>Ferry captain"
            + " retires after forty years</a></div><div><a href='/2'>A storm bill for the eastern"
            + " pier</a></div></div></div>";
    assertThat(label("A storm bill for the eastern pier", "", footer)).isEqualTo(Label.TRENDING);
  }

  @Test
  void boxThatTellsOfAnAuthorOfThePageIsAbout() {
    String box =
        "<aside class='widget'><div><p>Ines Okafor</p><h6>Harbour desk</h6><div><p>Ines has covered the harbour and all"
            + " that floats in it since the year of the flood.</p></div></div></aside>";
    String html = page("", FILLER + box);
    assertThat(labels(html, "Ines Okafor")).containsExactly(Label.AUTHOR_BIO);
    assertThat(labels(html, "Harbour desk")).containsExactly(Label.AUTHOR_BIO);
    String teaser =
        "<div><div><p>Ines Okafor</p><p><a href='/1'>Nobody in the harbour wants to pay for the"
            + " eastern pier</a></p></div></div>";
    assertThat(labels(page("", teaser), "Ines Okafor")).doesNotContain(Label.AUTHOR_BIO);
    String quote =
        "<figure><p>There is nothing quite like a harbour on a morning in May.</p>"
            + "<figcaption>Ines Okafor</figcaption></figure>";
    assertThat(labels(page("", quote), "Ines Okafor")).doesNotContain(Label.AUTHOR_BIO);
  }

  @Test
  void dateBesideTheNameOfAnAuthorIsTheByline() {
    String line = "<p>Ines Okafor 3 May 2024</p>";
    assertThat(labels(page(line, ""), "Ines Okafor 3 May 2024")).containsExactly(Label.BYLINE);
  }

  @Test
  void listAboveTheHeadlineIsAMenuThoughItIsNamedAsAFooter() {
    String list =
        "<div class='footer-links'><ul><li><a href='/1'>Tractors</a></li><li><a href='/2'>Harvesters</a>"
            + "</li><li><a href='/3'>Stables</a></li><li><a href='/4'>Fields</a></li></ul></div>";
    assertThat(label("Stables", list, "")).isEqualTo(Label.NAVIGATION);
    assertThat(label("Stables", "", FILLER + list)).isEqualTo(Label.LEGAL);
  }

  @Test
  void networksInARowOfTheFooterAreToFollowTheSiteBy() {
    String start = FILLER + "<footer class='site-footer'><nav class='footer-nav'><ul>";
    String networks = "<li><a href='/f'>Facebook</a></li><li><a href='/i'>Instagram</a></li>";
    String links =
        "<li><a href='/1'>Imprint</a></li><li><a href='/2'>Contact</a></li><li><a href='/3'>Careers</a>"
            + "</li><li><a href='/4'>Terms of use</a></li>";
    String end = "</ul></nav></footer>";
    String third = "<li><a href='/y'>YouTube</a></li>";
    assertThat(label("Instagram", "", start + links + networks + third + end))
        .isEqualTo(Label.SHARE);
    assertThat(label("Instagram", "", start + links + networks + end)).isEqualTo(Label.LEGAL);
  }

  @Test
  void keywordRightAboveTheHeadlineIsItsKicker() {
    String html = page("", "").replace("<h1>", "<span class='article-tag'>Harbour</span><h1>");
    assertThat(labels(html, "Harbour")).containsExactly(Label.KICKER);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<div class='c-contact-card'><h3>Ines Okafor</h3><p>Harbour desk</p></div> | Harbour desk | AUTHOR_BIO",
        "<div><h2>Ansprechpartner</h2><p>Ines Okafor</p></div> | Ansprechpartner | AUTHOR_BIO",
        "<aside><h4>Unsere Produktempfehlungen</h4><div><p>Rope, 20 m</p></div></aside> | Rope, 20 m | ADVERTISEMENT",
        "<aside><div class='aawp'><a href='/1'>Knots for beginners 9,90 EUR</a></div></aside> | Knots for beginners 9,90 EUR | ADVERTISEMENT",
        "<aside><h3>Aktuelle Sonderhefte</h3><div><a href='/1'>Harbours of the North</a></div></aside> | Harbours of the North | ADVERTISEMENT",
        "<table class='kalender'><tr><td>MO</td><td>DI</td></tr></table> | DI | WIDGET",
        "<div class='radioprogramm'><p>Songs of the sea</p></div> | Songs of the sea | WIDGET",
        "<div><span>Aktuelle Zeit: 0:00 Gesamtdauer: 2:10</span></div> | Aktuelle Zeit: 0:00 Gesamtdauer: 2:10 | WIDGET",
        "<div class='standings-box'><span>Harbour United</span></div> | Harbour United | WIDGET",
        "<div><h2>Our readers read next</h2><a href='/1'>A storm bill for the pier</a></div> | A storm bill for the pier | TRENDING",
        "<ul><li class='tab-comment-item'><a href='/1'>Ann: and who pays for it all in the end?</a></li></ul> | Ann: and who pays for it all in the end? | COMMENTS",
        "<aside class='article_nav'><a href='/1'>A storm bill for the eastern pier</a></aside> | A storm bill for the eastern pier | RELATED_LINKS",
        "<div class='nav'><span>nächste News</span></div> | nächste News | RELATED_LINKS",
        "<div class='tdw-css-writer'><p>Edit with Live CSS</p></div> | Edit with Live CSS | OTHER",
      })
  void whatStandsBesideAnArticleIsCalledByWhatItIs(String html, String text, Label label) {
    assertThat(label(text, "", FILLER + html)).isEqualTo(label);
  }

  @Test
  void warningOfAProgramIsNoneOfTheText() {
    String warning =
        "Warning: Use of undefined constant comments in /htdocs/theme/sidebar.php on line 12";
    String html = page("", "").replace("</article>", "<p>" + warning + "</p></article>");
    assertThat(labels(html, warning)).containsExactly(Label.OTHER);
  }

  @Test
  void classForTheSizeOfABlockIsNoToolForIt() {
    String html = "<div><p class='has-small-font-size'>Harbour gardens</p></div>";
    assertThat(votes(page("", html), "Harbour gardens")).doesNotContain(Label.SHARE);
    String tool = "<div><p class='font-size'>Harbour gardens</p></div>";
    assertThat(votes(page("", tool), "Harbour gardens")).contains(Label.SHARE);
  }

  private static String page(String below, String after) {
    return "<html><head><title>Council agrees to rebuild the pier</title><meta name=author"
        + " content='Ines Okafor'></head><body><main><article><h1>Council agrees to rebuild the pier</h1>"
        + below
        + PROSE.repeat(8)
        + "</article></main>"
        + after
        + "</body></html>";
  }

  private static List<Label> votes(String html, String text) {
    return ArticleExtractor.create().analyze(Page.html(html)).verdicts().stream()
        .filter(v -> v.block().text().equals(text))
        .flatMap(v -> v.votes().stream())
        .map(v -> v.label())
        .toList();
  }
}
