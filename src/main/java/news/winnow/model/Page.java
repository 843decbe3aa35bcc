package news.winnow.model;

import java.net.URI;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * What to extract from: HTML as bytes, as a string or as a parsed document, or plain text; with the
 * page's address where known. Immutable, apart from the caller's own array or document, which is
 * neither copied nor changed: leave it alone while it is read. Nothing is ever fetched.
 */
public final class Page {

  /** The forms a page comes in. */
  public sealed interface Source {}

  /** HTML as it came over the wire. */
  public static final class HtmlBytes implements Source {
    private final byte[] bytes;
    private final @Nullable Charset charset;

    private HtmlBytes(byte[] bytes, @Nullable Charset charset) {
      this.bytes = bytes;
      this.charset = charset;
    }

    /** Returns the caller's own array, not a copy. */
    public byte[] bytes() {
      return bytes;
    }

    /** Returns the encoding named by the transport, where one was named. */
    public Optional<Charset> charset() {
      return Optional.ofNullable(charset);
    }
  }

  /**
   * HTML already decoded.
   *
   * @param html the page
   */
  public record HtmlText(String html) implements Source {}

  /**
   * HTML already parsed.
   *
   * @param document the page; never changed
   */
  public record HtmlDocument(Document document) implements Source {}

  /**
   * Text without markup, as a scraper or copy and paste leaves it.
   *
   * @param text the lines
   */
  public record PlainText(String text) implements Source {}

  private final Source source;
  private final @Nullable URI url;
  private final @Nullable Instant fetched;

  private Page(Source source, @Nullable URI url, @Nullable Instant fetched) {
    this.source = source;
    this.url = url;
    this.fetched = fetched;
  }

  /**
   * Returns a page of HTML bytes. The encoding is found as a browser does: byte order mark, then
   * {@code meta}, then UTF-8 if the bytes are valid, then a legacy guess.
   */
  public static Page html(byte[] bytes) {
    Objects.requireNonNull(bytes, "bytes");
    return new Page(new HtmlBytes(bytes, null), null, null);
  }

  /**
   * Returns a page of HTML bytes whose encoding the transport named; only a byte order mark
   * outranks it.
   */
  public static Page html(byte[] bytes, Charset charset) {
    Objects.requireNonNull(bytes, "bytes");
    return new Page(new HtmlBytes(bytes, Objects.requireNonNull(charset, "charset")), null, null);
  }

  /** Returns a page of decoded HTML. */
  public static Page html(String html) {
    return new Page(new HtmlText(Objects.requireNonNull(html, "html")), null, null);
  }

  /**
   * Returns a page that the caller has parsed. The document is left untouched; its base URI is the
   * page's address if it has one.
   */
  public static Page html(Document document) {
    Objects.requireNonNull(document, "document");
    return new Page(new HtmlDocument(document), null, null);
  }

  /**
   * Returns a page of plain text, as a scraper leaves it. Where it is Markdown (it has links and at
   * least three marks, headings or links), its headings, links and emphasis are read as such.
   */
  public static Page text(String text) {
    return new Page(new PlainText(Objects.requireNonNull(text, "text")), null, null);
  }

  /** Returns this page with its address: links become absolute, rules for its host apply. */
  public Page at(URI newUrl) {
    return new Page(source, Objects.requireNonNull(newUrl, "url"), fetched);
  }

  /**
   * Returns this page with the time it was fetched at, against which relative dates ("2 hours ago")
   * are resolved.
   */
  public Page fetchedAt(Instant time) {
    return new Page(source, url, Objects.requireNonNull(time, "time"));
  }

  /** Returns what to read. */
  public Source source() {
    return source;
  }

  /** Returns the address. */
  public Optional<URI> url() {
    return Optional.ofNullable(url);
  }

  /** Returns when the page was fetched. */
  public Optional<Instant> fetched() {
    return Optional.ofNullable(fetched);
  }
}
