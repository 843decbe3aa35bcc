package news.winnow.internal.meta;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import news.winnow.model.Block;
import org.jsoup.nodes.Element;

/** The names a site goes by: what it calls itself, and the words of its host. */
final class SiteNames {
  private static final int MIN_LETTERS = 3;
  private static final int MAX_ENDING = 8;

  private static final Set<String> ENDINGS =
      Set.of(
          "com",
          "org",
          "net",
          "gov",
          "edu",
          "de",
          "ch",
          "at",
          "uk",
          "couk",
          "fr",
          "es",
          "it",
          "nl",
          "pl",
          "online",
          "blog",
          "magazin",
          "magazine",
          "news",
          "tv");

  private final Set<String> keys = new LinkedHashSet<>();
  private final String host;
  private final String bareHost;

  /** No text with more letters is one of the names. */
  private final int longest;

  SiteNames(List<String> names, Optional<URI> url) {
    host = url.map(URI::getHost).map(h -> h.toLowerCase(Locale.ROOT)).orElse("");
    for (String name : names) {
      String key = joined(name);
      if (key.length() >= MIN_LETTERS && !Texts.isUrl(name)) {
        keys.add(key);
      }
    }
    String[] labels = host.split("\\.");
    // All labels but the last, and "www": example.co.uk gives "example" and a harmless "co".
    for (int i = 0; i < labels.length - 1; i++) {
      String key = joined(labels[i]);
      if (key.length() >= MIN_LETTERS && !key.equals("www") && !key.equals("com")) {
        keys.add(key);
      }
    }
    bareHost = host.startsWith("www.") ? host.substring(4) : host;
    int most = host.length();
    for (String key : keys) {
      most = Math.max(most, key.length() + MAX_ENDING);
    }
    longest = most;
  }

  /** Returns the page's host, lower case; empty when the address is unknown. */
  String host() {
    return host;
  }

  /**
   * Returns whether a text is one of the site's names: {@code The Daily Post}, {@code
   * DailyPost.com}.
   */
  boolean isSite(String text) {
    return isSite(text, Texts.key(text));
  }

  /** Returns the same for a text whose key is known. */
  boolean isSite(String text, String textKey) {
    if (isTooLong(textKey)) {
      return false;
    }
    String key = textKey.replace(" ", "");
    if (key.length() < MIN_LETTERS) {
      return false;
    }
    if (keys.contains(key) || text.equalsIgnoreCase(host) || text.equalsIgnoreCase(bareHost)) {
      return true;
    }
    for (String name : keys) {
      if (isWithThe(key, name) || isWithThe(name, key) || startsAsHost(key, name)) {
        return true;
      }
    }
    return false;
  }

  private boolean isTooLong(String textKey) {
    int letters = 0;
    for (int i = 0; i < textKey.length(); i++) {
      letters += textKey.charAt(i) == ' ' ? 0 : 1;
    }
    return letters > longest;
  }

  private static boolean isWithThe(String key, String name) {
    return key.length() == name.length() + 3 && key.startsWith("the") && key.endsWith(name);
  }

  /** The host's word with an ending: {@code dailypostcom}, {@code dailypostonline}. */
  private static boolean startsAsHost(String key, String name) {
    if (name.length() < 4 || !key.startsWith(name)) {
      return false;
    }
    return ENDINGS.contains(key.substring(name.length()));
  }

  /**
   * Returns whether the text holds one of the site's names among few other words: {@code Politics |
   * Daily Post}.
   */
  boolean mentionsSite(String text) {
    String key = joined(text);
    for (String name : keys) {
      if (name.length() >= 4 && key.contains(name)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether one of the site's names begins or ends with a word. */
  boolean holds(String word) {
    String key = joined(word);
    return keys.stream().anyMatch(name -> name.startsWith(key) || name.endsWith(key));
  }

  /** Returns whether an ending, such as {@code com}, follows the names of sites. */
  static boolean isEnding(String ending) {
    return ENDINGS.contains(ending.toLowerCase(Locale.ROOT));
  }

  private static String joined(String text) {
    StringBuilder out = new StringBuilder();
    String folded = Block.fold(text);
    for (int i = 0; i < folded.length(); i++) {
      if (Texts.isWordChar(folded.charAt(i))) {
        out.append(folded.charAt(i));
      }
    }
    return out.toString();
  }

  /**
   * Returns an address without scheme, {@code www.}, query, fragment and final slash, for
   * comparison.
   */
  static String plainAddress(String address) {
    String s = address.strip().toLowerCase(Locale.ROOT);
    int scheme = s.indexOf("://");
    s = scheme >= 0 ? s.substring(scheme + 3) : s.startsWith("//") ? s.substring(2) : s;
    s = s.startsWith("www.") ? s.substring(4) : s;
    int end = s.length();
    for (char c : new char[] {'?', '#'}) {
      int i = s.indexOf(c);
      end = i >= 0 ? Math.min(end, i) : end;
    }
    while (end > 0 && s.charAt(end - 1) == '/') {
      end--;
    }
    return s.substring(0, end);
  }

  /**
   * Returns the address that an archive's address holds: {@code
   * web.archive.org/web/2010/http://example.org/}.
   */
  static URI archived(URI address) {
    String s = address.toString();
    int inner = Math.max(s.indexOf("/http://", 8), s.indexOf("/https://", 8));
    if (inner < 0 || !s.contains("archive.")) {
      return address;
    }
    try {
      return new URI(s.substring(inner + 1));
    } catch (URISyntaxException e) {
      return address;
    }
  }

  /** Returns whether an element is, holds or stands in a link to the home page. */
  static boolean isHomeLink(Element e) {
    if (e.id().equals("logo") || e.hasClass("site-title") || e.hasClass("logo")) {
      return true;
    }
    Element parent = e.parent();
    boolean inside = parent != null && parent.normalName().equals("a");
    Element a = inside ? parent : Markup.firstLink(e);
    String href = a == null ? "" : a.attr("href");
    if (a == null || href.startsWith("#") || href.indexOf('?') >= 0) {
      return false;
    }
    String absolute = MarkupValue.absolute(a);
    String plain = plainAddress(absolute.isEmpty() ? href : absolute);
    return plain.indexOf('/') < 0;
  }
}
