package news.winnow.train;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.winnow.internal.assemble.Pipeline;
import news.winnow.internal.label.RuleIndex;
import news.winnow.internal.select.BodyScorer;
import news.winnow.internal.select.ConfidenceCurve;
import news.winnow.internal.select.HeadlineWeights;
import news.winnow.internal.select.LabelModel;
import news.winnow.internal.select.ScorerFile;
import news.winnow.model.Analysis;
import news.winnow.model.Article;
import news.winnow.model.Limits;

/**
 * Extracts every page by a scorer that has seen no page of its domain.
 *
 * <pre>Held CORPUS CROSS</pre>
 *
 * does so with the scorers that {@link Train} left in CROSS, which is all that a change behind the
 * scores calls for.
 */
public final class Held {
  private static final String FOLDS = "folds";

  private final BodyScorer[][] folds = new BodyScorer[ScorerTraining.FOLDS][];
  private final Pipeline[] pipelines = new Pipeline[ScorerTraining.FOLDS];
  private final Map<String, List<String>> lines = new HashMap<>();
  private final CurveFitter html = new CurveFitter();
  private final CurveFitter text = new CurveFitter();
  private final ObjectMapper json = new ObjectMapper();

  /** Reads the scorers of the folds. */
  Held(RuleIndex rules, Path cross) throws IOException {
    for (int f = 0; f < folds.length; f++) {
      folds[f] =
          new BodyScorer[] {
            scorer(cross, f, "html").with(labels(cross, f, "html")),
            scorer(cross, f, "text").with(headline(cross, f)).with(labels(cross, f, "text"))
          };
      pipelines[f] = pipeline(f, rules);
    }
  }

  /** Returns the pipeline of a fold. */
  Pipeline pipeline(int fold) {
    return pipelines[fold];
  }

  /** Returns the pipeline of a fold with other rules. */
  Pipeline pipeline(int fold, RuleIndex rules) {
    BodyScorer[] s = folds[fold];
    Limits limits = Limits.defaults().withDeadline(Duration.ofMinutes(10)); // others may be busy
    return new Pipeline(rules, () -> s[0], () -> s[1], limits, removal -> true);
  }

  /** Runs the program. */
  public static void main(String[] args) throws IOException {
    Path cross = Path.of(args[1]);
    Held held = new Held(RuleIndex.ofShipped(), cross);
    held.extract(Corpus.all(Path.of(args[0])));
    held.write(cross);
  }

  /** Writes the scorers of the folds as those that ship are written. */
  static void writeFolds(ScorerTraining html, ScorerTraining text, Path cross) throws IOException {
    Files.createDirectories(cross.resolve(FOLDS));
    for (int f = 0; f < ScorerTraining.FOLDS; f++) {
      ScorerWriter.write(html.withoutFold(f), file(cross, f, "html"));
      ScorerWriter.write(text.withoutFold(f), file(cross, f, "text"));
    }
  }

  private static BodyScorer scorer(Path cross, int fold, String kind) throws IOException {
    return ScorerFile.read(Files.readString(file(cross, fold, kind)));
  }

  /** Returns the scorers of one kind of the folds, for others to learn from what they say. */
  static List<BodyScorer> scorers(Path cross, String kind) throws IOException {
    List<BodyScorer> scorers = new ArrayList<>();
    for (int f = 0; f < ScorerTraining.FOLDS; f++) {
      scorers.add(scorer(cross, f, kind));
    }
    return scorers;
  }

  private static LabelModel labels(Path cross, int fold, String kind) throws IOException {
    return LabelModel.read(Files.readString(labelsFile(cross, fold, kind)));
  }

  static Path labelsFile(Path cross, int fold, String kind) {
    return cross.resolve(FOLDS).resolve(fold + "." + kind + ".labels");
  }

  private static HeadlineWeights headline(Path cross, int fold) throws IOException {
    return HeadlineWeights.read(Files.readString(headlineFile(cross, fold)));
  }

  static Path headlineFile(Path cross, int fold) {
    return cross.resolve(FOLDS).resolve(fold + ".headline.weights");
  }

  private static Path file(Path cross, int fold, String kind) {
    return cross.resolve(FOLDS).resolve(fold + "." + kind + ".scorer");
  }

  void extract(List<Corpus.Item> items) {
    for (Corpus.Item item : items) {
      Analysis a = pipeline(ScorerTraining.foldOf(item.domain())).analyze(item.page());
      lines.computeIfAbsent(item.set(), k -> new ArrayList<>()).add(line(item, a));
      String truth = String.join("\n", item.lines());
      if (!truth.isEmpty() && a.article().confidence() > 0) {
        (item.set().endsWith("-text") ? text : html)
            .add(a.article().confidence(), a.article().text(), truth);
      }
    }
  }

  /** Returns how expected and measured F1 relate in HTML. */
  ConfidenceCurve htmlCurve() {
    return html.fit();
  }

  /** Returns how expected and measured F1 relate in plain text. */
  ConfidenceCurve textCurve() {
    return text.fit();
  }

  private String line(Corpus.Item item, Analysis a) {
    Article article = a.article();
    ObjectNode o = json.createObjectNode();
    o.put("id", item.id());
    o.put("title", article.title().orElse(""));
    article.published().ifPresent(d -> o.put("published", d.iso()));
    ArrayNode authors = o.putArray("authors");
    article.authors().forEach(p -> authors.addObject().put("name", p.name()));
    o.put("text", article.text());
    o.put("confidence", article.confidence());
    ArrayNode body = o.putArray("body");
    article.body().forEach(c -> body.addObject().put("type", c.type()).put("text", c.text()));
    ArrayNode blocks = o.putArray("blocks");
    a.verdicts()
        .forEach(
            v -> blocks.addObject().put("label", v.label().name()).put("text", v.block().text()));
    return o.toString();
  }

  /** Writes the articles as {@code SET.jsonl}. */
  void write(Path out) throws IOException {
    for (Map.Entry<String, List<String>> e : lines.entrySet()) {
      Files.write(out.resolve(e.getKey() + ".jsonl"), e.getValue());
    }
  }
}
