package news.winnow;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** Judges markup that comes out of an article. */
final class Safe {
  private Safe() {}

  /** Asserts that nothing in it can run. */
  static void assertSafe(String html) {
    Safelist allowed =
        Safelist.none()
            .addTags("article", "header", "h1", "h2", "h3", "h4", "h5", "h6", "p", "time", "ul")
            .addTags("ol", "li", "blockquote", "pre", "code", "table", "thead", "tbody", "tr")
            .addTags("th", "td", "figure", "figcaption", "small", "img", "a", "strong", "em")
            .addAttributes("article", "lang")
            .addAttributes("time", "datetime")
            .addAttributes("a", "href")
            .addAttributes("img", "src", "alt", "width", "height")
            .addProtocols("a", "href", "http", "https", "mailto")
            .addProtocols("img", "src", "http", "https")
            .preserveRelativeLinks(true);
    Document parsed = Jsoup.parseBodyFragment(html, "https://courier.example/");
    assertThat(new Cleaner(allowed).isValid(parsed)).as(html).isTrue();
    for (Element e : parsed.select("[href]")) {
      assertThat(e.absUrl("href")).as(html).matches("(?i)(https?|mailto):.*");
    }
  }
}
