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

  /** Own features that are also given for the blocks around. */
  private static final int[] SHOWN_TO_NEIGHBOURS = {0, 2, 5, 6, 12};

  private static final int REACH = 2;

  /** Words of a block are compared up to here. */
  private static final int MAX_CHARS = 2000;

  /** How far up an image is looked for, and how many blocks around it are counted. */
  private static final int MAX_UP = 4;

  private static final int MAX_AROUND = 20;

  /** How many features of a row are those of the blocks around. */
  private static final int NEIGHBOURS = 2 * REACH * (SHOWN_TO_NEIGHBOURS.length + 1);

  private final PageBlocks page;
  private final BlockVotes votes;
  private final HeadFacts facts;
  private final ContainerStats containers;
  private final TokenFeatures tokens;
  private final TokenOdds odds;
  private final WordCodes words = new WordCodes();
  private final LongSet distinct = new LongSet();
  private final LongSet headWords = new LongSet();
  private final int[] voted = new int[Label.values().length];
  private final int[] copies;
  private final int[] openings;
  private final int[] imagesBefore;
  private final float[][] alike;
  private int firstHeadline = -1;
  private float[] row = new float[160];
  private int width;

  private BlockFeatures(PageBlocks page, BlockVotes votes, HeadFacts facts, TokenOdds odds) {
    this.page = page;
    this.votes = votes;
    this.facts = facts;
    this.containers = new ContainerStats(page);
    this.tokens = new TokenFeatures(page, odds);
    this.odds = odds;
    headWords.addAll(facts.titleWords());
    headWords.addAll(facts.descriptionWords());
    this.copies = Copies.ofTexts(page.blocks());
    this.openings = Copies.ofOpenings(page.blocks());
    this.imagesBefore = new int[page.blocks().size() + 1];
    for (Media m : page.media()) {
      if (m.image() != null && m.block() < imagesBefore.length) {
        imagesBefore[m.block()]++;
      }
    }
    this.alike = Looks.shares(page);
    List<TextBlock> blocks = page.blocks();
    for (int i = 0; i < blocks.size() && firstHeadline < 0; i++) {
      firstHeadline = blocks.get(i).level() == 1 ? i : -1;
    }
  }

  /** Returns a row for each block. */
  public static float[][] of(PageBlocks page, BlockVotes votes, HeadFacts facts, TokenOdds odds) {
    BlockFeatures f = new BlockFeatures(page, votes, facts, odds);
    List<TextBlock> blocks = page.blocks();
    float[][] rows = new float[blocks.size()][];
    for (int i = 0; i < rows.length; i++) {
      TextBlock b = blocks.get(i);
      page.deadline().check();
      f.width = 0;
      f.addText(b);
      f.addPlace(b);
      f.addContainers(b);
      f.addWords(b);
      f.addVotes(i);
      rows[i] = Arrays.copyOf(f.row, f.width + NEIGHBOURS);
    }
    addNeighbours(rows);
    return rows;
  }

  /** Returns the sum of the strongest group of votes against the body, out of a block's row. */
  static float strongestVote(float[] row) {
    return row[row.length - NEIGHBOURS - 2];
  }

  private void add(double value) {
    row[width++] = (float) value;
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
    add(".!?\u2026\u201d\"\u00bb\u3002\uff01\uff1f\u0964\u061f\u300d".indexOf(last) >= 0 ? 1 : 0);
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
    add(alike[i][0]);
    add(alike[i][1]);
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
    while (up < MAX_UP && containers.images[c.index()] == 0 && c.parent() != null) {
      c = c.parent();
      up++;
    }
    boolean found = containers.images[c.index()] > 0;
    add(found ? Math.min(MAX_AROUND, c.endBlock() - c.firstBlock()) : 0);
    add(found ? up : MAX_UP + 1);
  }

  private void addContainers(TextBlock b) {
    Container own = ContainerStats.own(b);
    int o = own.index();
    int marks = containers.landmarks[o];
    for (int bit = 0; bit < ContainerStats.LANDMARKS.size(); bit++) {
      add(marks >> bit & 1);
    }
    add(containers.hidden[b.container().index()] ? 1 : 0);
    add(containers.insideBest[o] ? 1 : 0);
    add(own.depth());
    add(containers.apart[o]);
    add(containers.chars[containers.shared[o]] / (double) containers.total);
    double most = Math.max(1e-6, containers.score[containers.best.index()]);
    Container c = own;
    for (int level = 0; level < 4; level++) {
      Container up = c.parent();
      int x = c.index();
      if (level > 0) {
        add(containers.score[x] / most);
        add(containers.chars[x] / (double) containers.total);
        add(containers.linked[x] / (double) Math.max(1, containers.chars[x]));
        add(containers.count[x]);
        add(containers.chars[x] / (double) Math.max(1, containers.count[x]));
      }
      c = up == null ? c : up;
    }
    addTokens(tokens.near, b.container().index());
    addTokens(tokens.far, b.container().index());
  }

  private void addTokens(float[] sums, int container) {
    int i = container * TokenFeatures.WIDTH;
    add(sums[i]);
    add(sums[i + 1]);
    add(sums[i + 2]);
    add(sums[i + 3] == 0 ? 0 : sums[i + 2] / sums[i + 3]);
  }

  private void addWords(TextBlock b) {
    words.read(b.text(), MAX_CHARS);
    add(facts.hasBody() ? facts.bodyOverlap(words) : -1);
    distinct.clear();
    int described = 0;
    int titled = 0;
    int known = 0;
    int against = 0;
    double sum = 0;
    double least = 0;
    for (int i = 0; i < words.size(); i++) {
      long word = words.key(i);
      if (distinct.add(word)) {
        float o = odds.ofText(word);
        if (!Float.isNaN(o)) {
          known++;
          against += o < 0 ? 1 : 0;
          sum += o;
          least = Math.min(least, o);
        }
        if (headWords.contains(word)) {
          described += facts.descriptionWords().contains(word) ? 1 : 0;
          titled += facts.titleWords().contains(word) ? 1 : 0;
        }
      }
    }
    double n = Math.max(1, distinct.size());
    add(described / n);
    add(titled / n);
    add(titled / (double) Math.max(1, facts.titleWords().size()));
    add(sum / Math.max(1, known));
    add(sum);
    add(least);
    add(known / n);
    add(against / n);
  }

  private void addVotes(int block) {
    int strongest = 0;
    int all = 0;
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
        all += sum;
      }
    }
    add(strongest);
    add(all);
  }

  /** Fills the last places of the rows. */
  private static void addNeighbours(float[][] rows) {
    for (int i = 0; i < rows.length; i++) {
      int k = rows[i].length - NEIGHBOURS;
      for (int offset = -REACH; offset <= REACH; offset++) {
        if (offset != 0) {
          int j = i + offset;
          boolean there = j >= 0 && j < rows.length;
          for (int f : SHOWN_TO_NEIGHBOURS) {
            rows[i][k++] = there ? rows[j][f] : -1;
          }
          rows[i][k++] = there ? rows[j][rows[j].length - NEIGHBOURS - 1] : -1;
        }
      }
    }
  }
}
