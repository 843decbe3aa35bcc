package news.winnow.render;

import static news.winnow.render.Samples.link;
import static news.winnow.render.Samples.rich;
import static news.winnow.render.Samples.style;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import news.winnow.model.RichText;
import news.winnow.model.RichText.Span;
import news.winnow.model.RichText.Style;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SpansTest {
  private static final String URL = "https://example.com/";

  @Test
  void nestedSpansKeepTheirOrder() {
    RichText text =
        rich("a bc d", style(2, 3, Style.EMPHASIS), link(0, 6, URL), style(2, 4, Style.STRONG));
    assertThat(HtmlText.of(text))
        .isEqualTo("<a href=\"" + URL + "\">a <strong><em>b</em>c</strong> d</a>");
  }

  @Test
  void spansAreTrimmedAndBlankOnesDropped() {
    RichText text = rich(" a  b ", style(0, 3, Style.STRONG), style(2, 4, Style.EMPHASIS));
    assertThat(HtmlText.of(text)).isEqualTo(" <strong>a</strong>  b ");
  }

  @Test
  void overlapsRepeatsAndSpansBeyondTheTextAreDropped() {
    RichText text =
        rich(
            "abcdef",
            style(0, 3, Style.STRONG),
            style(1, 2, Style.STRONG),
            style(2, 5, Style.EMPHASIS),
            style(4, 99, Style.CODE),
            style(9, 12, Style.STRONG),
            style(-5, -2, Style.STRONG));
    assertThat(HtmlText.of(text)).isEqualTo("<strong>abc</strong>d<code>ef</code>");
  }

  @Test
  void linksDoNotNestAndUnsafeOnesLeaveTheirText() {
    RichText text = rich("abc", link(0, 3, URL), link(1, 2, URL + "x"));
    assertThat(HtmlText.of(text)).isEqualTo("<a href=\"" + URL + "\">abc</a>");
    assertThat(HtmlText.of(rich("abc", link(0, 3, "javascript:x")))).isEqualTo("abc");
  }

  @Test
  void anySpansGiveTheWholeText() {
    Random random = new Random(7);
    for (int round = 0; round < 2000; round++) {
      List<Span> spans = new ArrayList<>();
      for (int i = random.nextInt(8); i > 0; i--) {
        int start = random.nextInt(14) - 2;
        int end = start + random.nextInt(8);
        spans.add(
            random.nextInt(3) == 0
                ? link(start, end, URL)
                : style(start, end, Style.values()[random.nextInt(3)]));
      }
      RichText text = new RichText("ab cd  ef g", spans);
      String html = HtmlText.of(text);
      Document page = Jsoup.parseBodyFragment(html);
      page.outputSettings().prettyPrint(false);
      assertThat(page.body().wholeText()).as("%s", spans).isEqualTo(text.text());
      assertThat(page.body().html()).as("well formed").isEqualTo(html);
    }
  }
}
