package news.winnow.internal.select;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.winnow.internal.read.PageBlocks;
import news.winnow.model.Block;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The authors that a page's head and its structured data name, read when somebody asks. */
final class AuthorNames {
  private static final int MAX_VALUES = 2_000;
  private static final int MAX_HEAD = 4_000;
  private static final int MAX_CHARS = 200;

  /** From here on Unicode has the scripts of East Asia. */
  private static final char UNSPACED = '\u3000';

  private static final int MIN_UNSPACED = 3;

  private final PageBlocks page;
  private @Nullable Set<String> names;

  AuthorNames(PageBlocks page) {
    this.page = page;
  }

  /** Returns whether one of them holds a folded name. */
  boolean has(String name) {
    for (String author : all()) {
      if (holds(author, name)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a folded text holds one of them: a name of several words, or all of it. */
  boolean isIn(String text) {
    for (String author : all()) {
      if (isUnspaced(author)
          ? text.contains(author)
          : author.indexOf(' ') > 0 ? holds(text, author) : text.equals(author)) {
        return true;
      }
    }
    return false;
  }

  /** Chinese, Japanese or Korean: nothing parts a name from what stands beside it. */
  private static boolean isUnspaced(String name) {
    return name.length() >= MIN_UNSPACED && name.charAt(0) >= UNSPACED && name.indexOf(' ') < 0;
  }

  private Set<String> all() {
    Set<String> known = names == null ? read() : names;
    names = known;
    return known;
  }

  /** Returns whether a folded text holds a folded name as whole words. */
  static boolean holds(String text, String name) {
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      int end = at + name.length();
      boolean from = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      if (from && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
        return true;
      }
    }
    return false;
  }

  private Set<String> read() {
    Set<String> found = new HashSet<>();
    if (page.document() != null) {
      int seen = 0;
      for (Element e = page.document().head().firstElementChild();
          e != null && seen < MAX_HEAD;
          e = e.nextElementSibling()) {
        seen++;
        if (e.nameIs("meta") && e.attr("name").concat(e.attr("property")).endsWith("author")) {
          add(e.attr("content"), found);
        }
      }
    }
    readData(found);
    return found;
  }

  private void readData(Set<String> found) {
    Map<String, Object> byId = new HashMap<>();
    Deque<Object> authors = new ArrayDeque<>();
    Deque<Object> pending = new ArrayDeque<>(page.structured());
    for (int i = 0; i < MAX_VALUES && !pending.isEmpty(); i++) {
      Object value = pending.poll();
      if (value instanceof List<?> list) {
        list.stream().limit(MAX_VALUES).forEach(pending::add);
      } else if (value instanceof Map<?, ?> map) {
        if (map.get("@id") instanceof String id && map.get("name") != null) {
          byId.put(id, map.get("name"));
        }
        if (map.get("author") != null) {
          authors.add(map.get("author"));
        }
        if (map.get("@graph") != null) {
          pending.add(map.get("@graph"));
        }
      }
    }
    for (int i = 0; i < MAX_VALUES && !authors.isEmpty(); i++) {
      Object value = authors.poll();
      if (value instanceof String s) {
        add(s, found);
      } else if (value instanceof List<?> list) {
        list.stream().limit(MAX_VALUES).forEach(authors::add);
      } else if (value instanceof Map<?, ?> map) {
        Object name = map.get("name") == null ? byId.get(map.get("@id")) : map.get("name");
        if (name != null) {
          authors.add(name);
        }
      }
    }
  }

  private static void add(String name, Set<String> found) {
    if (!name.isBlank() && name.length() <= MAX_CHARS) {
      found.add(Block.fold(name));
    }
  }
}
