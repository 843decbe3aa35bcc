package example;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import news.winnow.ArticleExtractor;
import news.winnow.model.Article;
import news.winnow.model.Page;
import news.winnow.model.Person;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The step between a crawler's fetcher and its index: what was fetched goes in, fields to index,
 * text and links to follow come out. Thread-safe: make one and call it from all threads of the
 * crawler.
 */
public final class ParseStep {
  private static final double SURE_ENOUGH = 0.5;

  private final ArticleExtractor extractor;

  /** Makes a step that reads pages with an extractor, which may have rules of its own. */
  public ParseStep(ArticleExtractor extractor) {
    this.extractor = extractor;
  }

  /**
   * What a page gave.
   *
   * @param fields to index, each with its values; empty where the page is no article
   * @param text the body; empty where the page is no article
   * @param links to follow: of an article those to other stories, of any other page all
   */
  public record Parsed(Map<String, List<String>> fields, String text, List<URI> links) {}

  /**
   * Reads a page.
   *
   * @param contentType the header as it came, or an empty string
   */
  public Parsed parse(URI url, String contentType, byte[] content, Instant fetched) {
    Page page =
        charset(contentType).map(c -> Page.html(content, c)).orElseGet(() -> Page.html(content));
    Article article = extractor.extract(page.at(url).fetchedAt(fetched));
    if (article.confidence() < SURE_ENOUGH) {
      return new Parsed(Map.of(), "", allLinks(content, url));
    }
    List<String> stories = article.relatedLinks().stream().map(l -> l.url()).toList();
    return new Parsed(fields(article), article.text(), addresses(stories, url));
  }

  private static Map<String, List<String>> fields(Article article) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    put(fields, "title", article.title());
    put(fields, "canonical", article.canonicalUrl());
    put(fields, "published", article.published().map(d -> d.iso()));
    put(fields, "publisher", article.publisher());
    put(fields, "language", article.language());
    put(fields, "access", Optional.of(article.access().name()));
    fields.put("authors", article.authors().stream().map(Person::name).toList());
    fields.put("tags", article.tags());
    return fields;
  }

  private static void put(Map<String, List<String>> fields, String name, Optional<String> value) {
    value.ifPresent(v -> fields.put(name, List.of(v)));
  }

  private static List<URI> allLinks(byte[] content, URI url) {
    // a front page, a search result: nothing to index, but links to go on with
    Document document = Jsoup.parse(new String(content, StandardCharsets.UTF_8), url.toString());
    List<String> found = new ArrayList<>();
    for (Element link : document.select("a[href]")) {
      found.add(link.absUrl("href"));
    }
    return addresses(found, url);
  }

  /** Returns the addresses of the page's own host, each once, without fragments. */
  private static List<URI> addresses(List<String> found, URI page) {
    Set<URI> links = new LinkedHashSet<>();
    for (String link : found) {
      try {
        URI target = URI.create(link.replaceFirst("#.*", ""));
        if (Objects.equals(page.getHost(), target.getHost()) && !target.equals(page)) {
          links.add(target);
        }
      } catch (IllegalArgumentException e) {
        // not an address: nothing to follow
      }
    }
    return List.copyOf(links);
  }

  private static Optional<Charset> charset(String contentType) {
    int at = contentType.toLowerCase(Locale.ROOT).indexOf("charset=");
    if (at < 0) {
      return Optional.empty();
    }
    String name = contentType.substring(at + "charset=".length()).split(";")[0];
    try {
      return Optional.of(Charset.forName(name.replace("\"", "").strip()));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
