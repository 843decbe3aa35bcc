package news.winnow.internal.select;

import static news.winnow.internal.select.BlockLabelsTest.FILLER;
import static news.winnow.internal.select.BlockLabelsTest.label;
import static org.assertj.core.api.Assertions.assertThat;

import news.winnow.model.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a site shows beside its articles, whichever they are. */
class SitePartsTest {

  @ParameterizedTest
  @CsvSource({"Log in", "Subscribe", "Contact", "Imprint", "Newsletter", "Most read"})
  void linkInAListOfTheHeaderIsTheMenus(String text) {
    String menu =
        "<header class='site-header'><div class='menu'><ul class='user-links'><li><a href='/x'>"
            + text
            + "</a></li></ul></div></header>"
            + FILLER;
    assertThat(label(text, menu, "")).isEqualTo(Label.NAVIGATION);
  }

  @Test
  void buttonsToShareAndKeywordsInAHeaderKeepTheirName() {
    String share =
        "<header class='menu'><ul class='share-buttons'><li><a href='/f'>Facebook</a></li></ul></header>";
    assertThat(label("Facebook", share, "")).isEqualTo(Label.SHARE);
    String tags =
        "<div class='nav'><ul class='article-tags'><li><a href='/t'>Piers</a></li></ul></div>";
    assertThat(label("Piers", tags + "<div><p>x</p></div>".repeat(4), "")).isEqualTo(Label.TAGS);
  }

  @Test
  void topicsOfTheDayOverTheArticleAreAMenuAndStoriesThereAreNone() {
    String topics =
        "<div><h5>Trending now</h5><p><a href='/t/harbour'>Harbour</a></p><p><a href='/t/rates'>Interest"
            + " rates</a></p></div>"
            + FILLER;
    assertThat(label("Trending now", topics, "")).isEqualTo(Label.NAVIGATION);
    String stories =
        "<div class='most-read'><h4>Most read</h4><p><a href='/1'>Ferry captain retires after forty"
            + " years</a></p><p><a href='/2'>A storm bill for the eastern pier</a></p></div>"
            + FILLER;
    assertThat(label("Most read", stories, "")).isEqualTo(Label.TRENDING);
    assertThat(label("A storm bill for the eastern pier", stories, "")).isEqualTo(Label.TRENDING);
  }

  @Test
  void buttonToCommentAmongOthersHeadsNothing() {
    String bar =
        FILLER
            + "<div class='social-share'><button>Leave a comment</button><p><a href='/fb'>Post it on"
            + " Chirper</a></p></div>";
    assertThat(label("Leave a comment", "", bar)).isEqualTo(Label.COMMENTS);
    assertThat(label("Post it on Chirper", "", bar)).isEqualTo(Label.SHARE);
  }

  @Test
  void teasersUnderAHeadingAreItsListThoughTheirElementIsCalledAMenu() {
    String list =
        FILLER
            + "<section><h3>Related articles</h3><div class='menu'><a href='/1'>A storm bill for the"
            + " eastern pier</a></div><div class='menu'><a href='/2'>Ferry captain retires after"
            + " forty years</a></div></section>";
    assertThat(label("A storm bill for the eastern pier", "", list)).isEqualTo(Label.RELATED_LINKS);
    assertThat(label("Ferry captain retires after forty years", "", list))
        .isEqualTo(Label.RELATED_LINKS);
  }

  @Test
  void keywordsUnderAHeadingToReadMoreAreTags() {
    String classed =
        "<div><h3>Mehr zum Thema</h3><ul class='post-tags'><li><a href='/h'>Hafen</a></li>"
            + "<li><a href='/s'>Sturm</a></li></ul></div>";
    assertThat(label("Mehr zum Thema", "", classed)).isEqualTo(Label.TAGS);
    assertThat(label("Sturm", "", classed)).isEqualTo(Label.TAGS);
    String bare =
        "<div><h3>Mehr zum Thema</h3><ul><li><a href='/h'>Hafen</a></li><li><a href='/s'>Sturm</a></li>"
            + "</ul></div>";
    assertThat(label("Sturm", "", bare)).isEqualTo(Label.TAGS);
    String stories =
        "<div><h3>Mehr zum Thema</h3><ul><li><a href='/h'>Der Hafen wird nun doch gebaut</a></li>"
            + "<li><a href='/s'>Sturm</a></li></ul></div>";
    assertThat(label("Sturm", "", stories)).isEqualTo(Label.RELATED_LINKS);
  }

