package news.winnow.internal.read;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Tells what stands in a heading for those who edit the page or link to the place: the "[edit]" of
 * wikis, the pilcrow of manuals.
 */
final class HeadingTools {
  /** MediaWiki's, with the links in the language of the wiki. */
  private static final String EDIT = "mw-editsection";

  private static final int MAX_SIGNS = 4;

  private HeadingTools() {}

  /** Returns whether a container is a heading, or a term that is defined. */
  static boolean mayStandIn(Container container) {
    String tag = container.tag();
    if (tag.length() != 2) {
      return false;
    }
    char level = tag.charAt(1);
    return tag.charAt(0) == 'h' && level >= '1' && level <= '6' || tag.equals("dt");
  }

  /** Returns whether an inline element of a heading is no part of its text. */
  static boolean is(Element element) {
    return element.hasClass(EDIT) || element.normalName().equals("a") && isSign(element);
  }

  /** Returns whether all that an element holds is a sign or two, no letter, no digit. */
  private static boolean isSign(Element link) {
    Node only = link.childNodeSize() == 1 ? link.childNode(0) : null;
    if (!(only instanceof TextNode text)) {
      return false;
    }
    String s = text.getWholeText().strip();
    return s.length() <= MAX_SIGNS && s.codePoints().noneMatch(Character::isLetterOrDigit);
  }
}
