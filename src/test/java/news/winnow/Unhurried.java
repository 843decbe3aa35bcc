package news.winnow;

import java.time.Duration;
import news.winnow.model.Limits;

/**
 * Extractors for tests of what comes out, not of how long it takes: a busy machine cuts nothing.
 */
final class Unhurried {
  /** As {@link ArticleExtractor#create()}, but with ten minutes a page. */
  static final ArticleExtractor EXTRACTOR =
      ArticleExtractor.builder()
          .limits(Limits.defaults().withDeadline(Duration.ofMinutes(10)))
          .build();

  private Unhurried() {}
}
