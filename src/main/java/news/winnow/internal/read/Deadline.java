package news.winnow.internal.read;

import java.time.Duration;
import java.util.function.LongSupplier;

/** When the time for a page is over. One for each page and thread. */
public final class Deadline {
  /** Once in so many steps the clock is looked at. */
  private static final int CLOCK_EVERY = 64;

  /** Ends a stage whose time is over; never leaves the library. */
  public static final class Passed extends RuntimeException {
    private static final long serialVersionUID = 1;

    private Passed() {
      super("the time for the page is over", null, false, false);
    }
  }

  private static final Duration LONGEST = Duration.ofDays(365);

  private final LongSupplier clock;
  private final long end;
  private int steps;
  private boolean passed;

  /**
   * Starts the clock.
   *
   * @param clock gives nanoseconds, as {@link System#nanoTime()} does
   */
  Deadline(Duration time, LongSupplier clock) {
    this.clock = clock;
    this.end = clock.getAsLong() + (time.compareTo(LONGEST) < 0 ? time : LONGEST).toNanos();
  }

  /** Counts a step of a loop; returns whether the time is over. */
  public boolean passed() {
    return passed || steps++ % CLOCK_EVERY == 0 && passedNow();
  }

  /**
   * Counts a step of a loop whose results nobody can use in part.
   *
   * @throws Passed when the time is over
   */
  public void check() {
    if (passed()) {
      throw new Passed();
    }
  }

  /**
   * Looks at the clock before a step that takes long.
   *
   * @throws Passed when the time is over
   */
  public void checkNow() {
    if (passedNow()) {
      throw new Passed();
    }
  }

  /** Looks at the clock; returns whether the time is over. */
  public boolean passedNow() {
    passed |= clock.getAsLong() - end >= 0;
    return passed;
  }

  /** Returns whether the time was over when somebody asked, so that something was left out. */
  public boolean wasPassed() {
    return passed;
  }
}
