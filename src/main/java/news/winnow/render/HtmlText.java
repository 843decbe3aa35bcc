package news.winnow.render;

import news.winnow.model.RichText;
import news.winnow.model.RichText.LinkSpan;
import news.winnow.model.RichText.Span;
import news.winnow.model.RichText.StyleSpan;

/** The one way of page text into HTML. */
final class HtmlText {
  private HtmlText() {}

  /** Returns the text for use between tags and in quoted attributes. */
  static String escape(String text) {
    String clean = Chars.clean(text);
    StringBuilder out = new StringBuilder(clean.length() + 16);
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  /** Returns rich text with its links and formatting. */
  static String of(RichText rich) {
    RichText nested = Spans.nested(rich);
    StringBuilder out = new StringBuilder(nested.text().length() + 32);
    Spans.walk(
        nested,
        new Spans.Sink() {
          @Override
          public void open(Span span) {
            if (span instanceof LinkSpan link) {
              out.append("<a href=\"").append(escape(link.url())).append("\">");
            } else {
              out.append('<').append(tag(span)).append('>');
            }
          }

          @Override
          public void text(int start, int end) {
            out.append(escape(nested.text().substring(start, end)));
          }

          @Override
          public void close(Span span) {
            out.append("</").append(tag(span)).append('>');
          }
        });
    return out.toString();
  }

  private static String tag(Span span) {
    if (span instanceof StyleSpan style) {
      return switch (style.style()) {
        case STRONG -> "strong";
        case EMPHASIS -> "em";
        case CODE -> "code";
      };
    }
    return "a";
  }
}
