package news.winnow.internal.read;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.winnow.model.Link;
import news.winnow.model.RichText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Makes addresses absolute against the page's base (RFC 3986, HTML Standard 4.2.3); without an
 * address of the page, against the one that it names as its own.
 */
public final class Addresses {
  private static final int MAX_LENGTH = 4000;

  /** What needs no escape in a path, a query or a fragment. */
  private static final boolean[] PLAIN = plainChars();

  private final Optional<URI> base;

  /** Scheme and server of the base; empty where it has no server. */
  private final String server;

  /** What stands before the name of a file beside the page; found when first asked for. */
  private @Nullable String folder;

  /** What stands before a fragment that is a place in the page; found when first asked for. */
  private @Nullable String page;

  /** Finds the base of a page. */
  public Addresses(PageBlocks page) {
    Document document = page.document();
    Optional<URI> given = page.url();
    if (document != null) {
      if (given.isEmpty()) {
        given = web(first("link", "canonical", document.head(), page.elements()));
      }
      Element element = first("base", "", document.head(), page.elements());
      if (element != null) {
        given = parse(resolve(given, element.attr("href").trim())).or(page::url);
      }
    }
    this.base = given;
    this.server =
        given
            .filter(uri -> uri.isAbsolute() && uri.getRawAuthority() != null)
            .map(uri -> uri.getScheme() + "://" + uri.getRawAuthority())
            .orElse("");
  }

  /** Returns the first element of a tag with an address, and with a relation if one is named. */
  private static @Nullable Element first(
      String tag, String relation, Element head, ElementList all) {
    int start = 0;
    while (start < all.size() && all.get(start) != head) {
      start++;
    }
    int end = start < all.size() ? all.end(start) : start;
    for (int i = start; i < end; i++) {
      Element e = all.get(i);
      if (e.normalName().equals(tag)
          && e.hasAttr("href")
          && (relation.isEmpty() || e.attr("rel").trim().equalsIgnoreCase(relation))) {
        return e;
      }
    }
    return null;
  }

  /** Returns what a page without an address calls its own, if links can be resolved against it. */
  private static Optional<URI> web(@Nullable Element canonical) {
    return canonical == null
        ? Optional.empty()
        : parse(canonical.attr("href").trim())
            .filter(uri -> uri.isAbsolute() && uri.getHost() != null);
  }

  /**
   * Returns the absolute address; as written where the base is unknown or the address is no valid
   * one.
   */
  public String absolute(String address) {
    boolean plain = !server.isEmpty() && address.length() <= MAX_LENGTH && isPlain(address);
    return plain ? before(address.charAt(0)).concat(address) : resolve(base, address);
  }

  private static String resolve(Optional<URI> base, String address) {
    if (base.isEmpty() || address.isEmpty() || address.length() > MAX_LENGTH) {
      return address;
    }
    if (isWhole(address)) {
      return address;
    }
    if (address.startsWith("//")) {
      return base.get().getScheme() + ":" + address;
    }
    return parse(address).map(u -> base.get().resolve(u).toString()).orElse(address);
  }

  /** An address with a scheme that needs no escape resolves to itself, be it valid or not. */
  private static boolean isWhole(String address) {
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c == ':') {
        return address.indexOf(' ') < 0 && address.indexOf('|') < 0;
      }
      if (c == '/' || c == '?' || c == '#') {
        return false;
      }
    }
    return false;
  }

  /**
   * Returns what stands before a plain address that begins with a slash, with a hash, or with the
   * name of a file.
   */
  private String before(char first) {
    if (first == '/') {
      return server;
    }
    String known = first == '#' ? page : folder;
    if (known == null) {
      String sample = first == '#' ? "#x" : "x";
      String resolved = resolve(base, sample);
      known = resolved.substring(0, resolved.length() - sample.length());
      page = first == '#' ? known : page;
      folder = first == '#' ? folder : known;
    }
    return known;
  }

  /**
   * A path, from the server's root or the page's folder, or a place in the page is put behind that
   * as it is, unless there is something to even out or to escape; most links are such.
   */
  private static boolean isPlain(String address) {
    char first = address.isEmpty() ? '?' : address.charAt(0);
    if (first == '?' || first == '.') {
      return false;
    }
    boolean place = false;
    char before = first;
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      boolean plain = c < PLAIN.length && PLAIN[c] && (c != ':' || first == '/');
      boolean step = i > 0 && before == '/' && (c == '/' || c == '.');
      if (!plain || step || place && c == '#') {
        return false;
      }
      place |= c == '#';
      before = c;
    }
    return true;
  }

  private static boolean[] plainChars() {
    boolean[] plain = new boolean[0x80];
    String marks = "-_./=&?,~+:@;!$'()*#";
    for (char c = 0; c < plain.length; c++) {
      plain[c] = Character.isLetterOrDigit(c) || marks.indexOf(c) >= 0;
    }
    return plain;
  }

  private static Optional<URI> parse(String address) {
    try {
      return Optional.of(new URI(address.replace(" ", "%20").replace("|", "%7C")));
    } catch (java.net.URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** Returns the links with absolute addresses. */
  public List<Link> absolute(List<Link> links) {
    List<Link> out = new ArrayList<>(links.size());
    addAbsolute(links, out);
    return out;
  }

  /** Adds links with absolute addresses to others. */
  public void addAbsolute(List<Link> links, List<Link> out) {
    for (int i = 0; i < links.size(); i++) {
      Link link = links.get(i);
      String url = absolute(link.url());
      out.add(url.equals(link.url()) ? link : new Link(link.text(), url));
    }
  }

  /** Returns the text, its links with absolute addresses. */
  public RichText absolute(RichText rich) {
    List<RichText.Span> spans = null;
    for (int i = 0; i < rich.spans().size(); i++) {
      if (rich.spans().get(i) instanceof RichText.LinkSpan link) {
        spans = spans == null ? new ArrayList<>(rich.spans()) : spans;
        spans.set(i, new RichText.LinkSpan(link.start(), link.end(), absolute(link.url())));
      }
    }
    return spans == null ? rich : new RichText(rich.text(), spans);
  }
}
