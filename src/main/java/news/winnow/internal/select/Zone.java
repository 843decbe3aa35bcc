package news.winnow.internal.select;

import java.util.List;

/**
 * Where the article stands on its page.
 *
 * @param title the block with the headline; -1 where there is none
 * @param first the first block of headline and body; the number of blocks where there is neither
 * @param text the first block of the body; where there is none, the same as {@code first}
 * @param last the last block of the body; -1 where there is none
 */
record Zone(int title, int first, int text, int last) {
  /** Parts of the article stand no further from its headline or text than this. */
  private static final int REACH = 8;

  static Zone of(List<Integer> titles, boolean[] kept) {
    int first = kept.length;
    int last = -1;
    for (int i = 0; i < kept.length; i++) {
      if (kept[i]) {
        first = Math.min(first, i);
        last = i;
      }
    }
    int title = titles.isEmpty() ? -1 : titles.get(0);
    int text = first;
    boolean body = last >= 0;
    for (int i : titles) {
      first = Math.min(first, i);
      // copies below the text stand in what follows the article
      last = body ? last : Math.max(last, i);
    }
    return new Zone(title, first, body ? text : first, last);
  }

  /** Returns whether a block stands between headline and end of the body. */
  boolean holds(int block) {
    return block >= first && block <= last;
  }

  /** Returns whether a part of the article may stand here. */
  boolean reaches(int block) {
    return last < 0 || block >= first - REACH && block <= last + REACH;
  }
}
