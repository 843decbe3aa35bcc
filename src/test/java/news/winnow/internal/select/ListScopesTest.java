package news.winnow.internal.select;

import static news.winnow.internal.select.BlockLabelsTest.FILLER;
import static news.winnow.internal.select.BlockLabelsTest.label;
import static org.assertj.core.api.Assertions.assertThat;

import news.winnow.model.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far the label of a heading, a box, a column and a form reaches. */
class ListScopesTest {
  private static final String MOST_READ =
      "<ul><li><a href='/1'>Ferry captain retires after forty years at sea</a></li>"
          + "<li><a href='/2'>A storm bill for the eastern pier is due</a></li>"
          + "<li><a href='/3'>Who pays for the new lighthouse on the rock</a></li></ul>";

  private static final String OTHERS =
      "<ul><li><a href='/7'>Twelve gulls over the fish quay at dawn</a></li>"
          + "<li><a href='/8'>Nets drying along the old sea wall</a></li></ul>";

  private static final String OTHER = "Nets drying along the old sea wall";

  @Test
  void lineThatLooksAsTheHeadingDoesBeginsTheNextList() {
    String list = "<div><div class='cap'>Most read</div>" + MOST_READ + "<div class='%s'>";
    String end = "Picture galleries</div>" + OTHERS + "</div>";
    String next = FILLER + list.formatted("cap") + end;
    assertThat(label("A storm bill for the eastern pier is due", "", next))
        .isEqualTo(Label.TRENDING);
    assertThat(label(OTHER, "", next)).isEqualTo(Label.RELATED_LINKS);
    assertThat(label(OTHER, "", FILLER + list.formatted("rule") + end)).isEqualTo(Label.TRENDING);
  }

  @Test
  void boxOfItsOwnUnderAHeadingBeginsTheNextList() {
    String box = "<div><div>Most read</div>" + MOST_READ + "<div class='%s'><p>%s</p>" + OTHERS;
    String next = FILLER + box.formatted("galleries", "Picture galleries") + "</div></div>";
    assertThat(label(OTHER, "", next)).isEqualTo(Label.RELATED_LINKS);
  }

  @Test
  void listEndsWithTheBoxThatIsNamedAsItsHeading() {
    String column =
        FILLER
            + "<div><div class='most-read'><h3>Most read</h3>"
            + MOST_READ
            + "</div><div class='tips'><p>Nine boats are out today</p></div></div>";
    assertThat(label("Nine boats are out today", "", column)).isNotEqualTo(Label.TRENDING);
    String plain = column.replace("class='most-read'", "");
    assertThat(label("A storm bill for the eastern pier is due", "", plain))
        .isEqualTo(Label.TRENDING);
  }

  @Test
  void tabsDoNotEndTheListsTheyShow() {
    String tabs =
        FILLER
            + "<div class='box'><ul><li class='most-popular-tab'><a href='#a'>Most read</a></li>"
            + "<li class='most-popular-tab'><a href='#b'>Mailed</a></li></ul>"
            + MOST_READ
            + "</div>";
    assertThat(label("A storm bill for the eastern pier is due", "", tabs))
        .isEqualTo(Label.TRENDING);
  }

  @Test
  void boxInAColumnOfListsKeepsItsOwnName() {
    String column =
        FILLER
            + "<div class='column'><div class='part'><h3>Most read</h3>"
            + MOST_READ
            + "</div><div class='archive'><h2>From the archive</h2>"
            + "<p>The harbour froze over</p></div></div>";
    assertThat(label("The harbour froze over", "", column)).isNotEqualTo(Label.TRENDING);
  }

  @Test
  void itemOfAListThatNothingNamesIsPartOfIt() {
    String item = "<div class='item'><h4 class='most-read-title'><a href='/%d'>%s</a></h4></div>";
    String list =
        FILLER
            + "<div><h3>Most read</h3></div><div>"
            + item.formatted(1, "Ferry captain retires after forty years")
            + item.formatted(2, "A storm bill for the eastern pier")
            + "<div class='item'><div><p>A column by our harbour desk</p></div></div>"
            + item.formatted(3, "Who pays for the new lighthouse")
            + "</div>";
    assertThat(label("A column by our harbour desk", "", list)).isEqualTo(Label.TRENDING);
  }

