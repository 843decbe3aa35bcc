package news.winnow.model;

import java.util.Locale;

/**
 * What a text block is for the reader of one article. Every visible block of a page gets exactly
 * one label; the names are stable and appear in rule files (lower case, hyphens for underscores)
 * and in JSON (as written here).
 */
public enum Label {
  /** The article's own headline, each copy of it that stands as a headline. */
  TITLE,
  /** Dek, standfirst or summary bullets right under the headline. */
  SUBTITLE,
  /** The section label or eyebrow next to the headline. */
  KICKER,
  /** Author names with role, agency, location or handle. */
  BYLINE,
  /** The author box: a description of the author and its heading. */
  AUTHOR_BIO,
  /** Published and updated stamps of this article. */
  DATE,
  /** The article's text: paragraphs, in-body headings, list items, quotes, tables. */
  BODY,
  /** Image and video captions and credits. */
  CAPTION,
  /** Corrections and clarifications. */
  CORRECTION,
  /** Advertisement markers and advertising content. */
  ADVERTISEMENT,
  /**
   * Links that editors or a recommender put forward: must read, editor's picks, recommended, don't
   * miss.
   */
  MUST_READ,
  /** More on this story: also read, related, more from this section, previous and next article. */
  RELATED_LINKS,
  /** Most read, trending, popular and latest-news lists. */
  TRENDING,
  /** Sign-up offers for newsletters, alerts, apps and channels. */
  NEWSLETTER,
  /** Share, follow, print and save controls. */
  SHARE,
  /** Subscribe, sign-in, support-us and meter notices. */
  PAYWALL,
  /** Readers' comments, their forms, counts and policies. */
  COMMENTS,
  /** Topic and keyword lists of the article. */
  TAGS,
  /** Site header, menus, search, breadcrumbs, pagination. */
  NAVIGATION,
  /** Page footer, copyright, terms, consent dialogs. */
  LEGAL,
  /** Weather, tickers, players, polls, reading time, error and loading messages. */
  WIDGET,
  /** Boilerplate of no other kind. */
  OTHER;

  /**
   * Returns whether the label names a part of the article ({@link #TITLE} to {@link #CORRECTION}).
   */
  public boolean isArticlePart() {
    return compareTo(CORRECTION) <= 0;
  }

  /** Returns whether the label names something that is not part of the article. */
  public boolean isBoilerplate() {
    return !isArticlePart();
  }

  /** Returns the name used in rule files: {@code must-read} for {@link #MUST_READ}. */
  public String ruleName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
