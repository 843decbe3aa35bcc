package news.winnow.internal.select;

import static news.winnow.internal.select.BlockLabelsTest.FILLER;
import static news.winnow.internal.select.BlockLabelsTest.label;
import static news.winnow.internal.select.BoxLabelsTest.STORY;
import static news.winnow.internal.select.BoxLabelsTest.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import news.winnow.model.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in the cards of a list, and where such a list begins and ends. */
class CardPartsTest {

  /** The label of a line on a page with one block below the headline and one amid the text. */
  private static Label inArticle(String text, String head, String amid) {
    String html =
        "<html><head><title>"
            + TITLE
            + "</title></head><body><main><h1>"
            + TITLE
            + "</h1>"
            + head
            + "<div class='entry-content'>"
            + STORY
            + amid
            + STORY.replace("the ", "this ")
            + "</div></main></body></html>";
    return BlockLabelsTest.labels(html, text).get(0);
  }

  private static String cards(String part) {
    String cards = "";
    for (String title :
        "A storm bill for the pier,Ferry captain retires,Lost sketchbook".split(",")) {
      cards += "<article class='post-summary'><div>" + part + "<p class='post-summary__title'>";
      cards += "<a href='/1'>" + title + " in the bay</a></p></div></article>";
    }
    return "<section class='block-listing'><h3>More of the harbour!</h3>" + cards + "</section>";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p class='entry-category'>Piers and quays</p> | Piers and quays",
        "<p class='post-summary__meta'>Moderate &bull; 40 mins</p> | Moderate \u2022 40 mins",
        "<span class='when'>09-30-22</span> | 09-30-22"
      })
  void partOfACardInTheTextBelongsToTheList(String part, String text) {
    assertThat(inArticle(text, "", cards(part))).isEqualTo(Label.RELATED_LINKS);
  }

  @Test
  void bylineOfTheArticleIsNoPartOfACard() {
    String head =
        "<div><p class='byline'>By Ann Lee</p><p class='post-date'>3 May 2024</p>"
            + "<p><a class='related' href='/1'>Related: A storm bill for the eastern pier</a></p>"
            + "<p><a class='related' href='/2'>Related: Ferry captain retires after years</a></p></div>";
    assertThat(inArticle("By Ann Lee", head, "")).isEqualTo(Label.BYLINE);
    assertThat(inArticle("3 May 2024", head, "")).isEqualTo(Label.DATE);
  }

  @Test
  void shortTitlesUnderASureHeadingInAFooterAreStories() {
    String footer =
        FILLER
            + "<footer class='site-footer footer-widgets'><div><h3>Recent Posts</h3><ul><li><a"
            + " href='/1'>Harbour soup</a></li><li><a href='/2'>Pier buns</a></li></ul></div>"
            + "<div><h3>Company</h3><ul><li><a href='/3'>Imprint</a></li></ul></div></footer>";
    assertThat(label("Harbour soup", "", footer)).isEqualTo(Label.TRENDING);
    assertThat(label("Imprint", "", footer)).isEqualTo(Label.LEGAL);
  }

  @Test
  void markInABoxOfItsOwnDoesNotReachTheListBelow() {
    String column =
        FILLER
            + "<div class='side'><section class='widget'><div class='ad-container'>"
            + "<span>Advertisement</span></div></section><div class='article-list'>";
    for (String title :
        "A storm bill,Ferry captain,Lost sketchbook,Small boats,Dredging,Gulls".split(",")) {
      column += "<div class='one'><h2><a href='/1'>" + title + " in the bay</a></h2></div>";
    }
    assertThat(label("Advertisement", "", column + "</div></div>")).isEqualTo(Label.ADVERTISEMENT);
    assertThat(label("A storm bill in the bay", "", column + "</div></div>"))
        .isEqualTo(Label.RELATED_LINKS);
  }

  @Test
  void whatAScreenReaderIsToldMakesNoStoryOfALink() {
    String footer = FILLER + "<footer class='site-footer'><ul>";
    for (String site : "Harbour,Pier,Island,Ferry,Quay".split(",")) {
      footer +=
          "<li><a href='/"
              + site
              + "'>The "
              + site
              + " Times this link opens in a new tab</a></li>";
    }
    String text = "The Pier Times this link opens in a new tab";
    assertThat(label(text, "", footer + "</ul></footer>")).isEqualTo(Label.LEGAL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TRENDING|Most popular recipes",
        "TRENDING|Top 5 recipes",
        "TRENDING|Ultime ricette",
        "RELATED_LINKS|\u00c4hnliche Rezepte",
        "RELATED_LINKS|Recettes similaires"
      })
  void headingOfRecipesNamesTheirList(Label label, String heading) {
    String list =
        FILLER
            + "<div class='column'><h4>"
            + heading
            + "</h4><ul><li><a href='/1'>Pier buns</a></li><li><a href='/2'>Harbour soup</a></li></ul></div>";
    assertThat(label("Harbour soup", "", list)).isEqualTo(label);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rt-tpg-container loader",
        "rt-tpg-container no-js",
      })
  void stateOfAnElementIsNoName(String names) {
    String list =
        "<div class='" + names + "'><h3><a href='/1'>Top 20 favourites from the blog in 2020</a>";
    list += "</h3><h3><a href='/2'>A storm bill for the eastern pier</a></h3></div>";
    assertThat(label("A storm bill for the eastern pier", "", FILLER + list))
        .isEqualTo(Label.RELATED_LINKS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<li class='prep-time'>Prep Time: 15 minutes</li>|Prep Time: 15 minutes",
        "<div class='recipe-info__time'>temps 1h20</div>|temps 1h20",
        "<time datetime='PT30M'>30 Minuten</time>|30 Minuten",
        "<p class='post-meta'>Total Time: 2 hrs</p>|Total Time: 2 hrs"
      })
  void durationIsNoDate(String block, String text) {
    assertThat(label(text, block, FILLER)).isNotEqualTo(Label.DATE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SHARE|<footer class='recipe-entry-footer'><h3>Did you make this recipe?</h3></footer>|Did you make this recipe?",
        "SHARE|<p>Tag @pierbuns on Instagram and hashtag it #pierbuns</p>|Tag @pierbuns on Instagram and hashtag it #pierbuns",
        "SHARE|<button>Save to my recipes</button>|Save to my recipes",
        "NEWSLETTER|<h3>Don't miss a recipe!</h3>|Don't miss a recipe!",
        "ADVERTISEMENT|<h4>Order now on:</h4>|Order now on:",
        "ADVERTISEMENT|<p><a href='/a'>Amazon</a>, <a href='/b'>Barnes &amp; Noble</a></p>|Amazon, Barnes & Noble",
        "BYLINE|<p>Rezeptautor: pierkoch</p>|Rezeptautor: pierkoch",
        "BYLINE|<p class='auth'>by Ann Lee</p>|by Ann Lee",
        "BYLINE|<div class='post-footer-line'>Posted by Ann on Saturday at the pier, with a word on the"
            + " weather</div>|Posted by Ann on Saturday at the pier, with a word on the weather"
      })
  void lineSaysWhatItIs(Label label, String block, String text) {
    assertThat(label(text, "", block + FILLER)).isEqualTo(label);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CORRECTION|<p>Note: only what is at hand will show here</p>|Note: only what is at hand will show here",
        "CORRECTION|<div class='recipe-editors-note'>Test kitchen tips</div>|Test kitchen tips",
        "CAPTION|<div class='img-desc-wrap'><p>Sweeter than bread</p></div>|Sweeter than bread",
        "MUST_READ|<table><tr><th>Highlight</th><th>Unit</th></tr></table>|Highlight",
        "MUST_READ|<label>Tipps</label>|Tipps"
      })
  void lineIsNotWhatAWordOfItSays(Label label, String block, String text) {
    assertThat(label(text, "", FILLER + block)).isNotEqualTo(label);
  }
}
