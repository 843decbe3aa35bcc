package news.winnow.internal.select;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
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
  private static final double MOST = 0.5;

  /** How much of a block the structured data must hold to make it part of an entry. */
  private static final double SAME = 0.8;

  private static final int MIN_WORDS = 8;
  private static final int MAX_TIME_WORDS = 6;

  /** How many lines the last entry of a plain text may have. */
  private static final int MAX_LINES = 6;

  /** Text of an entry that reads like nothing else needs no more than this. */
  private static final double MIN_SCORE = 0.1;

  /** Rules that vote so much name something other than an entry. */
  private static final int MAX_VOTE = 3;

  /** How many blocks of an entry may stand before its time or heading. */
  private static final int MAX_BEFORE_HEAD = 2;

  private final PageBlocks page;
  private final VoteCount votes;
  private final double[] scores;

  /** Whether the page's data say that it is a live blog. */
  private final boolean updates;

  private final boolean[] kept;

  /** For each block the first one from there on that is text; entries stand in entries. */
  private final int[] nextText;

  private Entries(
      PageBlocks page, VoteCount votes, double[] scores, boolean updates, boolean[] kept) {
    this.page = page;
    this.votes = votes;
    this.scores = scores;
    this.updates = updates;
    this.kept = kept;
    this.nextText = new int[kept.length + 1];
    nextText[kept.length] = Integer.MAX_VALUE;
    for (int i = kept.length - 1; i >= 0; i--) {
      nextText[i] = isText(page.blocks().get(i)) ? i : nextText[i + 1];
    }
  }

  /** The blocks of an entry, the end excluded. */
  private record Range(int from, int end) {}

  static void keep(
      PageBlocks page, VoteCount votes, HeadFacts facts, double[] scores, boolean[] kept) {
    Entries entries = new Entries(page, votes, scores, facts.hasUpdates(), kept);
    if (facts.hasUpdates()) {
      entries.keepUpdates(facts);
    }
    entries.keepSeries();
  }

  /** What the page's data give as an update is one, whatever it is called. */
  private void keepUpdates(HeadFacts facts) {
    for (TextBlock b : page.blocks()) {
      int i = b.index();
      double same = b.words() >= MIN_WORDS ? facts.updateOverlap(b.text()) : 0;
      if (same >= SAME) {
        kept[i] = true;
        scores[i] = Math.max(scores[i], same);
      }
    }
  }

  private void keepSeries() {
    for (List<Range> entries : page.document() == null ? inText() : inContainers()) {
      if (entries.size() < MIN_ENTRIES) {
        continue;
      }
      long body = entries.stream().filter(this::holdsBody).count();
      if (body >= MOST * entries.size()) {
        entries.forEach(this::keepEntry);
      }
    }
  }

  /** In HTML entries are containers side by side. */
  private Collection<List<Range>> inContainers() {
    Map<Container, List<Range>> series = new LinkedHashMap<>();
    for (Container c : page.containers()) {
      Container parent = c.parent();
      if (parent == null || c.endBlock() - c.firstBlock() < 2) {
        continue;
      }
      Range range = new Range(c.firstBlock(), c.endBlock());
      if (isEntry(range)) {
        series.computeIfAbsent(parent, p -> new ArrayList<>()).add(range);
      }
    }
    return series.values();
  }

  /** In plain text an entry goes from one line with a time to the next. */
  private List<List<Range>> inText() {
    List<Range> entries = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= kept.length; i++) {
      boolean time = i < kept.length && isTime(page.blocks().get(i));
      if (from >= 0 && (time || i == Math.min(kept.length, from + MAX_LINES))) {
        Range range = new Range(from, i);
        if (isEntry(range)) {
          entries.add(range);
        }
        from = -1;
      }
      from = time ? i : from;
    }
    return List.of(entries);
  }

  /** An entry begins with its time or a heading and goes on with text. */
  private boolean isEntry(Range r) {
    if (nextText[r.from + 1] >= r.end) {
      return false;
    }
    int head = head(r);
    return head >= 0 && nextText[head + 1] < r.end;
  }

  private int head(Range r) {
    int end = Math.min(r.end - 1, r.from + MAX_BEFORE_HEAD + 1);
    for (int i = r.from; i < end; i++) {
      TextBlock b = page.blocks().get(i);
      if (isTime(b) || isHeading(b)) {
        return i;
      }
    }
    return -1;
  }

  private boolean holdsBody(Range r) {
    for (int i = nextText[r.from]; i < r.end; i = nextText[i + 1]) {
      page.deadline().check();
      if (kept[i]) {
        return true;
      }
    }
    return false;
  }

  private void keepEntry(Range r) {
    boolean inHead = true;
    for (int i = r.from; i < r.end; i++) {
      page.deadline().check();
      TextBlock b = page.blocks().get(i);
      boolean text = nextText[i] == i;
      boolean heading = isHeading(b) || page.document() == null && !text;
      boolean head = inHead && (isTime(b) || heading && !isSomethingElse(i));
      inHead &= !text;
      kept[i] |= head || text && scores[i] >= MIN_SCORE && !isSomethingElse(i);
    }
  }

  private boolean isSomethingElse(int block) {
    VoteCount.Winner w = votes.winnerButHeadline(block);
    return w.site() || !updates && w.sum() >= MAX_VOTE && w.label() != Label.SUBTITLE;
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
