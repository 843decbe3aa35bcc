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
import java.util.function.Supplier;
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
    return read(page, List.of(), false, budget);
  }

  /** A document, and the text of scripts that it lacks. */
  private record Parsed(Document document, ScriptText spared) {}

  /**
   * Returns the page's blocks; none for a page that is empty or not text, with a notice that says
   * so.
   *
   * @param page the page
   * @param edits what to replace in its markup, one after the other
   * @param withScripts whether the document must have the text of its scripts
   * @param budget what it may cost
   */
  public static PageBlocks read(
      Page page, List<SourceEdit> edits, boolean withScripts, Budget budget) {
    Page.Source source = page.source();
    if (source instanceof Page.PlainText text) {
      String s = cut(text.text(), budget);
      return isBinary(s, budget)
          ? empty(page, budget)
          : blocks(TextReader.read(s, budget), null, ScriptText.none(), page, budget);
    }
    Parsed parsed = parse(source, page.url(), edits, withScripts, budget);
    if (parsed == null) {
      return empty(page, budget);
    }
    HtmlReader.Result read = HtmlReader.read(parsed.document(), budget);
    return blocks(read, parsed.document(), parsed.spared(), page, budget);
  }

  /**
   * Returns the page with the text that its data hold, as if a script had put it there; empty where
   * they hold none. For pages that show no article.
   */
  public static Optional<PageBlocks> readData(PageBlocks page, Budget budget) {
    Document shown = page.document();
    Element text =
        shown == null ? null : PageData.find(shown, page.structured(), page.spared(), budget);
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
            read.elements(),
            page.structured(),
            page.spared(),
            page.url(),
            budget.deadline()));
  }

  private static @Nullable Parsed parse(
      Page.Source source,
      Optional<URI> url,
      List<SourceEdit> edits,
      boolean withScripts,
      Budget budget) {
    if (source instanceof Page.HtmlDocument parsed) {
      return new Parsed(parsed.document(), ScriptText.none());
    }
    String base = url.map(URI::toString).orElse("");
    if (source instanceof Page.HtmlBytes bytes) {
      return parse(bytes, base, edits, withScripts, budget);
    }
    String html = cut(((Page.HtmlText) source).html(), budget);
    if (isBinary(html, budget)) {
      return null;
    }
    return parse(edited(html, edits, budget), base, budget);
  }

  private static Parsed parse(String html, String base, Budget budget) {
    Document document =
        MarkupParser.parse(() -> new StringReader(html), html.length(), base, budget);
    return new Parsed(document, ScriptText.none());
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
  private static @Nullable Parsed parse(
      Page.HtmlBytes source,
      String base,
      List<SourceEdit> edits,
      boolean withScripts,
      Budget budget) {
    byte[] bytes = source.bytes();
    int length = Math.min(bytes.length, budget.limits().maxBytes());
    if (length < bytes.length) {
      budget.noteLimit("more than " + length + " bytes");
    }
    CharsetDetector.Found found = CharsetDetector.detect(bytes, length, source.charset());
    if (found.guessed()) {
      budget.notice(
          Notice.Kind.CHARSET_GUESSED,
          "no valid encoding declared, read as " + found.charset().name());
    }
    int skip = found.skip();
    int end = Math.min(length, skip + BINARY_SAMPLE);
    if (!isPlain(bytes, skip, end)
        && isBinary(new String(bytes, skip, end - skip, found.charset()), budget)) {
      return null;
    }
    if (!edits.isEmpty()) {
      String html = new String(bytes, skip, length - skip, found.charset());
      return parse(edited(html, edits, budget), base, budget);
    }
    boolean spares = !withScripts && found.charset().equals(StandardCharsets.UTF_8);
    ScriptText spared = spares ? ScriptText.of(bytes, skip, length) : ScriptText.none();
    Supplier<Reader> chars = () -> chars(bytes, skip, length, found.charset(), spared);
    Document document = MarkupParser.parse(chars, length, base, budget);
    return new Parsed(document, spared);
  }

  private static Reader chars(byte[] bytes, int from, int to, Charset charset, ScriptText spared) {
    return charset.equals(StandardCharsets.UTF_8)
        ? new Utf8Reader(bytes, from, to - from, spared)
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

  /** Returns whether all is printed ASCII and white space, as the head of most pages is. */
  private static boolean isPlain(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      byte b = bytes[i];
      if (b < ' ' && b != '\n' && b != '\r' && b != '\t' || b == 0x7f) {
        return false;
      }
    }
    return true;
  }

  /** Control characters and broken sequences are rare in text and common in anything else. */
  private static boolean isBinary(String s, Budget budget) {
    int n = Math.min(s.length(), BINARY_SAMPLE);
    int controls = 0;
    int broken = 0;
    for (int i = 0; i < n; i++) {
      char c = s.charAt(i);
      if (c >= ' ' && c < 0x7f) {
        continue; // as nearly all are
      }
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
        new ElementList(),
        List.of(),
        ScriptText.none(),
        page.url(),
        budget.deadline());
  }

  private static PageBlocks blocks(
      HtmlReader.Result read,
      @Nullable Document document,
      ScriptText spared,
      Page page,
      Budget budget) {
    if (read.blocks().isEmpty()) {
      budget.notice(Notice.Kind.EMPTY_PAGE, "the page holds no text");
    }
    List<Map<String, Object>> structured = StructuredData.read(read.elements(), budget);
    return new PageBlocks(
        read.blocks(),
        read.containers(),
        read.media(),
        document,
        read.elements(),
        structured,
        spared,
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
