package news.winnow.internal.select;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import news.winnow.internal.label.BlockVotes;
import news.winnow.internal.read.Container;
import news.winnow.internal.read.Media;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.internal.read.TextStats;
import news.winnow.model.Label;
import news.winnow.model.RichText;

/**
 * What the learned scorer sees of each block: its text, its containers, its neighbours, what the
 * page says about itself, and what the rules voted. The order of features is part of the model
 * file; whoever changes it trains anew.
 */
public final class BlockFeatures {
  /** Places of labels. */
  private static final int[][] VOTE_GROUPS =
      Stream.of(
              Set.of(Label.BODY),
              Set.of(Label.TITLE, Label.SUBTITLE, Label.KICKER),
              Set.of(Label.BYLINE, Label.AUTHOR_BIO, Label.DATE),
              Set.of(Label.CAPTION),
              Set.of(Label.ADVERTISEMENT),
              Set.of(Label.MUST_READ, Label.RELATED_LINKS, Label.TRENDING),
              Set.of(Label.NEWSLETTER, Label.PAYWALL, Label.SHARE),
              Set.of(Label.COMMENTS, Label.TAGS),
              Set.of(Label.NAVIGATION, Label.LEGAL),
              Set.of(Label.WIDGET, Label.OTHER, Label.CORRECTION))
          .map(g -> g.stream().mapToInt(Label::ordinal).toArray())
          .toArray(int[][]::new);

  private static final int REACH = 2;

  /** How far up an image is looked for, and how many blocks around it are counted. */
  private static final int MAX_UP = 4;

  private static final int MAX_AROUND = 20;

  /** Features of a block that are also given for the blocks around. */
  private static final int SHOWN = 6;

  /** How many features of a row are those of the blocks around. */
  private static final int NEIGHBOURS = 2 * REACH * SHOWN;

  /** How many features there are. */
  static final int WIDTH = 98 + NEIGHBOURS;

  /** Where the sum of the strongest group of votes against the body stands. */
  private static final int STRONGEST = WIDTH - NEIGHBOURS - 2;

  private final PageBlocks page;
  private final BlockVotes votes;
  private final ContainerStats containers;
  private final TokenFeatures tokens;
  private final WordFeatures words;
  private final int[] voted = new int[Label.values().length];
  private final int[] against;
  private final int[] copies;
  private final int[] openings;
  private final int[] imagesBefore;
  private final Looks looks;
  private final float[] sums = new float[TokenFeatures.WIDTH];
  private int firstHeadline = -1;

  /** What blocks see of each other; at either end for some where no blocks are. */
  private final int[] shown;

  private final FeatureRow row = new FeatureRow();

  BlockFeatures(PageBlocks page, BlockVotes votes, HeadFacts facts, TokenOdds odds) {
    this.page = page;
    this.votes = votes;
    this.containers = new ContainerStats(page);
    this.tokens = new TokenFeatures(page, odds);
    this.words = new WordFeatures(facts, odds);
    List<TextBlock> blocks = page.blocks();
    Groups groups = new Groups(blocks.size());
    this.against = new int[blocks.size()];
    this.copies = Copies.ofTexts(blocks, groups);
    this.openings = Copies.ofOpenings(blocks, groups);
    this.looks = new Looks(page, groups);
    this.imagesBefore = new int[blocks.size() + 1];
    for (Media m : page.media()) {
      if (m.image() != null && m.block() < imagesBefore.length) {
        imagesBefore[m.block()]++;
      }
    }
    for (int i = 0; i < blocks.size() && firstHeadline < 0; i++) {
      firstHeadline = blocks.get(i).level() == 1 ? i : -1;
    }
    this.shown = shown();
  }

  /** Returns a row for each block. */
  public static float[][] of(PageBlocks page, BlockVotes votes, HeadFacts facts, TokenOdds odds) {
    BlockFeatures features = new BlockFeatures(page, votes, facts, odds);
    float[][] rows = new float[page.blocks().size()][];
    int[] row = new int[WIDTH];
    for (int i = 0; i < rows.length; i++) {
      features.write(i, row);
      rows[i] = TreeModel.values(row);
    }
    return rows;
  }

  /** Returns the sum of the strongest group of votes against the body, out of a block's row. */
  static int strongestVote(float[] row) {
    return (int) row[STRONGEST];
  }

  /** Returns those sums for all blocks whose rows were written. */
  int[] against() {
    return against;
  }

  /** Returns which blocks look alike. */
  Looks looks() {
    return looks;
  }

  /** Writes the first {@link #WIDTH} features of a row, as {@link TreeModel} takes them. */
  void write(int block, int[] into) {
    TextBlock b = page.blocks().get(block);
    page.deadline().check();
    row.begin(into);
    addText(b);
    addPlace(b);
    addContainers(b);
    words.write(b, row);
    addVotes(block);
    row.add(shown, block * SHOWN, NEIGHBOURS / 2);
    row.add(shown, (block + REACH + 1) * SHOWN, NEIGHBOURS / 2);
  }

