package news.winnow.rule;

import news.winnow.model.Block;

/** How a text condition compares. */
public enum Match {
  /** The whole line is the cue. */
  IS,
  /** The line is the cue, or begins with it and a mark such as a colon, bar or dash. */
  LEADS,
  /** The line begins with the cue, at a word boundary. */
  STARTS,
  /** The line ends with the cue, at a word boundary. */
  ENDS,
  /** The line contains the cue, at word boundaries. */
  CONTAINS;

  /**
   * Returns whether a text meets a cue.
   *
   * @param folded the text, folded by {@link Block#fold}
   * @param cue the cue, as {@link Condition.Text#cues} gives it
   */
  public boolean matches(String folded, String cue) {
    return CueMatch.matches(this, folded, cue);
  }

  /**
   * Returns whether a text meets a cue that was found in it; where this one wants it to begin or
   * end the text, or to stand between word boundaries, that is already known.
   *
   * @param folded the text, folded by {@link Block#fold}
   * @param end where the cue ends in the text
   */
  public boolean meetsAt(String folded, int end) {
    return this == IS && end == folded.length()
        || this == LEADS && (end == folded.length() || CueMatch.markFollows(folded, end))
        || this != IS && this != LEADS;
  }

  /**
   * Returns whether a char of a text folded by {@link Block#fold} joins others to a word: a letter,
   * digit or combining mark, but for scripts without spaces between words. Where one of two does
   * not, there is a word boundary between them.
   */
  public static boolean joins(char c) {
    return CueMatch.joins(c);
  }

  /**
   * Returns what a text that meets a cue contains in any case: the cue, or the longest part of it
   * without a number.
   *
   * @param cue the cue, as {@link Condition.Text#cues} gives it
   */
  public static String fixedPart(String cue) {
    return NumberCue.fixedPart(cue);
  }
}
