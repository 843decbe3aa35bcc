package news.winnow.internal.meta;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import news.winnow.internal.read.Addresses;
import news.winnow.internal.read.PageBlocks;
import news.winnow.model.ArticleBuilder;
import news.winnow.model.Candidate;
import news.winnow.model.Candidate.Field;
import news.winnow.model.Label;
import news.winnow.model.Notice;
import news.winnow.model.Person;

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
    Offers offers = Offers.of(facts);
    TopicReader topics = new TopicReader(facts);
    Optional<String> best =
        ruled.or(Field.TITLE, topics::first, () -> titles(facts).read(offers.get(Field.TITLE)));
    facts.headline(best);
    Optional<String> title = HiddenHeadline.shownUnder(best, facts);
    Optional<String> language =
        ruled.or(
            Field.LANGUAGE, found -> LanguageReader.read(found, facts), offers.get(Field.LANGUAGE));
    facts.language(LanguageReader.primary(language.orElse("")));
    facts.dates(
        new DateParser(
            facts.language(),
            DateReader.monthFirst(language.orElse(""), facts.site().host()),
            fetched));
    DateReader dates = new DateReader(facts);
    AuthorReader authors = new AuthorReader(facts);
    ImageReader images = new ImageReader(facts);
    List<Person> people = ruled.orList(Field.AUTHOR, authors::read, offers.get(Field.AUTHOR));
    return new Metadata(
        title,
        ruled.or(
            Field.SUBTITLE,
            topics::first,
            () -> topics.subtitle(offers.get(Field.SUBTITLE), title)),
        ruled.or(Field.KICKER, topics::first, offers.get(Field.KICKER)),
        ruled.or(Field.SECTION, topics::first, () -> topics.section(offers.get(Field.SECTION))),
        people,
        BylineText.of(people, offers.get(Field.AUTHOR), facts),
        DatelineReader.read(facts),
        ruled.or(Field.PUBLISHED, dates::published, offers.get(Field.PUBLISHED)),
        ruled.or(Field.MODIFIED, dates::modified, offers.get(Field.MODIFIED)),
        ruled.or(
            Field.PUBLISHER, topics::first, () -> topics.publisher(offers.get(Field.PUBLISHER))),
        ruled.or(Field.CANONICAL, topics::canonical, offers.get(Field.CANONICAL)),
        language,
        ruled.orList(Field.TAG, topics::tags, offers.get(Field.TAG)),
        ruled.or(Field.IMAGE, images::read, offers.get(Field.IMAGE)),
        AccessReader.read(offers.get(Field.ACCESS), facts),
        () -> all(offers, ruled),
        notices(facts, ruled));
  }

  private static TitleReader titles(PageFacts facts) {
    return new TitleReader(facts.site(), new CopyrightLines(facts.blocks()));
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

  private static List<Candidate> all(Offers offers, RuledValues ruled) {
    List<Candidate> all = new ArrayList<>();
    for (Field field : Field.values()) {
      all.addAll(ruled.of(field));
      all.addAll(offers.get(field).all());
    }
    return all;
  }

  /** What the page offers for each field. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Offers(Candidates[] byField) {
    static Offers of(PageFacts facts) {
      Field[] fields = Field.values();
      Candidates[] offers = new Candidates[fields.length];
      for (Field field : fields) {
        offers[field.ordinal()] = new Candidates(field, facts);
      }
      return new Offers(offers);
    }

    Candidates get(Field field) {
      return byField[field.ordinal()];
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
