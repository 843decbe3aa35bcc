package news.winnow.internal.select;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import news.winnow.internal.read.Container;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Block;
import news.winnow.model.Label;
import org.jspecify.annotations.Nullable;

/**
 * Names the blocks outside the body: by their votes, then by the heading a list stands under, then
 * by where they stand. The only place where labels depend on labels.
 */
final class BlockLabels {
  /** Labels that a heading gives to what stands under it. */
  private static final Set<Label> SPREADING =
      EnumSet.of(
          Label.ADVERTISEMENT,
          Label.MUST_READ,
          Label.RELATED_LINKS,
          Label.TRENDING,
          Label.NEWSLETTER,
          Label.COMMENTS,
          Label.TAGS,
          Label.AUTHOR_BIO,
          Label.WIDGET,
          Label.SHARE,
          Label.PAYWALL);

  /** A vote of this sum stands against what a heading says. */
  private static final int FIRM = 4;

  /** A heading reaches no further than this. */
  private static final int MAX_SPREAD = 60;

  private static final int MAX_HEADING_WORDS = 9;

  /** In plain text, where no container ends a list, a line of prose does. */
  private static final int MAX_LINE_WORDS = 20;

  private final PageBlocks page;
  private final VoteCount votes;
  private final PageFacts facts;
  private final double[] scores;
  private final boolean[] kept;
  private final Headline headline;
  private final @Nullable Label[] labels;

  BlockLabels(
      PageBlocks page,
      VoteCount votes,
      PageFacts facts,
      double[] scores,
      boolean[] kept,
      Headline headline) {
    this.page = page;
    this.votes = votes;
    this.facts = facts;
    this.scores = scores;
    this.kept = kept;
    this.headline = headline;
    this.labels = new Label[kept.length];
  }

  List<Label> all() {
    for (int i = 0; i < kept.length; i++) {
      labels[i] = kept[i] ? Label.BODY : null;
    }
    headline.titles().forEach(i -> labels[i] = Label.TITLE);
    headline.subtitle().ifPresent(i -> labels[i] = Label.SUBTITLE);
    byVotes();
    underHeadings();
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

  private void underHeadings() {
    boolean[] inBody = containersOfBody();
    for (TextBlock b : page.blocks()) {
      Label label = labels[b.index()];
      if (label != null
          && SPREADING.contains(label)
          && isHeading(b)
          && votes.winnerButBody(b.index()).sum() >= 3) {
        spread(b, label, inBody);
      }
    }
  }

  private boolean isHeading(TextBlock b) {
    return b.words() <= MAX_HEADING_WORDS
        && b.stats().letters() > 2
        && (b.kind() == Block.Kind.HEADING || b.linkDensity() < 0.5);
  }

  private void spread(TextBlock heading, Label label, boolean[] inBody) {
    Container room = room(heading, inBody);
    int end = page.document() == null ? heading.index() + 1 + MAX_SPREAD : room.endBlock();
    end = Math.min(Math.min(end, labels.length), heading.index() + 1 + MAX_SPREAD);
    for (int i = heading.index() + 1; i < end; i++) {
      TextBlock b = page.blocks().get(i);
      if (kept[i]
          || page.document() == null && b.words() > MAX_LINE_WORDS && b.stats().sentences() > 0) {
        break;
      }
      VoteCount.Winner w = votes.winnerButBody(i);
      if (w.sum() >= FIRM && w.label() != label && !sharedWith(heading, w)) {
        if (b.kind() == Block.Kind.HEADING || SPREADING.contains(w.label())) {
          break;
        }
        continue;
      }
      if (b.kind() == Block.Kind.HEADING
          && heading.kind() == Block.Kind.HEADING
          && b.level() <= heading.level()
          && page.document() != null
          && b.linkDensity() < 0.5) {
        break;
      }
      if (labels[i] != Label.TITLE && labels[i] != Label.SUBTITLE) {
        labels[i] = label;
      }
    }
  }

  /**
   * What the heading overruled for itself, a class around both, does not stand against it below.
   */
  private boolean sharedWith(TextBlock heading, VoteCount.Winner w) {
    return !w.site() && votes.general(heading.index(), w.label()) >= w.sum();
  }

  /** Climbs from a heading as long as the body is not inside. */
  private Container room(TextBlock heading, boolean[] inBody) {
    Container room = heading.container();
    for (Container up = room.parent(); up != null && !inBody[up.index()]; up = up.parent()) {
      if (up.endBlock() - heading.index() > MAX_SPREAD) {
        break;
      }
      room = up;
    }
    return room;
  }

  private boolean[] containersOfBody() {
    boolean[] in = new boolean[page.containers().size()];
    for (TextBlock b : page.blocks()) {
      if (kept[b.index()]) {
        for (Container c = b.container(); c != null && !in[c.index()]; c = c.parent()) {
          in[c.index()] = true;
        }
      }
    }
    return in;
  }

  /** What nothing names: a menu before the article, link lists after it, the footer at the end. */
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
}
