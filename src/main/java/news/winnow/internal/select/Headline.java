package news.winnow.internal.select;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import news.winnow.internal.read.Container;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Block;
import news.winnow.model.Label;
import news.winnow.rule.Shape;
import org.jspecify.annotations.Nullable;

/**
 * The headline and the dek on a page.
 *
 * @param titles blocks that show the headline, the main one first; empty where none does
 * @param kickers headings above the one that readers see
 * @param deks the blocks of the dek: a line, or the points of a summary
 */
record Headline(List<Integer> titles, List<Integer> kickers, List<Integer> deks) {
  static final int MAX_TITLE_WORDS = 40;
  private static final int MAX_DEK_WORDS = 90;
  private static final int MIN_DEK_WORDS = 3;

  /** A date of few words is no dek, though its points look like ends of sentences. */
  static final int MAX_LINE_WORDS = 8;

  private static final int MAX_BYLINE_WORDS = 20;
  private static final int MAX_DATED_WORDS = 10;

  /** A day and a year. */
  private static final int DATE_DIGITS = 5;

  /** What a sentence ends with. */
  private static final String ENDS = ".!?\u2026\u3002\u201d\u201c\u00bb\"";

  /** A class that means nothing but a dek. */
  private static final int NAMED = 5;

  /** How many blocks may stand between headline and dek, or between dek and body. */
  private static final int NEAR = 8;

  /** General votes of this sum for headline or dek leave no doubt; class names alone give less. */
  private static final int SURE = 9;

  static Headline find(
      PageBlocks page, VoteCount votes, HeadFacts facts, double[] scores, HeadlineWeights weights) {
    int body = bodyStart(page, scores, 0);
    List<Integer> titles = byRules(page, votes, Label.TITLE, body);
    if (titles.isEmpty()) {
      titles =
          page.document() == null
              ? TextHeadline.find(page, votes, body, scores, weights)
              : HtmlHeadline.find(page, votes, facts, body);
    }
    List<Integer> deks = byRules(page, votes, Label.SUBTITLE, body);
    if (deks.isEmpty() && !titles.isEmpty()) {
      int title = page.document() == null ? TextHeadline.last(titles, body) : titles.get(0);
      OptionalInt dek = dek(page, votes, facts, title, body, scores);
      deks = named(page, votes, title, scores);
      if (dek.isPresent() && !deks.contains(dek.getAsInt())) {
        deks = points(page, dek.getAsInt(), body);
      }
    }
    if (titles.isEmpty() || page.document() == null) {
      return new Headline(titles, List.of(), deks);
    }
    ShownHeadline shown = ShownHeadline.below(page, votes, titles.get(0), scores);
    List<Integer> all = new ArrayList<>(titles);
    for (int i : shown.titles()) {
      if (!all.contains(i)) {
        all.add(votes.isInMenu(titles.get(0)) ? 0 : all.size(), i);
      }
    }
    return new Headline(all, shown.kickers(), deks.isEmpty() ? shown.deks() : deks);
  }

  /**
   * Returns the lines below the headline whose classes call them a dek or a summary, however much
   * they read like the body; none where there are too many words for one.
   */
  private static List<Integer> named(PageBlocks page, VoteCount votes, int title, double[] scores) {
    List<Integer> deks = new ArrayList<>();
    int words = 0;
    for (int i = title + 1; i < scores.length; i++) {
      TextBlock b = page.blocks().get(i);
      VoteCount.Winner w = votes.winnerButBody(i);
      if (w.label() == Label.SUBTITLE && w.sum() >= NAMED && b.words() >= MIN_DEK_WORDS) {
        deks.add(i);
        words += b.words();
      } else if (i - title > NEAR || scores[i] >= 0.5 && !isSomethingElse(w)) {
        break;
      }
    }
    return words > MAX_DEK_WORDS ? List.of() : deks;
  }

  /** Returns the dek with the other points of its list, if it is the first of one over the body. */
  private static List<Integer> points(PageBlocks page, int dek, int body) {
    TextBlock first = page.blocks().get(dek);
    Container list = first.container().parent();
    if (first.kind() != Block.Kind.LIST_ITEM || list == null) {
      return List.of(dek);
    }
    List<Integer> points = new ArrayList<>(List.of(dek));
    int words = first.words();
    for (int i = dek + 1; i < Math.min(body, list.endBlock()); i++) {
      points.add(i);
      words += page.blocks().get(i).words();
    }
    return words > MAX_DEK_WORDS ? List.of(dek) : points;
  }

  /**
   * What a site's rules name, or general rules without doubt, needs no search. Inside the body
   * general rules name no headline: classes of headings there are called the same.
   */
  private static List<Integer> byRules(PageBlocks page, VoteCount votes, Label label, int body) {
    List<Integer> named = new ArrayList<>();
    for (int i = 0; i < page.blocks().size(); i++) {
      if (votes.isNamed(i, label)) {
        VoteCount.Winner w = votes.winner(i);
        if (w.label() == label && (w.site() && w.sum() > 0 || w.sum() >= SURE && i <= body)) {
          named.add(i);
        }
      }
    }
    return named;
  }