  @Test
  void listOfMonthsIsAnArchive() {
    String archive =
        FILLER
            + "<aside><ul><li><a href='/1'>March 2024</a> (3)</li><li><a href='/2'>April 2024</a>"
            + " (12)</li><li><a href='/3'>May 2024</a> (1)</li></ul></aside>";
    assertThat(label("April 2024 (12)", "", archive)).isEqualTo(Label.NAVIGATION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<div class='widget widget_archive'><h3>Months</h3><a href='/1'>Last spring</a></div> | Last spring | NAVIGATION",
        "<aside><h3>Blogroll</h3><p><a href='/1'>Tales of a harbour master</a></p></aside> | Blogroll | NAVIGATION",
        "<div><a href='/1'>« Zurück zur Übersicht</a></div> | « Zurück zur Übersicht | NAVIGATION",
        "<div class='tagcloud'><a href='/1'>piers</a> <a href='/2'>storms</a> <a href='/3'>ferries and"
            + " boats</a> <a href='/4'>harbour</a></div> | piers storms ferries and boats harbour | TAGS",
        "<div class='games-widget'><h3>Street</h3></div> | Street | WIDGET",
        "<div class='pojo-a11y-toolbar'><a href='#'>Grayscale</a></div> | Grayscale | WIDGET",
        "<div><p>All that this site shows is under a Creative Commons licence.</p></div>"
            + " | All that this site shows is under a Creative Commons licence. | LEGAL",
        "<div class='widget Followers'><h2>Those who follow</h2></div> | Those who follow | SHARE"
      })
  void widgetsOfBlogsAreKnownByTheirNamesAndHeadings(String html, String text, Label expected) {
    assertThat(label(text, "", FILLER + html)).isEqualTo(expected);
  }

  @Test
  void barOfAWebArchiveIsNoneOfThePage() {
    String bar =
        "<div id='wm-ipp-base'><div>These captures are part of an effort to keep pages as they were,"
            + " and the pages that they refer to, so that nothing is lost.</div><p>5 captures</p></div>";
    assertThat(label("5 captures", bar, "")).isEqualTo(Label.OTHER);
  }

  @ParameterizedTest
  @CsvSource({
    "You are using Internet Explorer in an old version; please upgrade it.",
    "Um alle Funktionen dieser Seiten zu nutzen muss JavaScript aktiviert sein."
  })
  void noticeAboutTheBrowserIsAWidget(String text) {
    assertThat(label(text, "<div>" + text + "</div>", "")).isEqualTo(Label.WIDGET);
  }

  @Test
  void linkedHeadingHeadsTheTeasersUnderIt() {
    String list =
        FILLER
            + "<div><div class='head'><a href='/all'>Latest news</a></div><div><a href='/s'>Sports</a>"
            + "<div><a href='/1'>A storm bill for the eastern pier</a></div></div></div>";
    assertThat(label("A storm bill for the eastern pier", "", list)).isEqualTo(Label.TRENDING);
    String menu =
        FILLER
            + "<div class='menu'><div><a href='/all'>Latest news</a></div><div><a href='/1'>All that"
            + " happens in the harbour</a></div></div>";
    assertThat(label("All that happens in the harbour", "", menu)).isEqualTo(Label.NAVIGATION);
  }

  @Test
  void nameOfASectionInATeaserEndsNoList() {
    String list =
        FILLER
            + "<div><h3>Latest news</h3><div><header><a href='/s'>Politics</a></header><a href='/1'>A"
            + " storm bill for the eastern pier</a></div></div>";
    assertThat(label("Politics", "", list)).isEqualTo(Label.TRENDING);
    assertThat(label("A storm bill for the eastern pier", "", list)).isEqualTo(Label.TRENDING);
  }

