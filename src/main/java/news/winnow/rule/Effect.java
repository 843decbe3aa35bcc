package news.winnow.rule;

/** What a {@link Rule} does where its condition holds. */
public enum Effect {
  /** Votes on the block. */
  VOTE,
  /** Votes on the block and on all blocks after it. */
  UNTIL_END,
  /**
   * Keeps the block in the body, as a site's rule does, but says nothing about other blocks. Only
   * for the label of the body.
   */
  KEEP,
  /**
   * Says that the body lies within these blocks: others are not of it, and these are read as any
   * page is. Only for the label of the body.
   */
  WITHIN
}
