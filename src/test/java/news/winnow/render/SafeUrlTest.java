package news.winnow.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeUrlTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.com/a?b=c:d#e",
        "HTTP://example.com",
        "mailto:a@example.com",
        "/a:b",
        "//example.com/x",
        "?q=a:b",
        "#a:b",
        "page.html",
        "./a:b",
        "http://[::1]:8080/a[1]",
        "http://user:[@example.com:80",
        "//example.com:/?a=[",
        "http:example.com"
      })
  void allowed(String url) {
    assertThat(SafeUrl.link(url)).contains(url);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " javascript:alert(1)",
        "java\nscript:alert(1)",
        "java\tscript:alert(1)",
        "\u0001javascript:alert(1)",
        "javascript\u0000:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "blob:https://example.com/x",
        "java script:alert(1)",
        ":x",
        "http://[",
        "https://[::1",
        "//a]b/",
        "http://[::1]x/",
        "http://example.com:port/",
        "http://example.com:123456",
        "http://a:b:80/",
        "",
        "  ",
        "\u0000"
      })
  void refused(String url) {
    assertThat(SafeUrl.link(url)).isEmpty();
    assertThat(SafeUrl.image(url)).isEmpty();
  }

  @Test
  void imagesAreNotMailed() {
    assertThat(SafeUrl.image("mailto:a@example.com")).isEmpty();
    assertThat(SafeUrl.image("https://example.com/a.png")).isPresent();
  }
}
