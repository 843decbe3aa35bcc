package news.winnow.internal.select;

import news.winnow.internal.label.BlockVotes;

/**
 * What rules say of where the body lies: nothing outside is of it. What is inside is read as any
 * page is: on pages whose container is known, to raise its scores or to take all of it was worse.
 */
final class SiteBounds {
  private SiteBounds() {}

  /** Returns the scores as they are within the bounds; the given ones where there are none. */
  static double[] apply(BlockVotes votes, double[] scores) {
    if (!votes.anyBounds()) {
      return scores;
    }
    double[] bounded = scores.clone();
    for (int i = 0; i < scores.length; i++) {
      bounded[i] = votes.inBounds(i) ? scores[i] : 0;
    }
    return bounded;
  }

  /** Drops what other steps took from outside. */
  static void drop(BlockVotes votes, boolean[] kept) {
    for (int i = 0; i < kept.length && votes.anyBounds(); i++) {
      kept[i] &= votes.inBounds(i);
    }
  }
}
