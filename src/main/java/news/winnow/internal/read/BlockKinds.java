package news.winnow.internal.read;

import java.util.Arrays;
import news.winnow.model.Block;

/** Tells what a block is by the elements that it stands in. */
final class BlockKinds {
  /** How far up a list item, quote or cell still gives a block its kind. */
  private static final int REACH = 3;

  private BlockKinds() {}

  /** What a block is. */
  record Found(Block.Kind kind, int level, boolean ordered) {}

  /** What has neither level nor number, by its kind. */
  private static final Found[] PLAIN =
      Arrays.stream(Block.Kind.values()).map(k -> new Found(k, 0, false)).toArray(Found[]::new);

  /**
   * Returns the kind of a block that is about to be added to a container.
   *
   * @param sentence whether its text ends as a sentence does
   */
  static Found of(Container container, boolean sentence) {
    Found control = null;
    Container c = container;
    for (int reach = 0; c != null && reach < REACH; reach++, c = c.parent()) {
      Block.Kind kind = kindOf(c.tag());
      switch (kind) {
        case PARAGRAPH -> {}
        // the button of an accordion is the heading it stands in
        case CONTROL -> control = control == null ? plain(kind) : control;
        case HEADING -> {
          // a heading that is closed too late has swallowed the paragraphs below it
          boolean swallowed = sentence && c.firstBlock() < c.endBlock();
          return swallowed
              ? plain(Block.Kind.PARAGRAPH)
              : new Found(kind, c.tag().charAt(1) - '0', false);
        }
        default -> {
          if (control == null) {
            return kind == Block.Kind.LIST_ITEM ? item(c) : plain(kind);
          }
        }
      }
    }
    return control == null ? plain(Block.Kind.PARAGRAPH) : control;
  }

  private static Found plain(Block.Kind kind) {
    return PLAIN[kind.ordinal()];
  }

  private static Found item(Container item) {
    Container list = item.parent();
    return new Found(
        Block.Kind.LIST_ITEM, listDepth(item), list != null && list.tag().equals("ol"));
  }

  private static Block.Kind kindOf(String tag) {
    return switch (tag) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> Block.Kind.HEADING;
      case "li", "dd", "dt" -> Block.Kind.LIST_ITEM;
      case "blockquote" -> Block.Kind.QUOTE;
      case "pre" -> Block.Kind.PREFORMATTED;
      case "td", "th" -> Block.Kind.TABLE_CELL;
      case "figcaption", "caption" -> Block.Kind.CAPTION;
      case "button", "legend", "option" -> Block.Kind.CONTROL;
      default -> Block.Kind.PARAGRAPH;
    };
  }

  private static int listDepth(Container item) {
    int depth = -1;
    for (Container c = item; c != null; c = c.parent()) {
      if (c.tag().equals("ul") || c.tag().equals("ol")) {
        depth++;
      }
    }
    return Math.max(0, depth);
  }
}
