package news.winnow.internal.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an element is called by its class, id and other naming attributes: the hashes of the words
 * of each name, for few ask for the names themselves.
 */
public final class ElementNames {
  /** No names. */
  public static final ElementNames NONE =
      new ElementNames(new String[0], new long[0], new int[0], new int[0], 0, true);

  private final String[] values;
  private final long[] words;
  private final int[] ends;
  private final int[] letters;
  private final int number;
  private final boolean complete;
  private final int look;
  private @Nullable List<String> all;

  /**
   * Takes the names.
   *
   * @param values the attributes' values that hold them
   * @param words the hashes of the words of all names
   * @param ends the places in there where each name ends
   * @param letters for each name what {@link #letters(int)} returns
   */
  ElementNames(
      String[] values, long[] words, int[] ends, int[] letters, int number, boolean complete) {
    this.values = values;
    this.words = words;
    this.ends = ends;
    this.letters = letters;
    this.number = number;
    this.complete = complete;
    this.look = 31 * Arrays.hashCode(words) + Arrays.hashCode(ends);
  }

  /** Returns these names and others behind them. */
  ElementNames and(ElementNames others, int number) {
    String[] bothValues = Arrays.copyOf(values, values.length + others.values.length);
    System.arraycopy(others.values, 0, bothValues, values.length, others.values.length);
    long[] bothWords = Arrays.copyOf(words, words.length + others.words.length);
    System.arraycopy(others.words, 0, bothWords, words.length, others.words.length);
    int count = ends.length;
    int[] bothEnds = Arrays.copyOf(ends, count + others.ends.length);
    int[] bothLetters = Arrays.copyOf(letters, bothEnds.length);
    for (int i = count; i < bothEnds.length; i++) {
      bothEnds[i] = words.length + others.ends[i - count];
      bothLetters[i] = others.letters[i - count];
    }
    boolean both = complete && others.complete;
    return new ElementNames(bothValues, bothWords, bothEnds, bothLetters, number, both);
  }

  /** Returns the same names, of which some were left out. */
  ElementNames cut(int number) {
    return new ElementNames(values, words, ends, letters, number, false);
  }

  /** Returns the names, each as lower-case words joined by hyphens; made when first asked for. */
  public List<String> all() {
    List<String> made = all;
    if (made == null) {
      List<String> names = new ArrayList<>(ends.length);
      for (String value : values) {
        Names.addNames(value, names);
      }
      made = List.copyOf(names);
      all = made;
    }
    return made;
  }

  /** Returns how many names there are. */
  public int size() {
    return ends.length;
  }

  /** Returns behind which word a name ends, counted over the words of all names. */
  public int end(int name) {
    return ends[name];
  }

  /** Returns the {@link WordHash} of a word, counted over the words of all names. */
  public long word(int at) {
    return words[at];
  }

  /** Returns {@link #lettersOf} a name. */
  public int letters(int name) {
    return letters[name];
  }

  /** Returns a hash of a name's letters and digits, wherever hyphens stand between them. */
  public static int lettersOf(String name) {
    int hash = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      hash = c == '-' ? hash : withLetter(hash, c);
    }
    return hash;
  }

  static int withLetter(int hash, char c) {
    return 31 * hash + c;
  }

  /**
   * Returns the same number for elements of a page that are called alike for sure; counted from 0,
   * which is for those without a name.
   */
  public int number() {
    return number;
  }

  /** Returns whether no name was left out for its length or for their number. */
  public boolean complete() {
    return complete;
  }

  /** Returns a hash of the names. */
  public int look() {
    return look;
  }

  /** Returns whether the names are the same, in the same order. */
  public boolean areSame(ElementNames other) {
    return look == other.look
        && Arrays.equals(words, other.words)
        && Arrays.equals(ends, other.ends);
  }
}
