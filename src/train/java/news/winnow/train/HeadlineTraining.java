package news.winnow.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.winnow.internal.label.RuleIndex;
import news.winnow.internal.read.Budget;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.PageReader;
import news.winnow.internal.select.BodyScorer;
import news.winnow.internal.select.HeadlineFeatures;
import news.winnow.internal.select.HeadlineWeights;
import news.winnow.internal.select.Words;
import news.winnow.model.Page;

/**
 * Learns which line of a plain text is the headline: a choice among the lines of a page, their
 * weights by gradient descent. Pages in HTML are learned from as text, with their address and
 * without.
 */
final class HeadlineTraining {
  private static final int STEPS = 300;
  private static final double RATE = 0.1;

  /** Of Adam (Kingma and Ba 2015). */
  private static final double MEAN_DECAY = 0.9;

  private static final double SQUARE_DECAY = 0.99;

  /** A page of news counts more than one of other kinds. */
  private static final double NEWS = 2;

  private final List<Choice> choices = new ArrayList<>();

  /** The lines of a page, which of them are the headline, and how much the page counts. */
  private record Choice(int fold, double[][] rows, boolean[] right, double weight) {}

  private HeadlineTraining() {}

  /**
   * Learns from the pages of which a line is the headline, as the scorers of the folds see them.
   *
   * @param items the pages
   * @param rules the rules that vote
   * @param folds the scorers for text, each of which has not seen the fold of its number
   */
  static HeadlineTraining of(List<Corpus.Item> items, RuleIndex rules, List<BodyScorer> folds) {
    HeadlineTraining training = new HeadlineTraining();
    items.parallelStream()
        .flatMap(item -> pages(item).map(page -> choice(item, page, rules, folds)))
        .filter(c -> IntStream.range(0, c.right.length).anyMatch(i -> c.right[i]))
        .forEachOrdered(training.choices::add);
    System.err.println(training.choices.size() + " headlines");
    return training;
  }

  private static Stream<Page> pages(Corpus.Item item) {
    if (item.text("title").isEmpty()) {
      return Stream.empty();
    }
    if (item.set().equals(Corpus.TEXT_SET)) {
      return Stream.of(item.page());
    }
    Page text = Page.text(Train.asText(PageReader.read(item.page(), new Budget(Train.LIMITS))));
    return Stream.concat(Stream.of(text), item.page().url().map(text::at).stream());
  }

  private static Choice choice(
      Corpus.Item item, Page source, RuleIndex rules, List<BodyScorer> folds) {
    int fold = ScorerTraining.foldOf(item.domain());
    PageBlocks page = PageReader.read(source, new Budget(Train.LIMITS));
    HeadlineFeatures lines = HeadlineFeatures.of(page, rules.vote(page), folds.get(fold));
    List<String> title = Words.of(item.text("title"));
    boolean[] right = new boolean[lines.candidates().length];
    for (int i = 0; i < right.length; i++) {
      right[i] = Words.of(page.blocks().get(lines.candidates()[i]).text()).equals(title);
    }
    double weight = item.set().startsWith("fundus") ? NEWS : 1;
    return new Choice(fold, lines.rows(), right, weight);
  }

  /** Returns the weights learned from all pages. */
  HeadlineWeights all() {
    return learn(choices);
  }

  /** Returns the weights learned without a fold. */
  HeadlineWeights withoutFold(int leftOut) {
    return learn(choices.stream().filter(c -> c.fold != leftOut).toList());
  }

  private static HeadlineWeights learn(List<Choice> from) {
    int n = from.get(0).rows[0].length;
    double[] w = new double[n];
    double[] mean = new double[n];
    double[] square = new double[n];
    for (int step = 1; step <= STEPS; step++) {
      double[] gradient = gradient(from, w);
      for (int k = 0; k < n; k++) {
        mean[k] = MEAN_DECAY * mean[k] + (1 - MEAN_DECAY) * gradient[k];
        square[k] = SQUARE_DECAY * square[k] + (1 - SQUARE_DECAY) * gradient[k] * gradient[k];
        double m = mean[k] / (1 - Math.pow(MEAN_DECAY, step));
        double s = square[k] / (1 - Math.pow(SQUARE_DECAY, step));
        w[k] -= RATE * m / (Math.sqrt(s) + 1e-8);
      }
    }
    return new HeadlineWeights(Arrays.stream(w).map(x -> Math.round(x * 100) / 100.0).toArray());
  }

  /** Of the mean loss, and of half the square of the weights as if that were one page more. */
  private static double[] gradient(List<Choice> from, double[] w) {
    double[] g = w.clone();
    for (Choice c : from) {
      double[] p = new double[c.rows.length];
      double most = Double.NEGATIVE_INFINITY;
      int right = 0;
      for (int i = 0; i < p.length; i++) {
        for (int k = 0; k < w.length; k++) {
          p[i] += w[k] * c.rows[i][k];
        }
        most = Math.max(most, p[i]);
        right += c.right[i] ? 1 : 0;
      }
      double sum = 0;
      for (int i = 0; i < p.length; i++) {
        p[i] = Math.exp(p[i] - most);
        sum += p[i];
      }
      for (int i = 0; i < p.length; i++) {
        double error = c.weight * (p[i] / sum - (c.right[i] ? 1.0 / right : 0));
        for (int k = 0; k < w.length; k++) {
          g[k] += error * c.rows[i][k];
        }
      }
    }
    for (int k = 0; k < g.length; k++) {
      g[k] /= from.size();
    }
    return g;
  }

  /** Writes the weights where the library reads them, and those of the folds beside the scorers. */
  void write(Path resources, Path cross) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("# Learned by the training program, see docs/training.md. Not to be edited by hand.");
    lines.addAll(all().lines());
    Files.write(resources.resolve("headline.weights"), lines);
    for (int f = 0; f < ScorerTraining.FOLDS; f++) {
      Files.write(Held.headlineFile(cross, f), withoutFold(f).lines());
    }
  }

  /**
   * Trains with the scorers of folds that are there: {@code HeadlineTraining CORPUS RESOURCES
   * CROSS}.
   */
  public static void main(String[] args) throws IOException {
    Path cross = Path.of(args[2]);
    RuleIndex rules = RuleIndex.ofShipped();
    of(Corpus.all(Path.of(args[0])), rules, Held.scorers(cross, "text"))
        .write(Path.of(args[1]), cross);
  }
}
