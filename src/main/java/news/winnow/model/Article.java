package news.winnow.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A news article: who, when, what, its body and what was taken away around it. Immutable and
 * thread-safe; two articles are equal when all their fields are. Made by the library, or with
 * {@link #builder()}.
 */
public final class Article {
  private final ArticleBuilder f;

  Article(ArticleBuilder fields) {
    this.f = fields;
  }

  /** Returns a builder of an article without any field. */
  public static ArticleBuilder builder() {
    return new ArticleBuilder();
  }

  /** Returns the page's address as the caller gave it. */
  public Optional<String> url() {
    return Optional.ofNullable(f.url);
  }

  /** Returns the address the page names as its canonical one. */
  public Optional<String> canonicalUrl() {
    return Optional.ofNullable(f.canonicalUrl);
  }

  /**
   * Returns the address of the article's next page, where a {@code next-page} rule finds one. A
   * hint: nothing is fetched.
   */
  public Optional<String> nextPage() {
    return Optional.ofNullable(f.nextPage);
  }

  /**
   * Returns the address of a page with all of the article, where a {@code single-page} rule finds
   * one. A hint: nothing is fetched.
   */
  public Optional<String> singlePage() {
    return Optional.ofNullable(f.singlePage);
  }

  /** Returns the headline. */
  public Optional<String> title() {
    return Optional.ofNullable(f.title);
  }

  /** Returns the dek or standfirst. */
  public Optional<String> subtitle() {
    return Optional.ofNullable(f.subtitle);
  }

  /** Returns the eyebrow over the headline. */
  public Optional<String> kicker() {
    return Optional.ofNullable(f.kicker);
  }

  /** Returns the section of the publication. */
  public Optional<String> section() {
    return Optional.ofNullable(f.section);
  }

  /** Returns those who made the article, in the order the page names them. */
  public List<Person> authors() {
    return f.authors;
  }

  /** Returns the byline as printed, without date, counters and tools in the same line. */
  public Optional<String> bylineText() {
    return Optional.ofNullable(f.bylineText);
  }

  /**
   * Returns the dateline, the place that begins the text: {@code MEXICO CITY (AP)}. It stays part
   * of the body.
   */
  public Optional<String> dateline() {
    return Optional.ofNullable(f.dateline);
  }

  /** Returns when the article was published. */
  public Optional<ArticleDate> published() {
    return Optional.ofNullable(f.published);
  }

  /** Returns when the article was last changed. */
  public Optional<ArticleDate> modified() {
    return Optional.ofNullable(f.modified);
  }

  /** Returns the name of the publication. */
  public Optional<String> publisher() {
    return Optional.ofNullable(f.publisher);
  }

  /** Returns the language as a BCP 47 tag, declared or recognised from the text. */
  public Optional<String> language() {
    return Optional.ofNullable(f.language);
  }

  /** Returns the topics or keywords. */
  public List<String> tags() {
    return f.tags;
  }

  /** Returns the main image. */
  public Optional<Image> leadImage() {
    return Optional.ofNullable(f.leadImage);
  }

  /**
   * Returns the body in reading order; empty when the page holds no article, and a notice says why.
   */
  public List<Content> body() {
    return f.body;
  }

  /** Returns what was removed, in reading order. */
  public List<Removal> removed() {
    return f.removed;
  }

  /**
   * Returns the links to other stories that were removed, each with where it stood, in reading
   * order; a story once for each kind. Links to this page and to anything but a web page are left
   * out.
   */
  public List<RelatedLink> relatedLinks() {
    Set<String> own = new HashSet<>();
    url().ifPresent(own::add);
    canonicalUrl().ifPresent(own::add);
    return RelatedLink.of(f.removed, own);
  }

  /** Returns how much of the article the page shows. */
  public Access access() {
    return f.access;
  }

  /**
   * Returns how sure the library is of the body, 0 to 1: the F1 to expect of its words against
   * those of the true text, calibrated on pages of known text. It is 0 where no article was found,
   * and 0.2 for a bare piece of text without a page around it.
   */
  public double confidence() {
    return f.confidence;
  }

  /** Returns what a caller may want to know about how the page was read. */
  public List<Notice> notices() {
    return f.notices;
  }

  /**
   * Returns the body as plain text: its pieces separated by blank lines, headings and list items
   * included; title, subtitle, byline, captions and credits not.
   */
  public String text() {
    return f.body.stream()
        .map(Content::text)
        .filter(t -> !t.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Article a && f.all().equals(a.f.all());
  }

  @Override
  public int hashCode() {
    return f.all().hashCode();
  }

  @Override
  public String toString() {
    return "Article["
        + f.title
        + ", "
        + f.body.size()
        + " pieces, "
        + f.removed.size()
        + " removed]";
  }
}
