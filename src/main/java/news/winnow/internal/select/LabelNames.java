package news.winnow.internal.select;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import news.winnow.internal.read.Container;
import news.winnow.internal.read.ElementNames;
import news.winnow.internal.read.PageBlocks;
import news.winnow.internal.read.TextBlock;
import news.winnow.internal.read.WordHash;
import org.jspecify.annotations.Nullable;

/**
 * What the learned labels see of the elements around a block: the words that they are called by,
 * their tags. A word or landmark counts once, however many of them have it. In plain text the first
 * words of a block stand for them. Of one page; not thread-safe.
 */
final class LabelNames {
  private static final int NEAR = 4;

  /** A container counts for no more words than this, and looks no further up for the same ones. */
  private static final int MAX_WORDS = 60;

  private static final int MAX_UP = 40;

  /** So many words of a line in plain text say what it is. */
  private static final int FIRST_WORDS = 8;

  /** In the order of their values; others share the last one. */
  private static final List<String> TAGS =
      List.of(
          ("p div span a li ul ol h1 h2 h3 h4 h5 h6 td tr table time button label "
                  + "figcaption figure nav aside footer header article main form section dl "
                  + "dt dd strong b em small blockquote body address center")
              .split(" "));

  private static final Set<String> LANDMARKS =
      Set.of("nav aside footer header article main form section table ul ol dl figure".split(" "));

  private static final int[] NOTHING = {};

  private final LabelModel model;

  /** The numbers of words, by the number of the names that they are of, as far as asked for. */
  private final int[] @Nullable [] ofNames;

  private final int[] room = new int[MAX_WORDS];

  LabelNames(PageBlocks page, LabelModel model) {
    this.model = model;
    int names = 0;
    for (Container c : page.containers()) {
      names = Math.max(names, c.named().number() + 1);
    }
    this.ofNames = new int[names][];
  }

  /**
   * Writes the numbers of what a container adds to the features of all blocks inside, beside those
   * around it: its words, and its tag if that is a landmark. Returns how many there are.
   */
  int writeNames(Container c, int[] numbers) {
    int size = 0;
    if (LANDMARKS.contains(c.tag()) && !isInside(c, c.tag())) {
      numbers[size++] = LabelFeature.INSIDE.of(tag(c));
    }
    for (int number : words(c.named())) {
      if (!isAround(c, number)) {
        numbers[size++] = number;
      }
    }
    return size;
  }

  private static boolean isInside(Container c, String tag) {
    int up = 0;
    for (Container o = c.parent(); o != null && up < MAX_UP; o = o.parent(), up++) {
      if (o.tag().equals(tag)) {
        return true;
      }
    }
    return false;
  }

  private int[] words(ElementNames names) {
    int[] known = ofNames[names.number()];
    if (known == null) {
      known = find(names);
      ofNames[names.number()] = known;
    }
    return known;
  }

  private int[] find(ElementNames names) {
    int words = names.size() == 0 ? 0 : Math.min(MAX_WORDS, names.end(names.size() - 1));
    int[] found = room;
    int count = 0;
    for (int i = 0; i < words; i++) {
      int number = model.word(names.word(i));
      if (number > 0 && !holds(found, count, number)) {
        found[count++] = number;
      }
    }
    return count == 0 ? NOTHING : Arrays.copyOf(found, count);
  }

  private boolean isAround(Container c, int number) {
    int up = 0;
    for (Container o = c.parent(); o != null && up < MAX_UP; o = o.parent(), up++) {
      int[] others = words(o.named());
      if (holds(others, others.length, number)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(int[] numbers, int count, int number) {
    for (int i = 0; i < count; i++) {
      if (numbers[i] == number) {
        return true;
      }
    }
    return false;
  }

  /**
   * Writes the numbers of the tags around a block, in plain text those of its first words. Returns
   * how many there are.
   */
  int write(TextBlock b, int[] numbers) {
    return b.container().element() == null
        ? writeWords(b, numbers)
        : writeTags(b.container(), numbers);
  }

  private int writeWords(TextBlock b, int[] numbers) {
    int size = 0;
    for (String word : words(b)) {
      int number = model.word(WordHash.of(word));
      if (number > 0 && !holds(numbers, size, number)) {
        numbers[size++] = number;
      }
    }
    return size;
  }

  /** Returns the first words of a text, folded. */
  static List<String> words(TextBlock b) {
    List<String> words = new ArrayList<>(FIRST_WORDS);
    String text = b.folded();
    int start = 0;
    for (int i = 0; i <= text.length() && words.size() < FIRST_WORDS; i++) {
      if (i == text.length() || !Character.isLetterOrDigit(text.charAt(i))) {
        if (i > start) {
          words.add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
    return words;
  }

  private int writeTags(Container own, int[] numbers) {
    int size = 0;
    int near = 0;
    for (Container c = own; c != null && near < NEAR; c = c.parent()) {
      int number = LabelFeature.TAG_NEAR.of(tag(c));
      if (!holds(numbers, size, number)) {
        numbers[size++] = number;
      }
      near++;
    }
    return size;
  }

  private static int tag(Container c) {
    int tag = TAGS.indexOf(c.tag());
    return tag < 0 ? LabelFeature.TAGS - 1 : tag;
  }
}
