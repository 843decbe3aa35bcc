package news.winnow;

import static news.winnow.HostilePages.PROSE;
import static news.winnow.HostilePages.ld;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.net.URI;
import java.util.List;
import java.util.Random;
import news.winnow.model.Page;
import org.jsoup.Jsoup;

/** Pages that smuggle markup into every field that an article has. */
final class InjectedPages {
  /** What a payload runs if it can: the frame around it notes that it did. */
  static final String RUN = "top.ran.push(window.name)";

  static final List<String> PAYLOADS =
      List.of(
          "<script>RUN</script>",
          "\"><img src=x onerror=RUN>",
          "' onmouseover='RUN",
          "\" autofocus onfocus=\"RUN",
          "</article><iframe src=//evil.example>",
          "</title></style></textarea><script>RUN</script>",
          "--><svg onload=RUN>",
          "--!><script>RUN</script>",
          "</script><script>RUN</script>",
          "<![CDATA[<script>RUN</script>]]>",
          "&lt;script&gt;RUN&lt;/script&gt;",
          "&#60;img src=x onerror=RUN&#62;",
          "javascript:RUN",
          "java\tscript:RUN",
          " \u0001javascript:RUN",
          "javascript&colon;RUN",
          "data:text/html,<script>RUN</script>",
          "vbscript:x\u0000",
          "<a href=\"javascript:RUN\">x</a>",
          "](javascript:RUN) [x](<javascript:RUN>) ![x](x\"onerror=\"RUN)",
          "`</code></pre><script>RUN</script>",
          "<math><mtext><style><img src=x onerror=RUN></style></mtext></math>",
          "<noscript><p title=\"</noscript><img src=x onerror=RUN>\">",
          "\ud83d<b onclick=RUN>\udc00");

  /** What random payloads are put together from: ways out of a context, and what runs there. */
  private static final List<String> PIECES =
      List.of(
          "<",
          ">",
          "</",
          "/>",
          "\"",
          "'",
          "`",
          "=",
          "&",
          ";",
          "#",
          "!",
          "-->",
          "<!--",
          "]]>",
          "\\",
          " ",
          "\n",
          "\t",
          "\u0000",
          "\u0001",
          "\u00a0",
          "\u2028",
          "\u202e",
          "\ufeff",
          "\ufffd",
          "\ud83d",
          "\udc00",
          "&lt;",
          "&#x3c;",
          "&quot;",
          "&#0;",
          "&Tab;",
          "&colon;",
          "%3c",
          "x",
          "1",
          "script",
          "style",
          "img",
          "svg",
          "math",
          "iframe",
          "a",
          "base",
          "meta",
          "template",
          "textarea",
          "title",
          "noscript",
          "xmp",
          "plaintext",
          " src",
          " href",
          " srcdoc",
          " style",
          " onerror=RUN",
          " onload=RUN",
          " xlink:href",
          "javascript:",
          "JaVa\nScRiPt:",
          "data:text/html,",
          "vbscript:",
          "//evil.example",
          "http://[",
          "RUN",
          "<script>RUN</script>",
          "<img src=x onerror=RUN>",
          "](",
          "![",
          "**",
          "```",
          "|",
          "Also read: ",
          "By ",
          "Photo: ",
          "Advertisement");

  private InjectedPages() {}

  /** Returns a payload of up to a dozen pieces. */
  static String random(Random random) {
    StringBuilder payload = new StringBuilder();
    for (int i = random.nextInt(12); i >= 0; i--) {
      payload.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return payload.toString();
  }

  /** A page with a payload in every field; ANY is in markup, JSON in structured data. */
  private static final String PAGE =
      "<html lang=\"ANY\"><head><title>ANY Ferry talks</title><base href=\"ANY\">"
          + "<meta property=og:title content=\"ANY Ferry talks\">"
          + "<meta property=og:site_name content=\"ANY\"><meta property=og:image content=\"/img/ANY.jpg\">"
          + "<meta property=og:description content=\"ANY\"><meta name=author content=\"Ana ANY\">"
          + "<meta property=article:section content=\"Harbour ANY\">"
          + "<meta property=article:tag content=\"ANY\">"
          + "<meta property=article:published_time content=\"2024-03-01 ANY\">"
          + "<meta property=article:modified_time content=\"2024-03-02 ANY\">"
          + "<link rel=canonical href=\"ANY\">"
          + ld(
              "{\"@type\":\"NewsArticle\",\"headline\":\"JSON\",\"author\":{\"name\":\"JSON\","
                  + "\"url\":\"JSON\",\"jobTitle\":\"JSON\",\"description\":\"JSON\"},"
                  + "\"datePublished\":\"2024-03-01JSON\",\"dateModified\":\"2024-03-02JSON\","
                  + "\"image\":\"JSON\",\"publisher\":{\"name\":\"JSON\"},\"keywords\":\"JSON\","
                  + "\"description\":\"JSON\",\"articleSection\":\"Harbour JSON\",\"inLanguage\":\"JSON\"}")
          + "</head><body><nav><a href=\"ANY\">ANY</a></nav><article><div class=category><a href=\"ANY\">Harbour ANY</a></div>"
          + "<h1>ANY Ferry talks</h1><h2 class=\"dek subtitle\">ANY and what it means</h2>"
          + "<p class=byline>By <a rel=author href=\"ANY\">Ana Lima</a>, ANY</p>"
          + "<p><b>LARKHAVEN, ANY</b> - The ministers met, and ANY was there, too, on Monday.</p>"
          + PROSE
          + "<p>ANY and ANY were what the minister said to the people of the town on Monday."
          + " <a href=\"ANY\">ANY</a></p><h2>ANY</h2>"
          + PROSE.replace("The", "A ANY")
          + "<p>Also read: <a href=\"ANY\">ANY</a></p>"
          + "<ul><li>ANY and the price of a season ticket</ul><blockquote>ANY is what the"
          + " minister said</blockquote><pre>ANY\n ANY</pre><table><tr><th>ANY<th>ANY<tr><td>"
          + "ANY<td>ANY</table><figure><img src=\"ANY\" alt=\"ANY\"><figcaption>ANY"
          + " Photo: ANY</figcaption></figure><iframe src=\"ANY\"></iframe><iframe src=\"https://www.youtube.com/embed/ANY\"></iframe>"
          + PROSE.replace("The", "One ANY")
          + "<p class=author-bio>Ana Lima writes about ANY.</p></article>"
          + "<div class=related-posts><h3>Trending ANY</h3><ul><li><a href=\"ANY\">ANY</a>"
          + "<li><a href=\"/x?ANY\">More on ANY</a></ul></div><footer class=\"ANY\" id=\"ANY\">ANY";

  /** Returns the page with a payload as text: a reader of the page sees it. */
  static Page page(String payload) {
    return filled(
        payload.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;"), payload);
  }

  /** Returns the page with a payload as markup, which does with the page what it does. */
  static Page torn(String payload) {
    return filled(payload, payload);
  }

  private static Page filled(String text, String payload) {
    String json = new String(JsonStringEncoder.getInstance().quoteAsString(payload));
    String page = PAGE.replace("ANY", text).replace("JSON", json.replace("</script", "<\\/script"));
    return Page.html(page.replace("RUN", RUN)).at(URI.create("https://courier.example/a"));
  }

  /** The same as the lines of a plain text. */
  static Page lines(String payload) {
    String prose = Jsoup.parse(PROSE).wholeText().replace(". ", ".\n\n");
    String text = payload + " Ferry talks\n\nBy " + payload + "\n\n" + prose + "\n\n" + payload;
    return Page.text(text.replace("RUN", RUN));
  }
}
