package news.winnow.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import news.winnow.internal.label.RuleIndex;
import news.winnow.internal.read.Budget;
import news.winnow.internal.read.Container;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.PageReader;
import news.winnow.internal.read.TextBlock;
import news.winnow.internal.select.BodyScorer;
import news.winnow.internal.select.LabelModel;
import news.winnow.internal.select.LabelRows;
import news.winnow.model.Label;
import news.winnow.model.Page;

/**
 * Learns how to correct labels, from pages of which each block has one by hand.
 *
 * <pre>LabelTraining CORPUS LABELS RESOURCES CROSS</pre>
 *
 * LABELS has a line a page, see {@link LabelledPage}. Writes {@code html.labels} and {@code
 * text.labels} to RESOURCES, and those learned without each fold beside the scorers in CROSS, by
 * which the pages are read.
 */
public final class LabelTraining {
  /** A word of names, or of lines, counts from so many pages on. */
  private static final int MIN_PAGES = 12;

  private static final int LABELS = Label.values().length;

  private final List<Sample> samples = new ArrayList<>();
  private final LabelModel numbering;

  /** What is learned from one page. */
  private record Sample(int fold, List<SoftmaxRegression.Row> rows) {}

  private record Source(Corpus.Item item, LabelledPage labels, PageBlocks page) {}

  private LabelTraining(List<Source> sources, RuleIndex rules, List<BodyScorer> folds) {
    this.numbering = LabelModel.ofWords(words(sources));
    sources.parallelStream().map(s -> sample(s, rules, folds)).forEachOrdered(samples::add);
  }

  private static List<String> words(List<Source> sources) {
    Map<String, Integer> pages = new TreeMap<>();
    for (Source s : sources) {
      TreeSet<String> words = new TreeSet<>();
      for (Container c : s.page.containers()) {
        c.names().forEach(name -> words.addAll(Arrays.asList(name.split("-"))));
      }
      if (s.page.document() == null) {
        s.page.blocks().forEach(b -> words.addAll(LabelRows.words(b)));
      }
      words.forEach(w -> pages.merge(w, 1, Integer::sum));
    }
    pages.values().removeIf(n -> n < MIN_PAGES);
    pages.keySet().removeIf(w -> w.isEmpty() || w.chars().anyMatch(c -> c <= ' '));
    return List.copyOf(pages.keySet());
  }

  private Sample sample(Source s, RuleIndex rules, List<BodyScorer> folds) {
    int fold = ScorerTraining.foldOf(s.item.domain());
    List<SoftmaxRegression.Row> rows = new ArrayList<>();
    LabelRows seen = LabelRows.of(s.page, rules.vote(s.page), folds.get(fold), numbering);
    double weight = 1 / Math.sqrt(Math.max(1, s.page.blocks().size()));
    for (TextBlock b : s.page.blocks()) {
      Label right = s.labels.label(b.index());
      if (right != null && seen.isOpen(b.index())) {
        rows.add(new SoftmaxRegression.Row(seen.row(b), right.ordinal(), weight));
      }
    }
    return new Sample(fold, rows);
  }

  /** Returns the lines of the model learned from some folds. */
  private List<String> lines(IntPredicate wanted) {
    List<SoftmaxRegression.Row> rows = new ArrayList<>();
    for (Sample s : samples) {
      if (wanted.test(s.fold)) {
        rows.addAll(s.rows);
      }
    }
    double mean = rows.stream().mapToDouble(SoftmaxRegression.Row::weight).average().orElse(1);
    rows.replaceAll(r -> new SoftmaxRegression.Row(r.features(), r.right(), r.weight() / mean));
    return numbering.lines(SoftmaxRegression.learn(rows, numbering.features(), LABELS));
  }

  /**
   * Learns from the labelled pages, as they are and as plain text, and writes the weights where the
   * library reads them, and those of the folds beside the scorers.
   *
   * @param items the pages of the corpus
   * @param lines of the file of labels
   */
  static void learn(
      List<Corpus.Item> items, List<String> lines, RuleIndex rules, Path resources, Path cross)
      throws IOException {
    for (String kind : List.of("html", "text")) {
      List<Source> sources = sources(items, lines, kind.equals("text"));
      System.err.println(sources.size() + " labelled pages, " + kind);
      new LabelTraining(sources, rules, Held.scorers(cross, kind)).write(kind, resources, cross);
    }
  }

  private static List<Source> sources(List<Corpus.Item> items, List<String> lines, boolean asText) {
    Map<String, LabelledPage> labels = new HashMap<>();
    for (String line : lines) {
      LabelledPage page = LabelledPage.parse(line);
      labels.put(page.id(), page);
    }
    List<Source> sources = new ArrayList<>();
    for (Corpus.Item item : items) {
      LabelledPage labelled = labels.remove(item.set() + "/" + item.id());
      if (labelled != null) {
        PageBlocks page = PageReader.read(item.page(), new Budget(Train.LIMITS));
        if (asText) {
          page = PageReader.read(Page.text(Train.asText(page)), new Budget(Train.LIMITS));
        }
        if (labelled.spread(page.blocks())) {
          sources.add(new Source(item, labelled, page));
        } else {
          System.err.println(labelled.id() + " reads otherwise than when it was labelled");
        }
      }
    }
    labels.keySet().forEach(id -> System.err.println(id + " is not there"));
    return sources;
  }

  private void write(String kind, Path resources, Path cross) throws IOException {
    for (int f = 0; f < ScorerTraining.FOLDS; f++) {
      int left = f;
      Files.write(Held.labelsFile(cross, f, kind), lines(fold -> fold != left));
    }
    List<String> all = new ArrayList<>();
    all.add("# Learned by the training program, see docs/training.md. Not to be edited by hand.");
    all.addAll(lines(fold -> true));
    Files.write(resources.resolve(kind + ".labels"), all);
  }

  /** Trains with the scorers of folds that are there. */
  public static void main(String[] args) throws IOException {
    List<Corpus.Item> items = Corpus.all(Path.of(args[0]));
    List<String> labels = Files.readAllLines(Path.of(args[1]));
    learn(items, labels, RuleIndex.ofShipped(), Path.of(args[2]), Path.of(args[3]));
  }
}
