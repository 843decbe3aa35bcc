package news.winnow.internal.read;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.winnow.model.Notice;
import news.winnow.model.Page;
import news.winnow.rule.SourceEdit;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads a page of any form into blocks. Never throws for any page. */
public final class PageReader {
  private static final int BINARY_SAMPLE = 4096;
  private static final double BINARY_SHARE = 0.1;
  private static final double BROKEN_SHARE = 0.6;

  private PageReader() {}

  /** Returns the blocks of a page whose markup is read as it is. */
  public static PageBlocks read(Page page, Budget budget) {
    return read(page, List.of(), budget);
  }

  /**
   * Returns the page's blocks; none for a page that is empty or not text, with a notice that says
   * so.
   *
   * @param page the page
   * @param edits what to replace in its markup, one after the other
   * @param budget what it may cost
   */
  public static PageBlocks read(Page page, List<SourceEdit> edits, Budget budget) {
    Page.Source source = page.source();
    if (source instanceof Page.PlainText text) {
      String s = cut(text.text(), budget);
      return isBinary(s, budget)
          ? empty(page, budget)
          : blocks(TextReader.read(s, budget), null, page, budget);
    }
    Document document = document(source, page.url(), edits, budget);
    return document == null
        ? empty(page, budget)
        : blocks(HtmlReader.read(document, budget), document, page, budget);
  }

  /**
   * Returns the page with the text that its data hold, as if a script had put it there; empty where
   * they hold none. For pages that show no article.
   */
  public static Optional<PageBlocks> readData(PageBlocks page, Budget budget) {
    Document shown = page.document();
    Element text = shown == null ? null : PageData.find(shown, page.structured(), budget);
    if (shown == null || text == null) {
      return Optional.empty();
    }
    Document whole = shown.clone();
    Element main = whole.body().selectFirst("main");
    (main == null ? whole.body() : main).appendElement("article").appendChild(text);
    HtmlReader.Result read = HtmlReader.read(whole, budget);
    return Optional.of(
        new PageBlocks(
            read.blocks(),
            read.containers(),
            read.media(),
            whole,
            ElementList.of(whole, budget.deadline()),
            page.structured(),
            page.url(),
            budget.deadline()));
  }

  private static @Nullable Document document(
      Page.Source source, Optional<URI> url, List<SourceEdit> edits, Budget budget) {
    if (source instanceof Page.HtmlDocument parsed) {
      return parsed.document();
    }
    String base = url.map(URI::toString).orElse("");
    if (source instanceof Page.HtmlBytes bytes) {
      return document(bytes.bytes(), bytes.charset(), base, edits, budget);
    }
    String html = cut(((Page.HtmlText) source).html(), budget);
    if (isBinary(html, budget)) {
      return null;
    }
    String edited = edited(html, edits, budget);
    return MarkupParser.parse(() -> new StringReader(edited), base, budget);
  }

  /** An edit that makes the page too long is the last. */
  private static String edited(String html, List<SourceEdit> edits, Budget budget) {
    String text = html;
    int max = budget.limits().maxBytes();
    for (SourceEdit edit : edits) {
      if (text.length() > max || !budget.timeToParse()) {
        break;
      }
      text = text.replace(edit.find(), edit.replacement());
    }
    return cut(text, budget);
  }

  /** The parser takes chars as they are decoded, so that the page is never a string as a whole. */
  private static @Nullable Document document(
      byte[] bytes, Optional<Charset> charset, String base, List<SourceEdit> edits, Budget budget) {
    int length = Math.min(bytes.length, budget.limits().maxBytes());
    if (length < bytes.length) {
      budget.noteLimit("more than " + length + " bytes");
    }
    CharsetDetector.Found found = CharsetDetector.detect(bytes, length, charset);
    if (found.guessed()) {
      budget.notice(
          Notice.Kind.CHARSET_GUESSED,
          "no valid encoding declared, read as " + found.charset().name());
    }
    int skip = found.skip();
    int sample = Math.min(length - skip, BINARY_SAMPLE);
    if (isBinary(new String(bytes, skip, sample, found.charset()), budget)) {
      return null;
    }
    if (!edits.isEmpty()) {
      String html = new String(bytes, skip, length - skip, found.charset());
      String edited = edited(html, edits, budget);
      return MarkupParser.parse(() -> new StringReader(edited), base, budget);
    }
    return MarkupParser.parse(() -> chars(bytes, skip, length, found.charset()), base, budget);
  }

  private static Reader chars(byte[] bytes, int from, int to, Charset charset) {
    return charset.equals(StandardCharsets.UTF_8)
        ? new Utf8Reader(bytes, from, to - from)
        : new InputStreamReader(new ByteArrayInputStream(bytes, from, to - from), charset);
  }

  private static String cut(String s, Budget budget) {
    int max = budget.limits().maxBytes();
    String text = s.startsWith("\ufeff") ? s.substring(1) : s;
    if (text.length() <= max) {
      return text;
    }
    budget.noteLimit("more than " + max + " characters");
    return text.substring(0, max);
  }

  /** Control characters and broken sequences are rare in text and common in anything else. */
  private static boolean isBinary(String s, Budget budget) {
    int n = Math.min(s.length(), BINARY_SAMPLE);
    int controls = 0;
    int broken = 0;
    for (int i = 0; i < n; i++) {
      char c = s.charAt(i);
      if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1b || c == 0x7f) {
        controls++;
      } else if (c == '\ufffd') {
        broken++;
      }
    }
    // text in a wrongly declared encoding has many broken characters but hardly a control character
    if (controls <= BINARY_SHARE * n && broken <= BROKEN_SHARE * n) {
      return false;
    }
    budget.notice(Notice.Kind.NOT_TEXT, "the input is not text");
    return true;
  }

  private static PageBlocks empty(Page page, Budget budget) {
    Container none = new Container(0, null, "body", ElementNames.NONE, null, false);
    return new PageBlocks(
        List.of(),
        List.of(none),
        List.of(),
        null,
        ElementList.of(null, budget.deadline()),
        List.of(),
        page.url(),
        budget.deadline());
  }

  private static PageBlocks blocks(
      HtmlReader.Result read, @Nullable Document document, Page page, Budget budget) {
    if (read.blocks().isEmpty()) {
      budget.notice(Notice.Kind.EMPTY_PAGE, "the page holds no text");
    }
    ElementList elements = ElementList.of(document, budget.deadline());
    List<Map<String, Object>> structured = StructuredData.read(elements, budget);
    return new PageBlocks(
        read.blocks(),
        read.containers(),
        read.media(),
        document,
        elements,
        structured,
        address(page, document),
        budget.deadline());
  }

  /** The caller's address, else the one a parsed document was loaded from. */
  private static Optional<URI> address(Page page, @Nullable Document document) {
    if (page.url().isPresent() || document == null) {
      return page.url();
    }
    try {
      URI uri = URI.create(document.location());
      return uri.getHost() == null ? Optional.empty() : Optional.of(uri);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
