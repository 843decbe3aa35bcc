package news.winnow.internal.select;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.winnow.internal.assemble.Pipeline;
import news.winnow.internal.label.BlockVotes;
import news.winnow.internal.label.RuleIndex;
import news.winnow.internal.read.Budget;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.PageReader;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Analysis;
import news.winnow.model.Limits;
import news.winnow.model.Page;
import news.winnow.rule.RuleSet;

/** Pages with scores that a test chooses: a scorer that knows blocks by their length. */
final class FixedScores {
  private static final int LENGTH = 1;

  /** Leaves labels as rules, headings and places give them. */
  static final LabelModel NOTHING_LEARNED = LabelModel.ofWords(List.of());

  private FixedScores() {}

  static PageBlocks html(String html) {
    return PageReader.read(Page.html(html), new Budget(Limits.defaults()));
  }

  static PageBlocks text(String text) {
    return PageReader.read(Page.text(text), new Budget(Limits.defaults()));
  }

  static PageBlocks text(String text, String address) {
    return PageReader.read(Page.text(text).at(URI.create(address)), new Budget(Limits.defaults()));
  }

  static BlockVotes votes(PageBlocks page, String rules) {
    return RuleIndex.compile(RuleSet.parse("t", rules).rules()).vote(page);
  }

  /** Returns what is made of a page with the scorers that ship, but labels as rules give them. */
  static Analysis analyze(Page page, RuleSet rules) {
    RuleIndex index = RuleIndex.withShipped(rules.rules(), List.of(), List.of());
    BodyScorer html = Scorers.html().with(NOTHING_LEARNED);
    BodyScorer text = Scorers.text().with(NOTHING_LEARNED);
    return new Pipeline(index, () -> html, () -> text, Limits.defaults(), removal -> true)
        .analyze(page);
  }

  /**
   * Returns a scorer that gives each block of the page its score. Blocks of one length must have
   * one score.
   */
  static BodyScorer scorer(PageBlocks page, double... scores) {
    if (scores.length != page.blocks().size()) {
      throw new IllegalArgumentException(
          scores.length + " scores for " + page.blocks().size() + " blocks: " + page.blocks());
    }
    TreeMap<Integer, Double> byLength = new TreeMap<>();
    for (TextBlock b : page.blocks()) {
      double score = scores[b.index()];
      Double other = byLength.putIfAbsent(b.text().length(), score);
      if (other != null && other != score) {
        throw new IllegalArgumentException("two scores for one length: " + b);
      }
    }
    List<TreeModel.Tree> trees =
        byLength.entrySet().stream().map(e -> exactly(e.getKey(), logit(e.getValue()))).toList();
    TreeModel model = new TreeModel(0, List.of(), trees);
    return new BodyScorer(
            new TokenOdds(Map.of(), Map.of()), model, model, new ConfidenceCurve(List.of()))
        .with(NOTHING_LEARNED);
  }

  private static double logit(double p) {
    double q = Math.max(0.0001, Math.min(0.9999, p));
    return Math.log(q / (1 - q));
  }

  /** A tree that says something only where the length is the given one. */
  private static TreeModel.Tree exactly(int length, double value) {
    return new TreeModel.Tree(
        new int[] {LENGTH, LENGTH},
        new float[] {length - 0.5f, length + 0.5f},
        new int[] {-1, -2},
        new int[] {1, -1},
        new float[] {0, (float) value});
  }
}
