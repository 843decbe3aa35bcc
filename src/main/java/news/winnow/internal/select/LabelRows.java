package news.winnow.internal.select;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import news.winnow.internal.label.BlockVotes;
import news.winnow.internal.read.Container;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Label;

/** The features of a page's blocks as {@link LearnedLabels} would see them, to learn from. */
public final class LabelRows {
  private final LabelFeatures features;
  private final LabelNames names;
  private final List<Label> labels;
  private final int[] numbers = new int[LabelFeatures.MOST];

  private LabelRows(LabelFeatures features, LabelNames names, List<Label> labels) {
    this.features = features;
    this.names = names;
    this.labels = labels;
  }

  /**
   * Looks at a page.
   *
   * @param scorer what finds the body
   * @param numbering a model that knows the words and says nothing
   */
  public static LabelRows of(
      PageBlocks page, BlockVotes votes, BodyScorer scorer, LabelModel numbering) {
    double[] scores = scorer.score(page, votes, HeadFacts.of(page));
    List<Label> labels = BodySelector.select(page, votes, scorer.with(numbering)).labels();
    VoteCount count = VoteCount.of(page, votes, scores);
    LabelNames names = new LabelNames(page, numbering);
    return new LabelRows(new LabelFeatures(page, count, labels), names, labels);
  }

  /** Returns whether the label of a block may be corrected. */
  public boolean isOpen(int block) {
    return LearnedLabels.isOpen(labels.get(block));
  }

  /** Returns the words by which the model may know the lines of plain text. */
  public static List<String> words(TextBlock b) {
    return LabelNames.words(b);
  }

  /** Returns the numbers of a block's features. */
  public int[] row(TextBlock b) {
    IntStream all = Arrays.stream(written(features.write(b.index(), numbers)));
    all = IntStream.concat(all, Arrays.stream(written(names.write(b, numbers))));
    for (Container c = b.container(); c != null; c = c.parent()) {
      all = IntStream.concat(all, Arrays.stream(written(names.writeNames(c, numbers))));
    }
    return all.toArray();
  }

  private int[] written(int size) {
    return Arrays.copyOf(numbers, size);
  }
}
