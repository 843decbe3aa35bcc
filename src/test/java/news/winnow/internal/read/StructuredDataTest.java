package news.winnow.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import news.winnow.model.Limits;
import news.winnow.model.Notice;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class StructuredDataTest {
  private final List<Notice> notices = new ArrayList<>();

  private List<Map<String, Object>> read(String html, Budget budget) {
    List<Map<String, Object>> found =
        StructuredData.read(TestPages.elements(Jsoup.parse(html)), budget);
    notices.addAll(budget.notices());
    return found;
  }

  private List<Map<String, Object>> read(String... blocks) {
    return read(Limits.defaults(), blocks);
  }

  private List<Map<String, Object>> read(Limits limits, String... blocks) {
    StringBuilder html = new StringBuilder("<html><head>");
    for (String b : blocks) {
      html.append("<script type=\"application/ld+json\">").append(b).append("</script>");
    }
    return read(html.toString(), new Budget(limits));
  }

  @Test
  void readsValuesOfAllTypes() {
    assertThat(read("{\"a\":\"x\",\"b\":1.5,\"c\":true,\"d\":null,\"e\":[1,{\"f\":[]}]}"))
        .containsExactly(
            Map.of("a", "x", "b", 1.5, "c", true, "e", List.of(1, Map.of("f", List.of()))));
    assertThat(notices).isEmpty();
  }

  @Test
  void flattensArraysAndGraphsInPageOrder() {
    assertThat(
            read(
                "[{\"@type\":\"A\"},[{\"@type\":\"B\"}]]",
                "{\"@context\":\"x\",\"@graph\":[{\"@type\":\"C\"},{\"@type\":\"D\"}]}",
                "{\"@type\":\"E\",\"@graph\":{\"@type\":\"F\"}}"))
        .extracting(m -> m.get("@type"))
        .containsExactly("A", "B", "C", "D", "E", "F");
  }

  @Test
  void undoesWrapping() {
    assertThat(
            read(
                "<!-- {\"n\":1} -->",
                "//<![CDATA[\n{\"n\":2}\n//]]>",
                "/* <![CDATA[ */ {\"n\":3}; /* ]]> */",
                "\ufeff{\"n\":4};",
                "{&quot;n&quot;:5}"))
        .extracting(m -> m.get("n"))
        .containsExactly(1, 2, 3, 4, 5);
    assertThat(notices).isEmpty();
  }

  @Test
  void toleratesSmallMistakes() {
    assertThat(read("{\"a\":\"line\nbreak\tand \u0001\",'b':[1,2,],}"))
        .containsExactly(Map.of("a", "line\nbreak\tand \u0001", "b", List.of(1, 2)));
    assertThat(notices).isEmpty();
  }

  @Test
  void escapesBareQuotationMarks() {
    assertThat(read("{\"headline\":\"He said \"no\", then left\",\"author\":\"Ann\"}"))
        .containsExactly(Map.of("headline", "He said \"no\", then left", "author", "Ann"));
    assertThat(notices).extracting(Notice::kind).containsExactly(Notice.Kind.INVALID_JSON);
  }

  @Test
  void keepsWhatStandsBeforeABreak() {
    assertThat(read("{\"a\":1,\"b\":{\"c\":2", "{\"d\":[3,}}", "nothing here", "{\"e\":4}"))
        .containsExactly(
            Map.of("a", 1, "b", Map.of("c", 2)), Map.of("d", List.of(3)), Map.of("e", 4));
    assertThat(notices).extracting(Notice::kind).containsExactly(Notice.Kind.INVALID_JSON);
  }

  @Test
  void ignoresOtherScripts() {
    assertThat(
            read(
                "<script>var a = {}</script>"
                    + "<script type='Application/LD+JSON; charset=utf-8'>{\"a\":1}</script>",
                new Budget(Limits.defaults())))
        .hasSize(1);
  }

  @Test
  void cutsDepthAndLength() {
    Limits small = Limits.defaults().withMaxJson(120).withMaxJsonDepth(3);
    assertThat(read(small, "{\"a\":{\"b\":{\"c\":{\"d\":1}},\"e\":2}}"))
        .containsExactly(Map.of("a", Map.of("b", Map.of(), "e", 2)));
    assertThat(read(small, "{\"a\":1,\"b\":\"" + "x".repeat(500) + "\"}"))
        .containsExactly(Map.of("a", 1));
    assertThat(notices).extracting(Notice::kind).contains(Notice.Kind.LIMIT_REACHED);
  }

  @Test
  void leavesOutFurtherObjects() {
    Limits three = Limits.defaults().withMaxJsonObjects(3);
    assertThat(read(three, "[{\"a\":1},{\"a\":2}]", "{\"a\":3}")).hasSize(3);
    assertThat(notices).isEmpty();
    assertThat(read(three, "[{\"a\":1},{\"a\":2}]", "{\"a\":3}", "[{\"a\":4},{\"a\":5}]"))
        .containsExactly(Map.of("a", 1), Map.of("a", 2), Map.of("a", 3));
    assertThat(notices)
        .extracting(Notice::message)
        .containsExactly("structured data was left out after 3 objects");
  }

  @Test
  void survivesHostileInput() {
    read("[".repeat(200_000));
    read("{\"a\":".repeat(100_000));
    read("{\"n\":" + "9".repeat(100_000) + "}");
    read("{\"n\":1e999999999}");
    read("\"" + "\\".repeat(99_999));
    assertThat(read("{\"a\":\"" + "\"".repeat(50_000) + "\"}")).isNotNull();
  }

  @Test
  void readsWhatThereIsTimeFor() {
    String block =
        "<script type='application/ld+json'>["
            + "{\"a\":\"x\"},".repeat(1_000)
            + "{\"a\":\"y\"}]</script>";
    int[] looks = new int[1];
    Budget budget = new Budget(Limits.defaults(), () -> looks[0]++ < 8 ? 0 : Long.MAX_VALUE / 2);
    assertThat(read(block, budget)).hasSizeLessThan(500);
    assertThat(notices).isEmpty(); // whoever asks last says that the time was over
    assertThat(read(block, new Budget(Limits.defaults()))).hasSize(1_001);
  }
}
