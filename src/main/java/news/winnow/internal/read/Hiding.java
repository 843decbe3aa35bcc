package news.winnow.internal.read;

import org.jsoup.nodes.Element;

/** Tells elements that the page itself hides: by attribute or by their own style. */
public final class Hiding {
  private static final int MAX_STYLE = 2000;

  private Hiding() {}

  /** Returns whether the element hides itself; what its parents do is not looked at. */
  public static boolean hides(Element e) {
    if (e.attributesSize() == 0) {
      return false;
    }
    if (isFolded(e)) {
      return false;
    }
    if (e.hasAttr("hidden")) {
      return true;
    }
    String style = e.attr("style");
    if (style.isEmpty() || style.length() > MAX_STYLE) {
      return false;
    }
    int at = find("display", style, 0);
    return at >= 0 && find("none", style, at) > 0;
  }

  /** Returns whether an element can hide itself by an attribute of this name. */
  static boolean isBy(String attribute) {
    return switch (attribute.length()) {
      case 5 -> attribute.equalsIgnoreCase("style");
      case 6 -> attribute.equalsIgnoreCase("hidden");
      default -> false;
    };
  }

  private static int find(String word, String style, int from) {
    for (int i = from; i <= style.length() - word.length(); i++) {
      if (style.regionMatches(true, i, word, 0, word.length())) {
        return i;
      }
    }
    return -1;
  }

  /** Panels of accordions and tabs open when a reader asks for them. */
  private static boolean isFolded(Element e) {
    String role = e.attr("role");
    return role.equals("region") && e.hasAttr("id")
        || role.equals("tabpanel")
        || e.attr("hidden").equalsIgnoreCase("until-found");
  }
}
