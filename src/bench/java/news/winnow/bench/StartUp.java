package news.winnow.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import news.winnow.ArticleExtractor;
import news.winnow.model.Page;

/** Says how long a fresh JVM takes from the first class of the library to the first article. */
public final class StartUp {
  private static final int RUNS = 11;

  private StartUp() {}

  /** Runs itself in fresh JVMs; with an argument it is one of those. */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length > 0) {
      byte[] page = BenchPages.load().get(0);
      long start = System.nanoTime();
      ArticleExtractor.create().extract(Page.html(page));
      System.out.println((System.nanoTime() - start) / 1_000_000);
      return;
    }
    long[] times = new long[RUNS];
    for (int i = 0; i < RUNS; i++) {
      Process run =
          new ProcessBuilder(
                  List.of(
                      ProcessHandle.current().info().command().orElse("java"),
                      "-D" + BenchPages.FOLDERS + "=" + System.getProperty(BenchPages.FOLDERS, ""),
                      "-classpath",
                      System.getProperty("java.class.path"),
                      StartUp.class.getName(),
                      "one"))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      times[i] = Long.parseLong(new String(run.getInputStream().readAllBytes()).strip());
      run.waitFor();
    }
    Arrays.sort(times);
    System.out.printf(
        "first article after %d ms (median of %d, %d to %d)%n",
        times[RUNS / 2], RUNS, times[0], times[RUNS - 1]);
  }
}
