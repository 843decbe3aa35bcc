package news.winnow.internal.select;

import static news.winnow.internal.select.BlockLabelsTest.FILLER;
import static news.winnow.internal.select.BlockLabelsTest.label;
import static news.winnow.internal.select.BoxLabelsTest.STORY;
import static news.winnow.internal.select.BoxLabelsTest.TITLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import news.winnow.ArticleExtractor;
import news.winnow.model.Label;
import news.winnow.model.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Small parts around an article: what its head, its boxes and the page's notices say. */
class PagePartsTest {

  /** Labels of the blocks with a text on a page whose title is that of the pier. */
  private static List<Label> labels(String text, String head, String foot) {
    String html =
        "<html><head><title>"
            + TITLE
            + "</title></head><body><main>"
            + head
            + "<div class='entry-content'>"
            + STORY
            + "</div></main>"
            + foot
            + "</body></html>";
    return BlockLabelsTest.labels(html, text);
  }

  private static String h1(String title) {
    return "<h1>" + title + "</h1>";
  }

  @Test
  void timeToReadATeaserHeadsNothing() {
    String list =
        FILLER
            + "<div class='related-posts'><h2>Related posts</h2><div><div class='reading-time'>6 min"
            + " read</div><h3><a href='/1'>A storm bill for the eastern pier</a></h3><p>What the storm"
            + " has cost so far.</p></div></div>";
    assertThat(label("A storm bill for the eastern pier", "", list)).isEqualTo(Label.RELATED_LINKS);
    assertThat(label("6 min read", "", list)).isEqualTo(Label.RELATED_LINKS);
  }

  @Test
  void buttonsToFollowEndWhereStoriesBegin() {
    String rest =
        FILLER
            + "<div><div><span>Follow us on social media</span></div><div><span>Chirper</span></div><div>"
            + "<h2>Harbour life</h2><p><a href='/1'>Ferry captain retires after forty years at sea</a></p><p><a"
            + " href='/2'>The fish quay gets a new roof before winter</a></p></div></div>";
    assertThat(label("Follow us on social media", "", rest)).isEqualTo(Label.SHARE);
    assertThat(label("Chirper", "", rest)).isEqualTo(Label.SHARE);
    assertThat(label("Harbour life", "", rest)).isNotEqualTo(Label.SHARE);
    assertThat(label("Ferry captain retires after forty years at sea", "", rest))
        .isEqualTo(Label.RELATED_LINKS);
  }

  @Test
  void wordsOfACloudInASidebarOverTheArticleAreTags() {
    String cloud =
        "<aside><ul class='wp-tag-cloud tagcloud'>"
            + "<li><a href='/t/1'>Sport</a></li><li><a href='/t/2'>Piers</a></li>"
            + "<li><a href='/t/3'>Ferries</a></li><li><a href='/t/4'>Storms</a></li></ul></aside>"
            + FILLER;
    assertThat(label("Sport", cloud, "")).isEqualTo(Label.TAGS);
    assertThat(label("Piers", cloud, "")).isEqualTo(Label.TAGS);
  }

  @Test
  void loginAmongCommentsIsForThem() {
    String form =
        FILLER
            + "<div class='comments'><h3>Comments</h3><div class='user-login'><button>Log in</button><p>"
            + "Forgot your password?</p></div></div>";
    assertThat(label("Log in", "", form)).isEqualTo(Label.COMMENTS);
    assertThat(label("Forgot your password?", "", form)).isEqualTo(Label.COMMENTS);
    assertThat(label("Log in", "", form.replace("comments", "members"))).isEqualTo(Label.PAYWALL);
  }

