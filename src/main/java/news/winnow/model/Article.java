package news.winnow.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A news article: who, when, what, its body and what was taken away around it. Immutable and
 * thread-safe; two articles are equal when all their fields are. Made by the library, or with
 * {@link #builder()}.
 */
public final class Article {
  private final Builder f;

  private Article(Builder fields) {
    this.f = fields;
  }

  /** Returns a builder of an article without any field. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the page's address as the caller gave it. */
  public Optional<String> url() {
    return Optional.ofNullable(f.url);
  }

  /** Returns the address the page names as its canonical one. */
  public Optional<String> canonicalUrl() {
    return Optional.ofNullable(f.canonicalUrl);
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

  /** Returns the byline as printed. */
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
   * Returns the links of removals that point to other stories (must read, related, trending), in
   * reading order.
   */
  public List<Link> relatedLinks() {
    return f.removed.stream()
        .filter(
            r ->
                r.label() == Label.MUST_READ
                    || r.label() == Label.RELATED_LINKS
                    || r.label() == Label.TRENDING)
        .flatMap(r -> r.links().stream())
        .collect(Collectors.toUnmodifiableList());
  }

  /** Returns how much of the article the page shows. */
  public Access access() {
    return f.access;
  }

  /** Returns how sure the library is that the body is an article's and whole, 0 to 1. */
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

  /**
   * Gathers the fields of an article. Not thread-safe; can go on being used after {@link #build()}.
   */
  public static final class Builder {
    private @Nullable String url;
    private @Nullable String canonicalUrl;
    private @Nullable String title;
    private @Nullable String subtitle;
    private @Nullable String kicker;
    private @Nullable String section;
    private @Nullable String bylineText;
    private @Nullable String dateline;
    private @Nullable ArticleDate published;
    private @Nullable ArticleDate modified;
    private @Nullable String publisher;
    private @Nullable String language;
    private @Nullable Image leadImage;
    private List<Person> authors = List.of();
    private List<String> tags = List.of();
    private List<Content> body = List.of();
    private List<Removal> removed = List.of();
    private List<Notice> notices = List.of();
    private Access access = Access.UNKNOWN;
    private double confidence;

    private Builder() {}

    private List<Object> all() {
      List<Object> all = new ArrayList<>();
      for (Object o :
          new @Nullable Object[] {
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
            authors,
            tags,
            body,
            removed,
            notices,
            access,
            confidence
          }) {
        all.add(Optional.ofNullable(o));
      }
      return all;
    }

    private Builder copy() {
      Builder b = new Builder();
      b.url = url;
      b.canonicalUrl = canonicalUrl;
      b.title = title;
      b.subtitle = subtitle;
      b.kicker = kicker;
      b.section = section;
      b.bylineText = bylineText;
      b.dateline = dateline;
      b.published = published;
      b.modified = modified;
      b.publisher = publisher;
      b.language = language;
      b.leadImage = leadImage;
      b.authors = authors;
      b.tags = tags;
      b.body = body;
      b.removed = removed;
      b.notices = notices;
      b.access = access;
      b.confidence = confidence;
      return b;
    }

    /** Sets the page's address; null for none. */
    public Builder url(@Nullable String value) {
      this.url = value;
      return this;
    }

    /** Sets the canonical address; null for none. */
    public Builder canonicalUrl(@Nullable String value) {
      this.canonicalUrl = value;
      return this;
    }

    /** Sets the headline; null for none. */
    public Builder title(@Nullable String value) {
      this.title = value;
      return this;
    }

    /** Sets the dek; null for none. */
    public Builder subtitle(@Nullable String value) {
      this.subtitle = value;
      return this;
    }

    /** Sets the eyebrow; null for none. */
    public Builder kicker(@Nullable String value) {
      this.kicker = value;
      return this;
    }

    /** Sets the section; null for none. */
    public Builder section(@Nullable String value) {
      this.section = value;
      return this;
    }

    /** Sets the byline as printed; null for none. */
    public Builder bylineText(@Nullable String value) {
      this.bylineText = value;
      return this;
    }

    /** Sets the dateline; null for none. */
    public Builder dateline(@Nullable String value) {
      this.dateline = value;
      return this;
    }

    /** Sets when it was published; null for none. */
    public Builder published(@Nullable ArticleDate value) {
      this.published = value;
      return this;
    }

    /** Sets when it was last changed; null for none. */
    public Builder modified(@Nullable ArticleDate value) {
      this.modified = value;
      return this;
    }

    /** Sets the publication's name; null for none. */
    public Builder publisher(@Nullable String value) {
      this.publisher = value;
      return this;
    }

    /** Sets the BCP 47 language tag; null for none. */
    public Builder language(@Nullable String value) {
      this.language = value;
      return this;
    }

    /** Sets the main image; null for none. */
    public Builder leadImage(@Nullable Image value) {
      this.leadImage = value;
      return this;
    }

    /** Sets those who made it. */
    public Builder authors(List<? extends Person> value) {
      this.authors = List.copyOf(value);
      return this;
    }

    /** Sets the topics. */
    public Builder tags(List<? extends String> value) {
      this.tags = List.copyOf(value);
      return this;
    }

    /** Sets the body. */
    public Builder body(List<? extends Content> value) {
      this.body = List.copyOf(value);
      return this;
    }

    /** Sets what was removed. */
    public Builder removed(List<? extends Removal> value) {
      this.removed = List.copyOf(value);
      return this;
    }

    /** Sets the notices. */
    public Builder notices(List<? extends Notice> value) {
      this.notices = List.copyOf(value);
      return this;
    }

    /** Sets how much of the article is there. */
    public Builder access(Access value) {
      this.access = Objects.requireNonNull(value, "access");
      return this;
    }

    /** Sets the confidence, cut to 0 to 1. */
    public Builder confidence(double value) {
      this.confidence = Math.max(0, Math.min(1, value));
      return this;
    }

    /** Returns the article. */
    public Article build() {
      return new Article(copy());
    }
  }
}
