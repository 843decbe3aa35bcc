package news.winnow.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

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
    assertThat(ElementList.of(null, new Deadline(Duration.ofSeconds(9), () -> 0)).size()).isZero();
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
