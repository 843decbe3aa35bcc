package news.winnow.internal.meta;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A page's JSON-LD objects: finds those that describe the article and follows references between
 * them.
 */
final class LinkedData {
  private static final int MAX_NODES = 2_000;
  private static final int MAX_VALUES = 200;
  private static final List<String> TEXTS =
      List.of("headline", "author", "datePublished", "dateModified", "articleSection", "publisher");
  private static final Set<String> ARTICLES =
      Set.of(
          "BlogPosting",
          "LiveBlogPosting",
          "SocialMediaPosting",
          "DiscussionForumPosting",
          "Report",
          "Review",
          "CriticReview",
          "Recipe",
          "HowTo",
          "CreativeWork",
          "Blog",
          "PodcastEpisode",
          "VideoObject",
          "Question",
          "Reportage");

  private final List<Map<?, ?>> nodes = new ArrayList<>();
  private final Map<String, Map<?, ?>> byId = new HashMap<>();
  private final Map<String, List<Map<?, ?>>> byType = new HashMap<>();
  private final List<Map<?, ?>> articles;

  private record Scored(Map<?, ?> node, int score) {}

  /**
   * Sorts out a page's objects.
   *
   * @param objects the objects as read
   * @param agreement how well a text agrees with the page's headline, 0 for not at all
   * @param addresses the page's own addresses
   */
  LinkedData(
      List<Map<String, Object>> objects, ToIntFunction<String> agreement, Set<String> addresses) {
    gather(objects);
    List<Scored> found = new ArrayList<>();
    for (Map<?, ?> node : nodes) {
      List<String> types = types(node);
      for (String type : types) {
        List<Map<?, ?>> same = byType.computeIfAbsent(type, t -> new ArrayList<>());
        if (same.isEmpty() || same.get(same.size() - 1) != node) {
          same.add(node);
        }
      }
      if (isArticle(types)) {
        found.add(new Scored(node, score(node, types, agreement, addresses)));
      }
    }
    found.sort(Comparator.comparingInt(Scored::score).reversed());
    // Nodes that agree with the page complete each other; beside them the others are other
    // articles.
    int best = found.isEmpty() ? 0 : found.get(0).score();
    int least = Math.max(best - 60, best >= 100 ? 100 : 0);
    found.removeIf(n -> n.score() < least);
    articles = new ArrayList<>(found.size());
    for (Scored n : found) {
      articles.add(n.node());
    }
  }

  private void gather(List<Map<String, Object>> objects) {
    Deque<Object> pending = new ArrayDeque<>(objects);
    Set<Object> seen = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
    while (!pending.isEmpty() && nodes.size() < MAX_NODES) {
      Object value = pending.poll();
      if (value instanceof List<?> list) {
        pending.addAll(list);
      } else if (value instanceof Map<?, ?> map && seen.add(map)) {
        Object id = map.get("@id");
        if (id instanceof String s && map.size() > 1) {
          byId.merge(s, map, (a, b) -> a.size() >= b.size() ? a : b);
        }
        if (map.containsKey("@type")) {
          nodes.add(map);
        }
        for (Object inner : map.values()) {
          if (inner instanceof Map || inner instanceof List) {
            pending.add(inner);
          }
        }
      }
    }
  }

  private static int score(
      Map<?, ?> node, List<String> types, ToIntFunction<String> agreement, Set<String> addresses) {
    int score = 0;
    for (String key : List.of("url", "@id", "mainEntityOfPage")) {
      Object value = node.get(key);
      Object address = value instanceof Map<?, ?> m ? m.get("@id") : value;
      if (address instanceof String s && addresses.contains(SiteNames.plainAddress(s))) {
        score += 100;
        break;
      }
    }
    Object headline = node.get("headline") != null ? node.get("headline") : node.get("name");
    if (headline instanceof String s) {
      score += agreement.applyAsInt(Texts.clean(s));
    }
    boolean weak = !hasType(types, "Article") && !hasType(types, "Posting");
    return score
        + (weak ? 0 : 30)
        + (node.containsKey("author") ? 10 : 0)
        + (node.containsKey("datePublished") ? 10 : 0);
  }

