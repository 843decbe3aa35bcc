package news.winnow.render;

import java.util.ArrayList;
import java.util.List;
import news.winnow.model.Block;
import news.winnow.model.Label;

/**
 * Suggests the rule that would give a block another label. It is a start, for a person to look
 * over.
 */
final class RuleHint {
  private static final int FEW_WORDS = 8;
  private static final int NEAR = 3;
  private static final String STEP = " > ";

  private RuleHint() {}

  /**
   * Returns the rule that takes a kept block out of the body, or keeps one that was left out; a
   * person puts in the right label.
   *
   * @param site the line that makes it a rule of the page's site; empty where that is not known
   */
  static String line(ReportRow row, String site) {
    String effect = row.kept() ? Label.OTHER.ruleName() + " 9" : "keep";
    return site + effect + " when " + condition(oneLine(row.text()), row.place());
  }

  private static String condition(String text, String place) {
    List<String> steps = words(place, '>');
    int named = lastNamed(steps);
    int distance = named < 0 ? Integer.MAX_VALUE : steps.size() - 1 - named;
    List<String> words = words(text, ' ');
    boolean quotable = isQuotable(text);
    if (distance > 0 && words.size() <= FEW_WORDS && quotable) {
      return "text is \"" + text + "\"";
    }
    if (distance <= NEAR) {
      return css(steps, named);
    }
    StringBuilder start = new StringBuilder();
    for (int i = 0; i < Math.min(FEW_WORDS, words.size()) && isQuotable(words.get(i)); i++) {
      start.append(i == 0 ? "" : " ").append(words.get(i));
    }
    return Block.fold(start.toString()).isEmpty()
        ? "css \"" + (steps.isEmpty() ? "body" : steps.get(steps.size() - 1)) + "\""
        : "text starts \"" + start + "\"";
  }

  private static String css(List<String> steps, int from) {
    return "css \"" + String.join(STEP, steps.subList(from, steps.size())) + "\"";
  }

  private static int lastNamed(List<String> steps) {
    int named = steps.size() - 1;
    while (named >= 0 && !isNamed(steps.get(named))) {
      named--;
    }
    return named;
  }

  /** Whether a step of a place carries an id or class that can stand in a selector as it is. */
  private static boolean isNamed(String step) {
    int mark = Math.max(step.indexOf('#'), step.indexOf('.'));
    return mark > 0
        && mark + 1 < step.length()
        && (Character.isLetter(step.charAt(mark + 1)) || step.charAt(mark + 1) == '_');
  }

  private static boolean isQuotable(String text) {
    return text.indexOf('"') < 0 && text.indexOf('\\') < 0 && !Block.fold(text).isEmpty();
  }

  private static String oneLine(String text) {
    return String.join(" ", words(Chars.clean(text).replace('\n', ' ').replace('\t', ' '), ' '));
  }

  private static List<String> words(String text, char between) {
    List<String> words = new ArrayList<>();
    for (int start = 0; start <= text.length(); ) {
      int end = text.indexOf(between, start);
      end = end < 0 ? text.length() : end;
      String word = text.substring(start, end).strip();
      if (!word.isEmpty()) {
        words.add(word);
      }
      start = end + 1;
    }
    return words;
  }
}
