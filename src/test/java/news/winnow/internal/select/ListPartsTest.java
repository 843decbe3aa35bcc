package news.winnow.internal.select;

import static news.winnow.internal.select.BlockLabelsTest.FILLER;
import static news.winnow.internal.select.BlockLabelsTest.label;
import static org.assertj.core.api.Assertions.assertThat;

import news.winnow.model.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What small parts of lists are, and where a list begins. */
class ListPartsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<span>Harbour</span> | Harbour",
        "<a href='/1#c' class='comments'>7 Comments</a> | 7 Comments",
        "<div class='share-count'>52,174 shares</div> | 52,174 shares"
      })
  void smallPartOfATeaserBelongsToTheList(String part, String text) {
    String list = FILLER + "<div>";
    for (String title :
        new String[] {"A storm bill for the pier", "Ferry captain retires at last"}) {
      list +=
          "<div><div><h4 class='teaser-title'><a href='/1'>"
              + title
              + "</a></h4><p class='teaser-text'>What the port says about it.</p>"
              + (title.startsWith("Ferry") ? "<div>" + part + "</div>" : "")
              + "</div></div>";
    }
    assertThat(label(text, "", list + "</div>")).isEqualTo(Label.RELATED_LINKS);
  }

  @Test
  void wordThatNothingNamesInATeaserBelongsToIt() {
    String list = FILLER;
    for (String title :
        "A storm bill for the pier,Ferry captain retires,Lost sketchbook".split(",")) {
      list += "<div><span>Harbour</span><div><a href='/1'>" + title + " in the bay</a></div></div>";
    }
    assertThat(label("Harbour", "", list)).isEqualTo(Label.RELATED_LINKS);
  }

  @Test
  void buttonsToShareInARowAreNoPartsOfTeasers() {
    String list =
        FILLER
            + "<div class='related-posts'><h4><a href='/1'>A storm bill for the pier</a></h4>"
            + "<h4><a href='/2'>Ferry captain retires at last</a></h4><h4><a href='/3'>Lost"
            + " sketchbook found in a loft</a></h4><h4><a href='/4'>New rules for small boats</a></h4>"
            + "<h4><a href='/5'>Who pays for the dredging now</a></h4>"
            + "<div class='share-count'>10 pins</div><div class='share-count'>20 tweets</div><div"
            + " class='share-count'>30 likes</div></div>";
    assertThat(label("20 tweets", "", list)).isEqualTo(Label.SHARE);
  }

  @ParameterizedTest
  @CsvSource({"Most read this week, TRENDING", "Recent, RELATED_LINKS"})
  void headingBeyondDoubtSaysMoreOfTeasersThanTheirClasses(String heading, Label expected) {
    String list =
        FILLER
            + "<div><div>"
            + heading
            + "</div><ul class='article-list small-posts related-posts'><li><a href='/1'>A storm bill"
            + " for the eastern pier</a></li></ul></div>";
    assertThat(label("A storm bill for the eastern pier", "", list)).isEqualTo(expected);
  }

  @Test
  void listOfTheNewestHoldsNoKeywordsThoughSectionsStandInIt() {
    String list =
        FILLER
            + "<div><h3>Recent posts</h3><div class='post-tags'><a href='/h'>Harbour</a></div>"
            + "<div><a href='/1'>A storm bill for the eastern pier</a></div></div>";
    assertThat(label("Recent posts", "", list)).isEqualTo(Label.TRENDING);
  }

  @Test
  void sectionsBelowTheTextAreKeywords() {
    String below =
        "<p class='post-categories'><a href='/h'>Harbour</a> <a href='/s'>Storms</a></p>";
    assertThat(label("Harbour Storms", "", below + FILLER)).isEqualTo(Label.TAGS);
  }

  @Test
  void headingInAWidgetOfItsOwnHeadsTheNext() {
    String sidebar =
        FILLER
            + "<div class='sidebar'><aside class='widget'><p>The paper</p></aside>"
            + "<aside class='widget'><p><strong>Latest posts</strong></p></aside>"
            + "<aside class='widget'><div class='wp-show-posts'><h5><a href='/1'>A storm bill for the"
            + " eastern pier</a></h5><h5><a href='/2'>Ferry captain retires after forty years</a></h5>"
            + "</div></aside><aside class='widget'><p>A word or two</p><p>On the house</p><p>Its doors</p><p>Its roof</p>"
            + "</aside></div>";
    assertThat(label("Ferry captain retires after forty years", "", sidebar))
        .isEqualTo(Label.TRENDING);
    assertThat(label("A word or two", "", sidebar)).isNotEqualTo(Label.TRENDING);
  }

  @Test
  void classesOfTeasersYieldToTheHeading() {
    String list =
        FILLER
            + "<aside><h3>Latest posts</h3><h5 class='article-card'><a href='/1'>A storm bill for the"
            + " eastern pier</a></h5></aside>";
    assertThat(label("A storm bill for the eastern pier", "", list)).isEqualTo(Label.TRENDING);
  }

  @Test
  void newestStoriesInASidebarOverTheArticleAreNoMenu() {
    String sections = "";
    for (String section : "Harbour,Storms,Ferries,Boats,Piers,Quays".split(",")) {
      sections += "<li class='cat-item'><a href='/" + section + "'>" + section + "</a></li>";
    }
    String sidebar =
        "<div class='leftside'><ul><li class='widget_categories'><ul>"
            + sections.repeat(2)
            + "</ul></li><li class='widget_recent_entries'><h2>Latest posts</h2><ul>"
            + "<li><a href='/a'>A storm bill for the eastern pier</a></li><li><a href='/b'>Ferry"
            + " captain retires after forty years</a></li><li><a href='/c'>Lost sketchbook found in"
            + " an old loft</a></li><li><a href='/d'>New rules for small boats</a></li></ul></li></ul></div>";
    assertThat(label("New rules for small boats", sidebar, "")).isEqualTo(Label.TRENDING);
    assertThat(label("Latest posts", sidebar, "")).isEqualTo(Label.TRENDING);
    String shown =
        sidebar.replace("New rules for small boats", "Council agrees to rebuild the pier");
    assertThat(label("A storm bill for the eastern pier", shown, "")).isEqualTo(Label.TRENDING);
    assertThat(label("Latest posts", shown, "")).isEqualTo(Label.TRENDING);
  }

  @Test
  void linksOfManyWordsInAFooterAreStories() {
    String stories =
        "<div class='widget'><p>From the quays</p><p><a href='/1'>A storm bill for the eastern"
            + " pier</a></p><p><a href='/2'>Ferry captain retires after forty years</a></p><p>"
            + "<a href='/3'>Lost sketchbook found in an old loft</a></p></div>";
    String links =
        "<div class='widget'><p><a href='/4'>Contact</a></p><p><a href='/5'>Terms of use</a></p><p>"
            + "<a href='/6'>About us</a></p></div>";
    String footer = FILLER + "<footer class='site-footer'>" + stories + links + "</footer>";
    assertThat(label("Ferry captain retires after forty years", "", footer))
        .isEqualTo(Label.RELATED_LINKS);
    assertThat(label("From the quays", "", footer)).isEqualTo(Label.RELATED_LINKS);
    assertThat(label("About us", "", footer)).isEqualTo(Label.LEGAL);
    String places = footer.replaceAll("href='/", "href='#");
    assertThat(label("Ferry captain retires after forty years", "", places)).isEqualTo(Label.LEGAL);
  }

  @Test
  void keywordsInOneLineUnderAHeadingToReadMoreAreTags() {
    String line =
        "<div><h3>Mehr zum Thema</h3><p><a href='/h'>Hafen</a> <a href='/s'>Sturm</a> <a"
            + " href='/f'>Fähren und Boote</a></p></div>";
    assertThat(label("Hafen Sturm Fähren und Boote", "", line)).isEqualTo(Label.TAGS);
    String one = "<div><h3>Mehr zum Thema</h3><p><a href='/h'>Hafen</a></p></div>" + FILLER;
    assertThat(label("Hafen", "", one)).isNotEqualTo(Label.TAGS);
  }
}
