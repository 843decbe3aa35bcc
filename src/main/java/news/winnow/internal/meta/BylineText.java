package news.winnow.internal.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Candidate;
import news.winnow.model.Label;
import news.winnow.model.Person;

/** Chooses the line that is the article's byline as printed. */
final class BylineText {
  /** The rank of lines by the headline, see sources.txt. */
  private static final int MIN_RANK = 58;

  private BylineText() {}

  /**
   * Returns the first byline that names one of the authors, else what stands by the headline and
   * does, else the first byline that is not far below the text.
   */
  static Optional<String> of(List<Person> authors, Candidates candidates, PageFacts facts) {
    List<TextBlock> bylines = facts.blocks(Label.BYLINE);
    for (int i = 0; i < bylines.size(); i++) {
      if (names(bylines.get(i).text(), authors)) {
        return Optional.of(trimmed(whole(bylines, i), authors));
      }
    }
    for (Candidate c : authors.isEmpty() ? List.<Candidate>of() : candidates.downTo(MIN_RANK)) {
      boolean line = c.source().equals("near byline") || c.source().equals("class byline");
      if (line && c.value().length() <= BlockText.MAX_LINE && names(c.value(), authors)) {
        return Optional.of(trimmed(c.value(), authors));
      }
    }
    for (TextBlock b : bylines) {
      int below = b.index() - facts.lastBody();
      if (!BlockText.isFar(b, facts) || below <= HeadLines.FOOT && facts.lastBody() >= 0) {
        return Optional.of(b.text());
      }
    }
    return Optional.empty();
  }

  private static boolean names(String line, List<Person> authors) {
    String key = Texts.key(line);
    for (Person p : authors) {
      String name = Texts.key(p.name());
      if (!name.isEmpty() && Texts.holds(key, name)) {
        return true;
      }
    }
    return false;
  }

  /** Returns what of a line is the byline: without its date, counters and tools. */
  private static String trimmed(String line, List<Person> authors) {
    List<String> fields = new ArrayList<>(BylineParts.fields(line));
    boolean parted = fields.size() > 1;
    fields.removeIf(field -> !names(field, authors));
    String byline = parted && !fields.isEmpty() ? String.join(" | ", fields) : line;
    String folded = byline.toLowerCase(Locale.ROOT);
    int end = 0;
    for (Person p : authors) {
      int at = folded.indexOf(p.name().toLowerCase(Locale.ROOT));
      end = at < 0 ? end : Math.max(end, at + p.name().length());
    }
    int digit = end;
    while (end > 0 && digit < byline.length() && !Character.isDigit(byline.charAt(digit))) {
      digit++;
    }
    return end > 0 && digit < byline.length() ? beforeDate(byline, end, digit) : byline;
  }

  /** Takes off the words that lead to a date as well: "posted on Tuesday, May". */
  private static String beforeDate(String byline, int name, int digit) {
    int end = afterLetter(byline, name, digit);
    int word = wordAt(byline, name, end);
    while (end > name && isBeforeDate(byline.substring(word, end))) {
      end = afterLetter(byline, name, word);
      word = wordAt(byline, name, end);
    }
    return byline.substring(0, end).strip();
  }

  private static int afterLetter(String line, int least, int end) {
    int at = end;
    while (at > least && !Character.isLetter(line.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static int wordAt(String line, int least, int end) {
    return Math.max(least, line.lastIndexOf(' ', end - 1) + 1);
  }

  private static boolean isBeforeDate(String word) {
    boolean shouted = word.length() > 1 && word.chars().noneMatch(Character::isLowerCase);
    return !shouted && (BeforeDateWords.has(word) || NameWords.isCut(word)); // "USA TODAY"
  }

  /** "By" may stand in a line of its own. */
  private static String whole(List<TextBlock> bylines, int i) {
    TextBlock byline = bylines.get(i);
    TextBlock before = bylines.get(Math.max(0, i - 1));
    boolean prefix =
        before.index() == byline.index() - 1
            && BylinePrefixes.has(Texts.key(before.text()))
            && BylinePrefixes.prefix(byline.text()) == null;
    return prefix ? before.text() + " " + byline.text() : byline.text();
  }
}
