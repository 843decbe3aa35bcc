package news.winnow.internal.meta;

import java.util.Set;
import news.winnow.internal.read.Names;

/** Tells by their address the links that lead to what a site has by one author. */
final class ProfileLinks {
  private static final Set<String> FOLDERS = Resources.words("profile-folders.txt");
  private static final WordGate GATE = new WordGate(FOLDERS);
  private static final String QUERY = "author=";

  private ProfileLinks() {}

  /** An address under {@code /author/} or the like, and not the list of all authors. */
  static boolean is(String href) {
    int query = href.indexOf('?');
    if (query >= 0 && isAuthorQuery(href, query + 1)) {
      return true;
    }
    int end = href.endsWith("/") ? href.length() - 1 : href.length();
    int last = href.lastIndexOf('/', end - 1);
    int before = last > 0 ? href.lastIndexOf('/', last - 1) : -1;
    return before >= 0
        && GATE.mayHold(href, before + 1, last)
        && FOLDERS.contains(Names.hyphenate(href.substring(before + 1, last)));
  }

  /** {@code ?author=7}, {@code ?_author=Jane%20Doe} */
  private static boolean isAuthorQuery(String href, int start) {
    int from = href.startsWith("_", start) ? start + 1 : start;
    return href.startsWith(QUERY, from);
  }
}
