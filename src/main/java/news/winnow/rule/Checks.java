package news.winnow.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.winnow.model.Block;
import news.winnow.model.BlockDocument;

/** What the records of {@link Condition} ask of their parts, and of several conditions. */
final class Checks {
  private static final double MAX_COUNT = 1_000_000;

  private Checks() {}

  static <T> List<T> notEmpty(List<T> parts, String what) {
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("at least one " + what + " is needed");
    }
    return List.copyOf(parts);
  }

  static List<String> folded(List<String> cues) {
    String[] folded = notEmpty(cues, "cue").toArray(String[]::new);
    for (int i = 0; i < folded.length; i++) {
      folded[i] = NumberCue.fold(folded[i]);
    }
    return List.of(folded);
  }

  static boolean all(List<Condition> conditions, Block block, BlockDocument page) {
    for (Condition c : conditions) {
      if (!c.test(block, page)) {
        return false;
      }
    }
    return true;
  }

  static boolean any(List<Condition> conditions, Block block, BlockDocument page) {
    for (Condition c : conditions) {
      if (c.test(block, page)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the block at a distance shows the same text. */
  static boolean repeats(Block block, int offset, BlockDocument page) {
    Optional<Block> neighbour = page.neighbour(block, offset);
    return neighbour.isPresent() && neighbour.get().folded().equals(block.folded());
  }

  static <T> List<T> append(List<T> parts, T last) {
    return Stream.concat(parts.stream(), Stream.of(last)).toList();
  }

  /** A token that is not written as containers write their names would never be found. */
  static List<String> tokens(List<String> tokens) {
    for (String t : tokens) {
      if (!isHyphenated(t)) {
        throw new IllegalArgumentException(
            "a token is lower-case words joined by hyphens, such as \"related-posts\": " + t);
      }
    }
    return notEmpty(tokens, "token");
  }

  static List<String> tags(List<String> tags) {
    for (String t : tags) {
      if (!isHyphenated(t) || !isAscii(t)) {
        throw new IllegalArgumentException("not a lower-case tag name such as \"aside\": " + t);
      }
    }
    return notEmpty(tags, "tag name");
  }

  static void bound(Measure measure, double bound) {
    boolean share = measure == Measure.LINKS || measure == Measure.POSITION;
    double max = share ? 1 : MAX_COUNT;
    if (!(bound >= 0 && bound <= max)) {
      throw new IllegalArgumentException(
          Names.of(measure) + " is compared with a number from 0 to " + (share ? "1" : "1000000"));
    }
  }

  private static boolean isAscii(String s) {
    for (int i = 0; i < s.length(); i++) {
      if (s.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHyphenated(String s) {
    boolean word = false;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      boolean ofWord = Character.isLetterOrDigit(c);
      if (ofWord ? Character.toLowerCase(c) != c : c != '-' || !word) {
        return false;
      }
      word = ofWord;
    }
    return word;
  }
}
