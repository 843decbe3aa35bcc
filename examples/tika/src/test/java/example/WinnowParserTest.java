package example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import news.winnow.ArticleExtractor;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.LinkContentHandler;
import org.apache.tika.sax.ToXMLContentHandler;
import org.junit.jupiter.api.Test;
import org.xml.sax.ContentHandler;

class WinnowParserTest {
  private static final Path PAGE = Path.of("..", "pages", "ferry-debate.html");

  private final Parser parser = new WinnowParser(ArticleExtractor.create());

  private <H extends ContentHandler> H parse(Parser p, H handler, Metadata metadata)
      throws Exception {
    try (InputStream in = Files.newInputStream(PAGE)) {
      p.parse(in, handler, metadata, new ParseContext());
    }
    return handler;
  }

  @Test
  void textIsTheArticleWithoutBoilerplate() throws Exception {
    String text = parse(parser, new BodyContentHandler(), new Metadata()).toString();
    assertThat(text)
        .contains("first visit to Larkhaven on Monday", "Keeping the eastern pier", "lost winter")
        .doesNotContain("Must read", "Advertisement", "Also Read", "newsletter");
  }

  @Test
  void markupIsKept() throws Exception {
    String xml = parse(parser, new ToXMLContentHandler(), new Metadata()).toString();
    assertThat(xml).contains("<h2>", "<p>", "<img ", "<strong>");
    // closed in order, or the handler would have had nothing to end
    assertThat(xml.trim()).endsWith("</html>");
    assertThat(parse(parser, new LinkContentHandler(), new Metadata()).getLinks()).isNotEmpty();
  }

  @Test
  void factsAreMetadata() throws Exception {
    Metadata metadata = new Metadata();
    parse(parser, new BodyContentHandler(), metadata);
    assertThat(metadata.get(TikaCoreProperties.TITLE)).startsWith("Harbour Ferry Talks");
    assertThat(metadata.get(TikaCoreProperties.DESCRIPTION)).startsWith("The minister's visit");
    assertThat(metadata.getValues(TikaCoreProperties.CREATOR)).containsExactly("Marta Olsen");
    assertThat(Double.parseDouble(metadata.get(WinnowParser.CONFIDENCE))).isBetween(0.5, 1.0);
  }

  @Test
  void datesKeepTheirZone() throws Exception {
    Metadata metadata = new Metadata();
    try (InputStream in = Files.newInputStream(Path.of("..", "crawler", "site", "kelp.html"))) {
      parser.parse(in, new BodyContentHandler(), metadata, new ParseContext());
    }
    assertThat(metadata.get(TikaCoreProperties.CREATED)).isEqualTo("2025-05-06T08:30:00+02:00");
  }

  @Test
  void pagesFindTheirWayToIt() throws Exception {
    String text =
        parse(new AutoDetectParser(parser), new BodyContentHandler(), new Metadata()).toString();
    assertThat(text).contains("lost winter").doesNotContain("Advertisement");
  }

  @Test
  void encodingAndAddressComeFromTheMetadata() throws Exception {
    String html = "<h1>Gruß</h1><p>" + "Die Fähre fährt wieder, sagt der Hafen. ".repeat(12);
    Metadata metadata = new Metadata();
    metadata.set(HttpHeaders.CONTENT_TYPE, "text/html; charset=ISO-8859-1");
    metadata.set(HttpHeaders.CONTENT_LOCATION, "https://example.com/gruss");
    BodyContentHandler text = new BodyContentHandler();
    byte[] bytes = html.getBytes(StandardCharsets.ISO_8859_1);
    parser.parse(new ByteArrayInputStream(bytes), text, metadata, new ParseContext());
    assertThat(text.toString()).contains("Fähre fährt");
    metadata.set(HttpHeaders.CONTENT_LOCATION, "not an address");
    metadata.set(HttpHeaders.CONTENT_TYPE, "text/html; charset=none-such");
    parser.parse(new ByteArrayInputStream(bytes), text, metadata, new ParseContext());
  }

  @Test
  void whatTheHandlerThrowsComesOut() {
    assertThatThrownBy(() -> parse(parser, new BodyContentHandler(100), new Metadata()))
        .isInstanceOf(WriteLimitReachedException.class);
  }
}
