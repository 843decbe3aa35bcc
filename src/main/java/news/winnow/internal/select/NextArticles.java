package news.winnow.internal.select;

import news.winnow.internal.read.Container;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Block;
import news.winnow.model.Label;
import org.jspecify.annotations.Nullable;

/** Cuts off further articles that stand below the page's own, as endless scrolling leaves them. */
final class NextArticles {
  /** An article has at least so many words below its headline. */
  private static final int MIN_WORDS = 30;

  /** How many blocks may stand before the headline inside its article. */
  private static final int MAX_BEFORE_TITLE = 5;

  /** How far below its headline an article's byline stands, and what rules must say of it. */
  private static final int BYLINE_REACH = 4;

  private static final int BYLINE = 3;

  private final PageBlocks page;
  private final VoteCount votes;
  private final boolean[] kept;
  private final int title;

  /** Words of the body that each container holds. */
  private final int[] words;

  private NextArticles(PageBlocks page, VoteCount votes, boolean[] kept, int title) {
    this.page = page;
    this.votes = votes;
    this.kept = kept;
    this.title = title;
    this.words = new int[page.containers().size()];
    for (TextBlock b : page.blocks()) {
      if (kept[b.index()]) {
        words[b.container().index()] += b.words();
      }
    }
    for (int i = words.length - 1; i > 0; i--) {
      Container up = page.containers().get(i).parent();
      if (up != null) {
        words[up.index()] += words[i];
      }
    }
  }

  static void drop(PageBlocks page, VoteCount votes, boolean[] kept, Headline headline) {
    if (!headline.titles().isEmpty()) {
      new NextArticles(page, votes, kept, headline.titles().get(0)).drop();
    }
  }

  private void drop() {
    TextBlock own = page.blocks().get(title);
    int first = title + 1;
    while (first < kept.length && !kept[first]) {
      first++;
    }
    if (own.kind() != Block.Kind.HEADING || first == kept.length) {
      return;
    }
    for (int i = first + 1; i < kept.length; i++) {
      TextBlock b = page.blocks().get(i);
      boolean headline =
          b.kind() == Block.Kind.HEADING
              && b.level() <= own.level()
              && !b.folded().equals(own.folded())
              && hasByline(i);
      Container article = headline ? articleOf(i, first) : null;
      if (article != null && words[article.index()] >= MIN_WORDS) {
        drop(article);
        i = article.endBlock() - 1;
      }
    }
  }

  /** What follows a headline of its own has an author or a date of its own. */
  private boolean hasByline(int headline) {
    int end = Math.min(kept.length, headline + 1 + BYLINE_REACH);
    for (int i = headline + 1; i < end; i++) {
      if (votes.general(i, Label.BYLINE) >= BYLINE || votes.general(i, Label.DATE) >= BYLINE) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the container that a later headline shares with its text but not with the page's own
   * headline and text; null where it heads a part of the article.
   */
  private @Nullable Container articleOf(int headline, int first) {
    Container found = null;
    for (Container c = page.blocks().get(headline).container();
        c != null && c.firstBlock() > first;
        c = c.parent()) {
      if (headline - c.firstBlock() <= MAX_BEFORE_TITLE
          && !holdsText(c.firstBlock(), headline)
          && (c.tag().equals("article") || holdsOwn(c.parent()))) {
        found = c;
      }
    }
    return found;
  }

  /** Whether there is prose of the body before a headline: it is one within the text. */
  private boolean holdsText(int from, int headline) {
    for (int i = from; i < headline; i++) {
      if (kept[i] && BodySelector.isProse(page.blocks().get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the page's headline and text stand together in one container inside this one. */
  private boolean holdsOwn(@Nullable Container parent) {
    if (parent == null || parent.firstBlock() > title) {
      return false;
    }
    Container own = page.blocks().get(title).container();
    while (own.parent() != null && own.parent() != parent) {
      own = own.parent();
    }
    return own.parent() == parent && words[own.index()] >= MIN_WORDS;
  }

  private void drop(Container article) {
    for (int i = article.firstBlock(); i < article.endBlock(); i++) {
      kept[i] = false;
    }
    int dropped = words[article.index()];
    for (Container c = article; c != null; c = c.parent()) {
      words[c.index()] -= dropped;
    }
  }
}
