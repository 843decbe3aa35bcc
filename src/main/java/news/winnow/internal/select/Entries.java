package news.winnow.internal.select;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.winnow.internal.read.Container;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Block;
import news.winnow.model.Label;

/**
 * Keeps a series of like entries whole, where most of it is body: the updates of a live blog with
 * their times, questions with their answers.
 */
final class Entries {
  private static final int MIN_ENTRIES = 3;

  /** Share of a series that must be body by itself. */
  private static final double MOST = 0.6;

  /** How much of a block the structured data must hold to make it part of an entry. */
  private static final double SAME = 0.8;

  private static final int MIN_WORDS = 8;
  private static final int MAX_TIME_WORDS = 6;

  /** How many blocks of an entry may stand before its time or heading. */
  private static final int MAX_BEFORE_HEAD = 2;

  private final PageBlocks page;
  private final VoteCount votes;
  private final boolean[] kept;

  private Entries(PageBlocks page, VoteCount votes, boolean[] kept) {
    this.page = page;
    this.votes = votes;
    this.kept = kept;
  }

  /** Returns whether there are entries with times. */
  static boolean keep(PageBlocks page, VoteCount votes, HeadFacts facts, boolean[] kept) {
    Entries entries = new Entries(page, votes, kept);
    if (facts.hasUpdates()) {
      entries.keepUpdates(facts);
    }
    return entries.keepSeries();
  }

  /** What the page's data give as an update is one, whatever it is called. */
  private void keepUpdates(HeadFacts facts) {
    for (TextBlock b : page.blocks()) {
      kept[b.index()] |= b.words() >= MIN_WORDS && facts.updateOverlap(Words.of(b.text())) >= SAME;
    }
  }

  private boolean keepSeries() {
    boolean timed = false;
    Map<Container, List<Container>> series = new HashMap<>();
    for (Container c : page.containers()) {
      Container parent = c.parent();
      if (parent != null && c.endBlock() - c.firstBlock() > 1 && isEntry(c)) {
        series.computeIfAbsent(parent, p -> new ArrayList<>()).add(c);
      }
    }
    for (List<Container> entries : series.values()) {
      long body = entries.stream().filter(this::holdsBody).count();
      if (entries.size() >= MIN_ENTRIES && body >= MOST * entries.size()) {
        entries.forEach(this::keepEntry);
        timed |= entries.stream().anyMatch(c -> isTime(page.blocks().get(head(c))));
      }
    }
    return timed;
  }

  /** An entry begins with its time or a heading and goes on with text. */
  private boolean isEntry(Container c) {
    int head = head(c);
    for (int i = head + 1; head >= 0 && i < c.endBlock(); i++) {
      if (isText(page.blocks().get(i))) {
        return true;
      }
    }
    return false;
  }

  private int head(Container c) {
    int end = Math.min(c.endBlock() - 1, c.firstBlock() + MAX_BEFORE_HEAD + 1);
    for (int i = c.firstBlock(); i < end; i++) {
      TextBlock b = page.blocks().get(i);
      if (isTime(b) || isHeading(b)) {
        return i;
      }
    }
    return -1;
  }

  private boolean holdsBody(Container c) {
    for (int i = c.firstBlock(); i < c.endBlock(); i++) {
      if (kept[i] && isText(page.blocks().get(i))) {
        return true;
      }
    }
    return false;
  }

  private void keepEntry(Container c) {
    boolean inHead = true;
    for (int i = c.firstBlock(); i < c.endBlock(); i++) {
      TextBlock b = page.blocks().get(i);
      boolean text = isText(b);
      boolean head = inHead && (isTime(b) || isHeading(b));
      inHead &= !text;
      VoteCount.Winner w = votes.winnerButBody(i);
      kept[i] |= head || text && !w.site() && w.sum() < Marks.FIRM;
    }
  }

  private static boolean isText(TextBlock b) {
    return b.words() >= MIN_WORDS && b.linkDensity() < 0.5 && b.kind() != Block.Kind.HEADING;
  }

  private static boolean isHeading(TextBlock b) {
    return b.kind() == Block.Kind.HEADING && b.linkDensity() < 0.5;
  }

  private boolean isTime(TextBlock b) {
    return b.words() <= MAX_TIME_WORDS
        && b.stats().digits() > 0
        && votes.general(b.index(), Label.DATE) > 0;
  }
}
