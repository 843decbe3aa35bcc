package news.winnow.internal.select;

import static news.winnow.internal.select.BlockLabelsTest.FILLER;
import static news.winnow.internal.select.BlockLabelsTest.label;
import static org.assertj.core.api.Assertions.assertThat;

import news.winnow.model.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a company's blog sells beside its texts, and other boxes known by their names. */
class CallsToActionTest {

  @Test
  void linesAroundAButtonAreWhatItIsFor() {
    String box =
        FILLER
            + "<div class='wrap'><h3>Plan every crossing in one place</h3><p>Join four hundred"
            + " ports.</p><a class='btn' href='/d'>Book a demo</a></div>"
            + FILLER;
    assertThat(label("Book a demo", "", box)).isEqualTo(Label.ADVERTISEMENT);
    assertThat(label("Plan every crossing in one place", "", box)).isEqualTo(Label.ADVERTISEMENT);
    assertThat(label("Join four hundred ports.", "", box)).isEqualTo(Label.ADVERTISEMENT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<div class='sidebar-form-cta'>Plan every crossing in one place</div> | Plan every crossing in one place | ADVERTISEMENT",
        "<div class='newsletter cta'>Plan every crossing in one place</div> | Plan every crossing in one place | NEWSLETTER",
        "<p>30 day trial, no credit card needed</p> | 30 day trial, no credit card needed | ADVERTISEMENT",
        "<div><a href='/p'>See price at the chandler</a></div> | See price at the chandler | ADVERTISEMENT",
        "<div><a href='/p'>$49 at Etsy</a></div> | $49 at Etsy | ADVERTISEMENT",
        "<div><a href='/p'>Kup online</a></div> | Kup online | ADVERTISEMENT",
        "<p>MSRP: $249.99</p> | MSRP: $249.99 | ADVERTISEMENT",
        "<div><a href='/p'>Demander une démo</a></div> | Demander une démo | ADVERTISEMENT",
        "<div class='box-magazyn'><p>The spring number</p></div> | The spring number | ADVERTISEMENT",
        "<div class='gyg-widget'><p>Tours of the port</p></div> | Tours of the port | ADVERTISEMENT",
        "<aside><p>Online-Seminar Seerecht</p></aside> | Online-Seminar Seerecht | ADVERTISEMENT",
        "<div class='testimonial'><p>They got my boat home.</p></div> | They got my boat home. | ADVERTISEMENT",
        "<div class='testimonial-author-info author-info'>A happy skipper</div> | A happy skipper | ADVERTISEMENT",
        "<footer class='site-footer'><a href='/h'>Heft bestellen</a></footer> | Heft bestellen | ADVERTISEMENT",
        "<footer class='site-footer'><a href='/h'>Reklama</a></footer> | Reklama | LEGAL",
        "<div><p>Ausgabe 3/22</p><p><a href='/h'>Heft bestellen</a></p></div> | Ausgabe 3/22 | ADVERTISEMENT",
        "<div><p>Pod patronatem</p><p>x</p></div> | Pod patronatem | ADVERTISEMENT",
        "<div class='lcp_catlist'><a href='/1'>The ferry captain</a></div> | The ferry captain | RELATED_LINKS",
        "<div class='missed-section'><h4>Of the week</h4></div> | Of the week | RELATED_LINKS",
        "<div class='rpwe-block'><a href='/1'>The ferry captain</a></div> | The ferry captain | TRENDING",
        "<div class='luetuimmat'><a href='/1'>The ferry captain</a></div> | The ferry captain | TRENDING",
        "<p>Pingback von Hafenblog</p> | Pingback von Hafenblog | COMMENTS",
        "<p>Publicado en <a href='/1'>Puerto</a></p> | Publicado en Puerto | TAGS",
        "<div class='sb_instagram'><p>Morning on the quay</p></div> | Morning on the quay | WIDGET",
        "<div class='latest-tweets'><p>Morning on the quay</p></div> | Morning on the quay | WIDGET",
        "<div class='sp-dsgvo'><p>What is counted</p></div> | What is counted | LEGAL",
        "<div class='footer-map'><p>The port of call</p></div> | The port of call | LEGAL",
        "<div class='comments'><h3>Most popular this week</h3></div> | Most popular this week | TRENDING",
        "<nav><h3>Beitragsnavigation</h3></nav> | Beitragsnavigation | RELATED_LINKS",
        "<div class='hatnote'>On piers: The pier</div> | On piers: The pier | RELATED_LINKS",
        "<table class='navbox'><tr><td><a href='/1'>Piers of the bay</a></td></tr></table> | Piers of the bay | RELATED_LINKS",
        "<div class='widget_rss'><a class='rsswidget' href='/1'>A pier is sold</a></div> | A pier is sold | RELATED_LINKS",
        "<nav class='nav-single'><a href='/1'>The pier</a> <a href='/2'>The quay</a></nav> | The pier The quay | RELATED_LINKS",
        "<div class='navigation'><a rel='prev' href='/1'>The pier of old</a></div> | The pier of old | RELATED_LINKS",
        "<p><a href='/1'>Read our test of the ferry</a></p> | Read our test of the ferry | RELATED_LINKS",
        "<p><a href='/1'>Learn more: how a quay is built</a></p> | Learn more: how a quay is built | RELATED_LINKS",
        "<div class='embedded-post'><a href='/1'>The pier of old</a></div> | The pier of old | RELATED_LINKS",
        "<div><h3>Our latest posts</h3><p>x</p></div> | Our latest posts | TRENDING",
        "<div class='top-clicks'><a href='/1'>harbour.example</a></div> | harbour.example | TRENDING",
        "<div class='thumbcaption'>The quay at dawn</div> | The quay at dawn | CAPTION",
        "<div class='entry__tag'><a href='/1'>Harbour</a></div> | Harbour | TAGS",
        "<h3>Read more about</h3><p><a href='/1'>Harbour</a></p> | Read more about | TAGS",
        "<div class='EkomiRating'><p>Four stars of five</p></div> | Four stars of five | WIDGET",
        "<ul class='tweets'><li>Fog on the quay</li></ul> | Fog on the quay | WIDGET",
        "<table class='wp-calendar'><tr><td>14</td><td>15</td></tr></table> | 14 | NAVIGATION",
        "<div class='asl_w'><div class='asl_option'>Exact matches only</div></div> | Exact matches only | NAVIGATION",
        "<form class='localization-form'><h2>Country/region</h2></form> | Country/region | NAVIGATION",
        "<div><a class='btn' href='/b'>Back to all</a></div> | Back to all | NAVIGATION",
        "<a class='product-btn-link' href='/p'>$80 at the chandler</a> | $80 at the chandler | ADVERTISEMENT",
        "<div class='prli-prdt-main-wrap'><p>$39.99</p></div> | $39.99 | ADVERTISEMENT",
        "<h3>Where to buy</h3> | Where to buy | ADVERTISEMENT",
        "<p><a href='/p'>B&amp;H Photo</a></p> | B&H Photo | ADVERTISEMENT",
        "<p><a href='/p'>Shop at chandler.example</a></p> | Shop at chandler.example | ADVERTISEMENT",
        "<p><a href='/p'>Start your trial now</a></p> | Start your trial now | ADVERTISEMENT",
        "<section><h3>Sponsored posts</h3></section> | Sponsored posts | ADVERTISEMENT",
        "<div class='republication-tracker-tool'><p>For free, in print</p></div> | For free, in print | SHARE",
        "<div><button>Copy as Markdown</button></div> | Copy as Markdown | SHARE",
        "<footer><ul class='social-links'><li><a href='/r'>RSS-Feed</a></li></ul></footer> | RSS-Feed | SHARE",
        "<div class='hafen_spenden'><p>Zeigen Sie Herz!</p></div> | Zeigen Sie Herz! | PAYWALL",
        "<p>We rely on our annual donors.</p> | We rely on our annual donors. | PAYWALL",
        "<div><a href='/d'>Double my donation</a></div> | Double my donation | PAYWALL",
        "<p>Press enter or click to view image in full size</p> | Press enter or click to view image in full size | WIDGET",
        "<section class='enews-widget'><p>Five secrets of the quay</p></section> | Five secrets of the quay | NEWSLETTER",
        "<section class='block-simplenews'><h2>Hafenpost</h2></section> | Hafenpost | NEWSLETTER",
        "<div class='wp_ulike'><span>17</span></div> | 17 | SHARE",
        "<div><h2>Tagcloud</h2></div> | Tagcloud | TAGS",
        "<span class='tagclouds-term'><a href='/1'>Harbour</a></span> | Harbour | TAGS",
        "<div class='thb_viewedimages_widget'><a href='/1'>The ferry captain</a></div> | The ferry captain | TRENDING",
        "<div><h4>Meistdiskutierte Beiträge</h4></div> | Meistdiskutierte Beiträge | TRENDING",
        "<div><h4>Frisch im Magazin</h4></div> | Frisch im Magazin | TRENDING",
        "<div><h4>Latest article</h4></div> | Latest article | TRENDING",
        "<section class='block-aggregator-feed'><h2>Hafenblog</h2></section> | Hafenblog | RELATED_LINKS",
        "<ul hidden><li>Opens in a new window.</li></ul> | Opens in a new window. | OTHER",
        "<div><h3>Plan your voyage in a free consultation</h3></div> | Plan your voyage in a free consultation | ADVERTISEMENT",
        "<div><h3>Jetzt kostenlose Erstberatung sichern</h3></div> | Jetzt kostenlose Erstberatung sichern | ADVERTISEMENT",
        "<div><h3>Talk to our harbour pilots</h3></div> | Talk to our harbour pilots | ADVERTISEMENT",
        "<div><p>Northern Ropes Sponsored</p></div> | Northern Ropes Sponsored | ADVERTISEMENT",
        "<p>Be the first to know when the ferry sails.</p> | Be the first to know when the ferry sails. | NEWSLETTER",
        "<div><h3>Subscribe for updates</h3></div> | Subscribe for updates | NEWSLETTER",
        "<p>Please consider supporting the harbour paper.</p> | Please consider supporting the harbour paper. | PAYWALL",
        "<form><span id='canceltext'><a href='/c'>Abbrechen</a></span></form> | Abbrechen | SHARE",
        "<p>Did you enjoy this post? Pin it for later!</p> | Did you enjoy this post? Pin it for later! | SHARE",
        "<div class='eu-cookie-law'><p>The port counts its guests</p></div> | The port counts its guests | LEGAL",
        "<div class='author-tooltip__bio'><p>Ann Lee sails</p></div> | Ann Lee sails | AUTHOR_BIO",
        "<div class='author-box'><a href='/a'>View all articles by Ann Lee</a></div> | View all articles by Ann Lee | AUTHOR_BIO",
        "<header><div class='td-weather-city'>Northport</div></header> | Northport | WIDGET",
        "<div class='w-form-done'><p>It is with us</p></div> | It is with us | WIDGET",
        "<ul><li>Choosing a selection results in a full page refresh.</li></ul> | Choosing a selection results in a full page refresh. | WIDGET",
        "<div class='cart-drawer'><a href='/c'>View cart</a></div> | View cart | WIDGET",
        "<ul><li class='recentcomments'>Ann on <a href='/1'>Fog</a></li></ul> | Ann on Fog | COMMENTS",
        "<div class='social-share'><a class='comments' href='/c'>12</a></div> | 12 | COMMENTS"
      })
  void boxesAndLinesByTheirNames(String html, String text, Label expected) {
    assertThat(label(text, "", FILLER + html + FILLER)).isEqualTo(expected);
  }

