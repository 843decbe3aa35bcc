package example;

import de.l3s.boilerpipe.document.TextDocument;
import de.l3s.boilerpipe.extractors.CommonExtractors;
import de.l3s.boilerpipe.sax.BoilerpipeSAXInput;
import java.io.StringReader;
import news.winnow.ArticleExtractor;
import news.winnow.model.Article;
import news.winnow.model.Page;
import org.xml.sax.InputSource;

/** From boilerpipe 1.1. */
final class FromBoilerpipe {
  private static final ArticleExtractor EXTRACTOR = ArticleExtractor.create();

  private FromBoilerpipe() {}

  static String before(String html) throws Exception {
    InputSource source = new InputSource(new StringReader(html));
    TextDocument document = new BoilerpipeSAXInput(source).getTextDocument();
    CommonExtractors.ARTICLE_EXTRACTOR.process(document);
    String title = document.getTitle();
    String text = document.getContent();
    return title + "\n" + text;
  }

  static String after(String html) {
    Article article = EXTRACTOR.extract(Page.html(html));
    String title = article.title().orElse("");
    String text = article.text();
    return title + "\n" + text;
  }
}
