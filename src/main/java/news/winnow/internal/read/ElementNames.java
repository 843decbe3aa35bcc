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
  private static final long HENTRY = WordHash.of("hentry");
  private static final long STATUS = WordHash.of("status");
  private static final long PUBLISH = WordHash.of("publish");
  private static final long CATEGORY = WordHash.of("category");
  private static final long TAG = WordHash.of("tag");

  /** No names. */
  public static final ElementNames NONE =
      new ElementNames(new String[0], new long[0], new int[0], 0, true);

  private final String[] values;
  private final long[] words;

  /** For each name the place among the words where it ends, and its letters. */
  private final int[] parts;

  private final int number;
  private final boolean complete;
  private final int look;
  private final boolean post;
  private @Nullable List<String> all;

  /**
   * Takes the names.
   *
   * @param values the attributes' values that hold them
   * @param words the hashes of the words of all names
   * @param parts for each name the place in there where it ends, and what {@link #letters(int)}
   *     returns
   */
  ElementNames(String[] values, long[] words, int[] parts, int number, boolean complete) {
    this.values = values;
    this.words = words;
    this.parts = parts;
    this.number = number;
    this.complete = complete;
    this.look = 31 * Arrays.hashCode(words) + Arrays.hashCode(parts);
    this.post = isPost();
  }

  private boolean isPost() {
    int start = 0;
    for (int name = 0; name < size(); name++) {
      int end = end(name);
      if (end - start == 1 && words[start] == HENTRY
          || end - start == 2 && words[start] == STATUS && words[start + 1] == PUBLISH) {
        return true;
      }
      start = end;
    }
    return false;
  }

  /**
   * Returns whether a name says under what an element is filed, not what it is: WordPress names a
   * post by its terms, {@code category-popular-recipes} beside {@code hentry}.
   */
  public boolean files(int name) {
    if (!post) {
      return false;
    }
    int start = name == 0 ? 0 : end(name - 1);
    return end(name) - start > 1 && (words[start] == CATEGORY || words[start] == TAG);
  }

  /** Returns these names and others behind them. */
  ElementNames and(ElementNames others, int number) {
    String[] bothValues = Arrays.copyOf(values, values.length + others.values.length);
    System.arraycopy(others.values, 0, bothValues, values.length, others.values.length);
    long[] bothWords = Arrays.copyOf(words, words.length + others.words.length);
    System.arraycopy(others.words, 0, bothWords, words.length, others.words.length);
    int[] bothParts = Arrays.copyOf(parts, parts.length + others.parts.length);
    System.arraycopy(others.parts, 0, bothParts, parts.length, others.parts.length);
    for (int i = parts.length; i < bothParts.length; i += 2) {
      bothParts[i] += words.length;
    }
    boolean both = complete && others.complete;
    return new ElementNames(bothValues, bothWords, bothParts, number, both);
  }

  /** Returns the same names, of which some were left out. */
  ElementNames cut(int number) {
    return new ElementNames(values, words, parts, number, false);
  }

  /** Returns the names, each as lower-case words joined by hyphens; made when first asked for. */
  public List<String> all() {
    List<String> made = all;
    if (made == null) {
      List<String> names = new ArrayList<>(size());
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
    return parts.length / 2;
  }

  /** Returns behind which word a name ends, counted over the words of all names. */
  public int end(int name) {
    return parts[2 * name];
  }

  /** Returns the {@link WordHash} of a word, counted over the words of all names. */
  public long word(int at) {
    return words[at];
  }

  /** Returns {@link #lettersOf} a name. */
  public int letters(int name) {
    return parts[2 * name + 1];
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
        && Arrays.equals(parts, other.parts);
  }
}
