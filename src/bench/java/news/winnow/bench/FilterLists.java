package news.winnow.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import news.winnow.ArticleExtractor;
import news.winnow.model.Page;
import news.winnow.rule.foreign.AdblockFilters;
import org.jsoup.Jsoup;

/**
 * What lists of filters cost, beside what parsing the same pages costs. All lists take turns on
 * each page and the best time of each counts, so that what else the machine does falls on all
 * alike.
 *
 * <p>One filter of a hundred names a class that one of the pages has; as many filters again are for
 * other sites.
 */
final class FilterLists {
  private static final int PAGES = 40;
  private static final int[] SIZES = {0, 100, 2_000, 20_000};
  private static final URI ADDRESS = URI.create("https://www.courier.example/a");

  private FilterLists() {}

  /** Prints a table. */
  static void run(int rounds) throws IOException {
    List<byte[]> all = BenchPages.load();
    List<byte[]> pages = all.subList(0, Math.min(PAGES, all.size()));
    List<ArticleExtractor> extractors = new ArrayList<>();
    for (int size : SIZES) {
      extractors.add(
          ArticleExtractor.builder()
              .rules(AdblockFilters.parse("list", list(pages, size)).rules())
              .build());
    }
    int columns = SIZES.length + 1;
    long[][] best = new long[pages.size()][columns];
    for (long[] row : best) {
      Arrays.fill(row, Long.MAX_VALUE);
    }
    int contents = 0;
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < pages.size(); i++) {
        for (int turn = 0; turn < columns; turn++) {
          int c = (turn + round) % columns;
          long start = System.nanoTime();
          contents +=
              c == SIZES.length
                  ? Jsoup.parse(new ByteArrayInputStream(pages.get(i)), null, "").childNodeSize()
                  : extractors.get(c).extract(Page.html(pages.get(i)).at(ADDRESS)).body().size();
          best[i][c] = Math.min(best[i][c], System.nanoTime() - start);
        }
      }
    }
    double[] sums = new double[columns];
    for (long[] row : best) {
      for (int c = 0; c < columns; c++) {
        sums[c] += row[c];
      }
    }
    double parse = sums[SIZES.length];
    System.out.printf(Locale.ROOT, "%d pages, %d contents%n", pages.size(), contents);
    System.out.println("| filters | x parse | the filters alone, x parse |");
    System.out.println("|--:|--:|--:|");
    for (int c = 0; c < SIZES.length; c++) {
      System.out.printf(
          Locale.ROOT,
          "| %,d | %.2f | %.3f |%n",
          SIZES[c],
          sums[c] / parse,
          (sums[c] - sums[0]) / parse);
    }
  }

  private static String list(List<byte[]> pages, int filters) throws IOException {
    TreeSet<String> there = new TreeSet<>();
    for (byte[] page : pages) {
      Jsoup.parse(new ByteArrayInputStream(page), null, "")
          .getAllElements()
          .forEach(e -> there.addAll(e.classNames()));
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
      list.append("site").append(i).append(".example##.").append(name).append(end).append('\n');
    }
    return list.toString();
  }
}
