package news.winnow.cli;

import java.util.Locale;

/** Tells every few seconds how far a batch is. Used by one thread. */
final class Progress {
  private static final long INTERVAL_NANOS = 5_000_000_000L;

  private final Console console;
  private final long start = System.nanoTime();
  private long lastTold = start;
  private long pages;
  private long failures;
  private long bytes;

  Progress(Console console) {
    this.console = console;
  }

  void count(long pageBytes, boolean failed) {
    pages++;
    bytes += pageBytes;
    failures += failed ? 1 : 0;
    long now = System.nanoTime();
    if (now - lastTold >= INTERVAL_NANOS) {
      lastTold = now;
      tell(now);
    }
  }

  long failures() {
    return failures;
  }

  void finish() {
    tell(System.nanoTime());
  }

  private void tell(long now) {
    double seconds = Math.max(1e-3, (now - start) / 1e9);
    console.say(
        String.format(
            Locale.ROOT,
            "%d pages, %d failed, %.1f s: %.1f pages/s, %.2f MB/s",
            pages,
            failures,
            seconds,
            pages / seconds,
            bytes / 1e6 / seconds));
  }
}
