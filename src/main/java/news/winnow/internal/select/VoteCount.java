package news.winnow.internal.select;

import java.util.EnumSet;
import java.util.Set;
import news.winnow.internal.label.BlockVotes;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.model.Label;
import org.jspecify.annotations.Nullable;

/** Reads the votes of a block: those of site rules first, then the general ones. */
final class VoteCount {
  /** What teasers of other articles have as well: it says nothing inside a list of them. */
  private static final Set<Label> PARTS =
      EnumSet.of(
          Label.TITLE,
          Label.SUBTITLE,
          Label.KICKER,
          Label.BYLINE,
          Label.AUTHOR_BIO,
          Label.DATE,
          Label.CAPTION);

  private static final Set<Label> LINES =
      EnumSet.of(Label.TITLE, Label.SUBTITLE, Label.KICKER, Label.BYLINE, Label.DATE);

  /** What holds teasers, as bits. */
  private static final int LISTS =
      bits(
          Label.ADVERTISEMENT,
          Label.MUST_READ,
          Label.RELATED_LINKS,
          Label.TRENDING,
          Label.COMMENTS,
          Label.PAYWALL);

  private static final int HEADER = bits(Label.NAVIGATION, Label.WIDGET);
  private static final int ALL = bits(Label.values());
  private static final int BUT_BODY = ALL & ~bits(Label.BODY);
  private static final int BUT_HEADLINE = ALL & ~bits(Label.BODY, Label.TITLE);
  private static final Label[] LABELS = Label.values();

  /**
   * A score from which on prose is of the body, and how many words of it tell what is said there.
   */
  private static final double BODY_SCORE = 0.5;

  private static final int MIN_PROSE_WORDS = 10;
  private static final int MIN_BODY_WORDS = 60;

  /** Votes of more than this weight are meant, whatever they are on. */
  private static final int MAX_DOUBTFUL = 6;

  /**
   * From this sum on a headline is one wherever it stands, and a rule of a site that cuts off a
   * page says what the rest is.
   */
  private static final int SURE = 9;

  /** A line of so few words is what a sure cue at its head calls it; a correction may be less. */
  private static final int MAX_NAMED_WORDS = 20;

  private static final int NAMED = 7;

  /** What stands in a breadcrumb has as many votes for navigation. */
  private static final int MENU = 6;

  private static final Winner NOBODY = new Winner(Label.OTHER, 0, false);
  private static final Winner NOBODY_OF_SITE = new Winner(Label.OTHER, 0, true);

  private final BlockVotes votes;
  private final boolean anyOfSite;

  /** The winners among the labels other than the body, as far as they were asked for. */
  private final @Nullable Winner[] butBody;

  VoteCount(BlockVotes votes) {
    this.votes = votes;
    this.butBody = new Winner[votes.size()];
    this.anyOfSite = votes.anyOfSite();
  }

  /**
   * Returns the votes as they count beside the body: where a rule speaks on most of what scores as
   * the body, its word stands for a container around all of it.
   */
  static VoteCount of(PageBlocks page, BlockVotes votes, double[] scores) {
    int[] words = new int[scores.length];
    int all = 0;
    for (TextBlock b : page.blocks()) {
      if (scores[b.index()] >= BODY_SCORE && BodySelector.isProse(b, MIN_PROSE_WORDS)) {
        words[b.index()] = b.words();
        all += b.words();
      }
    }
    return new VoteCount(all < MIN_BODY_WORDS ? votes : votes.withoutSaidOf(words, MAX_DOUBTFUL));
  }

  private static int bits(Label... labels) {
    int bits = 0;
    for (Label label : labels) {
      bits |= 1 << label.ordinal();
    }
    return bits;
  }

  /** The label that won a block's votes with its sum; the sum is 0 where nobody voted. */
  record Winner(Label label, int sum, boolean site) {}

  /**
   * Returns the winner among all labels; among equals the one that comes first in {@link Label}.
   * What lies outside the bounds that a rule sets is not of the body; a sure headline is one there.
   */
  Winner winner(int block) {
    Winner winner = isNamed(block, Label.BODY) ? most(block, ALL) : winnerButBody(block);
    boolean free = !votes.anyBounds() || votes.inBounds(block) || winner.site;
    return free || isHeadline(winner.label) && winner.sum >= SURE ? winner : NOBODY_OF_SITE;
  }

