package news.winnow.train;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.winnow.internal.read.Container;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.internal.select.Words;
import news.winnow.model.Block;

/**
 * A page whose blocks carry the answer: 1 for the body, 0 for the rest, with weight 0 where the
 * truth does not tell.
 */
final class TrainingPage {
  private static final double ENOUGH = 0.6;

  /** Structured text of fewer words, or of which less is on the page, is not trusted. */
  private static final int MIN_STRUCTURED = 150;

  private static final double MIN_MATCHED = 0.85;

  final String set;
  final String id;
  final String domain;
  final PageBlocks page;
  final float[] label;
  final float[] weight;

  private TrainingPage(String set, String id, String domain, PageBlocks page) {
    this.set = set;
    this.id = id;
    this.domain = domain;
    this.page = page;
    this.label = new float[page.blocks().size()];
    this.weight = new float[page.blocks().size()];
  }

  /** Labels blocks by the whole text of the article. */
  static TrainingPage ofText(
      String set,
      String id,
      String domain,
      PageBlocks page,
      List<String> lines,
      String title,
      List<String> unsure,
      double setWeight) {
    TrainingPage p = new TrainingPage(set, id, domain, page);
    Set<Long> trigrams = new HashSet<>();
    Set<String> whole = new HashSet<>();
    for (String line : lines) {
      whole.add(Block.fold(line));
    }
    Words.trigrams(Words.of(String.join(" \n ", lines)), trigrams::add);
    Set<String> neither = new HashSet<>();
    unsure.forEach(u -> neither.add(Block.fold(u)));
    neither.add(Block.fold(title));
    List<TextBlock> blocks = page.blocks();
    double all = 1;
    for (TextBlock b : blocks) {
      int i = b.index();
      List<String> words = Words.of(b.text());
      p.label[i] =
          words.size() < 3
              ? whole.contains(b.folded()) ? 1 : 0
              : Words.overlap(words, trigrams) >= ENOUGH ? 1 : 0;
      p.weight[i] = (float) Math.sqrt(Math.max(3, b.words()));
      if (neither.contains(b.folded())) {
        p.weight[i] = 0;
      }
      all += b.words();
    }
    p.dropLonely(blocks);
    for (int i = 0; i < p.weight.length; i++) {
      p.weight[i] *= (float) (setWeight / Math.sqrt(all));
    }
    return p;
  }

  /** Short lines match by chance: they count only beside the body. */
  private void dropLonely(List<TextBlock> blocks) {
    float[] before = label.clone();
    for (TextBlock b : blocks) {
      int i = b.index();
      if (before[i] == 1 && b.words() < 5) {
        boolean beside = false;
        for (int j = Math.max(0, i - 3); j <= Math.min(before.length - 1, i + 3); j++) {
          beside |= j != i && before[j] == 1 && blocks.get(j).words() >= 8;
        }
        if (!beside) {
          label[i] = 0;
        }
      }
    }
  }

  /** Labels only blocks that hold a snippet known to be in the article, or known not to be. */
  static TrainingPage ofSnippets(
      String set,
      String id,
      String domain,
      PageBlocks page,
      List<String> with,
      List<String> without,
      double setWeight) {
    TrainingPage p = new TrainingPage(set, id, domain, page);
    Map<Integer, Float> known = new HashMap<>();
    mark(page, with, 1f, known);
    mark(page, without, 0f, known);
    known.forEach(
        (i, y) -> {
          p.label[i] = y;
          p.weight[i] = (float) (setWeight / Math.sqrt(known.size()));
        });
    return p;
  }

  /**
   * Adds what the page's own structured data says of its text. It may be cut short, so a block
   * beside the text that it does not hold stays unlabelled.
   */
  void addStructured(String articleBody, double setWeight) {
    Set<Long> trigrams = new HashSet<>();
    List<String> words = Words.of(articleBody);
    Words.trigrams(words, trigrams::add);
    boolean[] held = new boolean[label.length];
    Set<Container> beside = new HashSet<>();
    int matched = 0;
    for (TextBlock b : page.blocks()) {
      List<String> own = Words.of(b.text());
      held[b.index()] = own.size() >= 3 && Words.overlap(own, trigrams) >= ENOUGH;
      if (held[b.index()]) {
        matched += own.size();
        beside.add(home(b));
      }
    }
    if (words.size() < MIN_STRUCTURED || matched < MIN_MATCHED * words.size()) {
      return;
    }
    for (TextBlock b : page.blocks()) {
      int i = b.index();
      if (weight[i] == 0 && (held[i] || !beside.contains(home(b)))) {
        label[i] = held[i] ? 1 : 0;
        weight[i] =
            (float) (setWeight * Math.sqrt(Math.max(3, b.words())) / Math.sqrt(2 * words.size()));
      }
    }
  }

  private static Container home(TextBlock b) {
    Container c = b.container();
    while (c.isInline() && c.parent() != null) {
      c = c.parent();
    }
    return c.parent() == null ? c : c.parent();
  }

  private static void mark(
      PageBlocks page, List<String> snippets, float y, Map<Integer, Float> known) {
    for (String snippet : snippets) {
      String s = Block.fold(snippet);
      for (TextBlock b : page.blocks()) {
        if (s.length() > 3 && b.folded().contains(s)) {
          known.merge(b.index(), y, (u, v) -> u.equals(v) ? u : Float.valueOf(-1));
        }
      }
    }
    known.values().removeIf(v -> v < 0);
  }
}
