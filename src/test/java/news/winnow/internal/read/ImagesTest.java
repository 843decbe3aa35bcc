package news.winnow.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import news.winnow.model.Image;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImagesTest {
  private static final String BLANK = "data:image/gif;base64,R0lGODlhAQABAAAAACw=";

  private static @Nullable Image read(String html) {
    Element img = Jsoup.parseBodyFragment(html).selectFirst("img");
    assertThat(img).isNotNull();
    return Images.read(img);
  }

  private static String url(String html) {
    Image image = read(html);
    assertThat(image).as(html).isNotNull();
    return image.url();
  }

  @Test
  void allThatTheElementSaysIsRead() {
    assertThat(read("<img src=' /a.jpg ' width=640 height=480px alt=' A boat '>"))
        .isEqualTo(
            new Image(
                "/a.jpg",
                OptionalInt.of(640),
                OptionalInt.of(480),
                Optional.of("A boat"),
                Optional.empty(),
                Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "width=auto", "width=0", "width=''", "width=-5"})
  void sizeThatIsNoneIsLeftOut(String attributes) {
    Image image = read("<img src=a.jpg alt='' " + attributes + ">");
    assertThat(image).isEqualTo(Image.of("a.jpg"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "data-src",
        "data-lazy-src",
        "data-original",
        "data-lazy",
        "data-url",
        "data-image"
      })
  void lazyAddressOutranksThePlaceholder(String name) {
    assertThat(url("<img src=spacer.gif " + name + "=real.jpg>")).isEqualTo("real.jpg");
    assertThat(url("<img src='" + BLANK + "' " + name + "=real.jpg>")).isEqualTo("real.jpg");
  }

  @Test
  void inlineDataIsNoAddress() {
    assertThat(read("<img src='" + BLANK + "'>")).isNull();
    assertThat(url("<img data-src='" + BLANK + "' src=real.jpg>")).isEqualTo("real.jpg");
    assertThat(url("<img src='" + BLANK + "' srcset='" + BLANK + " 1x, real.jpg 1x'>"))
        .isEqualTo("real.jpg");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.jpg 320w, b.jpg 1280w, c.jpg 640w             | b.jpg",
        "a.jpg, b.jpg 2x                                 | b.jpg",
        "a.jpg 1x, b.jpg 1.5x                            | b.jpg",
        "a.jpg 2.5x, b.jpg 2x                            | a.jpg",
        "a.jpg                                           | a.jpg",
        "a.jpg 2x, b.jpg 2x                              | a.jpg",
        "/w_320,h_200/a.jpg 320w, /w_640,h_400/b.jpg 640w | /w_640,h_400/b.jpg",
        "a.jpg 320w,b.jpg 640w                           | b.jpg",
        ", ,a.jpg 320w ,                                 | a.jpg"
      })
  void largestOfASetIsTaken(String set, String largest) {
    assertThat(url("<img srcset='" + set + "'>")).isEqualTo(largest);
    assertThat(url("<img data-srcset='" + set + "' src='" + BLANK + "'>")).isEqualTo(largest);
    assertThat(url("<picture><source srcset='" + set + "'><img alt=x></picture>"))
        .isEqualTo(largest);
  }

  @Test
  void ownAddressOutranksThePicture() {
    assertThat(url("<picture><source srcset='wide.webp 2x'><img src=a.jpg></picture>"))
        .isEqualTo("a.jpg");
    assertThat(url("<picture><source data-srcset=lazy.webp><img></picture>"))
        .isEqualTo("lazy.webp");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<img>", "<img src=''>", "<img src='  '>", "<img srcset=' , , '>", "<p><img></p>"})
  void withoutAnAddressThereIsNoImage(String html) {
    assertThat(read(html)).isNull();
  }

  @Test
  void setWithThousandsOfCandidatesIsCut() {
    StringBuilder set = new StringBuilder();
    for (int i = 1; i <= 5000; i++) {
      set.append(i).append(".jpg ").append(i).append("w, ");
    }
    assertThat(url("<img srcset='" + set + "'>")).isEqualTo("50.jpg");
  }
}