  @Test
  void dateInTheBarWithTheButtonsIsADate() {
    String head =
        h1(TITLE)
            + "<div class='article-share social-share'><span class='date'>May 3, 2024</span><button>Share"
            + "</button></div>";
    assertThat(labels("May 3, 2024", head, "")).containsExactly(Label.DATE);
    assertThat(labels("Share", head, "")).containsExactly(Label.SHARE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Newsletter signup", "Newsletter abonnieren"})
  void pageMayBeNothingButALinkInAFooter(String link) {
    String footer = "<footer class='site-footer'><ul><li><a href='/n'>%s</a></li></ul></footer>";
    assertThat(ArticleExtractor.create().analyze(Page.html(footer.formatted(link))).verdicts())
        .extracting(v -> v.block().text(), v -> v.label())
        .containsExactly(tuple(link, Label.LEGAL));
  }

  @Test
  void linkToTheNewsletterInAColumnOfTheFooterIsTheColumns() {
    String footer =
        FILLER
            + "<footer><ul><li><a href='/a'>Advertise with us</a></li><li><a href='/n'>Newsletter</a></li>"
            + "</ul><form><p>Newsletter</p><input type=email><button>Sign up</button></form></footer>";
    String text = "Newsletter";
    assertThat(labels(text, h1(TITLE), footer)).containsExactly(Label.LEGAL, Label.NEWSLETTER);
  }

  @Test
  void numbersOfStoriesAreOfTheirList() {
    String list =
        FILLER
            + "<div class='most-read card-list'><h4>Most read</h4>"
            + "<div class='similar teaser'><p>1</p><p><a href='/1'>Ferry captain retires after forty"
            + " years</a></p></div><div class='similar teaser'><p>2</p><p><a href='/2'>A storm bill for"
            + " the pier</a></p></div></div>";
    assertThat(label("1", "", list)).isEqualTo(Label.TRENDING);
    assertThat(label("2", "", list)).isEqualTo(Label.TRENDING);
  }

  @Test
  void stepsOfATrailAreNoKickers() {
    String trail =
        "<header><ol class='breadcrumbs'><li><a href='/n/'>Harbour</a></li><li><a href='/n/t/'>Ferries</a>"
            + "</li></ol>"
            + h1(TITLE)
            + "</header>";
    assertThat(labels("Harbour", trail, "")).containsExactly(Label.NAVIGATION);
    assertThat(labels("Ferries", trail, "")).containsExactly(Label.NAVIGATION);
    String lone = trail.replace("<li><a href='/n/'>Harbour</a></li>", "");
    assertThat(labels("Ferries", lone, "")).containsExactly(Label.KICKER);
  }

  @Test
  void lastStepOfATrailIsNoHeadline() {
    String trail =
        "<div><ul><li><a href='/n/'>Harbour</a></li><li><span>" + TITLE + "</span></li></ul></div>";
    assertThat(labels(TITLE, trail + h1(TITLE), "")).containsExactly(Label.NAVIGATION, Label.TITLE);
  }

  @Test
  void headingUnderATrailIsTheHeadlineThoughThePageCallsItselfOtherwise() {
    String other = "A new landing for all the ferries of Larkhaven";
    String trail =
        "<ol class='breadcrumbs'><li><a href='/n/'>Harbour</a></li><li>" + TITLE + "</li></ol>";
    assertThat(labels(other, trail + h1(other), "")).containsExactly(Label.TITLE);
    String logo = trail + "<h1>Larkhaven Post</h1>" + h1(other);
    assertThat(labels(other, logo, "")).containsExactly(Label.TITLE);
  }

  @ParameterizedTest
  @CsvSource({
    "article-identifiers, KICKER",
    "category-badge, KICKER",
    "single-categories, KICKER",
    "cintillo, KICKER"
  })
  void sectionByOtherNamesIsAKicker(String token, Label expected) {
    String head =
        "<div><p>a</p><p>b</p><p>c</p><p>d</p></div><div class='"
            + token
            + "'><span>Ferries</span></div><div><p>e</p></div>"
            + h1(TITLE);
    assertThat(labels("Ferries", head, "")).containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Von Hanna Rietz, Redakteurin für Finanzen",
        "By Ann Lee, staff writer",
        "Par Anne Lenoir, envoyée spéciale",
        "Por Ana Lima, corresponsal"
      })
  void whoAndWhatTheyAreIsAByline(String line) {
    String head =
        h1(TITLE) + "<figure><img src='/a.jpg'><figcaption>" + line + "</figcaption></figure>";
    assertThat(labels(line, head, "")).containsExactly(Label.BYLINE);
  }

  @Test
  void addressInACaptionIsAByline() {
    String head =
        h1(TITLE)
            + "<figure><img src='/a.jpg'><figcaption><address>Von Hanna Rietz und Tom</address></figcaption>"
            + "</figure>";
    assertThat(labels("Von Hanna Rietz und Tom", head, "")).containsExactly(Label.BYLINE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Page last modified Jan. 17, 2025",
        "Page updated: 17 January 2025",
        "Seite zuletzt geändert am 17.01.2025",
        "Fecha de modificación: 17/01/2025"
      })
  void whenAPageWasChangedIsADate(String line) {
    assertThat(labels(line, h1(TITLE), "<div><p>" + line + "</p></div>"))
        .containsExactly(Label.DATE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Es gibt neue Nachrichten auf dieser Seite",
        "New stories available",
        "Hay nuevas noticias",
        "Your session has expired",
        "Votre session va expirer",
        "Modo nocturno",
        "Mörkt läge",
        "ダークモード"
      })
  void whatThePageSaysOfItselfIsAWidget(String line) {
    assertThat(label(line, "<button>" + line + "</button>" + FILLER, "")).isEqualTo(Label.WIDGET);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Google Maps", "Voir sur la carte", "Routenplaner", "Pokaż na mapie"})
  void wayToAPlaceIsAWidget(String line) {
    String place =
        FILLER + "<div><p><a href='https://maps.example.org/1'>" + line + "</a></p></div>";
    assertThat(label(line, "", place)).isEqualTo(Label.WIDGET);
  }

  @Test
  void questionWhetherATextWasOfUseIsAWidgetInAnAuthorsBoxToo() {
    String box =
        FILLER
            + "<div class='author-box'><p>Ann Lee writes about the harbour of Larkhaven and its people.</p>"
            + "<div class='article-rating'><p>One more thing</p><button>Oh yes</button></div></div>";
    assertThat(label("One more thing", "", box)).isEqualTo(Label.WIDGET);
    assertThat(label("Oh yes", "", box)).isEqualTo(Label.WIDGET);
    String plain = FILLER + "<div class='rmp-rating-widget'><p>One more thing</p></div>";
    assertThat(label("One more thing", "", plain)).isEqualTo(Label.WIDGET);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"tribe-mini-calendar-event", "em-events-widget", "terminbox", "agenda-box"})
  void datesBesideAnArticleAreAWidget(String token) {
    String box = FILLER + "<div class='" + token + "'><h4>Regatta of the old boats</h4></div>";
    assertThat(label("Regatta of the old boats", "", box)).isEqualTo(Label.WIDGET);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Subscribe to Harbour Notes, a weekly round-up of what happens at the quay",
        "Neues vom Hafen direkt ins Postfach",
        "Les nouvelles du port dans votre boîte mail",
        "Wenn du keinen Artikel mehr verpassen willst, dann folge uns",
        "Ne manquez aucun article du port",
        "No te pierdas ninguna historia",
        "Hol dir meinen gratis Newsletter"
      })
  void offerOfMailIsANewsletter(String line) {
    String box = FILLER + "<aside><h4>" + line + "</h4></aside>";
    assertThat(label(line, "", box)).isEqualTo(Label.NEWSLETTER);
  }

