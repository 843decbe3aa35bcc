package news.winnow.internal.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** What HTML elements are to a reader of text. */
final class HtmlTags {
  /** Elements whose text is not shown, or is not text. */
  private static final Set<String> SKIPPED =
      Set.of(
          "script",
          "style",
          "template",
          "svg",
          "head",
          "link",
          "meta",
          "iframe",
          "object",
          "math",
          "select",
          "textarea",
          "rt",
          "rp",
          "datalist",
          "param",
          "source",
          "track");

  /** Elements that do not interrupt a line of text. */
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "img", "input", "ins", "kbd", "label", "mark", "nobr", "picture", "q",
          "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u",
          "var", "wbr");

  /** An element of a site's own inside a sentence holds no more than this. */
  private static final int MAX_INLINE_NODES = 40;

  /** How far from such an element the text around it is looked for. */
  private static final int MAX_SIBLINGS = 4;

  /** What an element does to the text around it. */
  enum Flow {
    /** Nothing inside is text. */
    SKIPPED,
    /** Text goes on. */
    INLINE,
    /** Text ends before and after. */
    BLOCK
  }

  private static final Map<String, Flow> FLOWS = flows();

  private HtmlTags() {}

  private static Map<String, Flow> flows() {
    Map<String, Flow> flows = new HashMap<>();
    INLINE.forEach(tag -> flows.put(tag, Flow.INLINE));
    SKIPPED.forEach(tag -> flows.put(tag, Flow.SKIPPED));
    return flows;
  }

  /**
   * Returns what an element does. One that HTML does not know (a custom element, a leftover of a
   * word processor) is inline in the middle of text.
   */
  static Flow flow(Element element) {
    String tag = element.normalName();
    Flow flow = FLOWS.get(tag);
    if (flow == null) {
      boolean inline =
          !element.tag().isKnownTag() && isBesideText(element) && holdsOnlyText(element);
      return inline ? Flow.INLINE : Flow.BLOCK;
    }
    if (flow == Flow.INLINE && isPicture(element, tag)) {
      return Flow.BLOCK;
    }
    // a shadow root that comes with the page is shown in place of its host's content
    boolean shadow = tag.equals("template") && element.hasAttr("shadowrootmode");
    return shadow ? Flow.BLOCK : flow;
  }

  /** A span that begins with an image and stands on lines of its own holds image and caption. */
  private static boolean isPicture(Element element, String tag) {
    if (!tag.equals("span") && !tag.equals("font")) {
      return false;
    }
    Element first = element.firstElementChild();
    Element next = element.nextElementSibling();
    return first != null
        && (first.normalName().equals("img") || first.normalName().equals("picture"))
        && first.nextElementSibling() != null
        && next != null
        && next.normalName().equals("br")
        && !isText(element.nextSibling());
  }

  /** Returns whether an element's class says that it sets a letter large. */
  static boolean isInitial(Element element) {
    String name = element.className().toLowerCase(Locale.ROOT);
    return name.contains("initial")
        || name.contains("dropcap")
        || name.contains("drop-cap")
        || name.contains("first-letter")
        || name.contains("lettrine");
  }

  /** Returns whether HTML says of a tag that it does not interrupt a line of text. */
  static boolean isInlineTag(String tag) {
    return FLOWS.get(tag) == Flow.INLINE;
  }

  private static boolean isBesideText(Element element) {
    Node before = element.previousSibling();
    Node after = element.nextSibling();
    for (int i = 0; i < MAX_SIBLINGS && (before != null || after != null); i++) {
      if (isText(before) || isText(after)) {
        return true;
      }
      before = before == null || isBlock(before) ? null : before.previousSibling();
      after = after == null || isBlock(after) ? null : after.nextSibling();
    }
    return false;
  }

  private static boolean isText(@Nullable Node node) {
    return node instanceof TextNode text && !text.isBlank();
  }

  private static boolean isBlock(Node node) {
    return node instanceof Element e && !isInlineTag(e.normalName());
  }

  private static boolean holdsOnlyText(Element element) {
    int nodes = 0;
    Node node = element.firstChild();
    while (node != null) {
      boolean known = node instanceof Element e && e.tag().isKnownTag();
      if (++nodes > MAX_INLINE_NODES || known && isBlock(node)) {
        return false;
      }
      Node next = node.firstChild();
      while (next == null && node != null && node != element) {
        next = node.nextSibling();
        node = node.parent();
      }
      node = next;
    }
    return true;
  }
}
