package news.winnow.internal.select;

import java.util.List;

/**
 * Makes an expected F1 the one that was measured: straight lines between points that rise in both
 * coordinates. Immutable.
 */
public final class ConfidenceCurve {
  private final List<Point> points;

  /**
   * A point of the curve.
   *
   * @param expected what the scores promise, 0 to 1
   * @param measured the mean F1 of pages that were promised as much
   */
  public record Point(double expected, double measured) {}

  /** Makes a curve of points in rising order; without any it is the straight line from 0 to 1. */
  public ConfidenceCurve(List<Point> points) {
    this.points =
        points.isEmpty() ? List.of(new Point(0, 0), new Point(1, 1)) : List.copyOf(points);
  }

  /** Returns the points. */
  public List<Point> points() {
    return points;
  }

  /** Returns the measured F1 for an expected one; below the first point it falls towards zero. */
  public double at(double expected) {
    double x = 0;
    double y = 0;
    for (Point p : points) {
      if (expected <= p.expected && p.expected > x) {
        return y + Math.max(0, expected - x) / (p.expected - x) * (p.measured - y);
      }
      x = p.expected;
      y = p.measured;
    }
    return y;
  }
}