  @Test
  void whatAFormAsksToAgreeToIsOfTheForm() {
    String form =
        FILLER
            + "<footer class='footer'><form class='newsletter-form'><label><p>Hiermit bestätige ich, dass ich"
            + " die Datenschutzbestimmungen gelesen habe.</p></label></form></footer>";
    String line = "Hiermit bestätige ich, dass ich die Datenschutzbestimmungen gelesen habe.";
    assertThat(label(line, "", form)).isEqualTo(Label.NEWSLETTER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "You have full access to this article via your institution.",
        "Tired of it all? Go ad free now",
        "Spende via Postkonto",
        "Donate via bank",
        "Zehn Wochen im Probeabo"
      })
  void accessAndGiftsArePaywall(String line) {
    assertThat(label(line, "", FILLER + "<div><p>" + line + "</p></div>")).isEqualTo(Label.PAYWALL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"AA", "A- A+", "Taille de police", "Rozmiar czcionki", "Размер шрифта"})
  void sizeOfTheTextIsShare(String line) {
    assertThat(label(line, "<button>" + line + "</button>" + FILLER, "")).isEqualTo(Label.SHARE);
  }

  @Test
  void authorInTheBarWithTheButtonsIsAByline() {
    String head =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":\"Ann Lee\"}</script>"
            + h1(TITLE)
            + "<div class='article-share social-share'><p class='author'>Ann Lee</p><button>Share"
            + "</button></div>";
    assertThat(labels("Ann Lee", head, "")).containsExactly(Label.BYLINE);
    String other = head.replace("\"Ann Lee\"", "\"Tom Holm\"");
    assertThat(labels("Ann Lee", other, "")).containsExactly(Label.SHARE);
  }

