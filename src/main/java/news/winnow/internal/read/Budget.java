package news.winnow.internal.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import news.winnow.model.Limits;
import news.winnow.model.Notice;

/**
 * What one page may still cost: counts nodes and blocks, watches the deadline, collects notices.
 * One for each page and thread.
 */
public final class Budget {
  private static final int CLOCK_EVERY = 1024;

  private final Limits limits;
  private final long end;
  private final List<Notice> notices = new ArrayList<>();
  private final Set<Notice.Kind> once = EnumSet.noneOf(Notice.Kind.class);
  private int nodes;
  private boolean spent;

  /** Starts the clock. */
  public Budget(Limits limits) {
    this.limits = limits;
    this.end = System.nanoTime() + Math.min(limits.deadline().toNanos(), Long.MAX_VALUE / 4);
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
    return nodes % CLOCK_EVERY != 0 || inTime();
  }

  /** Returns whether another block may be added to so many. */
  public boolean roomForBlock(int blocks) {
    return !spent
        && (blocks < limits.maxBlocks() || cut("more than " + limits.maxBlocks() + " blocks"));
  }

  /** Returns whether the deadline has not passed. */
  public boolean inTime() {
    return !spent
        && (System.nanoTime() - end < 0
            || cut("longer than " + limits.deadline().toMillis() + " ms"));
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
