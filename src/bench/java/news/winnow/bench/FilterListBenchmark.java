package news.winnow.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import news.winnow.ArticleExtractor;
import news.winnow.model.Article;
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
 * What a list of general filters costs on the example page, beside what parsing costs. One filter
 * of a hundred names a class that the page has.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class FilterListBenchmark {
  private static final Path PAGES = Path.of("examples", "pages");

  @Param({"0", "100", "2000", "20000"})
  private int filters;

  private ArticleExtractor extractor;
  private String html;

  /** Reads the page and makes the list. */
  @Setup
  public void makeList() throws IOException {
    try (Stream<Path> pages = Files.list(PAGES)) {
      Path page = pages.filter(p -> p.toString().endsWith(".html")).sorted().findFirst().get();
      html = Files.readString(page);
    }
    TreeSet<String> there = new TreeSet<>();
    Jsoup.parse(html).getAllElements().forEach(e -> there.addAll(e.classNames()));
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

  /** The whole way of a page. */
  @Benchmark
  public Article extract() {
    return extractor.extract(Page.html(html));
  }

  /** Parsing alone. */
  @Benchmark
  public Document parse() {
    return Jsoup.parse(html);
  }
}