  @Test
  void cardOfWhatIsForSaleIsAnOfferWhereverItStands() {
    String card =
        "<main><div class='xy-product-card'><div class='xy-product-name'>Harbour lamp, brass</div><div"
            + " class='xy-product-info'>Lights the stairs for a week</div></div></main>";
    assertThat(label("Harbour lamp, brass", "", FILLER + card)).isEqualTo(Label.ADVERTISEMENT);
    assertThat(label("Lights the stairs for a week", "", FILLER + card))
        .isEqualTo(Label.ADVERTISEMENT);
  }

  @Test
  void linesRunningOverTheHeaderAreTheNewest() {
    String line =
        "<header><div class='marquee'><a href='/1'>A storm bill for the eastern pier</a></div></header>"
            + FILLER;
    assertThat(label("A storm bill for the eastern pier", line, "")).isEqualTo(Label.TRENDING);
  }

  @Test
  void answersInAForumAreCommentsAndTheFirstTextIsNone() {
    String first =
        "<div class='thread posts'><div class='message'><div class='message-userDetails'>Harbour"
            + " master</div><div class='message-body'>Who has seen my boat?</div></div>";
    String answer =
        "<div class='message'><div class='message-userDetails'>Old hand</div><div"
            + " class='message-body'>Not I</div></div></div>";
    assertThat(label("Old hand", "", FILLER + first + answer)).isEqualTo(Label.COMMENTS);
    assertThat(label("Harbour master", "", FILLER + first + answer)).isEqualTo(Label.AUTHOR_BIO);
  }
}