  @Test
  void wordForListsOverShortLinksHeadsAMenu() {
    String menu =
        "<div class='nav-part'><div><h3>More</h3><ul><li><a href='/s'>Sailing</a></li><li>"
            + "<a href='/r'>Rowing</a></li><li><a href='/f'>Fishing</a></li></ul></div></div>";
    assertThat(label("Rowing", "", FILLER + menu)).isEqualTo(Label.NAVIGATION);
    assertThat(label("More", "", FILLER + menu)).isEqualTo(Label.NAVIGATION);
    String stories = menu.replace("Sailing", "Ferry captain retires after forty years at sea");
    stories = stories.replace("Rowing", "A storm bill for the eastern pier is due");
    assertThat(label("More", "", FILLER + stories)).isEqualTo(Label.RELATED_LINKS);
  }

  @Test
  void wordInTheHeadOfATableNamesNoList() {
    String table =
        "<table><tr><th>%s</th><th>Catch</th></tr><tr><td>Mackerel</td><td>Plenty</td></tr></table>";
    assertThat(label("Mackerel", "", FILLER + table.formatted("Ticker"))).isEqualTo(Label.OTHER);
    assertThat(label("Catch", "", FILLER + table.formatted("Name"))).isEqualTo(Label.OTHER);
  }

  @Test
  void wordAloneInAFooterIsTheFooters() {
    String list =
        "<ul><li><a href='/a'>Archive</a></li><li><a href='/b'>Berths</a></li><li><a href='/c'>Tides"
            + "</a></li></ul>";
    String footer =
        "<div class='footer'>" + list + "<p>%s</p>" + list.replace("/", "/x/") + "</div>";
    assertThat(label("Partners", "", FILLER + footer.formatted("Partners"))).isEqualTo(Label.LEGAL);
    assertThat(label("Facebook", "", FILLER + footer.formatted("Facebook"))).isEqualTo(Label.SHARE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<label>Recipient's email address</label><label>Your email address</label>|SHARE",
        "<p>Sign up for our newsletter</p><label>Your email address</label>|NEWSLETTER",
        "<p>Log in to your account</p><label>Password</label><label>Email</label>|PAYWALL"
      })
  void linesOfAFormAreWhatItIsFor(String lines, Label expected) {
    String form = "<div><form>" + lines + "<p>Thanks, we have it</p></form></div>";
    assertThat(label("Thanks, we have it", "", FILLER + form)).isEqualTo(expected);
  }

  @Test
  void pageInAFormIsNone() {
    StringBuilder form = new StringBuilder(FILLER + "<form>");
    for (int i = 0; i < 40; i++) {
      form.append("<p>Berth ").append(i).append(" of the harbour</p>");
    }
    assertThat(label("Berth 7 of the harbour", "", form + "<label>Password</label></form>"))
        .isNotEqualTo(Label.PAYWALL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<div class='emailThisScrim'><p>Tell them about it</p></div>|Tell them about it|SHARE",
        "<div><p>Your comment must be approved by a moderator.</p></div>"
            + "|Your comment must be approved by a moderator.|COMMENTS",
        "<div class='commentDisclaimer'><p>We love a good debate.</p></div>|We love a good debate.|COMMENTS",
        "<div><p>This commenter writes for the harbour desk.</p></div>"
            + "|This commenter writes for the harbour desk.|COMMENTS",
        "<div><a href='/d'>Click here to join the discussion.</a></div>"
            + "|Click here to join the discussion.|COMMENTS",
        "<div><p>Alert a moderator</p></div>|Alert a moderator|COMMENTS",
        "<div><h3>Most Recent Pier Stories</h3><a href='/1'>A storm bill is due on the pier</a></div>"
            + "|A storm bill is due on the pier|TRENDING",
        "<div><h3>Ads by Larkhaven</h3></div>|Ads by Larkhaven|ADVERTISEMENT",
        "<div><h3>Sponsored headlines</h3></div>|Sponsored headlines|ADVERTISEMENT",
        "<div><a href='/e'>E-mail</a></div>|E-mail|SHARE",
        "<div><h3>Editor</h3></div>|Editor|AUTHOR_BIO",
        "<div><a href='/b'>Back to article</a></div>|Back to article|NAVIGATION",
        "<div><p>This copy is for your personal, non-commercial use only.</p></div>"
            + "|This copy is for your personal, non-commercial use only.|LEGAL",
        "<div class='mod no-footer'><h4>Coming up on the quay</h4></div>|Coming up on the quay|OTHER"
      })
  void wordsAndNames(String html, String text, Label expected) {
    assertThat(label(text, "", FILLER + html + FILLER)).isEqualTo(expected);
  }
}
