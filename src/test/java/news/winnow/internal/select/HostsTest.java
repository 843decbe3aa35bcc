package news.winnow.internal.select;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostsTest {
  @ParameterizedTest
  @CsvSource({
    "https://www.Example.com/a, example.com",
    "http://example.com:8080?q, example.com",
    "//example.com/a, ''",
    "/a/b, ''",
    "mailto:desk@example.com, ':'",
    "https://example.com, example.com"
  })
  void hostOfAnAddress(String url, String host) {
    assertThat(Hosts.of(url)).isEqualTo(host);
  }

  @Test
  void hostsBelowAnotherAreOfItsSite() {
    assertThat(Hosts.areOfOneSite("shop.example.com", "example.com")).isTrue();
    assertThat(Hosts.areOfOneSite("example.com", "shop.example.com")).isTrue();
    assertThat(Hosts.areOfOneSite("badexample.com", "example.com")).isFalse();
  }
}
