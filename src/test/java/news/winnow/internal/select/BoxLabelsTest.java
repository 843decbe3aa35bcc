package news.winnow.internal.select;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.winnow.model.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the parts of boxes and menus around an article are called. */
class BoxLabelsTest {
  static final String TITLE = "Council agrees to rebuild the pier";
  private static final String PROSE =
      "<p>The council met on Tuesday evening, and after two hours of debate it agreed to rebuild the"
          + " old pier, which the storm of last winter had left in ruins. Work is to begin in May"
          + " and to last for two years, and the ferries will land at the fish quay until then.</p>";

  /** Three paragraphs, no two of them the same. */
  static final String STORY =
      PROSE + PROSE.replace("old", "eastern") + PROSE.replace("old", "long");

  private static List<Label> labels(String above, String below, String text) {
    String html =
        "<html><head><title>"
            + TITLE
            + "</title></head><body>"
            + above
            + "<main><article><h1>"
            + TITLE
            + "</h1>"
            + STORY
            + "</article></main>"
            + below
            + "</body></html>";
    return BlockLabelsTest.labels(html, text);
  }

  @Test
  void jobAdsAreAdvertisements() {
    String jobs =
        "<aside><div class=side_head>Jobangebote</div><div class=side_list><div><a href=/j1>Larkhaven"
            + "</a></div><div><a href=/j1>Bootsbauer (m/w/d)</a></div><div><a href=/j2>Netzmeister"
            + " (w/m/d)</a></div><a href=/j>Alle Jobs anzeigen</a></div></aside>";
    assertThat(labels("", jobs, "Bootsbauer (m/w/d)")).containsExactly(Label.ADVERTISEMENT);
    assertThat(labels("", jobs, "Alle Jobs anzeigen")).containsExactly(Label.ADVERTISEMENT);
    assertThat(labels("", jobs, "Larkhaven")).containsExactly(Label.ADVERTISEMENT);
    assertThat(labels("", jobs, "Jobangebote")).containsExactly(Label.ADVERTISEMENT);
  }

  @Test
  void boxesThatSellAreAdvertisements() {
    String box =
        "<div class=post-cta-box><h3>Build your own pier</h3><p>Plans for every harbour</p><a href=/p>"
            + "See plans</a></div><div class='magazin-teaser'><p>Harbour Life 5/24</p></div>";
    assertThat(labels("", box, "Build your own pier")).containsExactly(Label.ADVERTISEMENT);
    assertThat(labels("", box, "Plans for every harbour")).containsExactly(Label.ADVERTISEMENT);
    assertThat(labels("", box, "Harbour Life 5/24")).containsExactly(Label.ADVERTISEMENT);
  }

  @Test
  void logInAndNewsletterInAListOfAMenuAreNavigation() {
    String menu =
        "<header><a href=/>Start</a><a href=/v>Views</a><p>Larkhaven Post</p><div class=top-bar><ul><li><a href=/l>Log in</a></li><li><a href=/n>Newsletter</a>"
            + "</li></ul></div></header>";
    assertThat(labels(menu, "", "Log in")).containsExactly(Label.NAVIGATION);
    assertThat(labels(menu, "", "Newsletter")).containsExactly(Label.NAVIGATION);
    String alone = "<p><a href=/l>Log in</a></p><p>The harbour paper</p>" + menu;
    assertThat(labels(alone, "", "Log in")).containsExactly(Label.PAYWALL, Label.NAVIGATION);
    String footer = "<footer class=site-footer><ul><li><a href=/s>Subscribe</a></li></ul></footer>";
    assertThat(labels("", footer, "Subscribe")).containsExactly(Label.LEGAL);
  }

  @Test
  void offerToSignUpAtTheHeadOfAFooterEndsWithItsForm() {
    String footer =
        "<footer><div><div><h4>Subscribe to our newsletter</h4><form><p>The harbour every Friday</p>"
            + "<button>Go</button></form></div><p>Quay 4, Larkhaven</p><p>Harbour Press Ltd</p></div>"
            + "</footer>";
    assertThat(labels("", footer, "The harbour every Friday")).containsExactly(Label.NEWSLETTER);
    assertThat(labels("", footer, "Quay 4, Larkhaven")).containsExactly(Label.LEGAL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AUTHOR_BIO | <aside><h3>Über mich</h3><p>%s</p></aside> | Bücher, Boote und Möwen",
        "AUTHOR_BIO | <aside class=widget><p>%s</p></aside> | Hi, I'm Ines, and I row to work",
        "NEWSLETTER | <footer><a href=/a>%s</a></footer> | Hafen-App jetzt herunterladen",
        "NEWSLETTER | <aside><a href=/s>%s</a></aside> | Subscribe to Harbour Talk: Apple Podcasts, Spotify",
        "PAYWALL | <div class=spendenbox><p>%s</p></div> | Der Hafen braucht euch",
        "PAYWALL | <div><p>%s</p></div> | Deine Spende hält uns über Wasser.",
        "ADVERTISEMENT | <aside><h3>%s</h3><p>Mugs</p></aside> | Unser Hafen-Shop",
        "ADVERTISEMENT | <aside><h3>%s</h3><p>Mugs</p></aside> | Sponsors & Affiliates",
        "ADVERTISEMENT | <div><a class=button href=/d>%s</a></div> | Schedule your demo",
        "ADVERTISEMENT | <div><a class=button href=/d>%s</a></div> | Jetzt Termin vereinbaren",
        "RELATED_LINKS | <div><a href=/d>%s</a></div> | The ferry has a new schedule",
        "DATE | <p>%s</p> | This entry was posted on Monday, 6 May 2024 and is filed under Piers.",
      })
  void boxesBesideAnArticleAreCalledWhatTheySay(Label label, String box, String text) {
    assertThat(labels("", box.formatted(text), text)).containsExactly(label);
  }

