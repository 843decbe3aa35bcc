package news.winnow.model;

/**
 * Something a caller may want to know about how a page was read: why the body is empty, what was
 * cut, which rule was overruled. Notices never stop an extraction.
 *
 * @param kind what happened, to branch on
 * @param message one line for people, in English
 */
public record Notice(Kind kind, String message) {

  /** The kinds of notices. */
  public enum Kind {
    /** The input holds no visible text. */
    EMPTY_PAGE,
    /** The input is not text: binary data. */
    NOT_TEXT,
    /** The page has text but no article was found in it. */
    NO_ARTICLE,
    /**
     * The page shows no article; the body is the text in its data, from which a script would have
     * built the page.
     */
    BODY_FROM_DATA,
    /** A bound of {@link Limits} was reached and the page was cut there. */
    LIMIT_REACHED,
    /** No encoding was declared or the declared one was wrong; another was used. */
    CHARSET_GUESSED,
    /** Structured data (JSON-LD) could not be read, in whole or in part. */
    INVALID_JSON,
    /** A rule would have removed the bulk of the page's prose and was ignored. */
    RULE_OVERRULED,
    /** Rules of the page's site that name its body or a fact found nothing there. */
    RULE_MATCHED_NOTHING,
    /**
     * The rules of the page's site left far less of it than it seems to hold; it was read without
     * them.
     */
    RULES_SET_ASIDE,
    /**
     * The rules of the page's site took more than a third of what the page holds without them out
     * of the body. They were obeyed.
     */
    RULES_REMOVED_MUCH
  }
}
