package news.winnow.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import news.winnow.ArticleExtractor;
import news.winnow.model.Page;
import news.winnow.rule.RuleSet;
import news.winnow.rule.foreign.AdblockFilters;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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

/**
 * What a list of general filters costs, beside what parsing the same pages costs. One filter of a
 * hundred names a class that one of the pages has.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class FilterListBenchmark {
  private static final int PAGES = 40;

  @Param({"0", "100", "2000", "20000"})
  private int filters;

  private ArticleExtractor extractor;
  private List<byte[]> pages;

  /** Reads the pages and makes the list. */
  @Setup
  public void makeList() throws IOException {
    List<byte[]> all = BenchPages.load();
    pages = all.subList(0, Math.min(PAGES, all.size()));
    TreeSet<String> there = new TreeSet<>();
    for (byte[] page : pages) {
      Document document = Jsoup.parse(new ByteArrayInputStream(page), null, "");
      document.getAllElements().forEach(e -> there.addAll(e.classNames()));
    }
    List<String> classes = new ArrayList<>(there);
    Random random = new Random(1);
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < filters; i++) {
      String name =
          i % 100 == 0
              ? classes.get(random.nextInt(classes.size()))
              : "ad-" + Integer.toString(random.nextInt(1 << 28), 36);
      String end = i % 10 == 8 ? " > a" : i % 10 == 9 ? ":has(> iframe)" : "";
      list.append("##.").append(name).append(end).append('\n');
    }
    RuleSet rules = AdblockFilters.parse("list", list.toString()).rules();
    extractor = ArticleExtractor.builder().rules(rules).build();
  }

  /** The whole way of the pages. */
  @Benchmark
  public int extract() {
    int contents = 0;
    for (byte[] page : pages) {
      contents += extractor.extract(Page.html(page)).body().size();
    }
    return contents;
  }

  /** Parsing alone. */
  @Benchmark
  public int parse() throws IOException {
    int nodes = 0;
    for (byte[] page : pages) {
      nodes += Jsoup.parse(new ByteArrayInputStream(page), null, "").childNodeSize();
    }
    return nodes;
  }
}