  @Test
  void linesOfASlideAboveTheTextAreItsCaptions() {
    String slide =
        "<div class=slideshow><ul><li><div class=summary><p>%s</p></div></li></ul></div>";
    String text = "The harbour from the east in May";
    assertThat(labels(slide.formatted(text), "", text)).containsExactly(Label.CAPTION);
  }

  @Test
  void authorsKeepTheirBoxBelowACallForSupport() {
    String box =
        "<div><h3>Deine Spende für den Hafen</h3><p>Wir berichten jeden Tag</p><div"
            + " class=author-box><p>Ines Okafor schreibt seit 2019 über Boote</p></div></div>";
    assertThat(labels("", box, "Wir berichten jeden Tag")).containsExactly(Label.PAYWALL);
    assertThat(labels("", box, "Ines Okafor schreibt seit 2019 über Boote"))
        .containsExactly(Label.AUTHOR_BIO);
  }

  @Test
  void wayBackAboveTheHeadlineIsNoKicker() {
    String above = "<p>Larkhaven Post</p><p>Since 1890</p><main><article><header>%s";
    String posts = above.formatted("<nav><ul><li><a href=/blog>All posts</a></li></ul></nav>");
    assertThat(labels(posts, "", "All posts")).containsExactly(Label.NAVIGATION);
    String section = above.formatted("<p><a href=/pier>Harbour</a></p>");
    assertThat(labels(section, "", "Harbour")).containsExactly(Label.KICKER);
    for (String line : List.of("58420", "« To the article", "Name of the mark:", "News > Sea")) {
      assertThat(labels(above.formatted("<p>" + line + "</p>"), "", line))
          .as(line)
          .doesNotContain(Label.KICKER);
    }
  }

  @Test
  void latestPostsOfAnAuthorBoxAreOfIt() {
    String box =
        "<div class=author-box><h3>Latest posts</h3><p>Ines Okafor writes about boats</p>"
            + "<a href=/1>A storm bill for the pier</a></div>";
    assertThat(labels("", box, "Ines Okafor writes about boats")).containsExactly(Label.AUTHOR_BIO);
    String list = "<div><h3>Latest posts</h3><a href=/1>A storm bill for the pier</a></div>";
    assertThat(labels("", list, "A storm bill for the pier")).containsExactly(Label.TRENDING);
  }

  @Test
  void agencyThatSignsTheTextIsNoPartOfTheAuthorBoxBelow() {
    String sign =
        "</article><article class=entry-content>" + PROSE.replace("old", "low") + "<p>SDA/sep</p>";
    String box = "<div class=author-box><p>Ines Okafor writes about boats</p></div>";
    String html = "<div>" + sign + "</article></div>" + box;
    assertThat(labels("", html, "SDA/sep")).containsExactly(Label.BYLINE);
  }

  @Test
  void barThatSaysWhatIsOnSaleIsAnAdvertisement() {
    String header = "<header class=site-header><div%s><p>%s</p></div><a href=/>Larkhaven Post</a>";
    String menu = "<nav><a href=/a>Harbour</a><a href=/b>Culture</a></nav></header>";
    String bar = header.formatted(" class=announcement-bar", "Harbour mugs are here") + menu;
    assertThat(labels(bar, "", "Harbour mugs are here")).containsExactly(Label.ADVERTISEMENT);
    String free = header.formatted("", "Versandkostenfrei ab 30 Euro") + menu;
    assertThat(labels(free, "", "Versandkostenfrei ab 30 Euro"))
        .containsExactly(Label.ADVERTISEMENT);
    String plain = header.formatted("", "Harbour mugs are here") + menu;
    assertThat(labels(plain, "", "Harbour mugs are here")).containsExactly(Label.NAVIGATION);
  }
}
