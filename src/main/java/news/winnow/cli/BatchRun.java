package news.winnow.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import news.winnow.ArticleExtractor;
import news.winnow.cli.Inputs.Input;
import news.winnow.cli.Inputs.Loaded;
import news.winnow.render.Renderer;

/**
 * Works on pages with many threads and writes their lines in the order of the input. Never more
 * than a few pages a thread are under way, so that memory does not grow with the input.
 */
final class BatchRun {
  private static final int WINDOW_PER_THREAD = 4;

  private final ArticleExtractor extractor;
  private final boolean analysis;
  private final int threads;
  private final Progress progress;

  BatchRun(ArticleExtractor extractor, boolean analysis, int threads, Progress progress) {
    this.extractor = extractor;
    this.analysis = analysis;
    this.threads = threads;
    this.progress = progress;
  }

  /**
   * Works through a source.
   *
   * @return what went wrong when the source could not be read to its end
   * @throws IOException when a line cannot be written
   */
  Optional<String> run(Inputs.Source source, Writer out) throws IOException, InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Deque<Future<Line>> window = new ArrayDeque<>();
      Optional<String> problem = Optional.empty();
      for (boolean more = true; more; ) {
        try {
          Optional<Input> input = source.next();
          more = input.isPresent();
          OptionalDouble share = source.share();
          input.ifPresent(i -> window.add(pool.submit(() -> line(i, share))));
        } catch (IOException | RuntimeException e) {
          more = false;
          problem = Optional.of(Problems.describe(e));
        }
        while (window.size() >= threads * WINDOW_PER_THREAD || (!more && !window.isEmpty())) {
          write(window.remove(), out);
        }
      }
      return problem;
    } finally {
      pool.shutdownNow();
    }
  }

  private void write(Future<Line> future, Writer out) throws IOException, InterruptedException {
    try {
      Line line = future.get();
      out.append(line.json()).append('\n').flush();
      progress.count(line.facts(), line.bytes(), line.share());
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Returns the line of a page, whatever happens to it. */
  private Line line(Input input, OptionalDouble share) throws IOException {
    try {
      Loaded loaded = input.loader().load();
      Renderer json = Renderer.json();
      String object =
          analysis
              ? json.render(extractor.analyze(loaded.page()))
              : json.render(extractor.extract(loaded.page()));
      return Line.of(JsonLine.article(input.id(), object), loaded.bytes(), share);
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return Line.of(JsonLine.error(input.id(), Problems.describe(e)), 0, share);
    }
  }

  private record Line(String json, BatchLine facts, long bytes, OptionalDouble share) {
    static Line of(String json, long bytes, OptionalDouble share) throws IOException {
      return new Line(json, BatchLine.read(json), bytes, share);
    }
  }
}
