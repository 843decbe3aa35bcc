package news.winnow.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import news.winnow.ArticleExtractor;
import news.winnow.model.Page;
import news.winnow.render.Renderer;

/**
 * Reads all pages again and again with many threads, and says after each round whether the output
 * is the same and how much memory is held.
 */
public final class Soak {
  private Soak() {}

  /** Arguments: minutes and threads. */
  public static void main(String[] args) throws Exception {
    int minutes = args.length > 0 ? Integer.parseInt(args[0]) : 10;
    int threads = args.length > 1 ? Integer.parseInt(args[1]) : 8;
    List<Page> pages = BenchPages.withTexts();
    ArticleExtractor winnow = ArticleExtractor.create();
    long end = System.nanoTime() + minutes * 60_000_000_000L;
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    long first = 0;
    int round = 0;
    boolean same = true;
    while (System.nanoTime() < end) {
      long start = System.nanoTime();
      List<Future<Long>> hashes = new ArrayList<>();
      for (Page page : pages) {
        hashes.add(
            pool.submit(
                () -> {
                  String json = Renderer.json().render(winnow.extract(page));
                  return json.hashCode() * 31L + json.length();
                }));
      }
      long hash = 0;
      for (Future<Long> h : hashes) {
        hash = hash * 1_000_003 + h.get();
      }
      first = round == 0 ? hash : first;
      same &= hash == first;
      round++;
      System.out.printf(
          "round %d: %.1f s, output %016x, %d MB held%n",
          round, (System.nanoTime() - start) / 1e9, hash, held() >> 20);
    }
    pool.shutdown();
    System.out.println(round + " rounds, " + (same ? "the same" : "NOT THE SAME") + " output");
    if (!same) {
      System.exit(1);
    }
  }

  private static long held() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
