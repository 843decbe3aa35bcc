package news.winnow.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptTextTest {
  private static final String CODE =
      "ship.load('ferry', function (i, n) { return i<n; }); ".repeat(2);

  private static final String[] PARTS = {
    "<p>The ferry sails.</p>",
    "<p title='1 > 0'>Ähnlich — 渡轮",
    "<br>",
    "<!-- ",
    " -->",
    "<!-->",
    "<script>",
    "<SCRIPT type=\"text/javascript\" async>",
    "<script type='application/ld+json'>",
    "<script data-x=\"a>b\" defer>",
    "<script src=/a.js>",
    "<script x\"y>",
    "</script>",
    "</Script >",
    "<style>",
    "</style>",
    "<scripted>",
    "<textarea>",
    "</textarea>",
    "<svg><path d='M0'/></svg>",
    "document.write('<b>x</b>');",
    "if (a<b && b>c) { run(\"<\\/script>\"); }",
    CODE,
    CODE,
  };

  private static ScriptText of(String page) {
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    return ScriptText.of(bytes, 0, bytes.length);
  }

  /** Returns the page as the parser gets it. */
  private static String rest(String page) throws Exception {
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    StringBuilder out = new StringBuilder();
    char[] buffer = new char[100];
    try (Utf8Reader reader = new Utf8Reader(bytes, 0, bytes.length, of(page))) {
      for (int n = reader.read(buffer, 0, 100); n >= 0; n = reader.read(buffer, 0, 100)) {
        out.append(buffer, 0, n);
      }
    }
    return out.toString();
  }

  @Test
  void codeAndStyleSheetsAreLeftOut() throws Exception {
    String page =
        "<p>é<Script async data-of=\"a > b\">%s</SCRIPT ><p>one<style media=print>%s</style><p>two";
    assertThat(rest(page.formatted(CODE, CODE))).isEqualTo(page.formatted("", ""));
    assertThat(of(page.formatted(CODE, CODE)).scripts()).containsExactly(CODE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script type='application/ld+json'>%s</script>",
        "<script type=application/JSON id=state>{\"of\":\"<script>%s\"}</script>",
        "<script src='/ferry.js'>%s</script>",
        "<!-- <script>%s</script> -->",
        "<scripts>%s</scripts>",
        "<script>write('</p>');%s</script>",
        "<script><!-- %s </script>",
        "<script>short()</script>",
        "<script>%s",
        "<script x\"y>%s</script>",
        "<script <b>%s</script>",
        "<style>%s</script>",
        "<div title=\"<script>\"><p>%s</p><script></script>",
        "<title>%s</title>",
      })
  void allElseIsLeftToTheParser(String form) throws Exception {
    String page = form.formatted(CODE);
    assertThat(rest(page)).isEqualTo(page);
    assertThat(of(page).scripts()).isEmpty();
  }

  @Test
  void anyNumberOfPartsIsLeftOut() throws Exception {
    String page = "<p>%1$s<script>%2$s</script><style>%2$s</style>";
    StringBuilder whole = new StringBuilder();
    StringBuilder rest = new StringBuilder();
    for (int i = 0; i < 100; i++) {
      whole.append(page.formatted(i, CODE));
      rest.append(page.formatted(i, ""));
    }
    assertThat(rest(whole.toString())).isEqualTo(rest.toString());
    assertThat(of(whole.toString()).scripts()).hasSize(100).containsOnly(CODE);
  }

  /** Would take hours if one of them were looked through anew from each tag on. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script ",
        "<script\n\n",
        "<script x=\"",
        "<script x='y'",
        "<script>x",
        "<style></script>",
        "<!--",
        "<!-->",
        "<script></",
        "<script>"
      })
  void whatNeverEndsIsLookedThroughOnce(String part) {
    assertThat(of(part.repeat(3_000_000)).size()).isZero();
  }

  @Test
  void partsLieBetweenTheBoundsOfThePage() {
    String page = "<script>" + CODE + "</script>";
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    assertThat(ScriptText.of(bytes, 1, bytes.length).size()).isZero();
    for (int end = 0; end < bytes.length - 1; end++) {
      assertThat(ScriptText.of(bytes, 0, end).size()).as("%s", end).isZero();
    }
    assertThat(ScriptText.of(bytes, 0, bytes.length).scripts()).isEqualTo(List.of(CODE));
  }

  /** What is shown, and the elements around it, are the same with and without. */
  @ParameterizedTest
  @ValueSource(ints = {3, 6, 12, 40})
  void thePageIsTheSame(int parts) throws Exception {
    Random random = new Random(parts);
    int spared = 0;
    for (int round = 0; round < 3000; round++) {
      StringBuilder page = new StringBuilder();
      for (int i = random.nextInt(parts) + 1; i > 0; i--) {
        page.append(PARTS[random.nextInt(PARTS.length)]);
      }
      spared += of(page.toString()).size();
      assertThat(shown(rest(page.toString()))).as("%s", page).isEqualTo(shown(page.toString()));
    }
    assertThat(spared).isPositive();
  }

  private static String shown(String page) {
    Document document = Jsoup.parse(page);
    for (Element code : document.select("script, style, textarea")) {
      code.empty();
    }
    return document.html();
  }
}
