package news.winnow.train;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import news.winnow.internal.select.ConfidenceCurve;
import news.winnow.internal.select.TreeModel;

/** Writes a scorer in the form that the library reads. */
final class ScorerWriter {
  /** Odds nearer to nothing than this are left out. */
  private static final float MIN_ODDS = 0.5f;

  private ScorerWriter() {}

  static void write(ScorerTraining.Parts parts, Path file) throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      out.write(
          "# Learned by the training program, see docs/training.md. Not to be edited by hand.\n");
      for (Map.Entry<String, float[]> e : new TreeMap<>(parts.odds().table()).entrySet()) {
        float near = e.getValue()[0];
        float far = e.getValue()[1];
        if (Math.abs(near) >= MIN_ODDS || Math.abs(far) >= MIN_ODDS) {
          out.write("odds " + e.getKey() + " " + near + " " + far + "\n");
        }
      }
      for (Map.Entry<String, Float> e : new TreeMap<>(parts.odds().text()).entrySet()) {
        out.write("text " + e.getKey() + " " + e.getValue() + "\n");
      }
      write(parts.first(), out);
      write(parts.second(), out);
      for (ConfidenceCurve.Point p : parts.curve().points()) {
        out.write("confidence " + p.expected() + " " + p.measured() + "\n");
      }
    }
  }

  private static void write(TreeModel model, Writer out) throws IOException {
    out.write("model " + number((float) model.base()) + "\n");
    for (TreeModel.Look l : model.looks()) {
      out.write("look " + l.trees());
      out.write(" " + number((float) l.below()) + " " + number((float) l.rest()) + "\n");
    }
    for (TreeModel.Tree t : model.trees()) {
      StringBuilder line = new StringBuilder("tree");
      Deque<Integer> pending = new ArrayDeque<>();
      pending.push(t.feature().length == 0 ? -1 : 0);
      while (!pending.isEmpty()) {
        int node = pending.pop();
        line.append(' ');
        if (node < 0) {
          line.append(number(Math.round(t.leaves()[-node - 1] * 1e4) / 1e4f));
        } else {
          line.append(t.feature()[node]).append(':').append(number(t.threshold()[node]));
          pending.push(t.right()[node]);
          pending.push(t.left()[node]);
        }
      }
      out.write(line.append('\n').toString());
    }
  }

  /** Without what every number has. */
  private static String number(float value) {
    return Float.toString(value).replaceFirst("\\.0$", "").replaceFirst("^(-?)0\\.", "$1.");
  }
}
