package news.winnow.internal.select;

import java.util.List;
import news.winnow.internal.read.Addresses;
import news.winnow.internal.read.Container;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Label;
import news.winnow.model.Link;

/**
 * What the learned labels see of a block that has got a label: that label, its votes, its text, the
 * labels beside and around it. What its elements are called is for {@link LabelNames}. The features
 * of one page; not thread-safe.
 */
final class LabelFeatures {
  /** More features than this no block has. */
  static final int MOST = 120;

  private static final Label[] LABELS = Label.values();

  /** Where there is no block or no other label. */
  private static final int NONE = LabelFeature.LABELS - 1;

  private static final int LEVELS = 3;

  /** So many blocks either way count in plain text. */
  private static final int REACH = 3;

  private static final double[] WORDS = {1, 2, 3, 5, 8, 12, 20, 35, 60};
  private static final double[] FEW_WORDS = {1, 3, 7, 15, 40};
  private static final double[] MEAN_LINKED = {0.1, 0.4, 0.7, 0.9};
  private static final double[] MEAN_WORDS = {2, 4, 8, 20};

  /** Up to which sums votes count as none, few and some. */
  static final double[] VOTES = {0, 2, 5};

  private static final double[] DISTANCE = {1, 2, 4, 8, 20, 60};
  private static final double[] COUNT = {2, 4, 8, 20, 60};
  private static final double[] LOOKS = {1, 3, 8, 20};
  private static final double[] LINKED = {0, 0.3, 0.7, 0.95};
  private static final double[] MEAN_ABROAD = {0, 0.2, 0.5};
  private static final int SIGNS_WITHIN = 200;

  /** For each character the bit of its value. */
  private static final short[] SIGN_BITS = signBits("@?$\u20ac\u00a3%|/\u00bb>#\u00a9");

  private static final String STOPS = ".!?\u3002";

  /** How a label counts among those around: its place, or {@link #NONE}. */
  private final int[] labels;

  private final PageBlocks page;
  private final List<TextBlock> blocks;
  private final VoteCount votes;
  private final int first;
  private final int last;

  /** Of the blocks before each. */
  private final double[] linkedBefore;

  private final int[] wordsBefore;
  private final int[] abroadBefore;

  private final LabelsAround around;
  private final int[] looks;
  private final int[] countAlike;
  private final int[] wordsAlike;

  private int[] into = {};
  private int size;

  /** Looks at a page whose blocks have these labels. */
  LabelFeatures(PageBlocks page, VoteCount votes, List<Label> given) {
    this.page = page;
    this.blocks = page.blocks();
    this.votes = votes;
    int n = blocks.size();
    this.labels = new int[n];
    this.linkedBefore = new double[n + 1];
    this.wordsBefore = new int[n + 1];
    this.abroadBefore = new int[n + 1];
    this.looks = Looks.alike(blocks, new Groups(n), true);
    this.countAlike = new int[n];
    this.wordsAlike = new int[n];
    LabelCounts counts = new LabelCounts(page.containers().size());
    String front = new Addresses(page).absolute("/");
    String host = Hosts.of(front);
    boolean known = host.length() > 1;
    int begin = n;
    int end = 0;
    for (int i = 0; i < n; i++) {
      TextBlock b = blocks.get(i);
      Label label = given.get(i);
      labels[i] = label.ordinal();
      begin = label == Label.BODY ? Math.min(begin, i) : begin;
      end = label == Label.BODY ? i : end;
      linkedBefore[i + 1] = linkedBefore[i] + b.linkDensity();
      wordsBefore[i + 1] = wordsBefore[i] + b.words();
      abroadBefore[i + 1] = abroadBefore[i] + (known && leadsAbroad(b, front, host) ? 1 : 0);
      countAlike[looks[i]]++;
      wordsAlike[looks[i]] += b.words();
      counts.add(b.container().index(), label);
    }
    this.first = begin;
    this.last = end;
    this.around = new LabelsAround(page.containers(), counts);
  }

  private static short[] signBits(String signs) {
    short[] bits = new short[signs.chars().max().orElse(0) + 1];
    for (int i = 0; i < signs.length(); i++) {
      bits[signs.charAt(i)] = (short) (1 << i);
    }
    return bits;
  }

