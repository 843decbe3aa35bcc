package example;

import de.l3s.boilerpipe.extractors.CommonExtractors;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import news.winnow.ArticleExtractor;
import news.winnow.model.Page;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.boilerpipe.BoilerpipeContentHandler;

/** From Tika 3 with its boilerpipe handler. */
final class FromTika {
  private static final ArticleExtractor EXTRACTOR = ArticleExtractor.create();

  private FromTika() {}

  static String before(byte[] html) throws Exception {
    BodyContentHandler text = new BodyContentHandler(-1);
    Metadata metadata = new Metadata();
    var handler = new BoilerpipeContentHandler(text, CommonExtractors.ARTICLE_EXTRACTOR);
    new JSoupParser().parse(new ByteArrayInputStream(html), handler, metadata, new ParseContext());
    String title = metadata.get(TikaCoreProperties.TITLE);
    return title + "\n" + text;
  }

  static String after(byte[] html) {
    var article = EXTRACTOR.extract(Page.html(html, StandardCharsets.UTF_8));
    String title = article.title().orElse("");
    return title + "\n" + article.text();
  }
}