  /** Returns the winner among the labels other than the body. */
  Winner winnerButBody(int block) {
    Winner known = butBody[block];
    if (known == null) {
      known = most(block, BUT_BODY);
      butBody[block] = known;
    }
    return known;
  }

  /** Returns the winner among the labels other than the body and the title. */
  Winner winnerButHeadline(int block) {
    return most(block, BUT_HEADLINE);
  }

  /**
   * Returns the list of other things that the block belongs to, where its votes name one and a part
   * of an article: the date of a teaser.
   */
  Winner list(int block) {
    return most(block, LISTS);
  }

  /** Returns which part of the site's header the votes name. */
  Winner header(int block) {
    return most(block, HEADER);
  }

  private Winner most(int block, int labels) {
    if (anyOfSite) {
      Winner site = most(block, true, labels);
      if (site.sum > 0) {
        return votes.onlyBelow(block) ? ownName(block, site, labels) : site;
      }
    }
    return most(block, false, labels);
  }

  /**
   * What a rule cuts off to the end keeps its own name, unless the rule is sure and that is not.
   */
  private Winner ownName(int block, Winner site, int labels) {
    Winner own = most(block, false, labels);
    return own.label.isBoilerplate() && own.sum > 0 && (own.sum >= site.sum || site.sum < SURE)
        ? new Winner(own.label, own.sum, true)
        : site;
  }

  private Winner most(int block, boolean site, int labels) {
    int voted = labels & (site ? votes.siteLabels(block) : votes.generalLabels(block));
    if (voted == 0) {
      return site ? NOBODY_OF_SITE : NOBODY;
    }
    Label best = Label.OTHER;
    int sum = 0;
    for (; voted != 0; voted &= voted - 1) {
      Label label = LABELS[Integer.numberOfTrailingZeros(voted)];
      int n = site ? votes.site(block, label) : votes.general(block, label);
      if (n > sum) {
        best = label;
        sum = n;
      }
    }
    return new Winner(best, sum, site);
  }

  /** Returns whether a label is for single lines, which tell nothing about their neighbours. */
  static boolean isLine(Label label) {
    return LINES.contains(label);
  }

  /** Returns whether a label is for lists of links to other articles. */
  static boolean isList(Label label) {
    return label == Label.MUST_READ || label == Label.RELATED_LINKS || label == Label.TRENDING;
  }

  /** Returns whether a label is for what stands above an article. */
  static boolean isHeadline(Label label) {
    return label == Label.TITLE || label == Label.SUBTITLE || label == Label.KICKER;
  }

  static boolean isPart(Label label) {
    return PARTS.contains(label);
  }

  /** Returns whether any rule voted for a label: most blocks need no more of a look. */
  boolean isNamed(int block, Label label) {
    return ((votes.generalLabels(block) | votes.siteLabels(block)) & 1 << label.ordinal()) != 0;
  }

  /**
   * Returns whether a headline is one of the breadcrumb or a menu, not the one that readers see.
   */
  boolean isInMenu(int block) {
    int menu = votes.general(block, Label.NAVIGATION);
    return menu >= MENU || menu > 1 && menu > votes.general(block, Label.TITLE);
  }

  /** Returns the labels that rules for all pages voted for, each the bit of its place. */
  int labels(int block) {
    return votes.generalLabels(block);
  }

  int cues(int block, Label label) {
    return votes.cues(block, label);
  }

  /** Returns whether a block's words alone speak for a label, and nothing around it. */
  boolean isOnlySaid(int block, Label label) {
    int sum = votes.general(block, label);
    return sum > 0 && votes.cues(block, label) == sum;
  }

  int general(int block, Label label) {
    return votes.general(block, label);
  }

  /**
   * Returns whether a line calls itself what it is by a cue that it is or that leads it, which
   * counts more than the container that it stands in.
   */
  boolean namesItself(TextBlock b, Label label) {
    boolean note = label == Label.CORRECTION;
    return isNamed(b.index(), label)
        && b.words() <= (note ? BodySelector.MAX_CUE_WORDS : MAX_NAMED_WORDS)
        && votes.cues(b.index(), label) >= (note ? NAMED : SURE);
  }
}
