package news.winnow.internal.select;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.winnow.internal.read.Container;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;

/**
 * Drops what reads like the body but stands apart from it, outside of the element that holds most
 * of it: above the headline, or far below the text and in another place than its paragraphs.
 */
final class Strays {
  /** Share of the body's words that its element holds. */
  private static final double MOST = 0.7;

  /** So many blocks of other things between it and the text set a block apart. */
  private static final int FAR = 5;

  /** Questions and answers about an article's matter stand below it, in boxes that open. */
  private static final List<String> ANSWERS = List.of("faq", "faqs", "f-a-q-s", "accordion");

  private final PageBlocks page;
  private final boolean[] kept;
  private final Container core;

  private Strays(PageBlocks page, boolean[] kept) {
    this.page = page;
    this.kept = kept;
    this.core = core();
  }

  static void drop(PageBlocks page, boolean[] kept, Headline headline) {
    if (!headline.titles().isEmpty()) {
      Strays strays = new Strays(page, kept);
      strays.dropAbove(headline.titles().get(0));
      strays.dropBelow();
    }
  }

  private void dropAbove(int title) {
    for (int i = Math.min(title, core.firstBlock()) - 1; i >= 0; i--) {
      kept[i] = false;
    }
  }

  private void dropBelow() {
    int between = 0;
    for (int i = core.endBlock() - 1; i > core.firstBlock() && !kept[i]; i--) {
      between++;
    }
    Set<String> places = null;
    for (int i = core.endBlock(); i < kept.length; i++) {
      if (!kept[i]) {
        between++;
        continue;
      }
      TextBlock b = page.blocks().get(i);
      if (between >= FAR) {
        places = places == null ? places() : places;
        kept[i] = places.contains(place(b)) || answers(b);
      }
      between = kept[i] ? 0 : between + 1;
    }
  }

  /** Returns the smallest element with most of the body's words. */
  private Container core() {
    int[] words = new int[page.containers().size()];
    for (TextBlock b : page.blocks()) {
      words[b.container().index()] += kept[b.index()] ? b.words() : 0;
    }
    for (int i = words.length - 1; i > 0; i--) {
      Container up = page.containers().get(i).parent();
      if (up != null) {
        words[up.index()] += words[i];
      }
    }
    Container found = page.containers().get(0);
    for (Container c : page.containers()) {
      boolean most = words[c.index()] > 0 && words[c.index()] >= MOST * words[0];
      found = most && c.parent() == found ? c : found;
    }
    return found;
  }

  /** Returns what the elements are called that hold the paragraphs. */
  private Set<String> places() {
    Set<String> places = new HashSet<>();
    Container last = null;
    for (int i = core.firstBlock(); i < core.endBlock(); i++) {
      TextBlock b = page.blocks().get(i);
      if (kept[i] && ContainerStats.home(b) != last && BodySelector.isProse(b)) {
        last = ContainerStats.home(b);
        places.add(place(b));
      }
    }
    return places;
  }

  private static String place(TextBlock b) {
    Container home = ContainerStats.home(b);
    return home.tag() + home.names();
  }

  private static boolean answers(TextBlock b) {
    for (Container c = b.container(); c != null; c = c.parent()) {
      for (int i = 0; i < ANSWERS.size(); i++) {
        if (c.hasToken(ANSWERS.get(i))) {
          return true;
        }
      }
    }
    return false;
  }
}
