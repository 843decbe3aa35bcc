package example;

import dev.langchain4j.data.document.BlankDocumentException;
import dev.langchain4j.data.document.Document;
import dev.langchain4j.data.document.DocumentParser;
import dev.langchain4j.data.document.DocumentTransformer;
import dev.langchain4j.data.document.Metadata;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Collectors;
import news.winnow.ArticleExtractor;
import news.winnow.model.Article;
import news.winnow.model.Limits;
import news.winnow.model.Page;
import news.winnow.model.Person;

/**
 * Documents that hold an article's body and, as metadata, its facts. As a parser it reads the bytes
 * of an HTML page; as a transformer it takes documents whose text is a page, markup or plain text,
 * and drops those that are no article. Thread-safe.
 */
public final class ArticleDocuments implements DocumentParser, DocumentTransformer {
  private final ArticleExtractor extractor;
  private final double lowest;

  /**
   * Makes a parser.
   *
   * @param lowest the confidence below which a page is taken for none, 0 to 1
   */
  public ArticleDocuments(ArticleExtractor extractor, double lowest) {
    this.extractor = extractor;
    this.lowest = lowest;
  }

  /**
   * {@inheritDoc}
   *
   * @throws BlankDocumentException when the page holds no article
   */
  @Override
  public Document parse(InputStream in) {
    try {
      byte[] html = in.readNBytes(Limits.defaults().maxBytes());
      return document(extractor.extract(Page.html(html))).orElseThrow(BlankDocumentException::new);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the article of a document, with the document's own metadata, or null for none. */
  @Override
  public Document transform(Document document) {
    String text = document.text();
    Page page = text.stripLeading().startsWith("<") ? Page.html(text) : Page.text(text);
    String url = document.metadata().getString(Document.URL);
    Article article = extractor.extract(url == null ? page : placed(page, url));
    return document(article)
        .map(d -> Document.from(d.text(), document.metadata().copy().putAll(d.metadata().toMap())))
        .orElse(null);
  }

  private static Page placed(Page page, String url) {
    try {
      return page.at(URI.create(url));
    } catch (IllegalArgumentException e) {
      return page;
    }
  }

  private Optional<Document> document(Article article) {
    if (article.body().isEmpty() || article.confidence() < lowest) {
      return Optional.empty();
    }
    Metadata metadata = new Metadata();
    article.canonicalUrl().or(article::url).ifPresent(u -> metadata.put(Document.URL, u));
    article.title().ifPresent(t -> metadata.put("title", t));
    article.publisher().ifPresent(p -> metadata.put("publisher", p));
    article.language().ifPresent(l -> metadata.put("language", l));
    article.published().ifPresent(d -> metadata.put("published", d.iso()));
    if (!article.authors().isEmpty()) {
      metadata.put(
          "authors",
          article.authors().stream().map(Person::name).collect(Collectors.joining("; ")));
    }
    metadata.put("access", article.access().name());
    metadata.put("confidence", article.confidence());
    return Optional.of(Document.from(article.text(), metadata));
  }
}
