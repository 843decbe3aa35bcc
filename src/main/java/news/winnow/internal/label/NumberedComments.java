package news.winnow.internal.label;

import java.util.BitSet;
import news.winnow.internal.read.Container;
import news.winnow.internal.read.ElementNames;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.internal.read.WordHash;

/**
 * Readers' comments that a content system numbers, such as {@code li#comment-1207} of WordPress.
 * However many words they have, they are not the prose of the page. Where there is little else,
 * they are: a thread of a forum.
 */
final class NumberedComments {
  private static final long COMMENT = WordHash.of("comment");
  private static final int MIN_COMMENTS = 3;
  private static final int MIN_PROSE_BESIDE = 60;

  private NumberedComments() {}

  /** Returns the blocks that stand in such comments. */
  static BitSet of(PageBlocks page) {
    BitSet blocks = new BitSet();
    int count = 0;
    int end = 0;
    for (Container c : page.containers()) {
      // those within another one are its answers, and in it already
      if (c.firstBlock() < c.endBlock() && c.firstBlock() >= end && isNumbered(c.named())) {
        end = c.endBlock();
        blocks.set(c.firstBlock(), end);
        count++;
      }
    }
    if (count < MIN_COMMENTS) {
      return new BitSet();
    }
    int beside = 0;
    for (TextBlock b : page.blocks()) {
      beside += ProseGuard.isProse(b) && !blocks.get(b.index()) ? b.words() : 0;
    }
    return beside < MIN_PROSE_BESIDE ? new BitSet() : blocks;
  }

  /** Returns whether a name ends with the word comment and a number. */
  private static boolean isNumbered(ElementNames names) {
    int start = 0;
    for (int name = 0; name < names.size(); name++) {
      int end = names.end(name);
      if (end - start > 1 && names.word(end - 2) == COMMENT && isNumber(names.all().get(name))) {
        return true;
      }
      start = end;
    }
    return false;
  }

  private static boolean isNumber(String name) {
    for (int i = name.lastIndexOf('-') + 1; i < name.length(); i++) {
      if (!Character.isDigit(name.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