  @Test
  void headingThatNamesItsOwnListEndsTheOneBefore() {
    String lists =
        FILLER
            + "<section><div>Most read</div><p><a href='/1'>Ferry captain retires after forty years</a>"
            + "</p><h2>Themen</h2><p><a href='/t/1'>Piers</a></p><p><a href='/t/2'>Ferries</a></p>"
            + "</section>";
    assertThat(label("Ferry captain retires after forty years", "", lists))
        .isEqualTo(Label.TRENDING);
    assertThat(label("Themen", "", lists)).isEqualTo(Label.TAGS);
  }

  @Test
  void kickerBelowTheTextIsOfAnotherStory() {
    String after =
        "<div><div class='story-kicker'>Ferries</div><div class='story-kicker'>Quays</div></div>"
            + "<footer><ul>"
            + "<li><a href='/h'>Harbour</a></li>".repeat(40)
            + "</ul></footer>";
    assertThat(labels("Ferries", h1(TITLE), after)).doesNotContain(Label.KICKER);
  }

  @Test
  void hashtagInAMenuIsNavigation() {
    String menu = "<div class='main-nav'><div><a href='/t'>#harbour</a></div></div>" + FILLER;
    assertThat(label("#harbour", menu, "")).isEqualTo(Label.NAVIGATION);
    assertThat(label("#harbour", menu.replace("main-nav", "x"), "")).isEqualTo(Label.TAGS);
  }

  @Test
  void dotsOfASliderAreNavigation() {
    String slider =
        FILLER
            + "<div class='related-posts'><h3>Related posts</h3><p><a href='/1'>A storm bill for the"
            + " eastern pier</a></p><ul class='slick-dots'><li><button>1</button></li><li><button>2"
            + "</button></li></ul></div>";
    assertThat(label("2", "", slider)).isEqualTo(Label.NAVIGATION);
  }

