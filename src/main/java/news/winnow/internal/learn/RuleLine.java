package news.winnow.internal.learn;

import java.util.List;
import java.util.stream.Collectors;
import news.winnow.model.Label;

/** Writes lines of the rule language. */
final class RuleLine {
  /** Longer lines are found by how they begin. */
  private static final int MAX_WHOLE_WORDS = 25;

  private static final int START_WORDS = 8;
  private static final int MAX_CUE = 300;
  private static final int MAX_SHOWN = 60;

  private RuleLine() {}

  /** Returns a rule for what lies in an element. */
  static String css(Label label, int weight, String selector) {
    return label.ruleName() + (weight == 3 ? "" : " " + weight) + " when css \"" + selector + "\"";
  }

  /** Returns a rule for a line of text. */
  static String text(Label label, SeenBlock block) {
    String text = block.block().text();
    String[] words = text.strip().split(" ");
    boolean whole = words.length <= MAX_WHOLE_WORDS && text.length() < MAX_CUE;
    String cue =
        whole ? text : List.of(words).stream().limit(START_WORDS).collect(Collectors.joining(" "));
    String cut = cue.length() < MAX_CUE ? cue : cue.substring(0, MAX_CUE);
    return cue(label, whole ? "is" : "starts", cut);
  }

  /** Returns a rule for lines that begin with some words and a mark. */
  static String leads(Label label, String start) {
    return cue(label, "leads", start);
  }

  private static String cue(Label label, String match, String cue) {
    String string = cue.replace("\\", "\\\\").replace("\"", "\\\"");
    return label.ruleName() + " 9 when text " + match + " \"" + string + '"';
  }

  /** Returns whether a text can be asked for: a number sign stands for numbers in a cue. */
  static boolean isCue(String text) {
    return text.indexOf('#') < 0 && text.codePoints().anyMatch(Character::isLetter);
  }

  /** Returns how a block begins, for a comment. */
  static String shown(SeenBlock b) {
    String text = b.block().text();
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < Math.min(MAX_SHOWN, text.length()); i++) {
      char c = text.charAt(i);
      line.append(Character.isISOControl(c) ? ' ' : c);
    }
    return line + (text.length() > MAX_SHOWN ? "..." : "");
  }
}
