package news.winnow.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.winnow.model.Limits;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageDataTest {
  private static final String TITLE = "Ferry line to close in June";
  private static final List<String> TEXT =
      List.of(
          "The ferry line to the islands will close in June, the company said, for want of a boat.",
          "Three hundred people cross every day. Most of them have no other way to get to work.",
          "The company has looked for a second boat for two years and found none that would pay.");

  private static List<String> find(String script) {
    Element found =
        PageData.find(
            page(script), structured(script), ScriptText.none(), new Budget(Limits.defaults()));
    return found == null ? List.of() : found.children().eachText();
  }

  private static Document page(String script) {
    return Jsoup.parse("<title>" + TITLE + " | The Courier</title>" + script);
  }

  private static List<java.util.Map<String, Object>> structured(String script) {
    return StructuredData.read(TestPages.elements(page(script)), new Budget(Limits.defaults()));
  }

  private static String each(String form) {
    return TEXT.stream().map(t -> form.replace("%", t)).collect(Collectors.joining(","));
  }

  private static String state(String fields) {
    return "<script type='application/json'>{\"story\":{\"headline\":\""
        + TITLE
        + "\","
        + fields
        + "}}</script>";
  }

  @Test
  void articleBodyIsAParagraphALine() {
    String body = String.join("\\n\\n", TEXT);
    assertThat(
            find("<script type='application/ld+json'>{\"articleBody\":\"" + body + "\"}</script>"))
        .isEqualTo(TEXT);
  }

  @Test
  void updatesOfALiveBlog() {
    String updates = each("{\"headline\":\"Update\",\"articleBody\":\"%\"}");
    assertThat(
            find(
                "<script type='application/ld+json'>{\"@type\":\"LiveBlogPosting\",\"liveBlogUpdate\":["
                    + updates
                    + "]}</script>"))
        .containsExactly("Update", TEXT.get(0), "Update", TEXT.get(1), "Update", TEXT.get(2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"%\"",
        "{\"type\":\"paragraph\",\"html\":\"<p>%<\\/p>\"}",
        "{\"type\":\"paragraph\",\"text\":\"%\"}",
        "{\"type\":\"paragraph\",\"data\":{\"text\":\"%\"}}",
        "{\"nodeType\":\"paragraph\",\"content\":[{\"nodeType\":\"text\",\"value\":\"%\"}]}",
        "{\"type\":\"text\",\"model\":{},\"children\":[{\"text\":\"%\",\"id\":\"x1\"}]}"
      })
  void blocksOfManyForms(String form) {
    assertThat(find(state("\"body\":[" + each(form) + "]"))).isEqualTo(TEXT);
    assertThat(find(state("\"content\":{\"main\":{\"blocks\":[" + each(form) + "]}}")))
        .isEqualTo(TEXT);
  }

  @Test
  void stateInAnAssignment() {
    String json = "{\"title\":\"" + TITLE + "\",\"paragraphs\":[" + each("\"%\"") + "]}";
    assertThat(find("<script>window.__STATE__ = " + json + ";</script>")).isEqualTo(TEXT);
    assertThat(find("<script>window.run(function() { return " + json + "; })</script>")).isEmpty();
  }

  @Test
  void kindsOfBlocksAreKept() {
    Element found =
        PageData.find(
            page(
                state(
                    "\"body\":["
                        + each("{\"type\":\"p\",\"text\":\"%\"}")
                        + ",{\"type\":\"heading\",\"level\":3,\"text\":\"Boats\"}"
                        + ",{\"type\":\"heading-4\",\"text\":\"Prices\"}"
                        + ",{\"type\":\"list\",\"items\":[\"one boat\",\"no boat\"]}"
                        + ",{\"type\":\"quote\",\"text\":\"So it goes.\"}]")),
            List.of(),
            ScriptText.none(),
            new Budget(Limits.defaults()));
    assertThat(found).isNotNull();
    assertThat(found.children().stream().map(Element::normalName))
        .containsExactly("p", "p", "p", "h3", "h4", "li", "li", "blockquote");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"related\":[%]",
        "\"comments\":[%]",
        "\"body\":[],\"more\":[{\"title\":\"Another\",\"url\":\"/b\",\"text\":[%]}]"
      })
  void whatBelongsElsewhereIsLeft(String fields) {
    assertThat(find(state(fields.replace("%", each("{\"text\":\"%\"}"))))).isEmpty();
  }

  @Test
  void dataOfAnotherArticleAreLeft() {
    String other = state("\"body\":[" + each("\"%\"") + "]").replace(TITLE, "Herring prices fall");
    assertThat(find(other)).isEmpty();
  }

  @Test
  void fewWordsAreNoArticle() {
    assertThat(find(state("\"body\":[\"" + TEXT.get(0) + "\"]"))).isEmpty();
  }

  @Test
  void brokenDataGiveWhatStandsBeforeTheBreak() {
    assertThat(find(state("\"body\":[" + each("\"%\"") + "],\"x\":[[}{"))).isEqualTo(TEXT);
    assertThat(find("<script type='application/json'>\u0000{]</script>")).isEmpty();
  }

  @Test
  void depthAndSizeAreBounded() {
    String deep = "[".repeat(100_000);
    assertThat(find(state("\"body\":" + deep))).isEmpty();
    String many =
        IntStream.range(0, 50_000).mapToObj(i -> "{\"a\":[{}]}").collect(Collectors.joining(","));
    assertThat(find(state("\"body\":[" + each("\"%\"") + "],\"many\":[" + many + "]")))
        .isEqualTo(TEXT);
  }

  @Test
  void callersDocumentIsLeftAsItIs() {
    Document document = page(state("\"body\":[" + each("\"%\"") + "]"));
    String before = document.outerHtml();
    PageBlocks shown =
        PageReader.read(news.winnow.model.Page.html(document), new Budget(Limits.defaults()));
    assertThat(PageReader.readData(shown, new Budget(Limits.defaults()))).isPresent();
    assertThat(document.outerHtml()).isEqualTo(before);
  }
}
