package news.winnow.internal.meta;

import java.util.Locale;

/** What a candidate may be a value of; named in {@code sources.txt} in lower case. */
public enum Field {
  /** The headline. */
  TITLE,
  /** Dek or standfirst. */
  SUBTITLE,
  /** Eyebrow over the headline. */
  KICKER,
  /** Section of the publication. */
  SECTION,
  /** Someone who made the article. */
  AUTHOR,
  /** When it was published. */
  PUBLISHED,
  /** When it was changed. */
  MODIFIED,
  /** The publication's name. */
  PUBLISHER,
  /** The page's canonical address. */
  CANONICAL,
  /** The language. */
  LANGUAGE,
  /** A topic. */
  TAG,
  /** The main image. */
  IMAGE,
  /** Whether the text is free to read. */
  ACCESS;

  static Field named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
