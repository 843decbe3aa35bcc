package news.winnow.bench;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import news.winnow.ArticleExtractor;
import news.winnow.model.Page;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks and prints tables of ratios to bare parsing. The argument is a regular
 * expression for what to run: {@code Extract}, {@code Threads}, {@code Growth}, {@code Median},
 * {@code FilterLists}.
 */
public final class Bench {
  private static final String BASELINE = "jsoupParse";
  private static final int ROUNDS = 15;
  private static final int FILTER_ROUNDS = 40;
  private static final long WARM_UP = 40_000_000_000L;

  private Bench() {}

  /** Runs. */
  public static void main(String[] args) throws Exception {
    String what = args.length == 0 ? ".*" : args[0];
    if ("MedianBenchmark".matches(".*" + what + ".*")) {
      medians();
    }
    if ("FilterLists".matches(".*" + what + ".*")) {
      FilterLists.run(FILTER_ROUNDS);
    }
    String pages = "-D" + BenchPages.FOLDERS + "=" + System.getProperty(BenchPages.FOLDERS, "");
    Options options =
        new OptionsBuilder()
            .include(what)
            .addProfiler(GCProfiler.class)
            .jvmArgs(pages)
            .shouldFailOnError(false)
            .build();
    Map<String, RunResult> results = new TreeMap<>();
    boolean done = what.contains("Median") || what.contains("FilterLists");
    Collection<RunResult> run = done ? List.of() : new Runner(options).run();
    for (RunResult r : run) {
      String kind = r.getParams().getParam("kind");
      String size = kind == null ? "" : " " + kind + " " + r.getParams().getParam("bytes");
      results.put(r.getPrimaryResult().getLabel() + size, r);
    }
    table(results);
  }

  private static void table(Map<String, RunResult> results) {
    List<byte[]> pages = BenchPages.load();
    double megabytes = pages.stream().mapToInt(p -> p.length).sum() / 1e6;
    RunResult parse = results.get(BASELINE);
    if (parse != null) {
      double time = time(parse);
      double memory = allocation(parse);
      System.out.printf("%n%d pages, %.1f MB%n%n", pages.size(), megabytes);
      System.out.println("| | ms a page | x parse | MB/s | MB allocated a page | x parse |");
      System.out.println("|---|--:|--:|--:|--:|--:|");
      results.forEach(
          (name, r) -> {
            if (r.getParams().getBenchmark().contains("Extract")) {
              System.out.printf(
                  Locale.ROOT,
                  "| %s | %.3f | %.2f | %.0f | %.2f | %.2f |%n",
                  name,
                  time(r) / pages.size(),
                  time(r) / time,
                  megabytes * 1000 / time(r),
                  allocation(r) / pages.size() / 1e6,
                  allocation(r) / memory);
            }
          });
    }
    growth(results);
    threads("extraction", results.get("one"), results.get("two"));
    threads("bare parse", results.get("parseOne"), results.get("parseTwo"));
  }

  private static void threads(String what, @Nullable RunResult one, @Nullable RunResult two) {
    if (one != null && two != null) {
      System.out.printf(
          Locale.ROOT,
          "%n%s: one thread %.0f pages/s, two threads %.0f pages/s: %.2f times%n",
          what,
          time(one),
          time(two),
          time(two) / time(one));
    }
  }

  private static void growth(Map<String, RunResult> results) {
    Map<String, Map<Integer, Double>> perByte = new TreeMap<>();
    results.forEach(
        (name, r) -> {
          if (r.getParams().getBenchmark().contains("Growth")) {
            int bytes = Integer.parseInt(r.getParams().getParam("bytes"));
            perByte
                .computeIfAbsent(r.getParams().getParam("kind"), k -> new TreeMap<>())
                .put(bytes, time(r) / bytes * 1e6);
          }
        });
    if (perByte.isEmpty()) {
      return;
    }
    System.out.println("\nnanoseconds a byte by bytes, and the last as a multiple of 100 KB\n");
    perByte.forEach(
        (kind, times) -> {
          StringBuilder line = new StringBuilder("| " + kind);
          double last = 0;
          for (double t : times.values()) {
            line.append(String.format(Locale.ROOT, " | %.1f", t));
            last = t;
          }
          double base = times.getOrDefault(100_000, last);
          System.out.println(line + String.format(Locale.ROOT, " | %.2f |", last / base));
        });
  }

  private static double time(RunResult r) {
    return r.getPrimaryResult().getScore();
  }

  private static double allocation(RunResult r) {
    return r.getSecondaryResults().entrySet().stream()
        .filter(e -> e.getKey().endsWith("gc.alloc.rate.norm"))
        .mapToDouble(e -> e.getValue().getScore())
        .findFirst()
        .orElse(Double.NaN);
  }

  /** Parses and extracts each page in turn, and compares the best times page by page. */
  private static void medians() throws Exception {
    List<byte[]> pages = BenchPages.load();
    ArticleExtractor winnow = ArticleExtractor.create();
    long[] parse = new long[pages.size()];
    long[] extract = new long[pages.size()];
    Arrays.fill(parse, Long.MAX_VALUE);
    Arrays.fill(extract, Long.MAX_VALUE);
    int seen = 0;
    long start = System.nanoTime();
    int round = 0;
    while (round < ROUNDS) {
      round += System.nanoTime() - start > WARM_UP ? 1 : 0;
      for (int i = 0; i < pages.size(); i++) {
        long t0 = System.nanoTime();
        seen += Jsoup.parse(new ByteArrayInputStream(pages.get(i)), null, "").childNodeSize();
        long t1 = System.nanoTime();
        seen += winnow.extract(Page.html(pages.get(i))).body().size();
        long t2 = System.nanoTime();
        parse[i] = Math.min(parse[i], t1 - t0);
        extract[i] = Math.min(extract[i], t2 - t1);
      }
    }
    double[] ratios = new double[pages.size()];
    Arrays.setAll(ratios, i -> extract[i] / (double) parse[i]);
    Arrays.sort(ratios);
    System.out.printf(
        Locale.ROOT,
        "extraction in multiples of the parse, page by page: median %.2f, 90 in 100 below %.2f (%d"
            + " contents)%n",
        ratios[ratios.length / 2],
        ratios[ratios.length * 9 / 10],
        seen);
  }
}
