package news.winnow.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import news.winnow.ArticleExtractor;
import news.winnow.model.Article;
import news.winnow.model.Page;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** Pages a second by one thread and by two that share an extractor. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 6, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class ThreadsBenchmark {
  private final ArticleExtractor winnow = ArticleExtractor.create();
  private final AtomicInteger next = new AtomicInteger();
  private List<byte[]> pages = List.of();

  /** Reads the pages. */
  @Setup
  public void read() {
    pages = BenchPages.load();
  }

  /** One thread. */
  @Benchmark
  @Threads(1)
  public Article one() {
    return extract();
  }

  /** Two threads. */
  @Benchmark
  @Threads(2)
  public Article two() {
    return extract();
  }

  private Article extract() {
    return winnow.extract(
        Page.html(pages.get(Math.floorMod(next.getAndIncrement(), pages.size()))));
  }
}
