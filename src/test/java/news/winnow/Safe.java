package news.winnow;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
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
      assertThat(e.absUrl("href")).as(html).matches("(?is)(https?|mailto):.*");
    }
  }

  /** Asserts that a report has no script and style but its own, and nothing that runs them. */
  static void assertSafeReport(String html) {
    Document report = Jsoup.parse(html);
    assertThat(report.select("script, style")).as(html).hasSize(2);
    assertThat(report.select("iframe, object, embed, base, svg, math, img, link")).isEmpty();
    for (Element e : report.getAllElements()) {
      for (Attribute attribute : e.attributes()) {
        assertThat(attribute.getKey()).as(e.tagName()).doesNotStartWith("on");
      }
    }
    assertThat(report.select("[src], [srcset], [style], [action], [formaction]")).isEmpty();
    for (Element e : report.select("[href]")) {
      // as browsers read it: what has a scheme has one of these
      String address = e.attr("href").replaceAll("^[\\x00-\\x20]+|[\t\r\n]", "");
      assertThat(address).as(e.outerHtml()).matches("(?is)(https?:|mailto:|(?![a-z][-+.\\w]*:)).*");
    }
  }
}
