package news.winnow.rule;

/** A fact of an article that a {@link FieldRule} finds. */
public enum ArticleField {
  /** The headline. */
  TITLE,
  /** Dek or standfirst. */
  SUBTITLE,
  /** Eyebrow over the headline. */
  KICKER,
  /** Section of the publication. */
  SECTION,
  /** Who made the article; every element that is found names one or more people. */
  AUTHORS,
  /** When it was published. */
  PUBLISHED,
  /** When it was changed. */
  MODIFIED,
  /** The publication's name. */
  PUBLISHER,
  /** The page's canonical address. */
  CANONICAL_URL,
  /** The language. */
  LANGUAGE,
  /** Topics; every element that is found is one. */
  TAGS,
  /** The main image. */
  LEAD_IMAGE,
  /** The address of the article's next page. */
  NEXT_PAGE,
  /** The address of a page with all of the article. */
  SINGLE_PAGE
}
