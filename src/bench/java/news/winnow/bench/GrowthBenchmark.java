package news.winnow.bench;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import news.winnow.ArticleExtractor;
import news.winnow.model.Article;
import news.winnow.model.Page;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The time of a page by its size: growth beyond that of the size is a mistake. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
public class GrowthBenchmark {
  /** What the page is made of. */
  @Param({
    "natural",
    "siblings",
    "nested",
    "inline",
    "misnested",
    "tables",
    "images",
    "names",
    "cues",
    "cue line",
    "links",
    "attribute",
    "attributes",
    "entities",
    "unclosed"
  })
  public String kind = "";

  /** How many bytes it has. */
  @Param({"10000", "100000", "1000000", "10000000", "30000000"})
  public int bytes;

  private final ArticleExtractor winnow = ArticleExtractor.create();
  private byte[] page = {};

  /** Makes the page. */
  @Setup
  public void make() {
    page = GrowingPages.KINDS.get(kind).apply(bytes).getBytes(StandardCharsets.UTF_8);
  }

  /** One page. */
  @Benchmark
  public Article extract() {
    return winnow.extract(Page.html(page));
  }
}
