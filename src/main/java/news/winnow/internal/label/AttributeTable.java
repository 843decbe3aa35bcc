package news.winnow.internal.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.winnow.internal.read.WordHash;

/**
 * What is asked of elements with a class or id, found without a string for each of them. Immutable.
 *
 * @param <T> what is asked
 */
final class AttributeTable<T> {
  /** A page can make any attribute endless; a look at all of it would outlast the deadline. */
  private static final int MAX_CHARS = 100_000;

  /** The names' places in the two lists, counted from 1, by what {@link #of} makes of them. */
  private final WordHashes places;

  private final List<String> names = new ArrayList<>();
  private final List<List<T>> asked = new ArrayList<>();

  /** Makes a table of names as {@link Key.Attribute} has them. */
  AttributeTable(Map<String, List<T>> byName) {
    this.places = new WordHashes(byName.size());
    for (Map.Entry<String, List<T>> e : byName.entrySet()) {
      names.add(e.getKey());
      asked.add(List.copyOf(e.getValue()));
      places.put(WordHash.of(e.getKey()), names.size());
    }
  }

  /** Makes a table of one thing that is asked of each name. */
  static <T> AttributeTable<T> ofSingles(Map<String, T> byName) {
    Map<String, List<T>> lists = new HashMap<>();
    for (Map.Entry<String, T> e : byName.entrySet()) {
      lists.put(e.getKey(), List.of(e.getValue()));
    }
    return new AttributeTable<>(lists);
  }

  boolean isEmpty() {
    return asked.isEmpty();
  }

  /** Returns how many names there are. */
  int size() {
    return asked.size();
  }

  /**
   * Returns what is asked of elements with one of the classes in a class attribute, the first so
   * many chars of it.
   */
  List<T> ofClasses(String value) {
    List<T> found = List.of();
    int length = Math.min(value.length(), MAX_CHARS);
    for (int start = 0; start < length; ) {
      int end = start;
      while (end < length && !isSpace(value.charAt(end))) {
        end++;
      }
      List<T> more = end > start ? of('.', value, start, end) : List.of();
      if (!more.isEmpty()) {
        found = found.isEmpty() ? new ArrayList<>() : found;
        found.addAll(more);
      }
      start = end + 1;
    }
    return found;
  }

  /** Returns what is asked of elements with an id. */
  List<T> ofId(String value) {
    return value.isEmpty() ? List.of() : of('#', value, 0, value.length());
  }

  private List<T> of(char mark, String value, int start, int end) {
    long hash = WordHash.with(WordHash.START, mark);
    for (int i = start; i < end; i++) {
      hash = WordHash.with(hash, lower(value.charAt(i)));
    }
    int place = places.get(hash);
    return place == 0 || !is(names.get(place - 1), value, start, end)
        ? List.of()
        : asked.get(place - 1);
  }

  private static boolean is(String name, String value, int start, int end) {
    boolean same = name.length() == end - start + 1;
    for (int i = start; same && i < end; i++) {
      same = lower(value.charAt(i)) == name.charAt(i - start + 1);
    }
    return same;
  }

  /** The names are ASCII; the Kelvin sign is the one other char with a lower case in there. */
  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c == '\u212a' ? 'k' : c;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }
}
