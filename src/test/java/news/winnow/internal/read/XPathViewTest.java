package news.winnow.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.winnow.model.Limits;
import news.winnow.model.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class XPathViewTest {
  private static PageBlocks page(String html) {
    return PageReader.read(Page.html(html), new Budget(Limits.defaults()));
  }

  @Test
  void findsElementsOfThePageItself() {
    PageBlocks page = page("<div id=a title=t><p>one<p>two <b>three</b></div><svg:x>");
    Document document = page.document();
    assertThat(page.xpath().elements("//p[contains(., 'three')]"))
        .containsExactly(document.select("p").get(1));
    assertThat(page.xpath().elements("//div/@title | //b/text()"))
        .containsExactlyInAnyOrder(document.selectFirst("div"), document.selectFirst("b"));
    assertThat(page.xpath().elements("count(//p)")).isEmpty();
    assertThat(page.insideXPath(page.blocks().get(1), "//b/..")).isTrue();
    assertThat(page.insideXPath(page.blocks().get(0), "//b/..")).isFalse();
  }

  @Test
  void givesValues() {
    PageBlocks page = page("<div id=a title=t><p>one<p>two</div>");
    Element first = page.document().selectFirst("p");
    assertThat(page.xpath().values("//p[1]")).containsExactly(new XPathView.Value(first, ""));
    assertThat(page.xpath().values("//p/text()"))
        .extracting(XPathView.Value::text)
        .containsExactly("one", "two");
    assertThat(page.xpath().values("//@title"))
        .extracting(XPathView.Value::text)
        .containsExactly("t");
    assertThat(page.xpath().values("concat(//p, '!')"))
        .extracting(XPathView.Value::text)
        .containsExactly("one!");
    assertThat(page.xpath().values("boolean(//p)")).isEmpty();
    assertThat(page.xpath().values("//p[")).isEmpty();
    assertThat(page.xpath().values("//p[$x]")).isEmpty();
  }

  @Test
  void plainTextHasNoElements() {
    PageBlocks page = PageReader.read(Page.text("one\n\ntwo"), new Budget(Limits.defaults()));
    assertThat(page.xpath().elements("//*")).isEmpty();
    assertThat(page.insideXPath(page.blocks().get(0), "//*")).isFalse();
  }

  @Test
  void largeOrDeepPagesAreLeftAloneByWhatMayTakeLong() {
    PageBlocks wide = page("<p>a</p>".repeat(20_000));
    assertThat(wide.xpath().elements("//p[2]")).hasSize(1);
    assertThat(wide.xpath().elements("//p[preceding::p]")).isEmpty();
    assertThat(page("<p>a<p>b").xpath().elements("//p[preceding::p]")).hasSize(1);
    Document deep = Jsoup.parse("<p>a");
    Element at = deep.body();
    for (int i = 0; i < 5_000; i++) {
      at = at.appendElement("div");
    }
    at.text("b");
    PageBlocks page = PageReader.read(Page.html(deep), new Budget(Limits.defaults()));
    for (String expression : List.of("//div", "//div[contains(., 'b')]", "string(/)")) {
      assertThat(page.xpath().elements(expression)).isEmpty();
      assertThat(page.xpath().values(expression)).isEmpty();
    }
  }
}
