package news.winnow.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import news.winnow.model.Link;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.com/news/a?b#c",
        "https://user@example.com:8080",
        "http://example.com/a/b/../c/"
      })
  void resolvesAsUrisDo(String base) {
    Addresses addresses = new Addresses(new TestPages().at(base).block("Text").page());
    for (String address :
        List.of(
            "/",
            "/a",
            "/a/b.html?x=1&y=2,3",
            "/a//b",
            "/a/../b",
            "/./a",
            "/.a",
            "/a/.",
            "/a%20b",
            "/a#b",
            "/a;b",
            "/a#b#c",
            "/a:b/c?d:e#f:g",
            "/(a)~b!c*d+e@f$g'h",
            "/?a",
            "/a[0]",
            "b/c",
            "b//c",
            "b/../c",
            "b/.",
            "b..c?d",
            "b.html#c",
            "=b",
            ".b",
            "..",
            "?x=1",
            "#",
            "#c",
            "#top",
            "#a/../b",
            "../up")) {
      assertThat(addresses.absolute(address)).as(address).isEqualTo(resolved(base, address));
    }
    assertThat(addresses.absolute("//cdn.example.com/a")).endsWith("://cdn.example.com/a");
    assertThat(addresses.absolute("https://example.org/a")).isEqualTo("https://example.org/a");
    assertThat(addresses.absolute("")).isEmpty();
  }

  private static String resolved(String base, String address) {
    try {
      return URI.create(base).resolve(new URI(address)).toString();
    } catch (URISyntaxException e) {
      return address;
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"mailto:x@example.com", "javascript:void(0)", "javascript:a[{", "a_b:c", ":a"})
  void leavesAddressesWithASchemeAsTheyAre(String address) {
    Addresses addresses =
        new Addresses(new TestPages().at("https://example.com/a/b").block("Text").page());
    assertThat(addresses.absolute(address))
        .isEqualTo(address)
        .isEqualTo(resolved("https://example.com/a/b", address));
  }

  @ParameterizedTest
  @ValueSource(strings = {"mailto:x@example.com", "file:///a/b"})
  void leavesAloneWhatItCannotResolve(String base) {
    Addresses addresses = new Addresses(new TestPages().at(base).block("Text").page());
    assertThat(addresses.absolute("/a")).isEqualTo(URI.create(base).resolve("/a").toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/a", "https://example.com/a"})
  void keepsTheTextOfLinks(String address) {
    Addresses addresses =
        new Addresses(new TestPages().at("https://example.com/").block("Text").page());
    List<Link> links = new ArrayList<>();
    addresses.addAbsolute(List.of(new Link("Read more", address)), links);
    assertThat(links).containsExactly(new Link("Read more", "https://example.com/a"));
  }
}
