package example;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import news.winnow.ArticleExtractor;
import news.winnow.model.Article;
import news.winnow.model.Content;
import news.winnow.model.Limits;
import news.winnow.model.Page;
import news.winnow.model.Person;
import org.springframework.ai.document.Document;
import org.springframework.ai.document.DocumentReader;
import org.springframework.core.io.Resource;

/**
 * Reads pages as documents, one for each section of an article: a heading and what stands under it,
 * with the article's facts as metadata. Pages without an article give none. What is longer than an
 * embedding takes is for a {@code TokenTextSplitter} to split.
 */
public final class ArticleReader implements DocumentReader {
  private static final double SURE_ENOUGH = 0.5;

  private final ArticleExtractor extractor;
  private final List<Resource> pages;

  /** Makes a reader of HTML pages: files, what a client fetched, resources of a bucket. */
  public ArticleReader(ArticleExtractor extractor, List<Resource> pages) {
    this.extractor = extractor;
    this.pages = List.copyOf(pages);
  }

  @Override
  public List<Document> get() {
    List<Document> documents = new ArrayList<>();
    for (Resource page : pages) {
      documents.addAll(read(page));
    }
    return documents;
  }

  private List<Document> read(Resource page) {
    try (InputStream in = page.getInputStream()) {
      byte[] html = in.readNBytes(Limits.defaults().maxBytes());
      Article article = extractor.extract(Page.html(html));
      if (article.confidence() < SURE_ENOUGH) {
        return List.of();
      }
      Map<String, Object> facts = facts(article);
      facts.put("source", String.valueOf(page.getFilename()));
      return sections(article, facts);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + page.getDescription(), e);
    }
  }

  private static List<Document> sections(Article article, Map<String, Object> facts) {
    List<Document> sections = new ArrayList<>();
    List<String> pieces = new ArrayList<>();
    String heading = "";
    for (Content piece : article.body()) {
      if (piece instanceof Content.Heading) {
        addSection(sections, heading, pieces, facts);
        pieces.clear();
        heading = piece.text();
      } else if (!piece.text().isEmpty()) {
        pieces.add(piece.text());
      }
    }
    addSection(sections, heading, pieces, facts);
    return sections;
  }

  private static void addSection(
      List<Document> sections, String heading, List<String> pieces, Map<String, Object> facts) {
    if (pieces.isEmpty()) {
      return;
    }
    Map<String, Object> metadata = new LinkedHashMap<>(facts);
    metadata.put("section", heading);
    metadata.put("index", sections.size());
    sections.add(new Document(String.join("\n\n", pieces), metadata));
  }

  private static Map<String, Object> facts(Article article) {
    Map<String, Object> facts = new LinkedHashMap<>();
    article.canonicalUrl().ifPresent(u -> facts.put("url", u));
    article.title().ifPresent(t -> facts.put("title", t));
    article.publisher().ifPresent(p -> facts.put("publisher", p));
    article.language().ifPresent(l -> facts.put("language", l));
    article.published().ifPresent(d -> facts.put("published", d.iso()));
    String authors = article.authors().stream().map(Person::name).collect(Collectors.joining("; "));
    if (!authors.isEmpty()) {
      facts.put("authors", authors);
    }
    facts.put("confidence", article.confidence());
    return facts;
  }
}
