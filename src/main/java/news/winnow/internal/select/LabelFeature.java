package news.winnow.internal.select;

import java.util.Locale;

/**
 * What the learned labels look at, see {@link LabelFeatures}. Each kind of feature has so many
 * values, of which a block has one or several; together with the words that containers are called
 * by they are numbered through. Labels are values by their place, with one more for none.
 */
enum LabelFeature {
  /** The label that rules, headings and places gave. */
  LABEL(LabelFeature.LABELS),
  /** The label before, in or behind the text of the article. */
  LABEL_IN_ZONE(3 * LabelFeature.LABELS),
  /** The label with the sum of the votes for it. */
  LABEL_VOTED(4 * LabelFeature.LABELS),
  /** Each label voted for, with its sum. */
  VOTED(4 * LabelFeature.LABELS),
  /** How many words a block has, and how much of them is linked. */
  WORDS_LINKED(50),
  LABEL_LINKED(5 * LabelFeature.LABELS),
  /** The label of a block with a link to another site. */
  ABROAD(LabelFeature.LABELS),
  /** How a text ends, by how much of it is linked. */
  SENTENCE(5),
  /** Signs that a text holds. */
  SIGN(12),
  DIGITS(3),
  /** All in capitals, and ending with a colon. */
  FORM(2),
  /** How far before the text of the article, or behind it. */
  BEFORE(6),
  BEHIND(7),
  /** The label with that of the block before, and of the one behind. */
  LABEL_AFTER_LABEL(LabelFeature.LABELS * LabelFeature.LABELS),
  LABEL_BEFORE_LABEL(LabelFeature.LABELS * LabelFeature.LABELS),
  WORDS_BEFORE(30),
  WORDS_AFTER(30),
  /** The label with what most others are in the three nearest containers of more and more. */
  LABEL_AROUND(3 * LabelFeature.LABELS * LabelFeature.LABELS),
  /** What they begin with. */
  HEAD(3 * LabelFeature.LABELS),
  /** How much of them is linked, and how many words a block has. */
  TEXT_AROUND(3 * 25),
  /** How many blocks they have, and how many of these lead to other sites. */
  BLOCKS_AROUND(3 * 6),
  ABROAD_AROUND(3 * 4),
  /** How many blocks look alike, how many words they have, where they begin. */
  ALIKE(5),
  WORDS_ALIKE(5),
  ZONE_ALIKE(3),
  /** In plain text only: the labels of the three blocks before and of those behind. */
  LABEL_NEAR(6 * LabelFeature.LABELS),
  /** In plain text only: how many words the blocks around have, and where on the page they are. */
  WORDS_NEAR(6 * 6),
  PART(10),
  FROM_START(6),
  FROM_END(6),
  /** The tags of the nearest containers, and landmarks around them. */
  TAG_NEAR(LabelFeature.TAGS),
  INSIDE(LabelFeature.TAGS);

  /** How many labels there are, with none. */
  static final int LABELS = 23;

  static final int TAGS = 41;

  /** The number of the first value of each; that of no feature is 0. */
  private static final int[] FIRST = first();

  /** The number of the first word. */
  static final int END = FIRST[FIRST.length - 1];

  private final int values;

  LabelFeature(int values) {
    this.values = values;
  }

  private static int[] first() {
    LabelFeature[] all = values();
    int[] first = new int[all.length + 1];
    first[0] = 1;
    for (int i = 0; i < all.length; i++) {
      first[i + 1] = first[i] + all[i].values;
    }
    return first;
  }

  /** Returns the number of a value. */
  int of(int value) {
    return FIRST[ordinal()] + value;
  }

  /** Returns how many values there are. */
  int size() {
    return values;
  }

  /** Returns the name in files. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns how many bounds lie below a value. */
  static int step(double value, double[] bounds) {
    int at = 0;
    while (at < bounds.length && value > bounds[at]) {
      at++;
    }
    return at;
  }
}
