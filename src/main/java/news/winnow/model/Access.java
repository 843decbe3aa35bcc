package news.winnow.model;

/** How much of the article the page shows. */
public enum Access {
  /** The page says or shows that the whole text is there. */
  FULL,
  /** Only the beginning is there; the rest is behind a paywall or registration. */
  TEASER,
  /** The page does not say. */
  UNKNOWN
}