  @Test
  void columnOfTheFooterIsTheFootersWhateverItIsCalled() {
    String footer =
        FILLER
            + "<div class='footermenu'><div><h4>Donate</h4><p><a href='/d'>How to give</a></p></div>"
            + "<div><h4>Newsletter</h4></div></div>";
    assertThat(label("Donate", "", footer)).isEqualTo(Label.LEGAL);
    assertThat(label("How to give", "", footer)).isEqualTo(Label.LEGAL);
    assertThat(label("Newsletter", "", footer)).isEqualTo(Label.NEWSLETTER);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<ol class='breadcrumb'><li><a href='/h'>Harbour</a></li></ol> | Harbour",
        "<form class='search-form'><label>Find a pier</label></form> | Find a pier",
        "<div class='wpml-ls'><a class='wpml-ls-link' href='/fr'>Breton</a></div> | Breton",
        "<a class='back-to-top' href='#top'>Up to the masthead</a> | Up to the masthead"
      })
  void toolsOfTheSiteInItsFooterAreNavigation(String tool, String text) {
    String footer = FILLER + "<footer class='site-footer'>" + tool + "</footer>";
    assertThat(label(text, "", footer)).isEqualTo(Label.NAVIGATION);
  }

  @Test
  void wordThatMayBeLegalMakesNoMenuAFooter() {
    String menu = FILLER + "<div class='sub-menu'><a href='/c'>Contact</a></div>" + FILLER;
    String footer = "<div class='site-footer menu'><a href='/h'>History</a></div>";
    assertThat(label("Contact", "", menu)).isEqualTo(Label.NAVIGATION);
    assertThat(label("History", "", menu + footer)).isEqualTo(Label.LEGAL);
  }

  @ParameterizedTest
  @CsvSource({
    "mc_embed_signup, NEWSLETTER",
    "et_bloom, NEWSLETTER",
    "wordads, ADVERTISEMENT",
    "buying-options, ADVERTISEMENT",
    "widgets-list-layout, TRENDING",
    "irp, RELATED_LINKS",
    "post-labels, TAGS",
    "utterances, COMMENTS",
    "heateor_sss_sharing_container, SHARE",
    "hs-form, WIDGET",
    "bmc-button, PAYWALL",
    "cmplz-cookiebanner, LEGAL",
    "mw-portlet, NAVIGATION",
    "navbox, RELATED_LINKS",
    "relatedlinks, RELATED_LINKS"
  })
  void boxIsWhatItsPluginIsFor(String name, Label label) {
    String box = FILLER + "<div class='" + name + "'><p>The keeper's list</p></div>" + FILLER;
    assertThat(label("The keeper's list", "", box)).isEqualTo(label);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Vor- und Nachname | WIDGET",
        "Zip code | WIDGET",
        "This field is for validation purposes and should be left unchanged. | WIDGET",
        "About these ads | ADVERTISEMENT",
        "Watch next | MUST_READ"
      })
  void lineOfAFormOrOfABoxNamesItself(String line, Label label) {
    String box = FILLER + "<div><p>" + line + "</p><p>x</p></div>" + FILLER;
    assertThat(label(line, "", box)).isEqualTo(label);
  }

  @Test
  void linkedHeadingOfTheNextSectionEndsAList() {
    String sections =
        FILLER
            + "<div><div><div class='head'><a href='/l'>Latest news</a></div><div><a href='/1'>A storm"
            + " bill for the eastern pier</a></div></div><div><div class='head'><a href='/e'>Recommended"
            + " for you</a></div><div><a href='/2'>Ferry captain retires after forty years</a></div>"
            + "</div></div>";
    assertThat(label("A storm bill for the eastern pier", "", sections)).isEqualTo(Label.TRENDING);
    assertThat(label("Ferry captain retires after forty years", "", sections))
        .isEqualTo(Label.MUST_READ);
  }

  @ParameterizedTest
  @CsvSource({"Back to top", "Nach oben", "Retour en haut", "Наверх"})
  void wayUpInAFooterIsNavigation(String text) {
    String footer =
        FILLER
            + "<footer class='site-footer'><p>© 2024 The Courier</p><p class='menu'><a href='#'>"
            + text
            + "</a></p></footer>";
    assertThat(label(text, "", footer)).isEqualTo(Label.NAVIGATION);
  }

  @ParameterizedTest
  @CsvSource({
    "Popular right now, TRENDING", "Jetzt aktuell, TRENDING", "Recent comments, COMMENTS",
    "Zuletzt kommentiert, COMMENTS", "Temas relacionados, TAGS", "Последно, TRENDING"
  })
  void headingsOfListsInManyLanguages(String text, Label expected) {
    String list = FILLER + "<section><h3>" + text + "</h3><p>x</p></section>";
    assertThat(label(text, "", list)).isEqualTo(expected);
  }

  @Test
  void storiesUnderAHeadingForKeywordsAreRelated() {
    String list =
        "<section><h3>Powiązane tematy</h3><ul><li><a href='/1'>A storm bill for the eastern pier and"
            + " its builders</a></li><li><a href='/2'>Ferry captain retires after forty thousand"
            + " crossings</a></li></ul></section>";
    assertThat(label("Powiązane tematy", "", list)).isEqualTo(Label.RELATED_LINKS);
    assertThat(label("Ferry captain retires after forty thousand crossings", "", list))
        .isEqualTo(Label.RELATED_LINKS);
  }

  @Test
  void listInASidebarThatIsAListKeepsItsName() {
    String months = "";
    for (int i = 1; i < 10; i++) {
      months += "<li><a href='/" + i + "'>" + i + " May 2024</a></li>";
    }
    String sidebar =
        FILLER
            + "<ul class='sidebar'><li class='widget_archive'><ul>"
            + months
            + "</ul></li><li class='widget'><ul class='recent-posts'>"
            + "<li><a href='/a'>Storm bill for the pier</a></li><li><a href='/b'>Ferry captain"
            + " retires</a></li><li><a href='/c'>Lost sketchbook found</a></li><li><a href='/d'>New"
            + " rules for boats</a></li></ul></li></ul>";
    assertThat(label("Ferry captain retires", "", sidebar)).isEqualTo(Label.TRENDING);
    assertThat(label("4 May 2024", "", sidebar)).isEqualTo(Label.NAVIGATION);
  }
}
