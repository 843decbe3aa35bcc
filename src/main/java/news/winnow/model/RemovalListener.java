package news.winnow.model;

/**
 * Sees what the library is about to take away from a page, and can veto it. It is called for each
 * removal in reading order, in the thread that extracts; one that an extractor shares between
 * threads has to be thread-safe. What it throws ends the extraction.
 *
 * <pre>{@code
 * ArticleExtractor.builder().onRemoval(removal -> removal.label() != Label.PAYWALL)
 * }</pre>
 */
@FunctionalInterface
public interface RemovalListener {
  /**
   * Returns whether the removal may happen. With {@code false} all its blocks stay where they stood
   * in the body and are labelled {@link Label#BODY}; headline, byline, dates and other parts of the
   * article are no removals and never come here.
   */
  boolean mayRemove(Removal removal);
}
