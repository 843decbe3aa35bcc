package news.winnow.internal.select;

import java.util.ArrayList;
import java.util.List;
import news.winnow.internal.read.Container;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Block;

/** The blocks of a page with markup that show one of the titles that it gives itself. */
final class HtmlHeadline {
  /** Share of a block's words that the page's titles must hold, and the other way round. */
  private static final double SAME = 0.75;

  /** More than any rank by level: copies in breadcrumbs and menus count only where no other is. */
  private static final int SHOWN = 20;

  /** A first-level heading of fewer words may be the site's name. */
  private static final int MIN_WORDS = 3;

  private HtmlHeadline() {}

  /** Finds them, the main one first; a body's start is what the others stand before. */
  static List<Integer> find(PageBlocks page, VoteCount votes, HeadFacts facts, int body) {
    List<TextBlock> found = new ArrayList<>();
    int main = -1;
    int mainRank = 0;
    WordCodes words = new WordCodes();
    LongSet distinct = new LongSet();
    for (TextBlock b : page.blocks()) {
      boolean heading = b.kind() == Block.Kind.HEADING;
      if (b.words() > Headline.MAX_TITLE_WORDS
          || !heading && b.index() >= body
          || !agrees(b, facts, words, distinct)) {
        continue;
      }
      found.add(b);
      int rank = (heading ? 10 - b.level() : 1) + (b.index() <= body ? 4 : 0);
      boolean shown = b.index() <= body && !votes.isInMenu(b.index());
      rank += shown ? heading ? SHOWN : 1 : 0;
      if (rank > mainRank) {
        main = b.index();
        mainRank = rank;
      }
    }
    if (main < 0) {
      return firstHeadline(page, body);
    }
    if (votes.isInMenu(main)) {
      main = belowMenu(page, votes, main, body);
    } else if (main > body && page.blocks().get(main).level() > 1) {
      main = aboveText(page, votes, main, body);
    }
    Container text = body < page.blocks().size() ? Headline.proseHome(page, body) : null;
    found.removeIf(b -> b.index() > body && b.level() > 1 && ContainerStats.home(b) == text);
    return Headline.withCopies(page, main, found);
  }

  /** Where only a trail or a menu agrees with the page's title, the main heading below is one. */
  private static int belowMenu(PageBlocks page, VoteCount votes, int trail, int body) {
    for (int i = trail + 1; i < Math.min(body, page.blocks().size()); i++) {
      TextBlock b = page.blocks().get(i);
      if (b.kind() == Block.Kind.HEADING
          && b.level() == 1
          && b.words() >= MIN_WORDS
          && !votes.isInMenu(i)
          && !Headline.isSomethingElse(votes.winnerButBody(i))) {
        return i;
      }
    }
    return trail;
  }

  /** Where only a heading of the text agrees, the one main heading above the text is the title. */
  private static int aboveText(PageBlocks page, VoteCount votes, int inText, int body) {
    int found = -1;
    for (int i = 0; i < body; i++) {
      TextBlock b = page.blocks().get(i);
      if (b.kind() == Block.Kind.HEADING && b.level() == 1) {
        if (found >= 0) {
          return inText;
        }
        found = i;
      }
    }
    return found >= 0
            && page.blocks().get(found).words() >= MIN_WORDS
            && !votes.isInMenu(found)
            && !Headline.isSomethingElse(votes.winnerButBody(found))
        ? found
        : inText;
  }

  /** Without a title in the head the last first-level heading before the body is it. */
  private static List<Integer> firstHeadline(PageBlocks page, int body) {
    int found = -1;
    for (int i = 0; i < Math.min(body, page.blocks().size()); i++) {
      TextBlock b = page.blocks().get(i);
      if (b.level() == 1 && b.kind() == Block.Kind.HEADING && b.words() > 1) {
        found = i;
      }
    }
    return found < 0 ? List.of() : List.of(found);
  }

  /** Returns whether a block shows one of the page's titles; takes its words into the two sets. */
  private static boolean agrees(TextBlock b, HeadFacts facts, WordCodes all, LongSet words) {
    String text = b.folded();
    if (text.isEmpty()) {
      return false;
    }
    if (facts.titles().contains(text)) {
      return true;
    }
    if (b.words() < 2) {
      return false;
    }
    if (facts.wordsOfTitles().isEmpty()) {
      return false;
    }
    all.read(text, Integer.MAX_VALUE);
    for (LongSet title : facts.wordsOfTitles()) {
      double least = Math.max(SAME * (title.size() - 4), 0.5 * title.size());
      if (all.size() < least) {
        continue;
      }
      int shared = 0;
      words.clear();
      for (int i = 0; i < all.size(); i++) {
        long word = all.key(i);
        shared += words.add(word) && title.contains(word) ? 1 : 0;
      }
      if (words.size() > 1 && shared >= SAME * words.size() && shared >= least) {
        return true;
      }
    }
    return false;
  }
}
