package news.winnow.internal.meta;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text of an element, scripts apart. */
final class ElementText {
  private ElementText() {}

  /** Returns the text of an element, at most so many chars of it. */
  static String of(Element element, int max) {
    return of(element, max, "\n");
  }

  /** Returns the text of an element with a mark of one's own at block boundaries. */
  static String of(Element element, int max, String boundary) {
    if (element.childNodeSize() == 1 && element.childNode(0) instanceof TextNode only) {
      String text = only.getWholeText();
      return Texts.clean(text.length() > max ? text.substring(0, max) : text);
    }
    StringBuilder out = new StringBuilder();
    element.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode t) {
              out.append(t.getWholeText());
            } else if (node instanceof Element e) {
              String tag = e.normalName();
              if (tag.equals("script") || tag.equals("style") || tag.equals("svg")) {
                return FilterResult.SKIP_CHILDREN;
              }
              if (e != element && (e.isBlock() || tag.equals("br"))) {
                out.append(boundary);
              }
            }
            return out.length() > max ? FilterResult.STOP : FilterResult.CONTINUE;
          }

          @Override
          public FilterResult tail(Node node, int depth) {
            if (node instanceof Element e && e != element && e.isBlock()) {
              out.append(boundary);
            }
            return FilterResult.CONTINUE;
          }
        });
    return Texts.clean(out.length() > max ? out.substring(0, max) : out.toString());
  }
}
