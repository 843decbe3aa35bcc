package news.winnow.internal.select;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.winnow.internal.read.Container;
import news.winnow.internal.read.Media;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;

/**
 * What the containers of a page hold: text, links, prose. The prose score is the one of Arc90's
 * Readability (2009): a paragraph gives points to its parent, half to its grandparent, a third to
 * the next.
 */
final class ContainerStats {
  /** Tags whose presence around a block is a feature, in order of their bits. */
  static final List<String> LANDMARKS =
      List.of(
          "article",
          "main",
          "aside",
          "footer",
          "header",
          "nav",
          "form",
          "figure",
          "table",
          "ul",
          "ol",
          "blockquote",
          "section",
          "li",
          "dl");

  private static final Map<String, Integer> LANDMARK_BITS = bits();

  private static final int MIN_PROSE_WORDS = 8;

  final int[] chars;
  final int[] linked;
  final int[] count;
  final double[] score;
  final int[] landmarks;
  final boolean[] hidden;

  /** Steps up from the best container to the nearest one that a container shares with it. */
  final int[] apart;

  /** The nearest container shared with the best one. */
  final int[] shared;

  final boolean[] insideBest;

  /** Images inside. */
  final int[] images;

  final Container best;
  final int total;

  ContainerStats(PageBlocks page) {
    List<Container> containers = page.containers();
    int n = containers.size();
    chars = new int[n];
    linked = new int[n];
    count = new int[n];
    score = new double[n];
    landmarks = new int[n];
    hidden = new boolean[n];
    apart = new int[n];
    shared = new int[n];
    insideBest = new boolean[n];
    images = new int[n];
    for (Media m : page.media()) {
      images[m.container().index()] += m.image() == null ? 0 : 1;
    }
    for (TextBlock b : page.blocks()) {
      add(b);
    }
    for (int i = n - 1; i > 0; i--) {
      Container up = containers.get(i).parent();
      if (up != null) {
        chars[up.index()] += chars[i];
        linked[up.index()] += linked[i];
        count[up.index()] += count[i];
        images[up.index()] += images[i];
      }
    }
    total = Math.max(1, chars[0]);
    best = best(containers);
    inherit(containers);
  }

  private static Map<String, Integer> bits() {
    Map<String, Integer> bits = new HashMap<>();
    LANDMARKS.forEach(tag -> bits.put(tag, 1 << bits.size()));
    return bits;
  }

  private void add(TextBlock b) {
    int i = b.container().index();
    int length = b.text().length();
    chars[i] += length;
    linked[i] += (int) (length * b.linkDensity());
    count[i]++;
    if (b.words() < MIN_PROSE_WORDS || b.linkDensity() >= 0.5) {
      return;
    }
    double points = (1 + b.stats().commas() + Math.min(length / 100.0, 3)) * (1 - b.linkDensity());
    Container c = own(b);
    if (isParagraphLike(c.tag()) && c.parent() != null) {
      c = c.parent();
    }
    for (int step = 1; c != null && step <= 3; step++) {
      score[c.index()] += points / step;
      c = c.parent();
    }
  }

  private static boolean isParagraphLike(String tag) {
    return switch (tag) {
      case "p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "td", "blockquote", "pre", "dd", "dt" ->
          true;
      default -> false;
    };
  }

  /** Returns the block-level container of a block. */
  static Container own(TextBlock b) {
    Container c = b.container();
    for (Container up = c.parent(); c.isInline() && up != null; up = c.parent()) {
      c = up;
    }
    return c;
  }

  /** Returns the container that a block shares with its siblings. */
  static Container home(TextBlock b) {
    Container own = own(b);
    Container up = own.parent();
    return up == null ? own : up;
  }

  private Container best(List<Container> containers) {
    Container found = containers.get(0);
    double most = -1;
    for (Container c : containers) {
      int i = c.index();
      double s = score[i] * (1 - linked[i] / (double) Math.max(1, chars[i]));
      if (s > most) {
        most = s;
        found = c;
      }
    }
    return found;
  }

  private void inherit(List<Container> containers) {
    boolean[] aboveBest = new boolean[containers.size()];
    String tag = "";
    int landmark = 0;
    int steps = 0;
    for (Container c = best; c != null; c = c.parent()) {
      aboveBest[c.index()] = true;
      apart[c.index()] = steps++;
    }
    for (Container c : containers) {
      int i = c.index();
      Container up = c.parent();
      if (!c.tag().equals(tag)) { // neighbours often have the same
        tag = c.tag();
        landmark = LANDMARK_BITS.getOrDefault(tag, 0);
      }
      landmarks[i] = (up == null ? 0 : landmarks[up.index()]) | landmark;
      hidden[i] = up != null && hidden[up.index()] || c.hides();
      insideBest[i] = c == best || up != null && insideBest[up.index()];
      if (aboveBest[i] || up == null) {
        shared[i] = i;
      } else {
        shared[i] = shared[up.index()];
        apart[i] = apart[up.index()];
      }
    }
  }
}
