package news.winnow.internal.read;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.winnow.model.Link;
import news.winnow.model.RichText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.NodeIterator;
import org.jspecify.annotations.Nullable;

/**
 * Makes addresses absolute against the page's base (RFC 3986, HTML Standard 4.2.3); without an
 * address of the page, against the one that it names as its own.
 */
public final class Addresses {
  private static final int MAX_LENGTH = 4000;

  private final Optional<URI> base;

  /** Scheme and server of the base; empty where it has no server. */
  private final String server;

  /** Finds the base of a page. */
  public Addresses(PageBlocks page) {
    Document document = page.document();
    Optional<URI> given = page.url();
    if (document != null) {
      if (given.isEmpty()) {
        given = web(first("link", "canonical", document.head()));
      }
      Element element = first("base", "", document.head());
      if (element != null) {
        given = parse(resolve(given, "", element.attr("href").trim())).or(page::url);
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
  private static @Nullable Element first(String tag, String relation, Element head) {
    NodeIterator<Element> inside = new NodeIterator<>(head, Element.class);
    while (inside.hasNext()) {
      Element e = inside.next();
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
    return resolve(base, server, address);
  }

  private static String resolve(Optional<URI> base, String server, String address) {
    if (base.isEmpty() || address.isEmpty() || address.length() > MAX_LENGTH) {
      return address;
    }
    if (isWhole(address)) {
      return address;
    }
    if (address.startsWith("//")) {
      return base.get().getScheme() + ":" + address;
    }
    if (!server.isEmpty() && isPlainPath(address)) {
      return server + address;
    }
    return parse(address).map(u -> base.get().resolve(u).toString()).orElse(address);
  }

  /** An address with a host that needs no escape resolves to itself, be it valid or not. */
  private static boolean isWhole(String address) {
    return (address.startsWith("http://") || address.startsWith("https://"))
        && address.indexOf(' ') < 0
        && address.indexOf('|') < 0;
  }

  /** A path from the server's root is put behind it as it is; most links are such. */
  private static boolean isPlainPath(String address) {
    if (address.charAt(0) != '/') {
      return false;
    }
    for (int i = 1; i < address.length(); i++) {
      char c = address.charAt(i);
      if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9')
          && "-_./=&?,".indexOf(c) < 0) {
        return false;
      }
      if ((c == '/' || c == '.') && address.charAt(i - 1) == '/') {
        return false; // empty steps and dots are evened out
      }
    }
    return true;
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
    boolean links = rich.spans().stream().anyMatch(s -> s instanceof RichText.LinkSpan);
    if (!links) {
      return rich;
    }
    List<RichText.Span> spans = new ArrayList<>();
    for (RichText.Span span : rich.spans()) {
      spans.add(
          span instanceof RichText.LinkSpan link
              ? new RichText.LinkSpan(link.start(), link.end(), absolute(link.url()))
              : span);
    }
    return new RichText(rich.text(), spans);
  }
}
