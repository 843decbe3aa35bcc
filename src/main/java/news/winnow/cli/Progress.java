package news.winnow.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/**
 * Counts the pages of a batch and tells how far it is: by a bar where somebody looks on, else by a
 * line every few seconds. Used by one thread.
 */
final class Progress {
  private static final long LINE_NANOS = 5_000_000_000L;
  private static final long BAR_NANOS = 100_000_000L;
  private static final int BAR_WIDTH = 20;
  private static final int MAX_BAR = 79;
  private static final int MAX_LISTED = 20;

  private final Console console;
  private final LongSupplier clock;
  private final long start;
  private long lastTold;
  private long pages;
  private long donePages;
  private long failures;
  private long bytes;
  private final List<BatchLine> failed = new ArrayList<>();
  private final Map<String, Long> labels = new TreeMap<>();

  /**
   * Starts to count.
   *
   * @param clock nanoseconds since some moment
   */
  Progress(Console console, LongSupplier clock) {
    this.console = console;
    this.clock = clock;
    this.start = clock.getAsLong();
    this.lastTold = start;
  }

  /** Counts a page that an earlier run has done. */
  void countDone(BatchLine line) {
    donePages++;
    add(line);
  }

  /**
   * Counts a page of this run.
   *
   * @param line its line
   * @param pageBytes its length
   * @param share how much of the input was read up to it, 0 to 1, where that is known
   */
  void count(BatchLine line, long pageBytes, OptionalDouble share) {
    bytes += pageBytes;
    add(line);
    long now = clock.getAsLong();
    if (now - lastTold >= (console.isTerminal() ? BAR_NANOS : LINE_NANOS)) {
      lastTold = now;
      if (console.isTerminal()) {
        console.status(bar(share, now));
      } else {
        console.say(state(now) + percent(share, ", %.0f%% of the input"));
      }
    }
  }

  private void add(BatchLine line) {
    pages++;
    line.labels().forEach(label -> labels.merge(label, 1L, Long::sum));
    if (line.error().isPresent()) {
      failures++;
      if (failed.size() < MAX_LISTED) {
        failed.add(line);
      }
    }
  }

  /** Returns how many pages failed, in this run and before. */
  long failures() {
    return failures;
  }

  /** Lists the first of the pages that failed, and says what was done. */
  void finish() {
    for (BatchLine line : failed) {
      console.say(
          "failed: "
              + Problems.oneLine(line.id())
              + ": "
              + Problems.oneLine(line.error().orElse("")));
    }
    if (failures > failed.size()) {
      console.say("failed: " + (failures - failed.size()) + " more, see the lines with an error");
    }
    if (!labels.isEmpty()) {
      console.say(
          labels.entrySet().stream()
              .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
              .map(entry -> entry.getKey() + " " + entry.getValue())
              .collect(Collectors.joining(", ", "removed: ", "")));
    }
    console.say(state(clock.getAsLong()));
  }

  /** Returns the counts of all pages; the speed is that of this run. */
  private String state(long now) {
    String before = donePages == 0 ? "" : " (" + donePages + " done before)";
    return String.format(
        Locale.ROOT,
        "%d pages%s, %d failed, %.1f s: %s",
        pages,
        before,
        failures,
        seconds(now),
        speed(now));
  }

  /**
   * Returns the same in fewer words: what a terminal breaks into two lines it cannot write over.
   */
  private String bar(OptionalDouble share, long now) {
    int full = (int) (BAR_WIDTH * share.orElse(0));
    String bar = "[" + "#".repeat(full) + ".".repeat(BAR_WIDTH - full) + "]";
    String line =
        percent(share, bar + " %3.0f%% ")
            + String.format(Locale.ROOT, "%d pages, %d failed, %s", pages, failures, speed(now));
    return line.substring(0, Math.min(MAX_BAR, line.length()));
  }

  private String speed(long now) {
    double seconds = seconds(now);
    return String.format(
        Locale.ROOT,
        "%.1f pages/s, %.2f MB/s",
        (pages - donePages) / seconds,
        bytes / 1e6 / seconds);
  }

  private double seconds(long now) {
    return Math.max(1e-3, (now - start) / 1e9);
  }

  private static String percent(OptionalDouble share, String format) {
    return share.isEmpty() ? "" : String.format(Locale.ROOT, format, 100 * share.getAsDouble());
  }
}