  private static boolean isArticle(List<String> types) {
    for (String type : types) {
      if (type.endsWith("Article") || ARTICLES.contains(type)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasType(List<String> types, String ending) {
    for (String type : types) {
      if (type.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> types(Map<?, ?> node) {
    Object type = node.get("@type");
    if (type instanceof String s) {
      return List.of(typeName(s));
    }
    List<String> types = new ArrayList<>();
    for (Object t : type instanceof List<?> list ? list : List.of()) {
      if (t instanceof String s) {
        types.add(typeName(s));
      }
    }
    return types;
  }

  /** Returns a type without its vocabulary. */
  private static String typeName(String type) {
    return type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1);
  }

  /** Returns the articles that this page is about, the best first. */
  List<Map<?, ?>> articles() {
    return articles;
  }

  /**
   * Returns the values at a path of the article, following lists and references; of the first node
   * that has any.
   */
  List<Object> article(List<String> path) {
    for (Map<?, ?> node : articles) {
      List<Object> values = values(node, path);
      if (!values.isEmpty()) {
        return values;
      }
    }
    return List.of();
  }

  /** Returns the keys of the article whose values are neither text nor anything with a name. */
  List<String> keysOfWrongType() {
    List<String> wrong = new ArrayList<>();
    for (String key : TEXTS) {
      List<Object> values = article(List.of(key));
      if (!values.isEmpty() && !anyText(values)) {
        wrong.add(key);
      }
    }
    return wrong;
  }

  private boolean anyText(List<Object> values) {
    for (Object value : values) {
      if (!(value instanceof Boolean) && !names(value).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Returns the values at a path of all objects of a type. */
  List<Object> ofType(String type, List<String> path) {
    List<Object> all = new ArrayList<>();
    for (Map<?, ?> node : byType.getOrDefault(type, List.of())) {
      if (all.size() < MAX_VALUES) {
        all.addAll(path.isEmpty() ? List.of(node) : values(node, path));
      }
    }
    return all;
  }

  private List<Object> values(Map<?, ?> node, List<String> path) {
    if (!node.containsKey(path.get(0))) {
      return List.of();
    }
    List<Object> current = List.of(node);
    for (String step : path) {
      List<Object> next = new ArrayList<>();
      for (Object o : current) {
        Object value = o instanceof Map<?, ?> map ? map.get(step) : null;
        expand(value, next);
      }
      current = next;
    }
    return current;
  }

  private void expand(@Nullable Object value, List<Object> out) {
    if (value == null) {
      return;
    }
    if (!(value instanceof List)) {
      out.add(resolve(value));
      return;
    }
    Deque<Object> pending = new ArrayDeque<>();
    pending.add(value);
    for (int i = 0; !pending.isEmpty() && i < MAX_VALUES; i++) {
      Object v = pending.poll();
      if (v instanceof List<?> list) {
        List<Object> reversed = new ArrayList<>(list);
        java.util.Collections.reverse(reversed);
        reversed.forEach(pending::addFirst);
      } else {
        out.add(resolve(v));
      }
    }
  }

  private Object resolve(Object value) {
    if (value instanceof Map<?, ?> map
        && map.get("@id") instanceof String id
        && !map.containsKey("name")) {
      return byId.getOrDefault(id, map);
    }
    return value;
  }

  /** Returns what names a value: itself when it is a string, else its name. */
  List<String> names(Object value) {
    if (value instanceof String s) {
      String text = Texts.clean(s);
      return text.isEmpty() ? List.of() : List.of(text);
    }
    Set<String> names = new LinkedHashSet<>();
    if (value instanceof Map<?, ?> map) {
      for (String key : List.of("name", "@value", "alternateName", "headline")) {
        List<Object> inner = new ArrayList<>();
        expand(map.get(key), inner);
        inner.forEach(v -> addText(v, names));
        if (!names.isEmpty()) {
          break;
        }
      }
      if (names.isEmpty()
          && map.get("givenName") instanceof String given
          && map.get("familyName") instanceof String family) {
        names.add(Texts.clean(given + " " + family));
      }
    } else {
      addText(value, names);
    }
    return List.copyOf(names);
  }

  private static void addText(Object value, Set<String> out) {
    if (value instanceof String || value instanceof Number || value instanceof Boolean) {
      String text = Texts.clean(value.toString());
      if (!text.isEmpty()) {
        out.add(text);
      }
    }
  }
}
