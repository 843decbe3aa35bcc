package news.winnow.internal.select;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Block;
import news.winnow.model.Link;

/**
 * Finds tables of contents: rows of links to places in the page, or of lines that stand as headings
 * further down. They are navigation wherever they stand, and not the headings they repeat.
 */
final class Contents {
  /** Fewer entries in a row are no table of contents. */
  private static final int MIN_ENTRIES = 3;

  /** A number, a time or a sign may stand between two entries. */
  private static final int MAX_GAP = 1;

  private static final int MAX_GAP_WORDS = 3;
  private static final int MAX_ENTRY_WORDS = 25;

  private final PageBlocks page;

  /** The last heading of each text. */
  private final Map<String, Integer> headings = new HashMap<>();

  private int lastHeading = -1;

  private Contents(PageBlocks page) {
    this.page = page;
    for (TextBlock b : page.blocks()) {
      if (isHeading(b)) {
        headings.put(b.folded(), b.index());
        lastHeading = b.index();
      }
    }
  }

  /** Returns the blocks that are entries; none in plain text, which has neither links nor ranks. */
  static BitSet find(PageBlocks page) {
    return page.document() == null ? new BitSet() : new Contents(page).entries();
  }

  private BitSet entries() {
    BitSet all = new BitSet();
    BitSet row = new BitSet();
    int gap = 0;
    for (TextBlock b : page.blocks()) {
      if (isEntry(b)) {
        row.set(b.index());
        gap = 0;
      } else if (++gap > MAX_GAP || b.words() > MAX_GAP_WORDS) {
        addRow(row, all);
      }
    }
    addRow(row, all);
    return all;
  }

  private static void addRow(BitSet row, BitSet all) {
    if (row.cardinality() >= MIN_ENTRIES) {
      all.or(row);
    }
    row.clear();
  }

  private boolean isEntry(TextBlock b) {
    if (b.words() > MAX_ENTRY_WORDS || isHeading(b)) {
      return false;
    }
    boolean inPage = b.linkDensity() > 0.5 && staysInPage(b.links());
    return inPage
        || b.words() > 1
            && b.index() < lastHeading
            && headings.getOrDefault(b.folded(), -1) > b.index();
  }

  private static boolean staysInPage(List<Link> links) {
    for (int i = 0; i < links.size(); i++) {
      if (!isPlaceInPage(links.get(i).url())) {
        return false;
      }
    }
    return true;
  }

  /** A lone mark stands for a script's button. */
  private static boolean isPlaceInPage(String url) {
    return url.length() > 1 && url.charAt(0) == '#';
  }

  /** An entry may be marked up as a heading, too, but then it is a link. */
  private static boolean isHeading(TextBlock b) {
    return b.kind() == Block.Kind.HEADING && b.linkDensity() < 0.5;
  }
}
