package news.winnow.internal.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import news.winnow.model.Limits;
import news.winnow.model.Notice;

/**
 * What one page may still cost: counts nodes and blocks, watches the deadline, collects notices.
 * One for each page and thread.
 */
public final class Budget {
  private final Limits limits;
  private final Deadline parsing;
  private final Deadline reading;
  private final Deadline deadline;
  private final List<Notice> notices = new ArrayList<>();
  private final Set<Notice.Kind> once = EnumSet.noneOf(Notice.Kind.class);
  private int nodes;
  private boolean spent;

  /** Starts the clock. */
  public Budget(Limits limits) {
    this(limits, System::nanoTime);
  }

  /** Starts a clock that gives nanoseconds. */
  public Budget(Limits limits, LongSupplier clock) {
    this.limits = limits;
    // what was read can only be told apart in the time that is left
    this.parsing = new Deadline(limits.deadline().dividedBy(2), clock);
    this.reading = new Deadline(limits.deadline().dividedBy(4).multipliedBy(3), clock);
    this.deadline = new Deadline(limits.deadline(), clock);
  }

  /** Returns the bounds. */
  public Limits limits() {
    return limits;
  }

  /** Returns what was noticed so far. */
  public List<Notice> notices() {
    return notices;
  }

  /** Adds a notice. */
  public void notice(Notice.Kind kind, String message) {
    notices.add(new Notice(kind, message));
  }

  /** Counts a node; returns false when nodes or time are used up. */
  public boolean visit() {
    if (spent) {
      return false;
    }
    if (++nodes > limits.maxNodes()) {
      return cut("more than " + limits.maxNodes() + " nodes");
    }
    return !reading.passed()
        || cut("reading took more than three quarters of " + limits.deadline().toMillis() + " ms");
  }

  /** Returns whether another block may be added to so many. */
  public boolean roomForBlock(int blocks) {
    return !spent
        && (blocks < limits.maxBlocks() || cut("more than " + limits.maxBlocks() + " blocks"));
  }

  /** Looks at the clock; returns whether there is time left to parse the markup. */
  boolean timeToParse() {
    if (!parsing.passedNow()) {
      return true;
    }
    noteLimit("parsing took more than half of " + limits.deadline().toMillis() + " ms");
    return false;
  }

  /** Returns the clock for the stages after reading. */
  public Deadline deadline() {
    return deadline;
  }

  /** Notes that stages after reading left something out for want of time. */
  public void noteDeadline() {
    if (deadline.wasPassed()) {
      noteLimit("longer than " + limits.deadline().toMillis() + " ms");
    }
  }

  /** Notes that something was cut, once. */
  public boolean cut(String what) {
    spent = true;
    noteLimit(what);
    return false;
  }

  /** Notes that a bound was reached where reading goes on. */
  public void noteLimit(String what) {
    if (once.add(Notice.Kind.LIMIT_REACHED)) {
      notice(Notice.Kind.LIMIT_REACHED, "page cut: " + what);
    }
  }
}