  /**
   * Returns the first block of some length from a place on that reads like the body; where none
   * does, the first that might; else the number of blocks.
   */
  static int bodyStart(PageBlocks page, double[] scores, int from) {
    int doubtful = scores.length;
    for (int i = from; i < scores.length; i++) {
      if (page.blocks().get(i).words() >= 12) {
        if (scores[i] > 0.6) {
          return i;
        }
        doubtful = scores[i] > 0.4 ? Math.min(doubtful, i) : doubtful;
      }
    }
    return doubtful;
  }

  /** Returns the container of the paragraph that begins the body; null where there is none. */
  static @Nullable Container proseHome(PageBlocks page, int body) {
    return body < page.blocks().size() ? ContainerStats.home(page.blocks().get(body)) : null;
  }

  /** Returns the main block of the headline and those of the candidates that show the same text. */
  static List<Integer> withCopies(PageBlocks page, int main, List<TextBlock> candidates) {
    List<Integer> titles = new ArrayList<>();
    titles.add(main);
    String text = page.blocks().get(main).folded();
    for (TextBlock b : candidates) {
      if (b.index() != main && b.folded().equals(text)) {
        titles.add(b.index());
      }
    }
    return titles;
  }

  /** Returns the first of its blocks that is labelled so. */
  OptionalInt main(List<Label> labels) {
    for (int title : titles) {
      if (labels.get(title) == Label.TITLE) {
        return OptionalInt.of(title);
      }
    }
    return OptionalInt.empty();
  }

  /** Returns whether rules are sure that a block is neither headline nor dek. */
  static boolean isSomethingElse(VoteCount.Winner votes) {
    return votes.sum() >= Marks.FIRM
        && votes.label() != Label.TITLE
        && votes.label() != Label.SUBTITLE;
  }

  /**
   * The dek stands between headline and body, and the head often repeats it. One that stands among
   * the paragraphs of the body and reads like them is the first of them.
   */
  private static OptionalInt dek(
      PageBlocks page, VoteCount votes, HeadFacts facts, int title, int body, double[] scores) {
    int n = page.blocks().size();
    Container prose = proseHome(page, body);
    int end = Math.min(n, Math.min(title + 1 + NEAR, Math.max(body + 1, title + 1)));
    boolean below = true;
    for (int i = title + 1; i < end; i++) {
      TextBlock b = page.blocks().get(i);
      VoteCount.Winner w = votes.winnerButBody(i);
      if (isSomethingElse(w) && !leadsIn(b, w)) {
        continue;
      }
      Set<Shape> shapes = b.words() > MAX_BYLINE_WORDS ? Set.of() : Shape.of(b);
      boolean signed = shapes.contains(Shape.SIGNED);
      if (signed || isDated(b, shapes)) {
        below &= !signed;
        continue;
      }
      String text = b.text();
      boolean ended = !text.isEmpty() && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
      boolean line = w.label() == Label.DATE || w.label() == Label.BYLINE;
      if (line && (b.stats().sentences() == 0 || !ended || b.words() <= MAX_LINE_WORDS)) {
        continue;
      }
      boolean fits = b.words() >= 5 && b.words() <= MAX_DEK_WORDS && b.linkDensity() < 0.3;
      boolean amongProse =
          scores[i] >= 0.5 && page.document() != null && ContainerStats.home(b) == prose;
      if (!fits || amongProse) {
        below = false;
        continue;
      }
      boolean described = isDescription(b.folded(), facts);
      boolean belowTitle = below && scores[i] < 0.5 && b.words() >= 6;
      boolean bylined = below && page.document() == null && TextHeadline.isDek(page, votes, b);
      below = false;
      if (i < body && (described || belowTitle)
          || bylined
          || described
              && i == body
              && ContainerStats.home(b) != proseHome(page, bodyStart(page, scores, i + 1))) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** A line of which a date is a good part is no dek, whatever rules say of it. */
  private static boolean isDated(TextBlock b, Set<Shape> shapes) {
    return shapes.contains(Shape.DATED)
        || shapes.contains(Shape.DATE)
        || b.words() <= MAX_BYLINE_WORDS && b.stats().digits() >= b.words()
        || b.words() <= MAX_DATED_WORDS && b.stats().digits() >= DATE_DIGITS;
  }

  private static boolean isDescription(String text, HeadFacts facts) {
    for (String description : facts.descriptions()) {
      if (description.startsWith(text)) {
        return true;
      }
    }
    return false;
  }

  /** Themes call the dek a teaser, too; teasers of other articles are linked. */
  private static boolean leadsIn(TextBlock b, VoteCount.Winner w) {
    return VoteCount.isList(w.label())
        && !w.site()
        && w.sum() < SURE
        && b.links().isEmpty()
        && b.stats().sentences() > 0;
  }
}
