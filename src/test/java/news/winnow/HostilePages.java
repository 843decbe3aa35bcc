package news.winnow;

import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Makes pages that cost time, memory or the stack where a reader is careless. */
final class HostilePages {
  static final String FIRST =
      "The night ferry to the outer islands was taken off the timetable without notice in March.";
  static final String LAST =
      "Nobody on the quay could say on Monday when, or whether, the boat is going to come back.";
  static final String PROSE =
      "<p>"
          + FIRST
          + "</p><p>Island families have since moved their shopping to the mainland, where the"
          + " shops are cheaper but close an hour before the last boat goes, the council says.</p>"
          + "<p>The operator, which has always called the service a loss maker, has frozen prices"
          + " for pupils and wants the ministry to pay the difference.</p><p>"
          + LAST
          + "</p>";

  private HostilePages() {}

  /** Returns a page with a story, and what stands before and after it. */
  static String story(String before, String after) {
    return "<html><head><title>Ferry talks</title></head><body>"
        + before
        + "<article><h1>Ferry talks</h1>"
        + PROSE
        + "</article>"
        + after;
  }

  private static Arguments page(String name, Supplier<String> html) {
    return Arguments.of(name, html);
  }

  private static String numbered(int n, String before, String after) {
    StringBuilder s = new StringBuilder();
    for (int i = 0; i < n; i++) {
      s.append(before).append(i).append(after);
    }
    return s.toString();
  }

  /** Pages in which the story must still be found: nothing of them reaches a limit before it. */
  static Stream<Arguments> aroundAStory() {
    String meg = "x".repeat(1_000_000);
    return Stream.of(
        page("nested after", () -> story("", "<div>".repeat(200_000) + "x")),
        page("50 MB attribute", () -> story("", "<p title=\"" + meg.repeat(50) + "\">x</p>")),
        page("nested inline", () -> story("", "<b><i>".repeat(50_000) + "x")),
        page("misnested", () -> story("", "<b><p><i></b>x</p>".repeat(8_000))),
        page("unclosed lists", () -> story("", "<ul><li><p><b>x".repeat(50_000))),
        page("unclosed parts", () -> story("", "<div><p><b>x".repeat(50_000))),
        page("nested links", () -> story("", "<a href=x>y".repeat(50_000))),
        page("nested tables", () -> story("", "<table><tr><td>".repeat(20_000) + "x")),
        page("nested lists", () -> story("", "<ul><li>".repeat(50_000) + "x")),
        page("nested forms and buttons", () -> story("", "<form><button>".repeat(50_000))),
        page("closing tags", () -> story("</div></p></b>".repeat(50_000), "")),
        page("long attribute", () -> story("<p title=\"" + meg.repeat(5) + "\"></p>", "")),
        page("long class", () -> story("<p class=\"" + "a-b ".repeat(1_250_000) + "\">x</p>", "")),
        page("long tag name", () -> story("", "<" + meg.substring(800_000) + ">x")),
        page(
            "100,000 attributes",
            () -> story("<p " + numbered(100_000, "a", "=1 ") + ">x</p>", "")),
        page(
            "colspan",
            () ->
                story(
                    "",
                    "<table><tr><td colspan=1000000000 rowspan=1000000000>x<td"
                        + " colspan=99999999999999999999>y</table>")),
        page(
            "unclosed", () -> story("", "<table><tr><td><ul><li><p><b><a href=\"<i>".repeat(9999))),
        page("unclosed comment", () -> story("", "<!--" + meg)),
        page("unclosed script", () -> story("", "<script>" + meg)),
        page("unclosed textarea", () -> story("", "<textarea>" + meg)),
        page("comments", () -> story("<!-- x -->".repeat(100_000), "")),
        page("line breaks", () -> story("", "<p>x" + "<br>".repeat(100_000) + "y")),
        page("commented breaks", () -> story("", "<p>x" + "<br><!-- -->".repeat(100_000))),
        page(
            "metas",
            () -> story(numbered(50_000, "<meta property=article:tag content=t", ">"), "")),
        page("long title", () -> story("<title>" + meg.repeat(5) + "</title>", "")),
        page(
            "many long titles",
            () ->
                "<head>"
                    + numbered(30, "<meta property=og:title content='", "word ".repeat(380) + "'>")
                    + story("", numbered(20_000, "<p>word", " other word</p>"))),
        page("headings", () -> story("", numbered(20_000, "<h1>Ferry talks ", "</h1>"))),
        page("cue words in one block", () -> story("", "<p>" + "Advertisement ".repeat(1_000_000))),
        page("cue words in many", () -> story("", "<p>Also read</p>".repeat(20_000))),
        page("cue headings", () -> story("", "<h2>Trending today</h2><p>x</p>".repeat(10_000))),
        page("cue class", () -> story("", "<div class=related>x".repeat(20_000))),
        page("links in a paragraph", () -> story("", "<p>" + "<a href=/x>y</a> ".repeat(100_000))),
        page("source set", () -> story("<img srcset='" + "a.jpg 1x,".repeat(100_000) + "'>", "")),
        page("images", () -> story("", numbered(50_000, "<img src=/a", ".jpg>"))),
        page("images in the story", () -> story(numbered(50_000, "<img src=/a", ".jpg>"), "")),
        page("empty JSON-LD", () -> story(ld("{}").repeat(20_000), "")),
        page("many JSON-LD objects", () -> story(ld("[" + "{},".repeat(200_000) + "{}]"), "")),
        page("deep JSON-LD", () -> story(ld("[".repeat(100_000)), "")),
        page("deep JSON-LD objects", () -> story(ld("{\"a\":".repeat(100_000)), "")),
        page(
            "JSON-LD of quotes", () -> story(ld("{\"headline\":\"" + "\",\"".repeat(300_000)), "")),
        page("entities", () -> story("<p>" + "&amp;lt;&#x3c;&nosuch;".repeat(50_000) + "</p>", "")),
        page(
            "entities of entities",
            () ->
                "<!DOCTYPE html [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                    + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>"
                    + story("", "<p>&c;&c;&c;</p>")),
        page("bidi", () -> story("<p>" + "\u202e\u2066\u200f".repeat(100_000) + "x</p>", "")),
        page("zero width", () -> story("<p>" + "\u200b\ufeff\u00ad".repeat(300_000) + "</p>", "")),
        page("combining", () -> story("<p>Z" + "\u0301\u0489".repeat(100_000) + "</p>", "")),
        page("lone surrogates", () -> story("<p>" + "\ud83d\udc00\udc00".repeat(50_000), "")),
        page("marks", () -> story("<p>" + "- | ".repeat(100_000) + "</p>", "")),
        page("digits", () -> story("<p>" + "12:30 2024-01-01 ".repeat(50_000) + "</p>", "")),
        page("dates", () -> story("", "<p>12 March 2024, 14:30</p>".repeat(10_000))),
        page(
            "bylines",
            () -> story("", "<p class=byline>By Ana Lima and Jo Park</p>".repeat(9_000))),
        page("names", () -> story("", "<p class=author>By " + "Ana Lima, ".repeat(50_000))),
        page("spaces", () -> story("<p>" + " \t\n".repeat(500_000) + "x</p>", "")));
  }

