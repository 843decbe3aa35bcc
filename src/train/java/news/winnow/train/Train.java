package news.winnow.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.winnow.internal.label.BlockVotes;
import news.winnow.internal.label.RuleIndex;
import news.winnow.internal.read.Budget;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.PageReader;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Limits;
import news.winnow.model.Page;

/**
 * Trains the body scorers.
 *
 * <pre>Train CORPUS LABELS RESOURCES [CROSS]</pre>
 *
 * Reads the pages of CORPUS, and what {@link LabelTraining} reads of LABELS; writes {@code
 * html.scorer}, {@code text.scorer}, {@code headline.weights}, {@code html.labels} and {@code
 * text.labels} to RESOURCES. Every page is also extracted by a scorer that has seen no page of its
 * domain: that gives the curve of the confidence, and with CROSS the articles are written there as
 * {@code SET.jsonl}, for honest figures, and the scorers for {@link Held}.
 */
public final class Train {
  /** Pages with exact paragraphs of news count more. */
  private static final Map<String, Double> SET_WEIGHT =
      Map.of(
          "fundus-a",
          3.0,
          Corpus.TEXT_SET,
          3.0,
          "wcxb-dev",
          1.0,
          "readability",
          1.0,
          "traf-a",
          0.5);

  /** The pages are held until all are read: the clock of a page must not run out meanwhile. */
  static final Limits LIMITS = Limits.defaults().withDeadline(Duration.ofDays(1));

  private Train() {}

  /** Runs the program. */
  public static void main(String[] args) throws IOException {
    Path corpus = Path.of(args[0]);
    List<String> labels = Files.readAllLines(Path.of(args[1]));
    Path resources = Path.of(args[2]);
    List<Corpus.Item> items = Corpus.all(corpus);
    List<Corpus.Item> pages = items.stream().filter(i -> !i.set().equals(Corpus.TEXT_SET)).toList();
    RuleIndex rules = RuleIndex.ofShipped();
    Boosting html = new Boosting(100, 31, 0.1, 20, 0.3);
    Boosting text = new Boosting(60, 31, 0.1, 20, 0.3);
    ScorerTraining htmlTraining = training(pages, rules, html, false);
    ScorerTraining textTraining = training(items, rules, text, true);
    Path cross = args.length > 3 ? Path.of(args[3]) : Files.createTempDirectory("winnow");
    Held.writeFolds(htmlTraining, textTraining, cross);
    Files.createDirectories(resources);
    HeadlineTraining.of(items, rules, Held.scorers(cross, "text")).write(resources, cross);
    LabelTraining.learn(items, labels, rules, resources, cross);
    Held held = new Held(rules, cross);
    held.extract(items);
    held.write(cross);
    ScorerWriter.write(htmlTraining.all().with(held.htmlCurve()), resources.resolve("html.scorer"));
    ScorerWriter.write(textTraining.all().with(held.textCurve()), resources.resolve("text.scorer"));
  }

  private static ScorerTraining training(
      List<Corpus.Item> items, RuleIndex rules, Boosting boosting, boolean asText) {
    List<TrainingPage> pages = new ArrayList<>();
    Map<TrainingPage, BlockVotes> votes = new HashMap<>();
    for (Corpus.Item item : items) {
      PageBlocks page = PageReader.read(item.page(), new Budget(LIMITS));
      String own = articleBody(page);
      if (item.set().equals("traf-a") && !own.isEmpty()) {
        page = page.withoutStructured(); // it gives the answer here and must not be seen
      }
      if (asText && page.document() != null) {
        page = PageReader.read(Page.text(asText(page)), new Budget(LIMITS));
      }
      TrainingPage p = label(item, page);
      if (p != null && item.set().equals("traf-a")) {
        p.addStructured(own, 1.0);
      }
      if (p != null && !page.blocks().isEmpty()) {
        pages.add(p);
        votes.put(p, rules.vote(page));
      }
    }
    System.err.println(pages.size() + " pages" + (asText ? " as text" : ""));
    return new ScorerTraining(pages, votes, boosting);
  }

  private static String articleBody(PageBlocks page) {
    String longest = "";
    for (Map<String, Object> object : page.structured()) {
      if (object.get("articleBody") instanceof String s && s.length() > longest.length()) {
        longest = s;
      }
    }
    return longest;
  }

  /** A page as a scraper leaves it: its blocks, a blank line between them. */
  static String asText(PageBlocks page) {
    StringBuilder text = new StringBuilder();
    for (TextBlock b : page.blocks()) {
      text.append(b.text()).append("\n\n");
    }
    return text.toString();
  }

  private static TrainingPage label(Corpus.Item item, PageBlocks page) {
    double weight = SET_WEIGHT.get(item.set());
    if (item.set().equals("traf-a")) {
      return TrainingPage.ofSnippets(
          item.set(),
          item.id(),
          item.domain(),
          page,
          item.list("with"),
          item.list("without"),
          weight);
    }
    List<String> lines = item.lines();
    int length = lines.stream().mapToInt(String::length).sum();
    if (length < 100) {
      return null;
    }
    return TrainingPage.ofText(
        item.set(),
        item.id(),
        item.domain(),
        page,
        lines,
        item.text("title"),
        item.list("summary"),
        weight);
  }
}
