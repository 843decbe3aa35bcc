package news.winnow.internal.select;

import java.util.ArrayList;
import java.util.List;
import news.winnow.internal.read.Container;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Label;
import org.jspecify.annotations.Nullable;

/**
 * Names the blocks outside the body: by their votes, then by the heading and the list they stand
 * in, then by their place on the page. The only stage where labels depend on labels.
 */
final class BlockLabels {
  /** A label above the headline is no longer. */
  private static final int MAX_KICKER_WORDS = 4;

  /** A link with so many words leads to a story. */
  private static final int MIN_TEASER_WORDS = 6;

  /** A vote of this sum is a hint that the place may overrule. */
  private static final int HINT = 2;

  private final PageBlocks page;
  private final VoteCount votes;
  private final boolean[] kept;
  private final Headline headline;
  private final @Nullable Label[] labels;

  BlockLabels(PageBlocks page, VoteCount votes, boolean[] kept, Headline headline) {
    this.page = page;
    this.votes = votes;
    this.kept = kept;
    this.headline = headline;
    this.labels = new Label[kept.length];
  }

  /** Returns the label of each block. */
  List<Label> all() {
    for (int i = 0; i < kept.length; i++) {
      labels[i] = kept[i] ? Label.BODY : null;
    }
    headline.titles().forEach(i -> labels[i] = Label.TITLE);
    headline.subtitle().ifPresent(i -> labels[i] = Label.SUBTITLE);
    byVotes();
    new LabelSpreading(page, votes, kept, labels).run();
    kicker();
    footer();
    byPlace();
    List<Label> all = new ArrayList<>();
    for (Label label : labels) {
      all.add(label == null ? Label.OTHER : label);
    }
    return all;
  }

  private void byVotes() {
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] == null) {
        VoteCount.Winner w = votes.winnerButBody(i);
        if (w.sum() > 0) {
          labels[i] = w.label();
        }
      }
    }
  }

  /** A lone short label right above the headline, in the headline's own box. */
  private void kicker() {
    if (headline.titles().isEmpty() || page.document() == null) {
      return;
    }
    int title = headline.titles().get(0);
    for (int i = title - 1; i >= Math.max(0, title - 2); i--) {
      TextBlock b = page.blocks().get(i);
      boolean weak = labels[i] == null || votes.winnerButBody(i).sum() <= HINT;
      if (weak && !kept[i] && b.words() <= MAX_KICKER_WORDS && nearTitle(b, title)) {
        labels[i] = Label.KICKER;
      }
    }
  }

  private boolean nearTitle(TextBlock b, int title) {
    Container box = ContainerStats.home(page.blocks().get(title));
    Container home = ContainerStats.home(b);
    return box == home || box == home.parent() || box.parent() == home;
  }

  /** What nothing names: a menu before the article, link lists after it. */
  private void byPlace() {
    int first = labels.length;
    int last = -1;
    for (int i = 0; i < labels.length; i++) {
      if (kept[i] || labels[i] == Label.TITLE) {
        first = Math.min(first, i);
        last = i;
      }
    }
    for (TextBlock b : page.blocks()) {
      int i = b.index();
      if (labels[i] == null) {
        if (i < first) {
          labels[i] = Label.NAVIGATION;
        } else if (b.linkDensity() > 0.5 && i > last) {
          labels[i] = b.words() >= 4 ? Label.RELATED_LINKS : Label.NAVIGATION;
        } else {
          labels[i] = Label.OTHER;
        }
      }
    }
  }

  /** Menus behind all content belong to the page's footer, where one is named. */
  private void footer() {
    int end = labels.length;
    boolean named = false;
    while (end > 0 && isTail(page.blocks().get(end - 1))) {
      end--;
      named |= labels[end] == Label.LEGAL;
    }
    for (int i = end; named && i < labels.length; i++) {
      Label label = labels[i];
      if (label == null || label == Label.NAVIGATION || label == Label.OTHER) {
        labels[i] = Label.LEGAL;
      }
    }
  }

  private boolean isTail(TextBlock b) {
    Label label = labels[b.index()];
    if (label == null) {
      return b.words() < MIN_TEASER_WORDS;
    }
    return switch (label) {
      case NAVIGATION, LEGAL, OTHER, SHARE, PAYWALL, NEWSLETTER, WIDGET -> true;
      default -> false;
    };
  }
}