  /** Returns what blocks see of each other. */
  private int[] shown() {
    int none = REACH * SHOWN;
    int[] all = new int[copies.length * SHOWN + 2 * none];
    Arrays.fill(all, TreeModel.ordered(-1));
    row.begin(all);
    row.add(all, 0, none);
    for (int i = 0; i < copies.length; i++) {
      TextBlock b = page.blocks().get(i);
      add(b.words());
      add(b.linkDensity());
      add(b.stats().commas());
      add(endsSentence(b) ? 1 : 0);
      add(b.kind().ordinal());
      add(votes.generalButBody(i));
    }
    return all;
  }

  private void add(double value) {
    row.add(value);
  }

  private void add(int value) {
    row.add(value);
  }

  private static boolean endsSentence(TextBlock b) {
    char last = b.text().charAt(b.text().length() - 1);
    return ".!?\u2026\u201d\"\u00bb\u3002\uff01\uff1f\u0964\u061f\u300d".indexOf(last) >= 0;
  }

  private void addText(TextBlock b) {
    String text = b.text();
    TextStats s = b.stats();
    int length = text.length();
    char last = text.charAt(length - 1);
    add(s.words());
    add(length);
    add(b.linkDensity());
    add(b.links().size());
    add(s.sentences());
    add(s.commas());
    add(endsSentence(b) ? 1 : 0);
    add(last == ':' || last == '\uff1a' ? 1 : 0);
    add(s.digits() / (double) length);
    add(s.upper() / (double) Math.max(1, s.letters()));
    add(s.lowerStarts());
    add(length / (double) Math.max(1, s.words()));
    add(b.kind().ordinal());
    add(b.level());
    add(b.rich().spans().size() / (double) Math.max(1, s.words()));
    add(copies[b.index()]);
    add(openings[b.index()]);
    add(b.share(RichText.Style.STRONG));
    add(b.share(RichText.Style.EMPHASIS));
  }

  private void addPlace(TextBlock b) {
    double n = page.blocks().size();
    int i = b.index();
    Container best = containers.best;
    add(i / n);
    add(n);
    add(firstHeadline < 0 ? -2 : (i - firstHeadline) / n);
    add(firstHeadline < 0 ? -999 : Math.max(-200, Math.min(200, i - firstHeadline)));
    add((i - best.firstBlock()) / (double) Math.max(1, best.endBlock() - 1 - best.firstBlock()));
    add(best.endBlock() - i);
    add(i - best.firstBlock());
    add(imagesBefore[i]);
    add(imagesBefore[i + 1]);
    add(looks.share(i));
    add(looks.words(i));
    add(captionVote(i - 1));
    add(captionVote(i + 1));
    addPicture(b);
  }

  private int captionVote(int block) {
    return block < 0 || block >= copies.length ? -1 : votes.general(block, Label.CAPTION);
  }

  /** How many blocks the nearest container with an image holds, and how far up that is. */
  private void addPicture(TextBlock b) {
    Container c = ContainerStats.own(b);
    int up = 0;
    while (up < MAX_UP && !containers.pictured[c.index()] && c.parent() != null) {
      c = c.parent();
      up++;
    }
    boolean found = containers.pictured[c.index()];
    add(found ? Math.min(MAX_AROUND, c.endBlock() - c.firstBlock()) : 0);
    add(found ? up : MAX_UP + 1);
  }

  private void addContainers(TextBlock b) {
    Container own = ContainerStats.own(b);
    Container best = containers.best;
    Container shared = containers.shared(own);
    int marks = containers.landmarks[own.index()];
    for (int bit = 0; bit < ContainerStats.LANDMARKS.size(); bit++) {
      add(marks >> bit & 1);
    }
    add(containers.hidden[b.container().index()] ? 1 : 0);
    add(shared == best ? 1 : 0);
    add(own.depth());
    add(best.depth() - shared.depth());
    add(containers.chars(shared) / (double) containers.total);
    double most = Math.max(1e-6, containers.score[best.index()]);
    Container c = own;
    for (int level = 0; level < 3; level++) {
      Container up = c.parent();
      c = up == null ? c : up;
      int chars = containers.chars(c);
      int count = ContainerStats.count(c);
      add(containers.score[c.index()] / most);
      add(chars / (double) containers.total);
      add(containers.linked(c) / (double) Math.max(1, chars));
      add(count);
      add(chars / (double) Math.max(1, count));
    }
    tokens.near(b.container(), sums);
    addSums();
    tokens.far(b.container(), sums);
    addSums();
  }

  private void addSums() {
    add(sums[0]);
    add(sums[1]);
    add(sums[2]);
    add(sums[3] == 0 ? 0 : sums[2] / sums[3]);
  }

  private void addVotes(int block) {
    int strongest = 0;
    Arrays.fill(voted, 0);
    votes.addGeneral(block, voted);
    for (int[] group : VOTE_GROUPS) {
      int sum = 0;
      for (int label : group) {
        sum += voted[label];
      }
      add(sum);
      if (group != VOTE_GROUPS[0]) { // the body's
        strongest = Math.max(strongest, sum);
      }
    }
    add(strongest);
    row.add(shown, (block + REACH + 1) * SHOWN - 1, 1); // the sum of all votes against the body
    against[block] = strongest;
  }
}
