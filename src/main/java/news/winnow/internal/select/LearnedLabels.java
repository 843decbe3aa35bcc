package news.winnow.internal.select;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import news.winnow.internal.label.BlockVotes;
import news.winnow.internal.read.Container;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Label;
import org.jspecify.annotations.Nullable;

/**
 * Corrects labels of what stands outside the body by what was learned from pages labelled by hand,
 * all signs of a block weighed together, see {@link LabelModel}. What is fixed, and what rules of
 * the caller name, stays.
 */
final class LearnedLabels {
  /**
   * By how much another label must be likelier, as log-odds: the more, the more votes there are for
   * the one that a block has, see {@link LabelFeatures#VOTES}.
   */
  private static final double[] MARGINS = {0.3, 0.5, 1, 2};

  /** In plain text votes are for the words of a line itself, and stay where they are many. */
  private static final double[] MARGINS_IN_TEXT = {0.3, 0.5, 1, Double.POSITIVE_INFINITY};

  /** How much the mean of a run of blocks with one label counts beside a block's own sums. */
  private static final double SHARED = 0.5;

  /** So many of the blocks in a run that look alike are looked at; more are as the last of them. */
  private static final int MAX_ALIKE = 4;

  /** Longer runs are taken in parts. */
  private static final int MAX_RUN = 200;

  /** On a page of fewer blocks too little stands around each: it is a part of one. */
  private static final int MIN_BLOCKS = 20;

  /** What the steps before know better: they look for names, and at headings. */
  private static final Set<Label> KEPT =
      EnumSet.of(Label.TITLE, Label.BODY, Label.AUTHOR_BIO, Label.CORRECTION, Label.TRENDING);

  /** What belongs to the body is decided elsewhere, and that a block is nothing is no news. */
  private static final Set<Label> NEVER = EnumSet.of(Label.BODY, Label.OTHER);

  private static final Label[] LABELS = Label.values();

  private final PageBlocks page;
  private final LabelFeatures features;
  private final LabelNames names;
  private final LabelModel model;

  /** The sums of each container's features and those around it, as far as they were asked for. */
  private final long[] @Nullable [] sums;

  /** The sums of the blocks of a run, and their mean. */
  private final long[] @Nullable [] run = new long[MAX_RUN][];

  /** How many blocks that look alike the run has so far, and the last that was looked at. */
  private final int[] countAlike;

  private final int[] lastAlike;
  private final double[] mean = new double[LABELS.length];
  private final double[] all = new double[LABELS.length];
  private final int[] numbers = new int[LabelFeatures.MOST];

  private LearnedLabels(PageBlocks page, LabelFeatures features, LabelModel model) {
    this.page = page;
    this.features = features;
    this.names = new LabelNames(page, model);
    this.countAlike = new int[page.blocks().size()];
    this.lastAlike = new int[page.blocks().size()];
    Arrays.fill(lastAlike, -1);
    this.model = model;
    this.sums = new long[page.containers().size()][];
  }

  /**
   * Returns labels, corrected.
   *
   * @param marks tells which of them are fixed
   * @param labels of each block the label so far
   */
  static List<Label> correct(
      PageBlocks page,
      VoteCount votes,
      BlockVotes given,
      Marks marks,
      List<Label> labels,
      LabelModel model) {
    if (!isEnough(page)) {
      return labels;
    }
    LabelFeatures features = new LabelFeatures(page, votes, labels);
    LearnedLabels learned = new LearnedLabels(page, features, model);
    List<Label> corrected = new ArrayList<>(labels);
    for (int from = 0, to; from < labels.size(); from = to) {
      Label label = labels.get(from);
      to = from + 1;
      while (to < labels.size() && to - from < MAX_RUN && merged(labels.get(to)) == merged(label)) {
        to++;
      }
      if (isOpen(label)) {
        learned.sumUp(from, to);
        for (int i = from; i < to; i++) {
          if (!marks.isFinal(i) && !given.isByCaller(i, labels.get(i))) {
            int sum = votes.general(i, labels.get(i));
            corrected.set(i, learned.label(i - from, labels.get(i), sum));
          }
        }
      }
    }
    return corrected;
  }

  /** Returns whether a page has enough blocks for its labels to be corrected. */
  static boolean isEnough(PageBlocks page) {
    return page.blocks().size() >= MIN_BLOCKS;
  }

  /** Returns whether a label may be another one. */
  static boolean isOpen(Label label) {
    return !KEPT.contains(label);
  }

  /** Returns the label that counts as one with another here: hand labels do not tell these. */
  private static Label merged(Label label) {
    return label == Label.MUST_READ ? Label.RELATED_LINKS : label;
  }

  /** Sums up what speaks for each label on the blocks of a run, and in their mean. */
  private void sumUp(int from, int to) {
    Arrays.fill(mean, 0);
    for (int i = from; i < to; i++) {
      long[] sums = sums(i - from);
      int group = features.alike(i);
      if (lastAlike[group] < from) {
        countAlike[group] = 0;
      }
      if (countAlike[group] < MAX_ALIKE) {
        countAlike[group]++;
        lastAlike[group] = i;
        sumUp(page.blocks().get(i), sums);
      } else {
        System.arraycopy(sums(lastAlike[group] - from), 0, sums, 0, sums.length);
      }
      LabelModel.addTo(mean, sums, 1.0 / (to - from));
    }
  }

  /** Most runs are short. */
  private long[] sums(int ofRun) {
    long[] known = run[ofRun];
    if (known == null) {
      known = new long[LabelModel.WIDTH];
      run[ofRun] = known;
    }
    return known;
  }

  private void sumUp(TextBlock b, long[] sums) {
    System.arraycopy(around(b.container()), 0, sums, 0, sums.length);
    add(features.write(b.index(), numbers), sums);
    add(names.write(b, numbers), sums);
  }

  private Label label(int ofRun, Label label, int votes) {
    for (int k = 0; k < all.length; k++) {
      all[k] = SHARED * mean[k];
    }
    LabelModel.addTo(all, sums(ofRun), 1 - SHARED);
    int best = 0;
    for (int k = 1; k < all.length; k++) {
      best = all[k] > all[best] ? k : best;
    }
    double lead = all[best] - all[merged(label).ordinal()];
    double[] margins = page.document() == null ? MARGINS_IN_TEXT : MARGINS;
    boolean sure = lead > margins[LabelFeature.step(votes, LabelFeatures.VOTES)];
    return sure && !NEVER.contains(LABELS[best]) ? LABELS[best] : label;
  }

  private void add(int size, long[] into) {
    for (int k = 0; k < size; k++) {
      model.add(numbers[k], into);
    }
  }

  /** Asks the nearest container of which the sums are known, and then those inside it. */
  private long[] around(Container own) {
    long[] known = sums[own.index()];
    if (known == null) {
      Container top = own;
      List<Container> open = new ArrayList<>();
      for (Container c = own; c != null && sums[c.index()] == null; c = c.parent()) {
        open.add(c);
        top = c;
      }
      Container up = top.parent();
      known = up == null ? new long[LabelModel.WIDTH] : sums[up.index()];
      for (int i = open.size() - 1; i >= 0; i--) {
        int size = names.writeNames(open.get(i), numbers);
        if (size > 0) {
          known = known.clone();
          add(size, known);
        }
        sums[open.get(i).index()] = known;
      }
    }
    return known;
  }
}
