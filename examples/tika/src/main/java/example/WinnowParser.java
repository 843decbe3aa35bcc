package example;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.Set;
import news.winnow.ArticleExtractor;
import news.winnow.model.Article;
import news.winnow.model.Limits;
import news.winnow.model.Page;
import news.winnow.model.Person;
import news.winnow.render.Renderer;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Reads HTML for Tika as news: the article as XHTML, its facts as metadata. It takes the place of
 * Tika's own HTML parser together with a {@code BoilerpipeContentHandler}: a handler sees only what
 * that parser leaves of the markup, a parser sees the page. Thread-safe; not for Tika's forked
 * parsers, for an extractor is not serialised.
 */
public final class WinnowParser implements Parser {
  private static final long serialVersionUID = 1;
  private static final Set<MediaType> TYPES =
      Set.of(MediaType.text("html"), MediaType.application("xhtml+xml"));

  /** How sure Winnow is of the body, 0 to 1. */
  public static final String CONFIDENCE = "winnow:confidence";

  private final transient ArticleExtractor extractor;

  /** Makes a parser with an extractor, which may have rules of its own. */
  public WinnowParser(ArticleExtractor extractor) {
    this.extractor = extractor;
  }

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return TYPES;
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException {
    byte[] bytes = stream.readNBytes(Limits.defaults().maxBytes());
    Article article = extractor.extract(page(bytes, metadata));
    describe(article, metadata);
    XHTMLContentHandler xhtml = new XHTMLContentHandler(handler, metadata);
    xhtml.startDocument();
    try {
      Jsoup.parseBodyFragment(Renderer.html().render(article)).body().traverse(new Events(xhtml));
    } catch (Events.Failure e) {
      throw e.cause;
    }
    xhtml.endDocument();
  }

  private static Page page(byte[] bytes, Metadata metadata) {
    Page page = charset(metadata).map(c -> Page.html(bytes, c)).orElseGet(() -> Page.html(bytes));
    String address = metadata.get(HttpHeaders.CONTENT_LOCATION);
    try {
      return address == null ? page : page.at(URI.create(address));
    } catch (IllegalArgumentException e) {
      return page;
    }
  }

  private static Optional<Charset> charset(Metadata metadata) {
    MediaType type = MediaType.parse(metadata.get(HttpHeaders.CONTENT_TYPE));
    String name = type == null ? null : type.getParameters().get("charset");
    try {
      return Optional.ofNullable(name).map(Charset::forName);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static void describe(Article article, Metadata metadata) {
    article.title().ifPresent(t -> metadata.set(TikaCoreProperties.TITLE, t));
    article.subtitle().ifPresent(t -> metadata.set(TikaCoreProperties.DESCRIPTION, t));
    article.published().ifPresent(d -> metadata.set(TikaCoreProperties.CREATED, d.iso()));
    article.modified().ifPresent(d -> metadata.set(TikaCoreProperties.MODIFIED, d.iso()));
    article.publisher().ifPresent(p -> metadata.set(TikaCoreProperties.PUBLISHER, p));
    article.language().ifPresent(l -> metadata.set(TikaCoreProperties.LANGUAGE, l));
    for (Person author : article.authors()) {
      metadata.add(TikaCoreProperties.CREATOR, author.name());
    }
    for (String tag : article.tags()) {
      metadata.add(TikaCoreProperties.SUBJECT, tag);
    }
    metadata.set(CONFIDENCE, Double.toString(article.confidence()));
  }

  /** Tells a handler what a rendered article holds. */
  private record Events(XHTMLContentHandler out) implements NodeVisitor {

    /** Carries what a handler throws through the walk. */
    private static final class Failure extends RuntimeException {
      private static final long serialVersionUID = 1;
      private final SAXException cause;

      private Failure(SAXException cause) {
        super(cause);
        this.cause = cause;
      }
    }

    @Override
    public void head(Node node, int depth) {
      try {
        if (node instanceof TextNode text) {
          out.characters(text.getWholeText());
        } else if (depth > 0 && node instanceof Element element) {
          AttributesImpl attributes = new AttributesImpl();
          element
              .attributes()
              .forEach(
                  a -> attributes.addAttribute("", a.getKey(), a.getKey(), "CDATA", a.getValue()));
          out.startElement(element.normalName(), attributes);
        }
      } catch (SAXException e) {
        throw new Failure(e);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      try {
        if (depth > 0 && node instanceof Element element) {
          out.endElement(element.normalName());
        }
      } catch (SAXException e) {
        throw new Failure(e);
      }
    }
  }
}
