package news.winnow.rule;

import news.winnow.model.Block;

/** Cues in which {@code #} stands for any number, as it is in {@code "# comments"}. */
final class NumberCue {
  /** Stands for {@code #} in a folded cue, from whose ends marks are taken: a letter of no page. */
  private static final char NUMBER = '\ua66e';

  /** No number that people read has more digits and separators. */
  private static final int MAX_NUMBER = 20;

  private NumberCue() {}

  /** Returns a cue folded, and checks that it can be looked for. */
  static String fold(String cue) {
    String folded = Block.fold(cue.indexOf('#') < 0 ? cue : cue.replace('#', NUMBER));
    if (!folded.isEmpty() && !has(folded)) {
      return folded;
    }
    if (fixedPart(folded).isEmpty()) {
      throw new IllegalArgumentException(
          has(folded)
              ? "a cue must hold more than numbers; for those there is \"shape number\""
              : "a cue must hold a letter, a digit or a symbol");
    }
    for (int i = folded.indexOf(NUMBER); i >= 0; i = folded.indexOf(NUMBER, i + 1)) {
      if (joins(folded, i - 1) || joins(folded, i + 1)) {
        throw new IllegalArgumentException(
            "# stands for a number and not for a part of a word: " + cue);
      }
    }
    return folded;
  }

  /** Whether a digit in the place of the number would belong to the word beside it. */
  private static boolean joins(String folded, int at) {
    return at >= 0 && at < folded.length() && !CueMatch.boundary("0" + folded.charAt(at), 1);
  }

  static boolean has(String folded) {
    return folded.indexOf(NUMBER) >= 0;
  }

  /** Returns the longest part without a number, which stands as whole words where the cue does. */
  static String fixedPart(String folded) {
    if (!has(folded)) {
      return folded;
    }
    String longest = "";
    int start = 0;
    while (start <= folded.length()) {
      int end = folded.indexOf(NUMBER, start);
      end = end < 0 ? folded.length() : end;
      String part = folded.substring(start, end).strip();
      longest = part.length() > longest.length() ? part : longest;
      start = end + 1;
    }
    return longest;
  }

  static boolean matches(Match match, String text, String cue) {
    int end = end(text, 0, cue);
    return switch (match) {
      case IS -> end == text.length();
      case LEADS -> end >= 0 && (end == text.length() || CueMatch.markFollows(text, end));
      case STARTS -> end >= 0 && CueMatch.boundary(text, end);
      case ENDS -> stands(text, Math.max(0, text.length() - MAX_NUMBER * cue.length()), cue, true);
      case CONTAINS -> stands(text, 0, cue, false);
    };
  }

  private static boolean stands(String text, int from, String cue, boolean atEnd) {
    for (int i = from; i < text.length(); i++) {
      int end = CueMatch.boundary(text, i) ? end(text, i, cue) : -1;
      if (end >= 0 && (atEnd ? end == text.length() : CueMatch.boundary(text, end))) {
        return true;
      }
    }
    return false;
  }

  /** Returns where the cue ends that begins at a place; -1 where none does. */
  private static int end(String text, int from, String cue) {
    int at = from;
    for (int i = 0; i < cue.length(); i++) {
      char c = cue.charAt(i);
      int next = c == NUMBER ? numberEnd(text, at) : at + 1;
      if (next == at || c != NUMBER && (at >= text.length() || text.charAt(at) != c)) {
        return -1;
      }
      at = next;
    }
    return at;
  }

  /** Digits, and single points, commas and apostrophes between them. */
  private static int numberEnd(String text, int from) {
    int end = from;
    for (int i = from; i < text.length() && i - from < MAX_NUMBER; i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        end = i + 1;
      } else if (i > end || ".,'".indexOf(c) < 0) {
        break;
      }
    }
    return end;
  }
}
