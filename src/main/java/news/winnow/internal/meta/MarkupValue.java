package news.winnow.internal.meta;

import java.util.Optional;
import news.winnow.internal.read.Names;
import news.winnow.model.Candidate.Field;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/** What an element says as the value of a field: an attribute made for machines, else its text. */
final class MarkupValue {
  private static final int MAX_INNER = 200;

  private MarkupValue() {}

  static String of(Element e, Field field, int maxText) {
    switch (field) {
      case LANGUAGE:
        return e.hasAttr("lang") ? e.attr("lang") : e.attr("xml:lang");
      case CANONICAL:
        return e.attr("href");
      case IMAGE:
        for (String a : new String[] {"content", "href", "src"}) {
          if (e.hasAttr(a)) {
            return e.attr(a);
          }
        }
        return "";
      case PUBLISHED, MODIFIED:
        for (String a : new String[] {"datetime", "content", "title"}) {
          if (e.attr(a).length() >= 8) {
            return e.attr(a);
          }
        }
        return ElementText.of(e, maxText);
      default:
        if (e.hasAttr("content") && !e.attr("content").isBlank()) {
          return e.attr("content");
        }
        if (e.normalName().equals("link")) {
          return "";
        }
        String text =
            field == Field.AUTHOR ? innerName(e, maxText) : ElementText.of(e, maxText + 1);
        return text.length() > maxText ? "" : text;
    }
  }

  /** An author box holds the name in an element of its own, beside a portrait, a title, buttons. */
  private static String innerName(Element e, int maxText) {
    if (e.firstElementChild() == null) {
      return ElementText.of(e, maxText + 1, " | ");
    }
    StringBuilder names = new StringBuilder();
    e.filter(
        new NodeFilter() {
          private int seen;

          @Override
          public FilterResult head(Node node, int depth) {
            if (++seen > MAX_INNER) {
              return FilterResult.STOP;
            }
            if (node instanceof Element inner && inner != e && isName(inner)) {
              String name =
                  inner.hasAttr("content") ? inner.attr("content") : ElementText.of(inner, 100);
              if (!name.isBlank() && names.indexOf(name) < 0) {
                names.append(names.length() > 0 ? "; " : "").append(name);
              }
              return FilterResult.SKIP_CHILDREN;
            }
            return FilterResult.CONTINUE;
          }

          @Override
          public FilterResult tail(Node node, int depth) {
            return FilterResult.CONTINUE;
          }
        });
    return names.length() > 0 ? names.toString() : ElementText.of(e, maxText + 1, " | ");
  }

  private static boolean isName(Element e) {
    if (e.attr("itemprop").equals("name") || e.attr("rel").contains("author")) {
      return true;
    }
    for (String name : Texts.split(e.className().strip())) {
      String words = "-" + Names.hyphenate(name) + "-";
      if (words.equals("-fn-")
          || words.contains("-author-name-")
          || words.contains("-author-link-")
          || words.contains("-byline-name-")) {
        return true;
      }
    }
    return false;
  }

  static Optional<String> link(Element e) {
    Element a = e.normalName().equals("a") ? e : Markup.firstLink(e);
    String href = a == null ? "" : absolute(a);
    return href.startsWith("http") ? Optional.of(href) : Optional.empty();
  }

  /** Returns where a link leads, made absolute where that can be. */
  static String absolute(Element link) {
    String href = link.attr("href");
    if (isPlain(href)) {
      return href;
    }
    boolean nowhere = href.indexOf(':') < 0 && link.baseUri().isEmpty();
    return nowhere ? "" : link.attr("abs:href");
  }

  /** Most addresses are absolute as they stand. */
  private static boolean isPlain(String href) {
    int host = href.startsWith("https://") ? 8 : href.startsWith("http://") ? 7 : href.length();
    char before = '/';
    for (int i = host; i < href.length(); i++) {
      char c = href.charAt(i);
      boolean word = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      boolean mark = c == '-' || c == '_' || c == '=' || c == '&' || c == '?';
      if (!word && !mark && (c != '.' && c != '/' || before == '/')) {
        return false;
      }
      before = c;
    }
    return host < href.length();
  }
}
