package news.winnow.rule;

import news.winnow.model.Block;

/** Tells what a line looks like as a whole. */
final class Shapes {
  private Shapes() {}

  static boolean is(Condition.Shape shape, Block block) {
    return false;
  }
}
