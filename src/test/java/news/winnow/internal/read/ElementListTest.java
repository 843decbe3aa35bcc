package news.winnow.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import news.winnow.model.Limits;
import news.winnow.model.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElementListTest {
  private static final Document PAGE =
      Jsoup.parse("<body><div><p>a<b>b</b></p><p>c</p></div>d<nav><a>e</a></nav></body>");

  @Test
  void holdsAllElementsInPageOrder() {
    ElementList list = TestPages.elements(PAGE);
    List<String> tags = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      tags.add(list.get(i).normalName());
    }
    assertThat(tags)
        .containsExactly("#root", "html", "head", "body", "div", "p", "b", "p", "nav", "a");
  }

  @Test
  void tellsWhereTheElementsInsideEnd() {
    ElementList list = TestPages.elements(PAGE);
    for (int i = 0; i < list.size(); i++) {
      assertThat(list.end(i) - i).isEqualTo(list.get(i).getAllElements().size());
    }
  }

  @Test
  void isEmptyForPlainText() {
    assertThat(read(Page.text("Ferry talks go on"), Limits.defaults()).size()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<head><title>t</title><script>x</script></head><body>a<p>b<br>c<b>d</b></p></body>",
        "<body><nav><svg><g><path/></g></svg><select><option>o</select></nav><div></div>e",
        "<frameset><frame src=a><noframes><p>f</p></noframes></frameset>",
        "<p>g</p><!-- h --><template><p>i</p></template><iframe src=/j></iframe>",
        ""
      })
  void readingListsWhatAWalkFinds(String html) {
    Document document = Jsoup.parse(html);
    assertSame(read(Page.html(document), Limits.defaults()), TestPages.elements(document));
  }

  @Test
  void readingListsAllElementsWhereBlocksAreCut() {
    Document document = Jsoup.parse("<p>a</p>".repeat(40) + "<footer><i>b</i></footer>");
    ElementList list = read(Page.html(document), Limits.defaults().withMaxNodes(9));
    assertSame(list, TestPages.elements(document));
  }

  private static ElementList read(Page page, Limits limits) {
    return PageReader.read(page, new Budget(limits)).elements();
  }

  private static void assertSame(ElementList list, ElementList walked) {
    assertThat(list.size()).isEqualTo(walked.size());
    for (int i = 0; i < list.size(); i++) {
      assertThat(list.get(i)).isSameAs(walked.get(i));
      assertThat(list.end(i)).isEqualTo(walked.end(i));
    }
  }

  @Test
  void endsWithTheTimeAndSkipsToItsEnd() {
    long[] now = {0};
    Deadline deadline = new Deadline(Duration.ofNanos(5), () -> now[0]++);
    Document large = Jsoup.parse("<div><div>" + "<p>a</p>".repeat(1000) + "</div></div>");
    ElementList list = ElementList.of(large, deadline);
    assertThat(list.size()).isBetween(1, 999);
    assertThat(list.end(0)).isEqualTo(list.size());
  }
}
