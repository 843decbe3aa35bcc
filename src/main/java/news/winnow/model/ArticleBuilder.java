package news.winnow.model;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the fields of an article. Not thread-safe; can go on being used after {@link #build()}.
 */
public final class ArticleBuilder implements Cloneable {
  @Nullable String url;
  @Nullable String canonicalUrl;
  @Nullable String title;
  @Nullable String subtitle;
  @Nullable String kicker;
  @Nullable String section;
  @Nullable String bylineText;
  @Nullable String dateline;
  @Nullable ArticleDate published;
  @Nullable ArticleDate modified;
  @Nullable String publisher;
  @Nullable String language;
  @Nullable Image leadImage;
  @Nullable String nextPage;
  @Nullable String singlePage;
  List<Person> authors = List.of();
  List<String> tags = List.of();
  List<Content> body = List.of();
  List<Removal> removed = List.of();
  List<Notice> notices = List.of();
  Access access = Access.UNKNOWN;
  double confidence;

  ArticleBuilder() {}

  List<@Nullable Object> all() {
    return Arrays.asList(
        url,
        canonicalUrl,
        title,
        subtitle,
        kicker,
        section,
        bylineText,
        dateline,
        published,
        modified,
        publisher,
        language,
        leadImage,
        nextPage,
        singlePage,
        authors,
        tags,
        body,
        removed,
        notices,
        access,
        confidence);
  }

  private ArticleBuilder copy() {
    try {
      return (ArticleBuilder) super.clone(); // every field is immutable
    } catch (CloneNotSupportedException e) {
      throw new AssertionError(e);
    }
  }

  /** Sets the page's address; null for none. */
  public ArticleBuilder url(@Nullable String value) {
    this.url = value;
    return this;
  }

  /** Sets the canonical address; null for none. */
  public ArticleBuilder canonicalUrl(@Nullable String value) {
    this.canonicalUrl = value;
    return this;
  }

  /** Sets the address of the article's next page; null for none. */
  public ArticleBuilder nextPage(@Nullable String value) {
    this.nextPage = value;
    return this;
  }

  /** Sets the address of a page with all of the article; null for none. */
  public ArticleBuilder singlePage(@Nullable String value) {
    this.singlePage = value;
    return this;
  }

  /** Sets the headline; null for none. */
  public ArticleBuilder title(@Nullable String value) {
    this.title = value;
    return this;
  }

  /** Sets the dek; null for none. */
  public ArticleBuilder subtitle(@Nullable String value) {
    this.subtitle = value;
    return this;
  }

  /** Sets the eyebrow; null for none. */
  public ArticleBuilder kicker(@Nullable String value) {
    this.kicker = value;
    return this;
  }

  /** Sets the section; null for none. */
  public ArticleBuilder section(@Nullable String value) {
    this.section = value;
    return this;
  }

  /** Sets the byline as printed; null for none. */
  public ArticleBuilder bylineText(@Nullable String value) {
    this.bylineText = value;
    return this;
  }

  /** Sets the dateline; null for none. */
  public ArticleBuilder dateline(@Nullable String value) {
    this.dateline = value;
    return this;
  }

  /** Sets when it was published; null for none. */
  public ArticleBuilder published(@Nullable ArticleDate value) {
    this.published = value;
    return this;
  }

  /** Sets when it was last changed; null for none. */
  public ArticleBuilder modified(@Nullable ArticleDate value) {
    this.modified = value;
    return this;
  }

  /** Sets the publication's name; null for none. */
  public ArticleBuilder publisher(@Nullable String value) {
    this.publisher = value;
    return this;
  }

  /** Sets the BCP 47 language tag; null for none. */
  public ArticleBuilder language(@Nullable String value) {
    this.language = value;
    return this;
  }

  /** Sets the main image; null for none. */
  public ArticleBuilder leadImage(@Nullable Image value) {
    this.leadImage = value;
    return this;
  }

  /** Sets those who made it. */
  public ArticleBuilder authors(List<? extends Person> value) {
    this.authors = List.copyOf(value);
    return this;
  }

  /** Sets the topics. */
  public ArticleBuilder tags(List<? extends String> value) {
    this.tags = List.copyOf(value);
    return this;
  }

  /** Sets the body. */
  public ArticleBuilder body(List<? extends Content> value) {
    this.body = List.copyOf(value);
    return this;
  }

  /** Sets what was removed. */
  public ArticleBuilder removed(List<? extends Removal> value) {
    this.removed = List.copyOf(value);
    return this;
  }

  /** Sets the notices. */
  public ArticleBuilder notices(List<? extends Notice> value) {
    this.notices = List.copyOf(value);
    return this;
  }

  /** Sets how much of the article is there. */
  public ArticleBuilder access(Access value) {
    this.access = Objects.requireNonNull(value, "access");
    return this;
  }

  /** Sets the confidence, cut to 0 to 1. */
  public ArticleBuilder confidence(double value) {
    this.confidence = Math.max(0, Math.min(1, value));
    return this;
  }

  /** Returns the article. */
  public Article build() {
    return new Article(copy());
  }
}