  @ParameterizedTest
  @CsvSource({
    "sidefod, LEGAL",
    "foot-menu, LEGAL",
    "servicenavigation, LEGAL",
    "newsletteranmeldung, NEWSLETTER",
    "nyhetsmail, NEWSLETTER",
    "mod-acym, NEWSLETTER",
    "ya-share2, SHARE",
    "sns-area, SHARE",
    "uptolike, SHARE",
    "subs-wall, PAYWALL",
    "bezahlschranke, PAYWALL"
  })
  void boxesByOtherNames(String token, Label expected) {
    String box = FILLER + "<div class='" + token + "'><div>Larkhaven</div></div>";
    assertThat(label("Larkhaven", "", box)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "createdby, Ana Ruiz del Puerto de Larkhaven, BYLINE",
    "toimittaja, Ana Ruiz del Puerto de Larkhaven, BYLINE",
    "szerzok, Ana Ruiz del Puerto de Larkhaven, BYLINE",
    "publiceringsdatum, hace un rato en el puerto, DATE",
    "horodatage, tout à l'heure au port, DATE",
    "haber-tarihi, biraz önce limanda oldu, DATE"
  })
  void linesOfTheHeadByOtherNames(String token, String line, Label expected) {
    String head = h1(TITLE) + "<div class='" + token + "'>" + line + "</div>";
    assertThat(labels(line, head, "")).containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Larkhaven Team | 5 min read", "Equipo Larkhaven | 5 min de lectura"})
  void teamAndTimeToReadAreAByline(String line) {
    assertThat(labels(line, h1(TITLE) + "<h6>" + line + "</h6>", "")).containsExactly(Label.BYLINE);
  }

  @Test
  void whereItWasFiledIsNoDate() {
    String line = "Posted in <a href='/h'>Harbour</a>";
    assertThat(labels("Posted in Harbour", h1(TITLE), "<div><p>" + line + "</p></div>"))
        .containsExactly(Label.TAGS);
  }

  @Test
  void whoReadForNothingIsAskedToGive() {
    String line =
        "Diesen Artikel konnten Sie kostenlos lesen. Wenn Sie die Larkhavener Post gut finden, freuen wir"
            + " uns über Ihre Spende.";
    assertThat(labels(line, h1(TITLE), "<div class='x'>" + line + "</div>"))
        .containsExactly(Label.PAYWALL);
  }

  @Test
  void whatIsOnRightNowIsTrending() {
    String list =
        FILLER
            + "<div><h2>Larkhaven just nu</h2><p><a href='/1'>Ferry captain retires after forty"
            + " years</a></p></div>";
    assertThat(label("Ferry captain retires after forty years", "", list))
        .isEqualTo(Label.TRENDING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Posted by Konstantin @ 12:00 am", "Gespeichert von Konstantin @ 18:44"})
  void whoPutItInIsAByline(String line) {
    String head = h1(TITLE) + "<p class='date'>" + line + "</p>";
    assertThat(labels(line, head, "")).containsExactly(Label.BYLINE);
  }

  @ParameterizedTest
  @CsvSource({"ressort-link, Ferries", "blog-cat, Ferries", "category-title, Ferries"})
  void sectionRightOverTheHeadlineIsAKicker(String token, String text) {
    String head =
        "<div><p>a</p><p>b</p><p>c</p><p>d</p></div><div class='"
            + token
            + "'><span>"
            + text
            + "</span></div>"
            + h1(TITLE);
    assertThat(labels(text, head, "")).containsExactly(Label.KICKER);
  }

  @Test
  void subheadingOfAnArticleIsItsDekBelowALongMenu() {
    String menu = "<nav><ul>" + "<li><a href='/a'>Harbour</a></li>".repeat(12) + "</ul></nav>";
    String dek = "The ferries will land at the fish quay until the work is done in two years";
    String head = menu + h1(TITLE) + "<div class='x-article__subheading'><p>" + dek + "</p></div>";
    assertThat(labels(dek, head, "")).containsExactly(Label.SUBTITLE);
  }

  @Test
  void greetingOfTheAuthorBelowTheTextIsTheBio() {
    String self = "Engineer and captain, at home in Larkhaven by the sea.";
    String foot = FILLER + "<div><h3>Hi, I'm Ines!</h3><p>" + self + "</p></div>" + FILLER;
    assertThat(labels("Hi, I'm Ines!", "", foot)).containsExactly(Label.AUTHOR_BIO);
    assertThat(labels(self, "", foot)).containsExactly(Label.AUTHOR_BIO);
  }
}
