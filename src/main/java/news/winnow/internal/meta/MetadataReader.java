package news.winnow.internal.meta;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import news.winnow.internal.read.Addresses;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.ArticleBuilder;
import news.winnow.model.Candidate;
import news.winnow.model.Candidate.Field;
import news.winnow.model.Label;
import news.winnow.model.Notice;

/**
 * Reads the facts of an article from the labelled blocks, the markup, the structured data and the
 * address of its page.
 */
public final class MetadataReader {
  private MetadataReader() {}

  /**
   * Returns what the page says about its article.
   *
   * @param page the page
   * @param addresses makes its addresses absolute
   * @param labels the label of each block, in the order of the blocks
   * @param headline the main block of those that show the headline
   * @param fetched when the page was fetched; without it dates such as "3 hours ago" say nothing
   * @param ruled what rules of the user found; it comes first
   */
  public static Metadata read(
      PageBlocks page,
      Addresses addresses,
      List<Label> labels,
      OptionalInt headline,
      Optional<Instant> fetched,
      RuledValues ruled) {
    PageFacts facts = new PageFacts(page, addresses, labels, headline);
    Candidates candidates = new Candidates();
    List<Candidate> titles = Sources.candidates(Field.TITLE, facts);
    TopicReader topics = new TopicReader(facts);
    Optional<String> best =
        ruled.or(Field.TITLE, topics::first, () -> new TitleReader(facts.site()).read(titles));
    facts.headline(best);
    Optional<String> title = HiddenHeadline.shownUnder(best, facts);
    List<Candidate> languages = Sources.candidates(Field.LANGUAGE, facts);
    Optional<String> language =
        ruled.or(
            Field.LANGUAGE,
            found -> LanguageReader.read(found, facts),
            () -> LanguageReader.read(languages, facts));
    facts.dates(
        new DateParser(
            LanguageReader.primary(language.orElse("")),
            DateReader.monthFirst(language.orElse(""), facts.site().host()),
            fetched));
    for (Field field : Field.values()) {
      candidates.put(
          field,
          switch (field) {
            case TITLE -> titles;
            case LANGUAGE -> languages;
            default -> Sources.candidates(field, facts);
          });
    }
    DateReader dates = new DateReader(facts);
    AuthorReader authors = new AuthorReader(facts);
    ImageReader images = new ImageReader(facts);
    return new Metadata(
        title,
        ruled.or(
            Field.SUBTITLE,
            topics::first,
            () -> topics.subtitle(candidates.get(Field.SUBTITLE), title)),
        ruled.or(Field.KICKER, topics::first, () -> topics.first(candidates.get(Field.KICKER))),
        ruled.or(Field.SECTION, topics::first, () -> topics.section(candidates.get(Field.SECTION))),
        ruled.orList(Field.AUTHOR, authors::read, () -> authors.read(candidates.get(Field.AUTHOR))),
        facts.blocks(Label.BYLINE).stream().map(TextBlock::text).findFirst(),
        DatelineReader.read(facts),
        ruled.or(
            Field.PUBLISHED,
            dates::published,
            () -> dates.published(candidates.get(Field.PUBLISHED))),
        ruled.or(
            Field.MODIFIED, dates::modified, () -> dates.modified(candidates.get(Field.MODIFIED))),
        ruled.or(
            Field.PUBLISHER,
            topics::first,
            () -> topics.publisher(candidates.get(Field.PUBLISHER))),
        ruled.or(
            Field.CANONICAL,
            topics::canonical,
            () -> topics.canonical(candidates.get(Field.CANONICAL))),
        language,
        ruled.orList(Field.TAG, topics::tags, () -> topics.tags(candidates.get(Field.TAG))),
        ruled.or(Field.IMAGE, images::read, () -> images.read(candidates.get(Field.IMAGE))),
        AccessReader.read(candidates.get(Field.ACCESS), facts),
        candidates.all(ruled),
        notices(facts, ruled));
  }

  private static List<Notice> notices(PageFacts facts, RuledValues ruled) {
    List<Notice> notices = new ArrayList<>(ruled.notices());
    List<String> wrong = facts.data().keysOfWrongType();
    if (!wrong.isEmpty()) {
      notices.add(
          new Notice(
              Notice.Kind.INVALID_JSON,
              "structured data (JSON-LD) has no text where there should be: "
                  + String.join(", ", wrong)));
    }
    return notices;
  }

  /** What the page offers, by field. */
  private static final class Candidates {
    private final Map<Field, List<Candidate>> byField = new EnumMap<>(Field.class);

    void put(Field field, List<Candidate> found) {
      byField.put(field, found);
    }

    List<Candidate> get(Field field) {
      return byField.getOrDefault(field, List.of());
    }

    List<Candidate> all(RuledValues ruled) {
      List<Candidate> all = new ArrayList<>();
      for (Field field : Field.values()) {
        all.addAll(ruled.of(field));
        all.addAll(get(field));
      }
      return all;
    }
  }

  /** Sets the fields of an article that this package reads. */
  public static void fill(ArticleBuilder article, Metadata m) {
    article
        .title(m.title().orElse(null))
        .subtitle(m.subtitle().orElse(null))
        .kicker(m.kicker().orElse(null))
        .section(m.section().orElse(null))
        .authors(m.authors())
        .bylineText(m.bylineText().orElse(null))
        .dateline(m.dateline().orElse(null))
        .published(m.published().orElse(null))
        .modified(m.modified().orElse(null))
        .publisher(m.publisher().orElse(null))
        .canonicalUrl(m.canonicalUrl().orElse(null))
        .language(m.language().orElse(null))
        .tags(m.tags())
        .leadImage(m.leadImage().orElse(null))
        .access(m.access());
  }
}