  private static boolean leadsAbroad(TextBlock b, String front, String host) {
    List<Link> links = b.links();
    for (int i = 0; i < links.size(); i++) {
      String url = links.get(i).url();
      if (!url.startsWith(front)
          && url.indexOf("://") > 0
          && !Hosts.areOfOneSite(Hosts.of(url), host)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the first block that looks like a block, see {@link Looks}. */
  int alike(int block) {
    return looks[block];
  }

  /**
   * Writes the numbers of a block's features but for those of its containers, at most {@link
   * #MOST}, and returns how many there are.
   */
  int write(int block, int[] numbers) {
    into = numbers;
    size = 0;
    TextBlock b = blocks.get(block);
    page.deadline().check();
    int label = labels[block];
    addPlace(block, label);
    addVotes(block, label);
    addText(b, label);
    addNeighbours(block, label);
    addAround(b, label);
    addLooks(block);
    if (page.document() == null) {
      addLine(block);
    }
    return size;
  }

  /** What takes the place of the markup. */
  private void addLine(int block) {
    for (int i = 0; i < 2 * REACH; i++) {
      int other = block + (i < REACH ? i - REACH : i - REACH + 1);
      add(LabelFeature.LABEL_NEAR, LabelFeature.LABELS * i + labelAt(other));
      if (other >= 0 && other < labels.length) {
        int words = LabelFeature.step(blocks.get(other).words(), FEW_WORDS);
        add(LabelFeature.WORDS_NEAR, 6 * i + words);
      }
    }
    add(LabelFeature.PART, 10 * block / labels.length);
    add(LabelFeature.FROM_START, LabelFeature.step(block, COUNT));
    add(LabelFeature.FROM_END, LabelFeature.step(labels.length - block, COUNT));
  }

  private void add(LabelFeature feature, int value) {
    into[size++] = feature.of(value);
  }

  private int zone(int block) {
    return block < first ? 0 : block > last ? 2 : 1;
  }

  private void addPlace(int block, int label) {
    int zone = zone(block);
    add(LabelFeature.LABEL, label);
    add(LabelFeature.LABEL_IN_ZONE, 3 * label + zone);
    if (zone == 0) {
      add(LabelFeature.BEFORE, Math.min(5, LabelFeature.step(first - block, DISTANCE)));
    } else if (zone == 2) {
      add(LabelFeature.BEHIND, LabelFeature.step(block - last, DISTANCE));
    }
  }

  private void addVotes(int block, int label) {
    add(
        LabelFeature.LABEL_VOTED,
        4 * label + LabelFeature.step(votes.general(block, LABELS[label]), VOTES));
    for (int bits = votes.labels(block); bits != 0; bits &= bits - 1) {
      int k = Integer.numberOfTrailingZeros(bits);
      add(LabelFeature.VOTED, 4 * k + LabelFeature.step(votes.general(block, LABELS[k]), VOTES));
    }
  }

  private void addText(TextBlock b, int label) {
    String text = b.text();
    int words = LabelFeature.step(b.words(), WORDS);
    int linked = LabelFeature.step(b.linkDensity(), LINKED);
    add(LabelFeature.WORDS_LINKED, 5 * words + linked);
    add(LabelFeature.LABEL_LINKED, 5 * label + linked);
    if (abroadBefore[b.index() + 1] > abroadBefore[b.index()]) {
      add(LabelFeature.ABROAD, NONE);
      add(LabelFeature.ABROAD, label);
    }
    char end = text.charAt(text.length() - 1);
    if (STOPS.indexOf(end) >= 0) {
      add(LabelFeature.SENTENCE, linked);
    }
    if (end == ':') {
      add(LabelFeature.FORM, 1);
    }
    addSigns(text);
    if (b.stats().digits() > 0) {
      double share = b.stats().digits() / (double) text.length();
      add(LabelFeature.DIGITS, share <= 0.1 ? 0 : share <= 0.3 ? 1 : 2);
    }
    if (b.stats().upper() > 0 && b.stats().upper() == b.stats().letters()) {
      add(LabelFeature.FORM, 0);
    }
  }

  private void addSigns(String text) {
    int found = 0;
    for (int i = 0; i < text.length() && i < SIGNS_WITHIN; i++) {
      char c = text.charAt(i);
      found |= c < SIGN_BITS.length ? SIGN_BITS[c] : 0;
    }
    for (; found != 0; found &= found - 1) {
      add(LabelFeature.SIGN, Integer.numberOfTrailingZeros(found));
    }
  }

  private void addNeighbours(int block, int label) {
    int after = LabelFeature.LABELS * label + labelAt(block - 1);
    int before = LabelFeature.LABELS * label + labelAt(block + 1);
    add(LabelFeature.LABEL_AFTER_LABEL, after);
    add(LabelFeature.LABEL_BEFORE_LABEL, before);
    if (block > 0) {
      add(LabelFeature.WORDS_BEFORE, look(blocks.get(block - 1)));
    }
    if (block + 1 < labels.length) {
      add(LabelFeature.WORDS_AFTER, look(blocks.get(block + 1)));
    }
  }

  private int labelAt(int block) {
    return block < 0 || block >= labels.length ? NONE : labels[block];
  }

  private static int look(TextBlock b) {
    return 5 * LabelFeature.step(b.words(), FEW_WORDS) + LabelFeature.step(b.linkDensity(), LINKED);
  }

  private void addAround(TextBlock b, int label) {
    int level = 0;
    int most = 1;
    for (Container c = b.container(); c != null && level < LEVELS; c = c.parent()) {
      int from = c.firstBlock();
      int to = c.endBlock();
      int count = to - from;
      if (count > most) {
        most = count;
        int other = around.mostOthers(c.index(), label);
        int base = LabelFeature.LABELS * level;
        add(LabelFeature.LABEL_AROUND, LabelFeature.LABELS * (base + label) + other);
        add(LabelFeature.HEAD, base + labels[from]);
        double linked = (linkedBefore[to] - linkedBefore[from]) / count;
        double words = (wordsBefore[to] - wordsBefore[from]) / (double) count;
        int text =
            5 * LabelFeature.step(linked, MEAN_LINKED) + LabelFeature.step(words, MEAN_WORDS);
        add(LabelFeature.TEXT_AROUND, 25 * level + text);
        double abroad = (abroadBefore[to] - abroadBefore[from]) / (double) count;
        add(LabelFeature.BLOCKS_AROUND, 6 * level + LabelFeature.step(count, COUNT));
        add(LabelFeature.ABROAD_AROUND, 4 * level + LabelFeature.step(abroad, MEAN_ABROAD));
        level++;
      }
    }
  }

  private void addLooks(int block) {
    int group = looks[block];
    int count = countAlike[group];
    add(LabelFeature.ALIKE, LabelFeature.step(count, LOOKS));
    if (count > 2) {
      add(
          LabelFeature.WORDS_ALIKE,
          LabelFeature.step(wordsAlike[group] / (double) count, MEAN_WORDS));
      add(LabelFeature.ZONE_ALIKE, zone(group));
    }
  }
}
