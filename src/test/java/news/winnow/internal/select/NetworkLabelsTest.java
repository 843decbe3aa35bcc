package news.winnow.internal.select;

import static news.winnow.internal.select.BlockLabelsTest.FILLER;
import static news.winnow.internal.select.BlockLabelsTest.label;
import static org.assertj.core.api.Assertions.assertThat;

import news.winnow.model.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links by which a site is to be followed, told by where they lead. */
class NetworkLabelsTest {

  private static String footer(String inner) {
    return FILLER
        + "<footer class='site-footer footer-links'>"
        + inner
        + "<p>© 2024 Larkhaven Post</p></footer>";
  }

  private static String item(String url, String text) {
    return "<li><a href='" + url + "'>" + text + "</a></li>";
  }

  @Test
  void footersListOfNetworksIsThereToFollowTheSite() {
    String list =
        footer(
            "<div><h4>Larkhaven im Netz</h4><ul>"
                + item("https://www.facebook.com/larkhaven", "Larkhaven Post auf Facebook")
                + item("https://m.youtube.com/@larkhaven", "@larkhaven")
                + item("https://bsky.app/profile/larkhaven", "Der Hafen im blauen Himmel")
                + "</ul></div>");
    assertThat(label("Larkhaven Post auf Facebook", "", list)).isEqualTo(Label.SHARE);
    assertThat(label("@larkhaven", "", list)).isEqualTo(Label.SHARE);
    assertThat(label("Der Hafen im blauen Himmel", "", list)).isEqualTo(Label.SHARE);
    assertThat(label("Larkhaven im Netz", "", list)).isEqualTo(Label.SHARE);
    assertThat(label("© 2024 Larkhaven Post", "", list)).isEqualTo(Label.LEGAL);
  }

  @Test
  void severalNetworksInOneLineAreShare() {
    String line =
        footer(
            "<p><a href='https://twitter.com/l'>Harbour</a> <a href='https://t.me/l'>Ferry</a> <a"
                + " href='https://vk.com/l'>Quay</a></p>");
    assertThat(label("Harbour Ferry Quay", "", line)).isEqualTo(Label.SHARE);
  }

  @Test
  void twoNetworksAmongOtherLinksOfAColumnAreTheColumns() {
    String column =
        footer(
            "<ul>"
                + item("/imprint", "Imprint")
                + item("https://www.facebook.com/l", "Larkhaven there")
                + item("https://www.instagram.com/l", "Larkhaven's pictures")
                + item("/jobs", "Jobs")
                + item("/press", "Press")
                + "</ul>");
    assertThat(label("Larkhaven there", "", column)).isEqualTo(Label.LEGAL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.com/facebook.com/x",
        "https://notfacebook.com/x",
        "/facebook.com",
        "https://www.youtube.com/watch?v=1",
        "https://facebook.com.example.org/"
      })
  void otherAddressesAreNone(String url) {
    String list =
        footer(
            "<ul>"
                + item(url, "Larkhaven one")
                + item(url, "Larkhaven two")
                + item(url, "Larkhaven three")
                + "</ul>");
    assertThat(label("Larkhaven two", "", list)).isNotEqualTo(Label.SHARE);
  }

  @ParameterizedTest
  @CsvSource({"© 2024 Larkhaven, LEGAL", "Tel. 555 0123, LEGAL"})
  void lineOverNetworksThatSaysSomethingElseKeepsItsName(String line, Label expected) {
    String list =
        footer(
            "<div><p>"
                + line
                + "</p><ul>"
                + item("https://www.facebook.com/l", "Larkhaven there")
                + item("https://www.instagram.com/l", "Larkhaven's pictures")
                + "</ul></div>");
    assertThat(label(line, "", list)).isEqualTo(expected);
    assertThat(label("Larkhaven there", "", list)).isEqualTo(Label.SHARE);
  }
}
