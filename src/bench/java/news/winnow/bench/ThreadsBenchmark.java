package news.winnow.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import news.winnow.ArticleExtractor;
import news.winnow.model.Article;
import news.winnow.model.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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

/**
 * Pages a second by one thread and by two that share an extractor; the same for the bare parse,
 * which shares nothing and so shows what a second thread is worth on the machine.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 10, time = 6)
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

  /** One thread that only parses. */
  @Benchmark
  @Threads(1)
  public Document parseOne() throws IOException {
    return parse();
  }

  /** Two threads that only parse. */
  @Benchmark
  @Threads(2)
  public Document parseTwo() throws IOException {
    return parse();
  }

  private Article extract() {
    return winnow.extract(Page.html(page()));
  }

  private Document parse() throws IOException {
    return Jsoup.parse(new ByteArrayInputStream(page()), null, "");
  }

  private byte[] page() {
    return pages.get(Math.floorMod(next.getAndIncrement(), pages.size()));
  }
}
