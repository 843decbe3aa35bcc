package news.winnow.internal.select;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Block;
import news.winnow.model.Label;

/**
 * The headline that readers see where the one that agrees with the page's title is another, such as
 * a first-level heading for search engines in the breadcrumb: headings below that one, above author
 * or date, and the line that stands there with them.
 *
 * @param titles the heading, if there is one
 * @param kickers headings right above it
 * @param deks a line that reads like the body
 */
record ShownHeadline(List<Integer> titles, List<Integer> kickers, List<Integer> deks) {
  /** How far below the first headline author or date stand, and what rules must say of them. */
  private static final int REACH = 8;

  private static final int BYLINE = 3;

  /** A heading or line that would not be taken for body needs no answer. */
  private static final double MIN_SCORE = 0.3;

  private static final int MAX_LINE_WORDS = 60;
  private static final int MIN_DEK_WORDS = 10;

  /** Finds it below a headline. */
  static ShownHeadline below(PageBlocks page, VoteCount votes, int title, double[] scores) {
    List<Integer> headings = new ArrayList<>();
    List<Integer> deks = new ArrayList<>();
    int end = end(page, votes, title, scores);
    for (int i = title + 1; i < end; i++) {
      TextBlock b = page.blocks().get(i);
      if (scores[i] < MIN_SCORE
          || b.linkDensity() >= 0.5
          || Headline.isSomethingElse(votes.winnerButBody(i))) {
        continue;
      }
      boolean sentence = BodySelector.isProse(b, MIN_DEK_WORDS);
      if (b.kind() == Block.Kind.HEADING && deks.isEmpty()) {
        boolean hidden = votes.isInMenu(title);
        boolean dek =
            hidden ? sentence && !headings.isEmpty() : sentence || !isAlike(page, title, b);
        (dek ? deks : headings).add(i);
      } else if (sentence && !isAmongProse(page, b, end, scores)) {
        deks.add(i);
      }
    }
    int last = headings.size() - 1;
    return new ShownHeadline(
        headings.subList(Math.max(0, last), last + 1),
        headings.subList(0, Math.max(0, last)),
        deks.size() == 1 ? deks : List.of());
  }

  /** Returns whether a heading has half of its longer words from the headline. */
  private static boolean isAlike(PageBlocks page, int title, TextBlock heading) {
    Set<String> words = new HashSet<>(Words.of(page.blocks().get(title).text()));
    List<String> own = Words.of(heading.text());
    return 2 * own.stream().filter(words::contains).count() >= own.size();
  }

  /** A line in one container with the first paragraph below author and date is one as well. */
  private static boolean isAmongProse(PageBlocks page, TextBlock line, int from, double[] scores) {
    int end = Math.min(scores.length, from + REACH);
    for (int i = from; i < end; i++) {
      TextBlock b = page.blocks().get(i);
      if (scores[i] >= 0.5 && b.kind() == Block.Kind.PARAGRAPH && BodySelector.isProse(b)) {
        return ContainerStats.home(b) == ContainerStats.home(line);
      }
    }
    return false;
  }

  /** Returns where author or date stand; the title's own place where they do not. */
  private static int end(PageBlocks page, VoteCount votes, int title, double[] scores) {
    int lines = 0;
    int end = Math.min(scores.length, title + 1 + REACH);
    for (int i = title + 1; i < end; i++) {
      TextBlock b = page.blocks().get(i);
      if (votes.general(i, Label.BYLINE) >= BYLINE || votes.general(i, Label.DATE) >= BYLINE) {
        return i;
      }
      lines += scores[i] >= 0.5 && b.kind() != Block.Kind.HEADING ? 1 : 0;
      if (lines > 1 || lines == 1 && b.words() > MAX_LINE_WORDS) {
        break;
      }
    }
    return title;
  }
}
