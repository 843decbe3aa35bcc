package news.winnow.internal.meta;

import java.util.List;
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
        return Optional.of(whole(bylines, i));
      }
    }
    for (Candidate c : authors.isEmpty() ? List.<Candidate>of() : candidates.downTo(MIN_RANK)) {
      boolean line = c.source().equals("near byline") || c.source().equals("class byline");
      if (line && c.value().length() <= BlockText.MAX_LINE && names(c.value(), authors)) {
        return Optional.of(c.value());
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
