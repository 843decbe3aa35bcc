package news.winnow.internal.meta;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.ArticleBuilder;
import news.winnow.model.Label;

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
   * @param labels the label of each block, in the order of the blocks
   * @param fetched when the page was fetched; without it dates such as "3 hours ago" say nothing
   */
  public static Metadata read(PageBlocks page, List<Label> labels, Optional<Instant> fetched) {
    PageFacts facts = new PageFacts(page, labels);
    Candidates candidates = new Candidates();
    List<Candidate> titles = Sources.candidates(Field.TITLE, facts);
    Optional<String> best = new TitleReader(facts.site()).read(titles);
    facts.headline(best);
    Optional<String> title = HiddenHeadline.shownUnder(best, facts);
    for (Field field : Field.values()) {
      candidates.put(field, field == Field.TITLE ? titles : Sources.candidates(field, facts));
    }
    Optional<String> language = LanguageReader.read(candidates.get(Field.LANGUAGE), facts);
    DateParser parser =
        new DateParser(
            LanguageReader.primary(language.orElse("")),
            DateReader.monthFirst(language.orElse(""), facts.site().host()),
            fetched);
    DateReader dates = new DateReader(facts, parser);
    TopicReader topics = new TopicReader(facts);
    return new Metadata(
        title,
        topics.subtitle(candidates.get(Field.SUBTITLE), title),
        topics.first(candidates.get(Field.KICKER)),
        topics.section(candidates.get(Field.SECTION)),
        new AuthorReader(facts).read(candidates.get(Field.AUTHOR)),
        facts.blocks(Label.BYLINE).stream().map(TextBlock::text).findFirst(),
        DatelineReader.read(facts),
        dates.published(candidates.get(Field.PUBLISHED)),
        dates.modified(candidates.get(Field.MODIFIED)),
        topics.publisher(candidates.get(Field.PUBLISHER)),
        topics.canonical(candidates.get(Field.CANONICAL)),
        language,
        topics.tags(candidates.get(Field.TAG)),
        new ImageReader(facts).read(candidates.get(Field.IMAGE)),
        AccessReader.read(candidates.get(Field.ACCESS), facts),
        candidates.all(),
        List.of());
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

    List<Candidate> all() {
      return byField.values().stream().flatMap(List::stream).toList();
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
