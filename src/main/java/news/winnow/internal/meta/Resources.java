package news.winnow.internal.meta;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import news.winnow.model.Block;

/**
 * Reads the word lists beside this package: one entry a line, {@code #} begins a comment, a tab
 * parts an entry's columns.
 */
final class Resources {
  private static final String FOLDER = "/news/winnow/meta/";

  private Resources() {}

  /** Returns the lines that hold an entry. */
  static List<String> lines(String file) {
    try (InputStream in = Resources.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("resource missing: " + FOLDER + file);
      }
      List<String> lines = new ArrayList<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (!line.isBlank() && !line.startsWith("#")) {
          lines.add(line.strip());
        }
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the entries of a file, folded for comparison. */
  static Set<String> words(String file) {
    Set<String> words = new HashSet<>();
    for (String line : lines(file)) {
      words.add(Block.fold(line));
    }
    return Set.copyOf(words);
  }

  /** Returns the first column, folded, with the second. */
  static <V> Map<String, V> table(String file, Function<String, V> value) {
    Map<String, V> table = new LinkedHashMap<>();
    for (String line : lines(file)) {
      int tab = line.indexOf('\t');
      table.put(Block.fold(line.substring(0, tab)), value.apply(line.substring(tab + 1).strip()));
    }
    return table;
  }

  /** Returns folded words, the longest first, for matching at the beginning or end of a text. */
  static List<String> longestFirst(Set<String> words) {
    Set<String> sorted =
        new TreeSet<>(
            (a, b) -> a.length() == b.length() ? a.compareTo(b) : b.length() - a.length());
    sorted.addAll(words);
    return List.copyOf(sorted);
  }
}
