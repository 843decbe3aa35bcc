package news.winnow.internal.select;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.winnow.internal.read.Container;
import news.winnow.internal.read.Media;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;

/**
 * What the containers of a page hold: text, links, prose, images. The prose score is the one of
 * Arc90's Readability (2009): a paragraph gives points to its parent, half to its grandparent, a
 * third to the next.
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

  /** By a container's index. */
  final double[] score;

  final int[] landmarks;
  final boolean[] hidden;

  /** Whether an image is inside. */
  final boolean[] pictured;

  /** The nearest container shared with the best one. */
  private final Container[] shared;

  /** Of the blocks before each: those inside a container follow each other. */
  private final int[] charsBefore;

  private final int[] linkedBefore;

  final Container best;
  final int total;

  ContainerStats(PageBlocks page) {
    List<Container> containers = page.containers();
    List<TextBlock> blocks = page.blocks();
    int n = containers.size();
    score = new double[n];
    landmarks = new int[n];
    hidden = new boolean[n];
    pictured = new boolean[n];
    shared = new Container[n];
    charsBefore = new int[blocks.size() + 1];
    linkedBefore = new int[blocks.size() + 1];
    for (Media m : page.media()) {
      pictured[m.container().index()] |= m.image() != null;
    }
    for (int i = 0; i < blocks.size(); i++) {
      TextBlock b = blocks.get(i);
      int length = b.text().length();
      charsBefore[i + 1] = charsBefore[i] + length;
      linkedBefore[i + 1] = linkedBefore[i] + (int) (length * b.linkDensity());
      addProse(b);
    }
    total = Math.max(1, charsBefore[blocks.size()]);
    best = best(containers);
    inherit(containers);
  }

  /** Returns how many blocks are inside. */
  static int count(Container c) {
    return Math.max(0, c.endBlock() - c.firstBlock());
  }

  /** Returns how many characters are inside. */
  int chars(Container c) {
    return inside(c, charsBefore);
  }

  /** Returns how many of the characters inside are linked. */
  int linked(Container c) {
    return inside(c, linkedBefore);
  }

  private static int inside(Container c, int[] before) {
    return c.firstBlock() < c.endBlock() ? before[c.endBlock()] - before[c.firstBlock()] : 0;
  }

  /** Returns the nearest container that one shares with the best one. */
  Container shared(Container c) {
    return shared[c.index()];
  }

  private static Map<String, Integer> bits() {
    Map<String, Integer> bits = new HashMap<>();
    LANDMARKS.forEach(tag -> bits.put(tag, 1 << bits.size()));
    return bits;
  }

  private void addProse(TextBlock b) {
    if (b.words() < MIN_PROSE_WORDS || b.linkDensity() >= 0.5) {
      return;
    }
    int length = b.text().length();
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
    for (int i = 0; i < score.length; i++) {
      if (score[i] > 0 || i == 0) { // others say nothing
        Container c = containers.get(i);
        double s = score[i] * (1 - linked(c) / (double) Math.max(1, chars(c)));
        if (s > most) {
          most = s;
          found = c;
        }
      }
    }
    return found;
  }

  private void inherit(List<Container> containers) {
    String tag = "";
    int landmark = 0;
    for (Container c = best; c != null; c = c.parent()) {
      shared[c.index()] = c;
    }
    for (int i = 0; i < score.length; i++) {
      Container c = containers.get(i);
      Container up = c.parent();
      if (!c.tag().equals(tag)) { // neighbours often have the same
        tag = c.tag();
        landmark = LANDMARK_BITS.getOrDefault(tag, 0);
      }
      landmarks[i] = (up == null ? 0 : landmarks[up.index()]) | landmark;
      hidden[i] = up != null && hidden[up.index()] || c.hides();
      if (shared[i] == null) {
        shared[i] = up == null ? c : shared[up.index()];
      }
    }
    for (int i = score.length - 1; i > 0; i--) {
      Container up = containers.get(i).parent();
      if (up != null) {
        pictured[up.index()] |= pictured[i];
      }
    }
  }
}