  /** Returns structured data. */
  static String ld(String json) {
    return "<script type=application/ld+json>" + json + "</script>";
  }

  /** Whatever comes of these, nothing is thrown, and what is given was on the page. */
  static Stream<Arguments> withoutAStory() {
    return Stream.of(
        page("nested before", () -> story("<div>".repeat(200_000), "")),
        page("siblings", () -> "<p>x</p>".repeat(1_000_000)),
        page("named siblings", () -> numbered(200_000, "<p class=a", ">x</p>") + PROSE),
        page("inline siblings", () -> "<b>x</b>".repeat(200_000)),
        page("depth and breadth", () -> "<div>".repeat(400) + "<p>x y z</p>".repeat(20_000)),
        page("prose without end", () -> PROSE.repeat(10_000)),
        page("long line", () -> "<p>" + "word ".repeat(200_000)),
        page("long word", () -> "<p>" + "x".repeat(5_000_000)),
        page("only open tags", () -> "<".repeat(500_000)),
        page("only ampersands", () -> "&".repeat(500_000)),
        page("NUL", () -> "<p>" + "a\u0000".repeat(100_000)),
        page("select", () -> "<select>" + "<option>x".repeat(100_000)),
        page("svg", () -> "<svg>" + "<g>".repeat(100_000)),
        page("template", () -> "<template>".repeat(20_000)),
        page("frameset", () -> "<frameset>".repeat(20_000)),
        page("empty tables", () -> story("", "<table><tr><td></table>".repeat(20_000))),
        page("rows", () -> "<table>" + "<tr><td>x<td>y".repeat(30_000)),
        page("one row", () -> "<table><tr>" + numbered(30_000, "<td>cell ", "")),
        page("list items", () -> "<ul>" + "<li>one two three four".repeat(30_000)),
        page("cue words", () -> "<p>" + "Advertisement ".repeat(1_000_000)),
        page("JSON-LD of long numbers", () -> ld("[" + "9".repeat(2_000_000) + ",1]") + PROSE),
        page("JSON-LD of large numbers", () -> ld("{\"a\":1e999999999}".repeat(9)) + PROSE),
        page("nested quotes", () -> "<blockquote>".repeat(500) + PROSE.repeat(300)),
        page("nested tables of data", () -> "<table><tr><td>7".repeat(500) + PROSE.repeat(300)),
        page("long JSON-LD", () -> ld("[" + "\"x\",".repeat(2_500_000) + "1]")),
        page("random", () -> random(300_000)));
  }

  private static String random(int length) {
    Random random = new Random(7);
    String alphabet = "<<<>>>/=\"' abpdiv!-[]&;#x\u0000\u00ad\ud83d\udc00\u0301中\n";
    StringBuilder s = new StringBuilder();
    for (int i = 0; i < length; i++) {
      s.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return s.toString();
  }
}
