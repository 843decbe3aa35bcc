package news.winnow.train;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.winnow.internal.assemble.Pipeline;
import news.winnow.internal.label.BlockVotes;
import news.winnow.internal.label.RuleIndex;
import news.winnow.internal.label.ShippedRules;
import news.winnow.internal.read.Budget;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.PageReader;
import news.winnow.internal.read.TextBlock;
import news.winnow.internal.select.BodyScorer;
import news.winnow.model.Analysis;
import news.winnow.model.Content;
import news.winnow.model.Limits;
import news.winnow.model.Page;

/**
 * Trains the body scorers.
 *
 * <pre>Train CORPUS RESOURCES [CROSS]</pre>
 *
 * Reads the pages of CORPUS, writes {@code html.scorer} and {@code text.scorer} to RESOURCES. With
 * CROSS it also extracts every page by a scorer that has seen no page of its domain, and writes the
 * articles there as {@code SET.jsonl}, for honest figures.
 */
public final class Train {
  private static final List<String> SETS = List.of("fundus-a", "wcxb-dev", "readability", "traf-a");

  /** Pages with exact paragraphs of news count more. */
  private static final Map<String, Double> SET_WEIGHT =
      Map.of("fundus-a", 3.0, "wcxb-dev", 1.0, "readability", 1.0, "traf-a", 0.5);

  private Train() {}

  /** Runs the program. */
  public static void main(String[] args) throws IOException {
    Path corpus = Path.of(args[0]);
    Path resources = Path.of(args[1]);
    List<Corpus.Item> items = new ArrayList<>();
    for (String set : SETS) {
      items.addAll(Corpus.read(corpus, set));
    }
    RuleIndex rules = RuleIndex.compile(ShippedRules.all());
    Boosting html = new Boosting(60, 16, 0.12, 20);
    Boosting text = new Boosting(40, 16, 0.15, 20);
    ScorerTraining htmlTraining = training(items, rules, html, false);
    ScorerTraining textTraining = training(items, rules, text, true);
    ScorerTraining.Parts htmlParts = htmlTraining.all();
    ScorerTraining.Parts textParts = textTraining.all();
    Files.createDirectories(resources);
    ScorerWriter.write(htmlParts, resources.resolve("html.scorer"));
    ScorerWriter.write(textParts, resources.resolve("text.scorer"));
    if (args.length > 2) {
      cross(corpus, items, rules, htmlTraining, textTraining, Path.of(args[2]));
    }
  }

  private static ScorerTraining training(
      List<Corpus.Item> items, RuleIndex rules, Boosting boosting, boolean asText) {
    List<TrainingPage> pages = new ArrayList<>();
    Map<TrainingPage, BlockVotes> votes = new HashMap<>();
    for (Corpus.Item item : items) {
      PageBlocks page = PageReader.read(item.page(), new Budget(Limits.defaults()));
      String own = articleBody(page);
      if (item.set().equals("traf-a") && !own.isEmpty()) {
        page = page.withoutStructured(); // it gives the answer here and must not be seen
      }
      if (asText) {
        page = PageReader.read(Page.text(asText(page)), new Budget(Limits.defaults()));
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
  private static String asText(PageBlocks page) {
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
    List<String> lines =
        item.truth().path("sequence").isArray()
            ? item.list("sequence")
            : List.of(item.text("text").split("\n"));
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

  private static void cross(
      Path corpus,
      List<Corpus.Item> items,
      RuleIndex rules,
      ScorerTraining html,
      ScorerTraining text,
      Path out)
      throws IOException {
    Files.createDirectories(out);
    Pipeline[] folds = new Pipeline[ScorerTraining.FOLDS];
    for (int f = 0; f < folds.length; f++) {
      BodyScorer h = html.withoutFold(f).scorer();
      BodyScorer t = text.withoutFold(f).scorer();
      folds[f] = new Pipeline(rules, () -> h, () -> t, Limits.defaults(), removal -> true);
    }
    List<Corpus.Item> all = new ArrayList<>(items);
    all.addAll(Corpus.read(corpus, "fundus-a-text"));
    ObjectMapper json = new ObjectMapper();
    Map<String, List<String>> lines = new HashMap<>();
    for (Corpus.Item item : all) {
      Analysis a = folds[ScorerTraining.foldOf(item.domain())].analyze(item.page());
      ObjectNode o = json.createObjectNode();
      o.put("id", item.id());
      o.put("title", a.article().title().orElse(""));
      a.article().published().ifPresent(d -> o.put("published", d.iso()));
      var authors = o.putArray("authors");
      a.article().authors().forEach(p -> authors.addObject().put("name", p.name()));
      o.put("text", a.article().text());
      var body = o.putArray("body");
      for (Content c : a.article().body()) {
        body.addObject().put("type", c.type()).put("text", c.text());
      }
      var blocks = o.putArray("blocks");
      a.verdicts()
          .forEach(
              v -> blocks.addObject().put("label", v.label().name()).put("text", v.block().text()));
      lines.computeIfAbsent(item.set(), k -> new ArrayList<>()).add(o.toString());
    }
    for (Map.Entry<String, List<String>> e : lines.entrySet()) {
      try (BufferedWriter w = Files.newBufferedWriter(out.resolve(e.getKey() + ".jsonl"))) {
        for (String line : e.getValue()) {
          w.write(line);
          w.newLine();
        }
      }
    }
  }
}
