package news.winnow.internal.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.winnow.model.Limits;
import news.winnow.model.Notice;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON-LD of a page as it is found in the wild. Never throws: what cannot be read is left
 * out, and a block that breaks in the middle leaves what stood before the break.
 */
public final class StructuredData {
  /** Made with the first page that has such data. */
  private static final class Json {
    private static final JsonFactory FACTORY =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(1_000)
                    .maxNumberLength(64)
                    .maxNameLength(1_000)
                    .maxStringLength(8_000_000)
                    .build())
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
            .build();
  }

  private StructuredData() {}

  /**
   * Returns the page's JSON-LD objects, taken out of arrays and graphs, in page order. Values are
   * strings, numbers, booleans, lists and maps in the order of the page.
   *
   * @param elements the page
   * @param budget bounds the chars read, the nesting and the time; gets at most one notice of
   *     broken data and one of a limit
   */
  public static List<Map<String, Object>> read(ElementList elements, Budget budget) {
    Limits limits = budget.limits();
    List<Map<String, Object>> found = new ArrayList<>();
    int left = limits.maxJson();
    boolean broken = false;
    String cut = "";
    boolean[] tooDeep = new boolean[1];
    for (int i = 0; i < elements.size(); i++) {
      Element script = elements.get(i);
      if (!script.normalName().equals("script") || !isJsonLd(script)) {
        continue;
      }
      String data = script.data();
      if (data.length() > left) {
        cut = "after " + limits.maxJson() + " chars";
        data = data.substring(0, left);
      }
      left -= data.length();
      broken |= !readBlock(data, budget, found, tooDeep);
      if (found.size() > limits.maxJsonObjects()) {
        found.remove(found.size() - 1);
        cut = "after " + limits.maxJsonObjects() + " objects";
      }
      if (!cut.isEmpty()) {
        break;
      }
    }
    if (tooDeep[0] && cut.isEmpty()) {
      cut = "below " + limits.maxJsonDepth() + " levels";
    }
    if (!cut.isEmpty()) {
      budget.notice(Notice.Kind.LIMIT_REACHED, "structured data was left out " + cut);
    }
    if (broken) {
      budget.notice(Notice.Kind.INVALID_JSON, "structured data (JSON-LD) is broken; read in part");
    }
    return found;
  }

  private static boolean isJsonLd(Element script) {
    String type = script.attr("type").strip().toLowerCase(Locale.ROOT);
    return type.startsWith("application/ld+json") || type.startsWith("application/json+ld");
  }

  private static boolean readBlock(
      String data, Budget budget, List<Map<String, Object>> found, boolean[] tooDeep) {
    String json = JsonRepair.unwrap(data);
    if (json.isEmpty()) {
      return true;
    }
    List<Object> roots = new ArrayList<>();
    boolean whole = parse(json, budget, roots, tooDeep);
    if (!whole) {
      // A headline with bare quotation marks ends a string too early; the fields after it are worth
      // a second try.
      List<Object> repaired = new ArrayList<>();
      if (parse(JsonRepair.escapeInnerQuotes(json), budget, repaired, tooDeep)) {
        roots = repaired;
      }
    }
    flatten(roots, budget, found);
    return whole;
  }

  /** Returns whether the text was read to its end, or to that of the time. */
  static boolean parse(String json, Budget budget, List<Object> roots, boolean[] tooDeep) {
    int maxDepth = budget.limits().maxJsonDepth();
    Deque<Object> open = new ArrayDeque<>();
    try (JsonParser parser = Json.FACTORY.createParser(json)) {
      @Nullable String name = null;
      for (JsonToken t = parser.nextToken();
          t != null && !budget.deadline().passed();
          t = parser.nextToken()) {
        switch (t) {
          case FIELD_NAME -> name = parser.currentName();
          case START_OBJECT, START_ARRAY -> {
            if (open.size() >= maxDepth) {
              tooDeep[0] = true;
              parser.skipChildren();
            } else {
              Object value =
                  t == JsonToken.START_OBJECT
                      ? new LinkedHashMap<String, Object>()
                      : new ArrayList<Object>();
              attach(value, name, open, roots);
              open.push(value);
            }
          }
          case END_OBJECT, END_ARRAY -> open.pop();
          case VALUE_STRING -> attach(parser.getText(), name, open, roots);
          case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
              attach(parser.getNumberValue(), name, open, roots);
          case VALUE_TRUE -> attach(true, name, open, roots);
          case VALUE_FALSE -> attach(false, name, open, roots);
          default -> {} // null says nothing
        }
      }
      return true;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }

  @SuppressWarnings("unchecked")
  private static void attach(
      Object value, @Nullable String name, Deque<Object> open, List<Object> roots) {
    Object parent = open.peek();
    if (parent == null) {
      roots.add(value);
    } else if (parent instanceof List) {
      ((List<Object>) parent).add(value);
    } else if (name != null) {
      ((Map<String, Object>) parent).putIfAbsent(name, value);
    }
  }

  /** Adds one object more than there may be, so that the caller sees that there are. */
  @SuppressWarnings("unchecked")
  private static void flatten(List<Object> roots, Budget budget, List<Map<String, Object>> found) {
    int max = budget.limits().maxJsonObjects();
    Deque<Object> pending = new ArrayDeque<>(roots);
    while (!pending.isEmpty() && found.size() <= max && !budget.deadline().passed()) {
      Object value = pending.poll();
      if (value instanceof List<?> list) {
        pushAll(list, pending);
      } else if (value instanceof Map<?, ?> map) {
        Object graph = map.get("@graph");
        if (graph == null || map.containsKey("@type")) {
          found.add((Map<String, Object>) map);
        }
        if (graph instanceof List<?> list) {
          pushAll(list, pending);
        } else if (graph instanceof Map) {
          pending.addFirst(graph);
        }
      }
    }
  }

  /** Keeps page order: what was inside comes before what stood after. */
  private static void pushAll(Collection<?> values, Deque<Object> pending) {
    List<Object> reversed = new ArrayList<>(values);
    java.util.Collections.reverse(reversed);
    reversed.forEach(pending::addFirst);
  }
}
