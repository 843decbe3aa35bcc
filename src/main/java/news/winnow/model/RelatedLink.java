package news.winnow.model;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A link from the page to another story.
 *
 * @param kind where it stood: {@link Label#MUST_READ}, {@link Label#RELATED_LINKS} or {@link
 *     Label#TRENDING}
 * @param text the link's text, white space folded; where several links of one list lead to the same
 *     story, the longest of their texts
 * @param url the absolute target where the page's address is given or named by the page, else as
 *     written on it
 */
public record RelatedLink(Label kind, String text, String url) {
  private static final Set<Label> KINDS =
      EnumSet.of(Label.MUST_READ, Label.RELATED_LINKS, Label.TRENDING);

  /** Checks that all is given. */
  public RelatedLink {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(url, "url");
  }

  /**
   * Returns the links of removals.
   *
   * @param own addresses of the page itself
   */
  static List<RelatedLink> of(List<Removal> removed, Set<String> own) {
    Map<List<Object>, RelatedLink> links = new LinkedHashMap<>();
    for (Removal removal : removed) {
      Label kind = removal.label();
      if (KINDS.contains(kind)) {
        for (Link link : removal.links()) {
          if (leadsToPage(link.url()) && !own.contains(withoutFragment(link.url()))) {
            links.merge(
                List.of(kind, link.url()),
                new RelatedLink(kind, link.text(), link.url()),
                (a, b) -> a.text().length() >= b.text().length() ? a : b);
          }
        }
      }
    }
    return List.copyOf(links.values());
  }

  private static String withoutFragment(String url) {
    int mark = url.indexOf('#');
    return mark < 0 ? url : url.substring(0, mark);
  }

  /** An address without a scheme, or with one of the web. */
  private static boolean leadsToPage(String url) {
    int colon = url.indexOf(':');
    int end = Math.max(url.indexOf('/'), Math.max(url.indexOf('?'), url.indexOf('#')));
    boolean scheme = colon >= 0 && (end < 0 || colon < end);
    return !url.isEmpty()
        && url.charAt(0) != '#'
        && (!scheme || url.regionMatches(true, 0, "http", 0, 4));
  }
}
